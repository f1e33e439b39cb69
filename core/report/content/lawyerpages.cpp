// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/frenchdates_p.h"
#include "report/content/prose_p.h"
#include "report/content/sections_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

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

Card partyCard(const Party &party, const Copy &copy)
{
    Card card;
    const auto row = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            card.rows << std::pair{label, withLinks(value, copy.numbers())};
    };
    row(u"Nom"_s, party.name);
    row(u"Désigné comme"_s, party.label == "X"_L1 ? QString() : party.label);
    row(u"Compte"_s, party.account.isEmpty() ? QString() : accountName(party));
    row(u"Identifiant stable"_s, party.stableId);
    row(u"Profil"_s, party.profileUrl);
    row(u"Qualité"_s, roleName(party));
    row(u"Adresse"_s, party.address);
    row(u"Témoignage"_s, party.about);
    std::vector<const Exhibit *> shown;
    for (const Exhibit *exhibit : copy.exhibits)
        for (const Fact &fact : copy.facts)
            if (fact.author == &party && std::count(fact.exhibits.begin(), fact.exhibits.end(), exhibit)) {
                shown.push_back(exhibit);
                break;
            }
    row(u"Pièces"_s, copy.pieces(shown));
    return card;
}

Blocks parties(const Copy &copy, Party::Part part, const QString &title)
{
    Blocks blocks;
    for (const Party &party : copy.dossier.parties)
        if (party.part == part && !(authorName(&party).isEmpty() && party.label.isEmpty()))
            blocks << partyCard(party, copy) << Gap{};
    if (!blocks.isEmpty())
        blocks.prepend(Heading{.level = 2, .text = title});
    return blocks;
}

} // namespace

Blocks people(const Copy &copy)
{
    const Blocks all = parties(copy, Party::Part::Author, u"Auteurs, connus ou désignés par un compte"_s) +
                       parties(copy, Party::Part::Witness, u"Témoins"_s);
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
            blocks << Heading{.level = 2, .text = french(u"Pièce n° %1 — "_s).arg(exhibit->number) + titleOf(*exhibit)};
            blocks += paragraphs(exhibit->note, copy.numbers());
        }
    if (blocks.isEmpty())
        return {};
    return Blocks{Heading{.text = u"Notes privées"_s, .newPage = true},
                  Paragraph{.text = plain(copy.pages.sentence(u"private-lead"_s)), .look = Look::Lead}} +
           blocks;
}

} // namespace appui::content
