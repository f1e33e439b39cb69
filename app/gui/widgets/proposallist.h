// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/proposals.h"
#include "widgets/offerlist.h"
#include "work/draft.h"
#include "work/snapshot.h"

namespace appui {

/** What an exhibit's file tells of itself and nobody has said yet: each is taken up by one press, never by itself. */
class ProposalList : public OfferList
{
    Q_OBJECT

public:
    explicit ProposalList(QWidget *parent = nullptr);

    /** Hides itself when there is nothing to offer. */
    void setExhibit(const Exhibit *exhibit, const SnapshotPtr &snapshot);
    void retranslate();

Q_SIGNALS:
    void edited(const QString &what, const Draft &draft);

private:
    void fill();

    QList<Proposal> m_proposals;
    SnapshotPtr m_snapshot;
};

} // namespace appui
