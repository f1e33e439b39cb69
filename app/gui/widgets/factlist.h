// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"
#include "work/draft.h"
#include "work/snapshot.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace appui {

class FactCard;
class Label;

/** All that one exhibit shows, each in its card, and the buttons that add more. */
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setExhibit(const QString &exhibitId, const SnapshotPtr &snapshot);
    /** Opens the card of that fact, and gives it; null when there is none. */
    QWidget *reveal(const QString &factId);
    void retranslate();

Q_SIGNALS:
    void edited(const QString &what, const Draft &draft);

private:
    void add(bool isPropos);
    void offerKnown();
    FactCard *cardFor(const Fact &fact);

    QString m_exhibitId;
    QString m_justAdded;
    SnapshotPtr m_snapshot;
    Label *m_title;
    Label *m_why;
    QWidget *m_cardBox;
    QVBoxLayout *m_place;
    QList<FactCard *> m_cards;
    QPushButton *m_addPropos;
    QPushButton *m_addEvent;
    QPushButton *m_addKnown; ///< words that another exhibit shows too
    QMenu *m_known;
    int m_made = 0;
};

} // namespace appui
