// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/review_p.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

/** An account on a platform, and not a mail address or a telephone, which say more by themselves. */
bool isHandle(const Party &party)
{
    static const QStringList lines{u"téléphone"_s, u"sms"_s, u"courriel"_s, u"e-mail"_s};
    return !party.account.isEmpty() && party.account.indexOf(u'@') < 1 && !lines.contains(party.platform.toLower());
}

void inspectAuthor(Inspection &inspection, const Party &party)
{
    if (isHandle(party) && party.name.isEmpty() && party.profileUrl.isEmpty() && party.stableId.isEmpty())
        inspection.find("account-handle-only", Gap::Subject::Party, party.id);
}

void inspectWitness(Inspection &inspection, const Party &party)
{
    if (party.address.isEmpty())
        inspection.find("witness-address-missing", Gap::Subject::Party, party.id);
    if (party.about.isEmpty())
        inspection.find("witness-about-missing", Gap::Subject::Party, party.id);
}

/** Of the words of a name, also within an account. */
QRegularExpression anyOf(const QString &name)
{
    QStringList words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.size() > 2)
            words << QRegularExpression::escape(word);
    if (words.isEmpty())
        words << QRegularExpression::escape(name.trimmed());
    return QRegularExpression(u"(?<!\\p{L})(?:%1)(?!\\p{L})(?!\\s+(?-i:\\p{Lu})(?!\\p{Lu}))"_s.arg(words.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/** What the program cuts where it writes, and cannot cut in a file or in words that are the person's. */
void lookWhereNothingIsCut(Inspection &inspection, const QString &name)
{
    static const QStringList toEmployer{u"protection"_s, u"discipline"_s, u"fait-etablissement"_s, u"rsst"_s,
                                        u"accident-service"_s};
    const QRegularExpression named = anyOf(name);
    QStringList shown;
    for (const Matter &matter : inspection.matters) {
        const Party *author = inspection.dossier.parties.find(matter.author);
        const bool told =
            matter.words.contains(named) || matter.what.contains(named) || (author && author->account.contains(named));
        for (const Exhibit *exhibit : matter.shownBy)
            if (told)
                shown << exhibit->id;
    }
    for (const Exhibit *exhibit : inspection.dossier.exhibitsByNumber()) {
        const bool told = shown.contains(exhibit->id) || exhibit->title.contains(named) || exhibit->fileName.contains(named) ||
                          inspection.proof.words.value(exhibit->digest).contains(named);
        if (told && exhibit->recipients.testFlag(Recipient::Recteur))
            inspection.find("minor-in-exhibit", Gap::Subject::Exhibit, exhibit->id, {QString::number(exhibit->number), name});
    }
    for (const LetterEdit &edit : inspection.dossier.letters)
        if (toEmployer.contains(edit.letter) && edit.text.contains(named)) {
            inspection.find("minor-in-letter", Gap::Subject::Dossier, {});
            break;
        }
}

/** Where the name of somebody under age stands in what is printed for everybody. */
void lookForName(Inspection &inspection, const QString &name)
{
    const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name.trimmed())),
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto names = [&](const QString &text) { return text.contains(word); };
    if (names(inspection.dossier.profile.account))
        inspection.find("minor-named", Gap::Subject::Profile, {}, {}, u"account"_s);
    for (const Exhibit *exhibit : inspection.dossier.exhibitsByNumber())
        if (names(exhibit->title))
            inspection.find("minor-named", Gap::Subject::Exhibit, exhibit->id, {}, u"title"_s);
    for (const Event &event : inspection.dossier.events)
        if (names(event.what))
            inspection.find("minor-named", Gap::Subject::Event, event.id, {}, u"what"_s);
}

bool isProved(const Step &step)
{
    return !step.receipt.isEmpty() || !step.reference.isEmpty();
}

/** Whether some period runs from the day it was sent or received. */
bool setsClockRunning(const Procedure &procedure, const Catalogue &law)
{
    using Start = LimitationRule::Start;
    return std::any_of(procedure.starts.begin(), procedure.starts.end(), [&](const QString &id) {
        const Start start = law.limitationRule(id)->startsFrom;
        return start == Start::Filed || start == Start::Received;
    });
}

void inspectStep(Inspection &inspection, const Step &step)
{
    const auto find = [&](const char *code, const QString &field = {}) {
        inspection.find(code, Gap::Subject::Step, step.id, {}, field);
    };
    const Procedure *procedure = inspection.law.procedure(step.kind);
    if (!procedure)
        find("step-kind-unknown");
    const QDate sent = inspection.dayOf(step.sent);
    const QDate received = inspection.dayOf(step.received);
    if (!sent.isValid() && !received.isValid())
        find("step-not-dated");
    else if (procedure && setsClockRunning(*procedure, inspection.law) && !isProved(step))
        find("step-unproved");
    if (sent.isValid() && sent > inspection.today)
        find("step-date-in-future");
    if (sent.isValid() && received.isValid() && received < sent)
        find("step-dates-contradict");
    else if (const QDate answered = inspection.dayOf(step.answered); sent.isValid() && answered.isValid() && answered < sent)
        find("step-dates-contradict", u"answered"_s);
}

} // namespace

void inspectParties(Inspection &inspection)
{
    for (const Party &party : inspection.dossier.parties) {
        if (party.part == Party::Part::Witness)
            inspectWitness(inspection, party);
        else
            inspectAuthor(inspection, party);
        if (!party.name.isEmpty() && isPupil(party)) {
            lookForName(inspection, party.name);
            lookWhereNothingIsCut(inspection, party.name);
        }
    }
}

void inspectSteps(Inspection &inspection)
{
    for (const Step &step : inspection.dossier.steps)
        inspectStep(inspection, step);
}

} // namespace appui
