// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "models/reckoning.h"
#include "pages/page.h"

#include <QTimer>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace appui {

class Disclosure;
class Label;
class ProcedureCard;
class StepCard;

/** Station 5: what was done, with its dates and what follows; then what can be done, to whom, in which order. */
class StepsPage : public Page
{
    Q_OBJECT

public:
    explicit StepsPage(const Equipment &equipment, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /** Comes after its snapshot. */
    void setReckoning(const ReckoningPtr &reckoning);
    /** Brings what is said of that procedure into sight, once it is there. */
    void reveal(const QString &procedure);
    /** Notes that the account of that author was reported to its platform, and opens what is to be said of it. */
    void noteReport(const QString &partyId);
    void retranslate() override;

Q_SIGNALS:
    void letterWanted(const QString &kind);
    /** The person wants to go where `gap` is mended. */
    void placeWanted(const Gap &gap);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /** A procedure that is proposed. */
    struct Offer
    {
        QString procedure;
        QString letter;     ///< kind; empty when there is none for it
        bool first = false; ///< in sight at once, not among the others
        friend bool operator==(const Offer &, const Offer &) = default;
    };

    QList<Offer> offers() const;
    void showRegister();
    void showDates();
    void showProposed();
    void showState(const ProposedStep &proposed);
    void showWhatShortens();
    void rebuildProposed();
    void buildNext();
    void showRevealed();
    StepCard *cardFor(const Step &step);
    void note(const QString &procedure);
    void add(const Step &step);
    void askRemoval(const QString &stepId);

    const Equipment &m_equipment;
    SnapshotPtr m_snapshot;
    ReckoningPtr m_reckoning;
    QList<StepCard *> m_steps;
    QHash<QString, ProcedureCard *> m_procedures; ///< by id
    QList<Offer> m_offers;
    QString m_justAdded;
    QString m_toReveal; ///< a procedure
    QTimer m_building;  ///< one procedure at each turn of the event loop: all at once would hold up the window
    int m_made = 0;
    QScrollArea *m_scroll;
    Label *m_title;
    Label *m_lead;
    Label *m_registerTitle;
    QVBoxLayout *m_register;
    Label *m_proposedTitle;
    QVBoxLayout *m_proposed;
    Label *m_shorter;
    QPushButton *m_sayStatus;
    Disclosure *m_others;
    Label *m_contactsTitle;
    QVBoxLayout *m_contacts;
};

} // namespace appui
