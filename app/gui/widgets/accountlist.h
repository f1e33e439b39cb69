// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/draft.h"
#include "work/snapshot.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace appui {

class AccountCard;
class Catalogue;
class Label;

/** Who is behind the words and the acts: a sheet for each account or person, false accounts first. */
class AccountList : public QWidget
{
    Q_OBJECT

public:
    explicit AccountList(const Catalogue &law, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /** Opens the sheet of that party, if there is one. */
    void reveal(const QString &partyId);
    void retranslate();

Q_SIGNALS:
    void edited(const QString &what, const Draft &draft);
    void reportWanted(const QString &partyId);

private:
    AccountCard *cardFor(const QString &partyId);

    const Catalogue &m_law;
    QList<AccountCard *> m_cards;
    QScrollArea *m_scroll;
    Label *m_why;
    Label *m_nobody;
    QVBoxLayout *m_place;
    int m_made = 0;
};

} // namespace appui
