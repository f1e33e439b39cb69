// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/snapshot.h"

#include <QWidget>

class QPushButton;

namespace appui {

class Disclosure;
class Label;

/** What only an expert asks for: digest, type, size, what the file says of itself; folded away at first. And the removal. */
class ExhibitDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ExhibitDetails(QWidget *parent = nullptr);

    void setExhibit(const Exhibit &exhibit, const SnapshotPtr &snapshot);
    void retranslate();

Q_SIGNALS:
    void copyWanted();
    void removalWanted();

private:
    QString text() const;

    QString m_exhibitId;
    SnapshotPtr m_snapshot;
    Disclosure *m_disclosure;
    Label *m_text;
    QPushButton *m_copy;
    QPushButton *m_remove;
};

} // namespace appui
