// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/frenchdates_p.h"
#include "report/content/prose_p.h"
#include "report/content/sections_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

QString roleName(const Party &party)
{
    static const QHash<Party::Role, QString> roles{{Party::Role::Pupil, u"élève"_s},
                                                   {Party::Role::Parent, u"parent d’élève"_s},
                                                   {Party::Role::Colleague, u"collègue"_s},
                                                   {Party::Role::Stranger, u"personne étrangère à l’établissement"_s}};
    QStringList known{roles.value(party.role)};
    if (party.minor == Answer::Yes)
        known << u"mineur"_s;
    known.removeAll(QString());
    return known.join(u", "_s);
}

QString joined(QStringList parts, const QString &by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

std::vector<const Exhibit *> exhibitsOf(const Party &party, const Copy &copy)
{
    std::vector<const Exhibit *> shown;
    for (const Exhibit *exhibit : copy.exhibits) {
        const auto shows = [&](const Fact &fact) {
            return fact.author == &party && std::count(fact.exhibits.begin(), fact.exhibits.end(), exhibit);
        };
        if (std::any_of(copy.facts.begin(), copy.facts.end(), shows))
            shown.push_back(exhibit);
    }
    return shown;
}

Blocks authors(const Copy &copy)
{
    Table table{
        .columns = {{2.2, u"Compte ou nom"_s}, {2.2, u"Qualité"_s}, {2.6, u"Identifiant stable, profil"_s}, {0.9, u"Pièces"_s}},
        .small = true};
    for (const Party &party : copy.dossier.parties) {
        if (party.part != Party::Part::Author || (authorName(&party).isEmpty() && party.label.isEmpty()))
            continue;
        const QString label = party.label == "X"_L1 ? QString() : party.label;
        const QString suspect = accountOf(party).isEmpty() ? QString() : suspectOf(party);
        table.rows << QList<Text>{plain(authorName(&party).isEmpty() ? u"—"_s : accountName(party)),
                                  plain(joined({suspect, label, roleName(party), party.address}, u", "_s)),
                                  plain(joined({party.stableId, party.profileUrl}, u"\n"_s)),
                                  numberLinks(copy.numbers(exhibitsOf(party, copy)))};
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{.level = 2, .text = u"Auteurs, connus ou désignés par un compte"_s}, table};
}

Blocks witnesses(const Copy &copy)
{
    Table table{.columns = {{2.2, u"Nom"_s}, {2.8, u"Adresse"_s}, {2.9, u"Témoignage"_s}}, .small = true};
    for (const Party &party : copy.dossier.parties)
        if (party.part == Party::Part::Witness)
            table.rows << QList<Text>{plain(displayName(party)), plain(party.address), plain(party.about)};
    if (table.rows.isEmpty())
        return {};
    return {Gap{}, Heading{.level = 2, .text = u"Témoins"_s}, table};
}

} // namespace

Blocks people(const Copy &copy)
{
    const Blocks all = authors(copy) + witnesses(copy);
    return all.isEmpty() ? all : Blocks{Heading{.text = u"Auteurs et témoins"_s, .newPage = true}} + all;
}

Blocks steps(const Copy &copy)
{
    if (copy.dossier.steps.isEmpty())
        return {};
    Table table{.columns = {{2.4, u"Démarche"_s},
                            {1.6, u"Destinataire"_s},
                            {1.2, u"Envoi"_s},
                            {1.2, u"Réception"_s},
                            {2.2, u"Réponse, suite"_s}},
                .small = true};
    for (const Step &step : copy.dossier.steps) {
        QStringList after{step.answer};
        if (!step.next.isEmpty())
            after << u"à revoir "_s + inSentence(step.next, copy.zone);
        after << step.note;
        after.removeAll(QString());
        const QString reference = step.reference.isEmpty() ? QString() : u'\n' + french(u"réf. "_s) + step.reference;
        table.rows << QList<Text>{plain(titleOf(step, copy) + reference), plain(step.to), plain(brief(step.sent, copy.zone)),
                                  plain(brief(step.received, copy.zone)), plain(after.join(u'\n'))};
    }
    return {Heading{.text = u"Démarches accomplies"_s, .newPage = true}, table};
}

Blocks privateNotes(const Copy &copy)
{
    Blocks blocks;
    if (!copy.dossier.profile.privateNote.isEmpty()) {
        blocks << Heading{.level = 2, .text = u"Note sur ma situation"_s};
        blocks += paragraphs(copy.dossier.profile.privateNote, copy.numbers());
    }
    for (const Exhibit *exhibit : copy.exhibits)
        if (!exhibit->note.isEmpty()) {
            blocks << Heading{.level = 2, .text = exhibitHeading(QString::number(exhibit->number), titleOf(*exhibit))};
            blocks += paragraphs(exhibit->note, copy.numbers());
        }
    if (blocks.isEmpty())
        return {};
    return Blocks{Heading{.text = u"Notes privées"_s, .newPage = true},
                  Paragraph{.text = plain(copy.pages.sentence(u"private-lead"_s)), .look = Look::Lead}} +
           blocks;
}

} // namespace appui::content
