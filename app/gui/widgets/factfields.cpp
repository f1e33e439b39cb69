// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/factfields.h"

#include "casework/importing.h"
#include "look/wording.h"
#include "widgets/choicefield.h"
#include "widgets/datefield.h"
#include "widgets/suggestions.h"
#include "widgets/textfield.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr PartialDate::Source sources[] = {PartialDate::Source::Displayed, PartialDate::Source::Remembered,
                                           PartialDate::Source::AtTheLatest};
constexpr Audience::Kind audiences[] = {Audience::Kind::Public, Audience::Kind::Group, Audience::Kind::Addressed,
                                        Audience::Kind::Unknown};
constexpr Answer answers[] = {Answer::Yes, Answer::No, Answer::Unknown};

template <typename T, size_t N>
int placeIn(const T (&values)[N], T value)
{
    const auto at = std::find(std::begin(values), std::end(values), value);
    return at == std::end(values) ? -1 : int(at - std::begin(values));
}

/** The author of that name, as the cards show it; appends the change that makes one when there is none. */
QString authorCalled(const Dossier &dossier, const Fact &fact, const QString &name, QList<Change> &changes)
{
    for (const Party &party : dossier.parties)
        if (party.part == Party::Part::Author && displayName(party) == name)
            return party.id;
    const Exhibit *exhibit = dossier.exhibits.find(fact.exhibits.value(0));
    return authorParty(dossier, name, exhibit ? exhibit->platform : QString(), changes);
}

} // namespace

FactFields::FactFields(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextField(name + u"Text"_s, 2, 9))
    , m_date(new DateField(name + u"Date"_s))
    , m_source(new ChoiceField(name + u"Source"_s, {u"Displayed"_s, u"Remembered"_s, u"AtTheLatest"_s}))
    , m_author(new LineField(name + u"Author"_s))
    , m_audience(new ChoiceField(name + u"Audience"_s, {u"Public"_s, u"Group"_s, u"Addressed"_s, u"Unknown"_s}))
    , m_groupSize(new LineField(name + u"GroupSize"_s))
    , m_motive(new ChoiceField(name + u"Motive"_s, {u"Yes"_s, u"No"_s, u"Unknown"_s}))
{
    m_groupSize->edit()->setValidator(new QIntValidator(0, 10'000'000, m_groupSize));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_date, m_author, m_source, m_audience, m_groupSize, m_motive})
        layout->addWidget(field);
    connectFields();
    retranslate();
}

void FactFields::connectFields()
{
    connect(m_text, &TextField::committed, this, [this](const QString &text) {
        edit(m_fact.isPropos ? tr("exact words") : tr("what happened"), [=](Fact &fact) { fact.text = text; });
    });
    connect(m_date, &DateField::dateCommitted, this,
            [this](const PartialDate &date) { edit(tr("date"), [=](Fact &fact) { fact.date = date; }); });
    connect(m_date->edit(), &QLineEdit::textChanged, this, &FactFields::showParts); // asked before one goes on, not after
    connect(m_source, &ChoiceField::committed, this,
            [this](int choice) { edit(tr("how the date is known"), [=](Fact &fact) { fact.date.setSource(sources[choice]); }); });
    connect(m_author, &LineField::committed, this, &FactFields::editAuthor);
    connect(m_audience, &ChoiceField::committed, this, [this](int choice) {
        edit(tr("who could see it"), [=](Fact &fact) { fact.audience = {audiences[choice], 0}; });
    });
    connect(m_groupSize, &LineField::committed, this, [this](const QString &text) {
        edit(tr("size of the group"), [=](Fact &fact) { fact.audience.size = text.toInt(); });
    });
    connect(m_motive, &ChoiceField::committed, this, [this](int choice) {
        edit(tr("discriminatory motive"), [=](Fact &fact) { fact.discriminatory = answers[choice]; });
    });
}

void FactFields::setFact(const Fact &fact, const SnapshotPtr &snapshot)
{
    const bool another = fact.isPropos != m_fact.isPropos;
    m_fact = fact;
    m_snapshot = snapshot;
    if (another)
        retranslate();
    else
        refresh();
}

void FactFields::setParts(Parts parts)
{
    m_parts = parts;
    showParts();
}

