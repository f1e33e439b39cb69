// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/stepfields.h"

#include "look/wording.h"
#include "widgets/concernsfield.h"
#include "widgets/datefield.h"
#include "widgets/suggestions.h"
#include "widgets/textfield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString nameOf(const Exhibit &exhibit)
{
    return pieceName(exhibit.number) + u" · "_s + titleOf(exhibit);
}

} // namespace

StepFields::StepFields(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_to(new LineField(name + u"To"_s))
    , m_sent(new DateField(name + u"Sent"_s))
    , m_received(new DateField(name + u"Received"_s))
    , m_reference(new LineField(name + u"Reference"_s))
    , m_receipt(new LineField(name + u"Receipt"_s))
    , m_concerns(new ConcernsField(name + u"Concerns"_s))
    , m_answer(new TextField(name + u"Answer"_s, 2, 6))
    , m_answered(new DateField(name + u"Answered"_s))
    , m_next(new DateField(name + u"Next"_s))
    , m_note(new TextField(name + u"Note"_s, 2, 6))
{
    build();
    connectFields();
    retranslate();
}

void StepFields::build()
{
    QGridLayout *grid = twoColumns(this);
    grid->addWidget(m_to, 0, 0, 1, 2);
    const std::initializer_list<std::pair<QWidget *, QWidget *>> pairs{{m_sent, m_received}, {m_reference, m_receipt}};
    int row = 1;
    for (const auto &[left, right] : pairs) {
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row++, 1, Qt::AlignTop);
    }
    grid->addWidget(m_concerns, row++, 0, 1, 2);
    grid->addWidget(m_answer, row++, 0, 1, 2);
    grid->addWidget(m_answered, row, 0, Qt::AlignTop);
    grid->addWidget(m_next, row++, 1, Qt::AlignTop);
    grid->addWidget(m_note, row, 0, 1, 2);
}

void StepFields::connectFields()
{
    const auto line = [this](LineField *field, QString Step::*value, const char *what) {
        connect(field, &LineField::committed, this,
                [=, this](const QString &said) { edit(tr(what), [=](Step &step) { step.*value = said.trimmed(); }); });
    };
    const auto text = [this](TextField *field, QString Step::*value, const char *what) {
        connect(field, &TextField::committed, this,
                [=, this](const QString &said) { edit(tr(what), [=](Step &step) { step.*value = said; }); });
    };
    const auto date = [this](DateField *field, PartialDate Step::*value, const char *what) {
        connect(field, &DateField::dateCommitted, this,
                [=, this](const PartialDate &day) { edit(tr(what), [=](Step &step) { step.*value = day; }); });
    };
    line(m_to, &Step::to, QT_TR_NOOP("to whom"));
    line(m_reference, &Step::reference, QT_TR_NOOP("reference"));
    text(m_answer, &Step::answer, QT_TR_NOOP("answer"));
    text(m_note, &Step::note, QT_TR_NOOP("note on a step"));
    date(m_sent, &Step::sent, QT_TR_NOOP("sent on"));
    date(m_received, &Step::received, QT_TR_NOOP("received on"));
    date(m_answered, &Step::answered, QT_TR_NOOP("answered on"));
    date(m_next, &Step::next, QT_TR_NOOP("day to come back to it"));
    connect(m_receipt, &LineField::committed, this, &StepFields::editReceipt);
    connect(m_concerns, &ConcernsField::committed, this,
            [this](const QStringList &ids) { edit(tr("what a step is about"), [=](Step &step) { step.concerns = ids; }); });
}

void StepFields::setStep(const Step &step, const SnapshotPtr &snapshot)
{
    const bool exhibitsChanged = !m_snapshot || m_snapshot->dossier.exhibits.size() != snapshot->dossier.exhibits.size();
    m_step = step;
    m_snapshot = snapshot;
    const QTimeZone zone = snapshot->dossier.zone();
    const Exhibit *receipt = snapshot->dossier.exhibits.find(step.receipt);
    m_to->setText(step.to);
    for (DateField *field : {m_sent, m_received, m_answered})
        field->setToday(snapshot->today());
    const QDate sent = step.sent.tellsDay() ? step.sent.earliestDay(zone) : QDate();
    m_received->setNotBefore(sent, tr("This is before the day on which it was sent."));
    m_sent->setDate(step.sent, zone);
    m_received->setDate(step.received, zone);
    m_reference->setText(step.reference);
    m_receipt->setText(receipt ? nameOf(*receipt) : QString());
    m_concerns->setConcerns(step.concerns, snapshot);
    m_answer->setText(step.answer);
    m_answered->setDate(step.answered, zone);
    m_next->setDate(step.next, zone);
    m_note->setText(step.note);
    for (LineField *field :
         std::initializer_list<LineField *>{m_to, m_sent, m_received, m_reference, m_receipt, m_answered, m_next})
        field->setReadOnly(snapshot->readOnly);
    m_answer->setReadOnly(snapshot->readOnly);
    m_note->setReadOnly(snapshot->readOnly);
    if (exhibitsChanged)
        offerExhibits();
}

void StepFields::offerExhibits()
{
    QStringList names;
    for (const Exhibit *exhibit : m_snapshot->dossier.exhibitsByNumber())
        names.append(nameOf(*exhibit));
    Suggestions::offer(m_receipt->edit(), names);
}

void StepFields::edit(const QString &what, const std::function<void(Step &)> &change)
{
    change(m_step);
    Q_EMIT edited(what, draftOf(&Dossier::steps, m_step.id, change));
}

void StepFields::editReceipt(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    const Exhibit *exhibit = m_snapshot->dossier.exhibitNumbered(number.match(text).captured().toInt());
    if (!text.trimmed().isEmpty() && (!exhibit || exhibit->removed)) {
        m_receipt->setComplaint(tr("There is no exhibit of that number."));
        return;
    }
    m_receipt->setComplaint({});
    edit(tr("receipt"), [id = exhibit ? exhibit->id : QString()](Step &step) { step.receipt = id; });
    m_receipt->setText(exhibit ? nameOf(*exhibit) : QString());
}

void StepFields::setUsualRecipient(const QString &recipient)
{
    m_to->setExample(recipient);
}

void StepFields::focusFirst()
{
    m_to->edit()->setFocus(Qt::OtherFocusReason);
}

void StepFields::retranslate()
{
    const QString example = tr("16 novembre 2026", "an example of a day that can be typed");
    m_to->setLabel(tr("To whom?"));
    m_sent->setLabel(tr("Sent or done on"));
    m_received->setLabel(tr("Received on"));
    m_received->setHint(tr("By the receipt: it is from that day that an answer is awaited."));
    for (DateField *field : {m_sent, m_received, m_answered, m_next})
        field->setExample(example);
    m_reference->setLabel(tr("Reference"));
    m_reference->setHint(tr("Number of the registered letter, of the report, of the ticket."));
    m_receipt->setLabel(tr("Exhibit that proves it"));
    m_receipt->setHint(tr("Its number, or words of its title."));
    m_concerns->setLabel(tr("Which words and acts is it about?"));
    m_concerns->setHint(tr("None ticked: all of them."));
    m_answer->setLabel(tr("What came back"));
    m_answered->setLabel(tr("Answered on"));
    m_next->setLabel(tr("Come back to it on"));
    m_note->setLabel(tr("Note for yourself and the lawyer"));
}

} // namespace appui
