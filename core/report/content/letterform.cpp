// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/letterform_p.h"

#include "base/row_p.h"
#include "legal/qualification.h"
#include "legal/review.h"
#include "report/content/lettervalues_p.h"
#include "report/content/summary_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

/** In the global namespace, where the resources' own functions are. */
static void openLetterKinds()
{
    Q_INIT_RESOURCE(letters);
}

namespace appui::content {

namespace {

using About = LetterKind::About;

constexpr Words<About> abouts = {{"dossier", About::Dossier},
                                 {"platform", About::Platform},
                                 {"pupil", About::Pupil},
                                 {"author", About::Author},
                                 {"witness", About::Witness}};
constexpr Words<Recipient> readers = {
    {"procureur", Recipient::Procureur}, {"recteur", Recipient::Recteur}, {"avocat", Recipient::Avocat}};
constexpr Words<LetterForm::Needs> needs = {
    {"nothing", LetterForm::Needs::Nothing}, {"act", LetterForm::Needs::Act}, {"address", LetterForm::Needs::Address}};

LetterForm readForm(Row &row)
{
    LetterForm form{
        .kind = {row.text("id"), row.text("title"), row.text("procedure"), row.word("about", abouts)},
        .contractProcedure = row.optionalText("procedure_if_contract"),
        .generalTitle = row.optionalText("title_unless_second_degree"),
        .generalProcedure = row.optionalText("procedure_unless_second_degree"),
        .lastDaysOf = row.texts("last_days_of"),
        .document = row.optionalText("document"),
        .reader = row.word("reader", readers),
        .needs = row.word("needs", needs),
        .hidesHome = row.flag("hides_home"),
        .tellsClock = row.flag("tells_clock"),
        .attacksOnly = row.flag("attacks_only"),
        .givesReasons = row.flag("gives_reasons"),
    };
    if (row.flag("with_dossier"))
        form.kind.opens = form.reader;
    row.end();
    return form;
}

bool isAbout(const Fact &fact, const LetterForm &form, const QString &about)
{
    switch (form.kind.about) {
    case About::Platform:
        return !about.isEmpty() && fact.platform.compare(about, Qt::CaseInsensitive) == 0 && !fact.url.isEmpty();
    case About::Pupil:
    case About::Author:
        return fact.author && fact.author->id == about;
    case About::Dossier:
    case About::Witness:
        break;
    }
    return true;
}

/** A school disciplines its pupils and nobody else. */
bool mayBeBy(const Party *author, const LetterForm &form)
{
    return form.kind.id != "discipline"_L1 || !author || isPupil(*author) ||
           (author->role == Party::Role::Unknown && author->name.isEmpty() && !isKin(*author));
}

bool belongs(const Fact &fact, const LetterForm &form)
{
    return !(form.attacksOnly && !fact.isAttack) && mayBeBy(fact.author, form);
}

/** Words, or something that somebody did, of which the letter may speak. */
bool tellsOfAct(const Dossier &dossier, const LetterForm &form, const Catalogue &law)
{
    const auto isTheirs = [&](const auto &matter) { return mayBeBy(dossier.parties.find(matter.author), form); };
    return std::any_of(dossier.propos.begin(), dossier.propos.end(), isTheirs) ||
           std::any_of(dossier.events.begin(), dossier.events.end(),
                       [&](const Event &event) { return isActOfAnother(event, law) && isTheirs(event); });
}

/** Of a page that somebody saw, or of an account that wrote. */
bool knowsAddress(const Dossier &dossier)
{
    return std::any_of(dossier.exhibits.begin(), dossier.exhibits.end(),
                       [](const Exhibit &one) { return !one.removed && !one.url.isEmpty(); }) ||
           std::any_of(dossier.parties.begin(), dossier.parties.end(),
                       [](const Party &one) { return one.part == Party::Part::Author && !one.profileUrl.isEmpty(); });
}

/** What the letter is about, or Nothing when the dossier has no such thing. */
Result<QString> subjectOf(const Dossier &dossier, const LetterForm &form, const QString &asked)
{
    const QList<LetterSubject> all = letterSubjects(dossier, form.kind);
    if (asked.isEmpty())
        return all.isEmpty() ? QString() : all.first().id;
    for (const LetterSubject &one : all)
        if (one.id == asked || one.name.compare(asked, Qt::CaseInsensitive) == 0)
            return one.id;
    return fail(Error::Code::NotFound,
                QCoreApplication::translate("Wording", "The dossier has nothing called “%1” that this letter could be about.")
                    .arg(asked));
}

} // namespace

Result<QList<LetterForm>> letterForms()
{
    openLetterKinds();
    QFile file(u":/letters/kinds.json"_s);
    Problem problem;
    if (!file.open(QIODevice::ReadOnly))
        problem.note(u"kinds.json"_s, file.errorString());
    Row whole(QJsonDocument::fromJson(file.readAll()).object(), u"kinds.json"_s, problem);
    QList<LetterForm> forms;
    for (Row row : whole.rows("kinds"))
        forms << readForm(row);
    whole.end();
    if (forms.isEmpty() || !problem.text.isEmpty())
        return fail(Error::Code::Corrupt, QCoreApplication::translate("Wording", "The letters of this program can't be read."),
                    problem.text);
    return forms;
}

LetterKind LetterForm::kindFor(const Victim &victim, const Catalogue &law) const
{
    LetterKind found = kind;
    if (!contractProcedure.isEmpty() && law.statusOf(victim) == "contractuel"_L1)
        found.procedure = contractProcedure;
    if (!generalProcedure.isEmpty() && law.degreeOf(victim) != "second"_L1) {
        found.title = generalTitle;
        found.procedure = generalProcedure;
    }
    return found;
}

bool LetterForm::hasObject(const Dossier &dossier, const Catalogue &law) const
{
    if (kind.about != About::Dossier && letterSubjects(dossier, kind).isEmpty())
        return false;
    switch (needs) {
    case Needs::Act:
        return tellsOfAct(dossier, *this, law);
    case Needs::Address:
        return knowsAddress(dossier);
    case Needs::Nothing:
        break;
    }
    return true;
}

Result<LetterForm> letterForm(const QString &kind, const Victim &victim, const Catalogue &law)
{
    auto forms = letterForms();
    if (!forms)
        return fail(forms);
    for (LetterForm &form : *forms) {
        if (form.kind.id != kind)
            continue;
        form.kind = form.kindFor(victim, law);
        return form;
    }
    return fail(Error::Code::NotFound, QCoreApplication::translate("Wording", "There is no letter called “%1”.").arg(kind));
}

Result<LetterMatter> LetterMatter::gather(const DossierStore &store, const LetterChoice &letter, const Catalogue &law)
{
    const auto form = letterForm(letter.kind, store.dossier().profile.victim, law);
    if (!form)
        return fail(form);
    const auto about = subjectOf(store.dossier(), *form, letter.about);
    if (!about)
        return fail(about);
    auto copy = Copy::gather(store, form->reader, {.withOriginals = false}, law,
                             form->hidesHome ? Discretion::ofHome(store.dossier()) : Discretion());
    if (!copy)
        return fail(copy);
    copy->citesPieces = form->kind.opens.has_value();
    copy->facts.removeIf([&](const Fact &fact) { return !isAbout(fact, *form, *about) || !belongs(fact, *form); });
    if (!form->kind.opens)
        for (Fact &fact : copy->facts)
            if (fact.author && accountOf(*fact.author).isEmpty())
                fact.from.clear();
    LetterMatter matter{*form, *about, std::move(*copy), {}};
    matter.values = letterValues(matter.copy);
    setLetterSubject(matter.values, matter.copy, *form, *about);
    return matter;
}

Result<LetterMatter> LetterMatter::ofExport(const Copy &copy, const QString &kind)
{
    const auto form = letterForm(kind, copy.dossier.profile.victim, copy.law);
    if (!form)
        return fail(form);
    LetterMatter matter{*form, {}, copy, {}};
    matter.copy.facts.removeIf([&](const Fact &fact) { return !belongs(fact, *form); });
    matter.values = letterValues(matter.copy);
    return matter;
}

Result<QList<LetterBlock>> LetterMatter::blocks() const
{
    const auto wording = copy.wording(form.kind.id);
    if (!wording)
        return fail(wording);
    QHash<QString, const LetterEdit *> edits;
    for (const LetterEdit &edit : copy.dossier.letters)
        if (edit.letter == form.kind.id && edit.about == about)
            edits.insert(edit.block, &edit);

    QList<LetterBlock> blocks = wording->blocks(values, QSet<QString>(edits.keyBegin(), edits.keyEnd()));
    for (LetterBlock &block : blocks) {
        block.generated = copy.discretion.withoutDoubledPoints(block.text);
        const LetterEdit *edit = edits.value(block.key);
        block.edited = edit;
        block.over = edit ? edit->over : QString();
        block.text = edit ? edit->text : block.generated;
    }
    return blocks;
}

QString letterEditId(const QString &kind, const QString &about, const QString &block)
{
    QStringList parts{kind, about, block};
    parts.removeAll(QString());
    return parts.join(u'/');
}

} // namespace appui::content
