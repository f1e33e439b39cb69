// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/deadlines.h"
#include "widgets/card.h"
#include "work/draft.h"
#include "work/snapshot.h"

class QPushButton;

namespace appui {

class Disclosure;
class Label;
class StepFields;
struct Procedure;
struct Step;

/** A step of the register: its dates and what follows at a glance, the rest to be edited in place. */
class StepCard : public Card
{
    Q_OBJECT

public:
    /** `procedure` may be null, for a kind that the catalogue does not know. */
    StepCard(const QString &name, const QString &stepId, const Procedure *procedure, QWidget *parent = nullptr);

    void setStep(const Step &step, const SnapshotPtr &snapshot);
    void setDates(const QList<Deadline> &dates);
    QString stepId() const { return m_id; }
    QString title() const;
    void open();
    void retranslate();

Q_SIGNALS:
    void edited(const QString &what, const Draft &draft);
    void removalWanted(const QString &stepId);

private:
    void showFields();
    QString summaryOf(const Step &step) const;

    const QString m_id;
    const QString m_name;
    const Procedure *m_procedure;
    SnapshotPtr m_snapshot;
    QList<Deadline> m_dates;
    Label *m_title;
    Label *m_summary;
    QVBoxLayout *m_follows;
    Disclosure *m_disclosure;
    StepFields *m_fields = nullptr; ///< made when they are first looked at
    QPushButton *m_remove;
};

} // namespace appui
