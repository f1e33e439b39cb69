// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/colours.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace appui {

class Label;

/** A sentence below the bar that says what just happened, with one thing to do about it at most. It waits to be read. */
class Strip : public QFrame
{
    Q_OBJECT

public:
    explicit Strip(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    /** What it says can still be acted on from it. */
    bool isOffering() const { return !isHidden() && m_act; }
    void retranslate();

private:
    Label *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_act;
};

} // namespace appui
