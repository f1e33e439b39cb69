// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "work/draft.h"
#include "work/snapshot.h"

#include <QWidget>

namespace appui {

class ConcernsField;
class DateField;
class LineField;
class TextField;

/** What is said of a step that was taken, to be answered in place; each answer is recorded when the person leaves it. */
class StepFields : public QWidget
{
    Q_OBJECT

public:
    explicit StepFields(const QString &name, QWidget *parent = nullptr);

    void setStep(const Step &step, const SnapshotPtr &snapshot);
    /** Who usually receives such a step. */
    void setUsualRecipient(const QString &recipient);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    /** The person left a field with another answer; `what` names the field. */
    void edited(const QString &what, const Draft &draft);

private:
    void build();
    void connectFields();
    void edit(const QString &what, const std::function<void(Step &)> &change);
    void editReceipt(const QString &text);
    void offerExhibits();

    Step m_step;
    SnapshotPtr m_snapshot;
    LineField *m_to;
    DateField *m_sent;
    DateField *m_received;
    LineField *m_reference;
    LineField *m_receipt;
    ConcernsField *m_concerns;
    TextField *m_answer;
    DateField *m_answered;
    DateField *m_next;
    TextField *m_note;
};

} // namespace appui
