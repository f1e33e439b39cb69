// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/falseaccounts_p.h"

#include "legal/review.h"
#include "report/content/frenchdates_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

/** Those from which something in this copy comes. */
QList<const Party *> shownAccounts(const Copy &copy)
{
    QList<const Party *> shown;
    for (const Party *party : falseAccounts(copy.dossier))
        if (std::any_of(copy.facts.begin(), copy.facts.end(), [&](const Fact &fact) { return fact.author == party; }))
            shown << party;
    return shown;
}

QString online(const Party &party, const Copy &copy)
{
    if (party.online == Answer::Unknown)
        return {};
    const QString when = inSentence(party.onlineSeen, copy.zone);
    const QString what = party.online == Answer::Yes ? u"encore en ligne"_s : u"n’est plus en ligne"_s;
    return when.isEmpty() ? what : party.online == Answer::Yes ? what + u' ' + when : what + u", vérifié "_s + when;
}

QString reports(const Party &party, const Copy &copy)
{
    QStringList lines;
    for (const Step *report : reportsOf(party, copy.dossier, copy.law)) {
        QStringList parts{brief(report->sent, copy.zone), report->to,
                          report->reference.isEmpty() ? QString() : french(u"réf. "_s) + report->reference,
                          report->answer.isEmpty() ? QString() : french(u"réponse : "_s) + unclosed(report->answer)};
        parts.removeAll(QString());
        lines << (parts.isEmpty() ? u"date non notée"_s : parts.join(u", "_s));
    }
    return lines.isEmpty() ? u"aucun noté"_s : lines.join(u'\n');
}

QString identity(const Party &party)
{
    const QString stable = party.stableId.isEmpty() ? QString() : french(u"identifiant : "_s) + party.stableId;
    QStringList known{accountName(party), stable, party.profileUrl};
    known.removeAll(QString());
    return known.join(u'\n');
}

} // namespace

Blocks falseAccountSheet(const Copy &copy)
{
    const QList<const Party *> accounts = shownAccounts(copy);
    if (accounts.isEmpty())
        return {};
    // Who was asked to act, and what they answered, is not the employer's.
    const bool withReports = copy.recipient != Recipient::Recteur;
    Table table{.columns = {{2.4, u"Compte"_s}, {2.2, u"Ce qu’il prend"_s}, {1.5, u"En ligne"_s}}, .small = true};
    if (withReports)
        table.columns << Column{2.2, u"Signalements"_s};
    for (const Party *party : accounts) {
        const QString there = online(*party, copy);
        QList<Text> row{plain(identity(*party)), plain(party->impersonates.isEmpty() ? u"à préciser"_s : party->impersonates),
                        plain(there.isEmpty() ? u"non vérifié"_s : there)};
        if (withReports)
            row << plain(reports(*party, copy));
        table.rows << row;
    }
    return {Heading{.level = 2, .text = u"Comptes qui se font passer pour moi"_s},
            Paragraph{.text = plain(copy.pages.sentence(u"false-accounts"_s)), .look = Look::Lead, .keepWithNext = true}, table};
}

void setFalseAccounts(Values &values, const Copy &copy)
{
    QStringList lines;
    for (const Party *party : shownAccounts(copy)) {
        Values line;
        line.set(u"account"_s, accountName(*party));
        line.set(u"stable"_s, party->stableId);
        line.set(u"url"_s, party->profileUrl);
        line.set(u"takes"_s, unclosed(party->impersonates));
        line.set(u"online"_s, online(*party, copy));
        lines << copy.pages.sentence(u"false-account-line"_s, line);
    }
    values.set(u"false_accounts"_s, lines.join(u'\n'));
    values.set(lines.size() == 1 ? u"one_false_account"_s : u"several_false_accounts"_s, u"oui"_s);
}

} // namespace appui::content
