// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace appui {

class Label;

/** Things that the person can take up by one press, under a line that says where they come from. */
class OfferList : public QWidget
{
    Q_OBJECT

public:
    explicit OfferList(QWidget *parent = nullptr);

protected:
    void setTitle(const QString &title);
    void clear();
    /** Puts the focus on the first offer, or on what comes after them: a button that goes would hand it on to any other. */
    void keepFocus();
    /** Objects are named `name` and a number, from 1. */
    QPushButton *addOffer(const QString &name);
    /** As much of `text` as fits a line of the panel. */
    QString shortened(const QString &text) const;

private:
    Label *m_title;
    QVBoxLayout *m_place;
};

} // namespace appui
