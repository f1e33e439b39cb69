// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/proofstate.h"
#include "legal/review.h"
#include "naming.h"
#include "opening.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

constexpr Parameter parameters[]{dossierParameter, dayParameter, jsonParameter};

QString headingOf(Gap::Severity severity)
{
    switch (severity) {
    case Gap::Severity::Blocking:
        return Words::tr("Settle before anything is sent");
    case Gap::Severity::Serious:
        return Words::tr("Serious");
    case Gap::Severity::Advice:
        break;
    }
    return Words::tr("Advice");
}

QString sheetOf(const Gap &gap, const Dossier &dossier, const Catalogue &law)
{
    QStringList lines{u"  %1 [%2]"_s.arg(
        gap.subject == Gap::Subject::Profile ? Words::tr("the situation") : nameOf(dossier, gap.id, law), gap.code)};
    lines << u"    "_s + gap.why << u"    "_s + gap.remedy;
    addLine(lines, Words::tr("Law"), gap.law, 4);
    return lines.join(u'\n');
}

QJsonObject jsonOf(const QList<Gap> &gaps, const Dossier &dossier, const Catalogue &law, const QDate &today)
{
    QJsonArray all;
    for (const Gap &gap : gaps)
        all.append(QJsonObject{{u"severity"_s, toToken(gap.severity)},
                               {u"code"_s, gap.code},
                               {u"subject"_s, subjectJson(dossier, toToken(gap.subject), gap.id, law)},
                               {u"field"_s, gap.field},
                               {u"why"_s, gap.why},
                               {u"remedy"_s, gap.remedy},
                               {u"law"_s, gap.law}});
    return {{u"on"_s, today.toString(Qt::ISODate)}, {u"catalogue"_s, catalogueJson(law, today)}, {u"gaps"_s, all}};
}

Result<Exit> runReview(const Arguments &arguments, Session &session)
{
    const auto store = openDossier(arguments, DossierStore::Access::Read, session);
    if (!store)
        return fail(store);
    const Dossier &dossier = (*store)->dossier();
    const auto law = Catalogue::load();
    if (!law)
        return fail(law);
    const auto today = dayMeant(arguments, dossier, session);
    if (!today)
        return fail(today);
    const auto proof = proofState(**store);
    if (!proof)
        return fail(proof);
    const QList<Gap> gaps = review(dossier, *law, *proof, *today);
    const bool lacking =
        std::any_of(gaps.begin(), gaps.end(), [](const Gap &gap) { return gap.severity != Gap::Severity::Advice; });
    if (arguments.has("--json")) {
        session.terminal.say(jsonOf(gaps, dossier, *law, *today));
        return lacking ? WrongEvidence : Fine;
    }
    if (gaps.isEmpty())
        session.terminal.say(Words::tr("Nothing that the program knows of is missing."));
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        if (i == 0 || gaps.at(i).severity != gaps.at(i - 1).severity)
            session.terminal.say(headingOf(gaps.at(i).severity));
        session.terminal.say(sheetOf(gaps.at(i), dossier, *law));
    }
    return lacking ? WrongEvidence : Fine;
}

} // namespace

extern const Verb reviewVerb{"review", QT_TRANSLATE_NOOP("cli", "Says what is missing, or had better not be there"),
                             "review dossier.appui --on 2026-11-22", parameters, runReview};

} // namespace appui::cli
