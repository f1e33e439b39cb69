// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/snapshot.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace appui {

class ElidedLabel;
class Label;

/** Above every station: whose dossier it is, the search, and the two buttons that are always at hand. */
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot, const QDateTime &savedAt);
    /** How the dossier stands with its timestamps, in a few words; empty: nothing to say. */
    void setStanding(const QString &standing);
    /** What undo and redo would take back or do again; empty: nothing. `ended`: for an exhibit was removed. */
    void setUndo(const QString &undo, const QString &redo, bool ended);
    void focusSearch();
    void clearSearch();
    void retranslate();

Q_SIGNALS:
    void homeWanted();
    void searched(const QString &words);
    void undoWanted();
    void redoWanted();
    void additionWanted();
    void helpWanted();
    void settingsWanted();
    void hidingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();

    SnapshotPtr m_snapshot;
    QDateTime m_savedAt;
    QString m_standing;
    QToolButton *m_home;
    ElidedLabel *m_title;
    Label *m_state;
    QLineEdit *m_search;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_help;
    QToolButton *m_settings;
    QPushButton *m_add;
    QPushButton *m_hide;
};

} // namespace appui