void FactFields::showParts()
{
    const bool asked = m_parts == Parts(Part::Text); // alone, it is asked for in a sentence that says so already
    m_text->setHint(m_fact.isPropos && !asked ? tr("Copy them as they are, mistakes and emojis included.") : QString());
    m_text->setVisible(m_parts.testFlag(Part::Text));
    m_date->setVisible(m_parts.testFlag(Part::Date));
    m_source->setVisible(m_parts.testFlag(Part::Date) && !m_date->text().isEmpty());
    m_author->setVisible(m_parts.testFlag(Part::People));
    m_audience->setVisible(m_parts.testFlag(Part::People));
    m_groupSize->setVisible(m_parts.testFlag(Part::People) && m_fact.audience.kind == Audience::Kind::Group);
    m_motive->setVisible(m_parts.testFlag(Part::Motive) && m_fact.isPropos);
}

void FactFields::refresh()
{
    if (!m_snapshot)
        return;
    const Dossier &dossier = m_snapshot->dossier;
    const Party *author = dossier.parties.find(m_fact.author);
    m_text->setText(m_fact.text);
    m_date->setToday(m_snapshot->today());
    m_date->setDate(m_fact.date, dossier.zone());
    m_source->setCurrent(placeIn(sources, m_fact.date.source()));
    m_author->setText(author ? displayName(*author) : QString());
    m_audience->setCurrent(placeIn(audiences, m_fact.audience.kind));
    m_groupSize->setText(m_fact.audience.size > 0 ? QString::number(m_fact.audience.size) : QString());
    m_motive->setCurrent(placeIn(answers, m_fact.discriminatory));
    offerAuthors();
    showParts();

    const bool readOnly = m_snapshot->readOnly;
    for (LineField *field : std::initializer_list<LineField *>{m_date, m_author, m_groupSize})
        field->setReadOnly(readOnly);
    for (ChoiceField *field : {m_source, m_audience, m_motive})
        field->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
}

void FactFields::offerAuthors()
{
    QStringList known;
    for (const Party &party : m_snapshot->dossier.parties)
        if (party.part == Party::Part::Author)
            known.append(displayName(party));
    Suggestions::offer(m_author->edit(), known);
}

void FactFields::edit(const QString &what, const std::function<void(Fact &)> &change)
{
    change(m_fact);
    refresh();
    Q_EMIT changed();
    Q_EMIT edited(what, [id = m_fact.id, change](const Dossier &dossier) -> QList<Change> {
        auto fact = factIn(dossier, id);
        if (!fact)
            return {};
        change(*fact);
        return changesTo(dossier, *fact);
    });
}

void FactFields::editAuthor(const QString &name)
{
    Q_EMIT edited(tr("author"), [id = m_fact.id, name = name.trimmed()](const Dossier &dossier) -> QList<Change> {
        auto fact = factIn(dossier, id);
        if (!fact)
            return {};
        QList<Change> changes;
        fact->author = authorCalled(dossier, *fact, name, changes);
        return changes + changesTo(dossier, *fact);
    });
}

void FactFields::focusFirst()
{
    if (m_parts.testFlag(Part::Text))
        m_text->edit()->setFocus(Qt::OtherFocusReason);
    else if (m_parts.testFlag(Part::Date))
        m_date->edit()->setFocus(Qt::OtherFocusReason);
    else
        m_author->edit()->setFocus(Qt::OtherFocusReason);
}

bool FactFields::holdsUnread() const
{
    return m_parts.testFlag(Part::Date) && m_date->isUnread();
}

void FactFields::retranslate()
{
    m_text->setLabel(m_fact.isPropos ? tr("The exact words") : tr("What happened?"));
    m_date->setLabel(m_fact.isPropos ? tr("Published on") : tr("When?"));
    m_date->setExample(tr("5 novembre 2026 à 10 h 26", "an example of a date that can be typed"));
    m_source->setLabel(tr("How do you know the date?"));
    m_source->setChoices({tr("It is shown"), tr("I remember it"), tr("That day at the latest")});
    m_author->setLabel(tr("Who? (account or name)"));
    m_author->setExample(tr("@account, or nothing"));
    m_audience->setLabel(tr("Who could see it?"));
    m_audience->setChoices({tr("Everybody"), tr("A group"), tr("Only me"), tr("I don't know")});
    m_groupSize->setLabel(tr("How many people in the group?"));
    m_motive->setLabel(tr("Racist, sexist or other discriminatory motive?"));
    m_motive->setChoices({tr("Yes"), tr("No"), tr("I don't know")});
    refresh();
}

} // namespace appui
