// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "widgets/card.h"
#include "work/draft.h"
#include "work/snapshot.h"

class QPushButton;

namespace appui {

class AccountFields;
class Catalogue;
class Disclosure;
class Label;

/** The sheet of an author's account: what it did at a glance, the reports of it, and what is known of it to be edited in place.
 */
class AccountCard : public Card
{
    Q_OBJECT

public:
    AccountCard(const QString &name, const QString &partyId, const Catalogue &law, QWidget *parent = nullptr);

    /** `isFalse`: the account passes for the victim. */
    void setParty(const Party &party, bool isFalse, const SnapshotPtr &snapshot);
    QString partyId() const { return m_id; }
    void open();
    void retranslate();

Q_SIGNALS:
    void edited(const QString &what, const Draft &draft);
    /** The person reported the account, and wants to note it. */
    void reportWanted(const QString &partyId);

private:
    void showFields();
    QString summaryOf(const Party &party) const;
    QString reportsTold(const Party &party) const;

    const QString m_id;
    const QString m_name;
    const Catalogue &m_law;
    SnapshotPtr m_snapshot;
    bool m_isFalse = false;
    Label *m_title;
    Label *m_summary;
    Label *m_reports;
    Disclosure *m_disclosure;
    AccountFields *m_fields = nullptr; ///< made when they are first looked at
    QPushButton *m_report;
};

} // namespace appui
