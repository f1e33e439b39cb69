// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reckoning.h"
#include "pages/page.h"
#include "work/draft.h"
#include "work/snapshot.h"

class QButtonGroup;
class QToolButton;

namespace appui {

class AccountList;
class Catalogue;
class FactModel;
class FactTable;
class Label;
class TimelineView;

/** Station 3: words and acts in the order in which they happened; or who did them, with a sheet for each account. */
class FactsPage : public Page
{
    Q_OBJECT

public:
    explicit FactsPage(const Catalogue &law, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /** The line of time is drawn from it; null: there is none yet. */
    void setReckoning(const ReckoningPtr &reckoning);
    void setWords(const QString &words);
    /** Shows the sheet of that author. */
    void revealAuthor(const QString &partyId);
    void retranslate() override;

Q_SIGNALS:
    void exhibitWanted(const QString &id);
    void edited(const QString &what, const Draft &draft);
    /** The person reported that author's account, and wants to note it. */
    void reportWanted(const QString &partyId);

private:
    void openFact(const QModelIndex &index);
    bool hasAny() const;
    void show();
    bool isByAuthor() const;
    QString count() const;

    SnapshotPtr m_snapshot;
    ReckoningPtr m_reckoning;
    QString m_words;
    FactModel *m_model;
    Label *m_title;
    Label *m_lead;
    Label *m_count;
    Label *m_nothing;
    TimelineView *m_timeline;
    Label *m_legend;
    QToolButton *m_closer;
    QToolButton *m_wider;
    FactTable *m_table;
    QButtonGroup *m_views;
    AccountList *m_accounts;
};

} // namespace appui
