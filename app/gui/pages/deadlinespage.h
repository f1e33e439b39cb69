// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"
#include "pages/page.h"
#include "work/snapshot.h"

class QTableView;

namespace appui {

class Card;
class Catalogue;
class DeadlineModel;
class Label;

/** Station 4: how long there is to act, and on what ground. The lawyer decides, never the software. */
class DeadlinesPage : public Page
{
    Q_OBJECT

public:
    explicit DeadlinesPage(const Catalogue &law, QWidget *parent = nullptr);

    void setDeadlines(const SnapshotPtr &snapshot, const QList<Deadline> &deadlines);
    void retranslate() override;

private:
    QWidget *urgentCard();
    QWidget *detailCard();
    void showUrgent();
    void showDetail();

    const Catalogue &m_law;
    QList<Deadline> m_deadlines;
    DeadlineModel *m_model;
    Label *m_title;
    Label *m_lead;
    Label *m_nothing;
    Card *m_urgent;
    Label *m_count;
    Label *m_unit;
    Label *m_act;
    Label *m_how;
    QTableView *m_table;
    Card *m_detail;
    Label *m_detailTitle;
    Label *m_detailText;
    Label *m_notice;
};

} // namespace appui
