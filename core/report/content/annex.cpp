// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/annex_p.h"
#include "report/content/attachments_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/prose_p.h"
#include "report/content/sections_p.h"
#include "report/content/typography_p.h"

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

Span mono(const QString &text)
{
    return {.text = text, .mono = true};
}

QString hex(const Digest &digest)
{
    return QString::fromLatin1(digest.toHex());
}

Text digestCell(const Exhibit &exhibit, const Copy &copy)
{
    const QDateTime when = copy.stamps.contains(exhibit.digest) ? copy.stamps[exhibit.digest].facts.when : QDateTime();
    const QString line = digestLine(exhibit.size, when, copy.zone);
    const qsizetype digits = when.isValid() ? line.lastIndexOf(u' ') + 1 : line.size();
    Text cell{mono(hex(exhibit.digest)), Span{u'\n' + line.left(digits)}};
    return when.isValid() ? cell << mono(line.mid(digits)) : cell;
}

QString authorities(const Copy &copy)
{
    QStringList names;
    for (const Exhibit *exhibit : copy.exhibits)
        if (copy.stamps.contains(exhibit->digest))
            names << copy.stamps[exhibit->digest].facts.authority;
    names.removeDuplicates();
    names.removeAll(QString());
    return listed(names);
}

Blocks digests(const Copy &copy)
{
    Table table{.columns = {{0.5, u"N°"_s}, {7, u"Empreinte SHA-256, taille, horodatage"_s}}, .small = true};
    for (const Exhibit *exhibit : copy.exhibits)
        table.rows << QList<Text>{
            {Span{.text = QString::number(exhibit->number), .bold = true, .anchor = exhibitAnchor(exhibit->number)}},
            digestCell(*exhibit, copy)};
    Values values;
    values.set(u"authorities"_s, authorities(copy));
    const QString by = values.has(u"authorities"_s) ? u' ' + copy.pages.sentence(u"authorities"_s, values) : QString();
    return {Heading{.level = 2, .text = u"Empreintes des pièces"_s, .anchor = digestsAnchor},
            Paragraph{.text = plain(copy.pages.sentence(u"digests"_s) + by), .look = Look::Plain}, table};
}

Blocks absent(const Copy &copy)
{
    if (copy.withheld.empty() && copy.removed.empty())
        return {};
    Table table{.columns = {{0.5, u"N°"_s}, {5.2, u"Empreinte SHA-256"_s}, {1.8, u"État"_s}}, .small = true};
    const auto add = [&](const std::vector<const Exhibit *> &exhibits, const QString &state) {
        for (const Exhibit *exhibit : exhibits)
            table.rows << QList<Text>{bold(QString::number(exhibit->number)), {mono(hex(exhibit->digest))}, plain(state)};
    };
    add(copy.withheld, u"non jointe"_s);
    add(copy.removed, u"retirée"_s);
    return {Heading{.level = 2, .text = u"Pièces qui ne sont pas dans cet exemplaire"_s},
            Paragraph{.text = plain(copy.pages.sentence(u"absent"_s)), .look = Look::Plain}, table};
}

Blocks journalState(const Copy &copy)
{
    Card card;
    card.rows << std::pair{u"Dernière écriture"_s, plain(french(u"n° %1"_s.arg(copy.head.number)))}
              << std::pair{u"Empreinte"_s, Text{mono(hex(copy.head.hash))}};
    Values values;
    if (copy.headStamp) {
        const TokenFacts &facts = copy.headStamp->facts;
        const qint64 covered = copy.headStamp->stamp.entry;
        values.set(u"when"_s, moment(facts.when, copy.zone));
        values.set(u"authority"_s, facts.authority);
        values.set(u"covered"_s, QString::number(covered));
        if (covered < copy.head.number)
            values.set(u"open"_s, counted(copy.head.number - covered, u"écriture"_s, u"écritures"_s, Gender::Feminine));
        QString text = copy.pages.sentence(u"head-stamped"_s, values);
        card.rows << std::pair{u"Horodatage"_s, Text{Span{text + u'\n'}, mono(QString::number(facts.when.toSecsSinceEpoch()))}};
        if (covered < copy.head.number)
            card.rows << std::pair{u"Empreinte horodatée"_s, Text{mono(hex(copy.headStamp->stamp.imprint))}};
    } else {
        card.rows << std::pair{u"Horodatage"_s, plain(copy.pages.sentence(u"head-not-stamped"_s))};
    }
    return {Heading{.level = 2, .text = u"Journal du dossier"_s},
            Paragraph{.text = plain(copy.pages.sentence(u"journal-state"_s)), .look = Look::Plain}, card};
}

Blocks limits(const Copy &copy)
{
    Blocks blocks{Heading{.level = 2, .text = u"Ce qui est prouvé, ce qui ne l’est pas"_s}};
    blocks += paragraphs(copy.pages.sentence(u"proof"_s), copy.numbers(), Look::Plain);
    const QDate day = copy.made.toTimeZone(copy.zone).date();
    Values law;
    law.set(u"checked"_s, longDay(copy.law.checkedOn()));
    law.set(u"texts"_s, copy.law.textsRead());
    law.set(u"stale"_s, copy.law.isStale(day) ? copy.law.sentence(u"law-stale"_s) : QString());
    blocks << Gap{4} << Paragraph{.text = plain(copy.pages.sentence(u"state-of-law"_s, law)), .look = Look::Small};
    if (copy.exercise)
        blocks << Note{u"EXERCICE."_s, plain(copy.pages.sentence(u"exercise"_s))};
    return blocks;
}

Paragraph command(const QString &text)
{
    return {.text = {mono(text)}, .look = Look::Mono, .indent = 18};
}

/** The recipe, on the first stamped exhibit of this copy as an example that can be run as it stands. */
Blocks recipe(const Copy &copy)
{
    Blocks blocks{Heading{.text = u"Comment vérifier ce document"_s, .anchor = recipeAnchor, .newPage = true},
                  Paragraph{.text = plain(copy.pages.sentence(u"recipe"_s)), .look = Look::Lead}};
    const auto step = [&](const QString &key) { blocks += paragraphs(copy.pages.sentence(key), copy.numbers(), Look::Plain); };
    const auto wholeDocument = [&] {
        step(u"recipe-document"_s);
        blocks << command(u"pdfsig document.pdf"_s) << command(u"qpdf --check document.pdf"_s);
    };
    if (!copy.withOriginals) {
        step(u"recipe-kept"_s);
        if (copy.encrypted)
            step(u"recipe-encrypted"_s);
        else
            wholeDocument();
        return blocks;
    }
    step(u"recipe-extract"_s);
    blocks << command(u"pdfdetach -saveall document.pdf"_s);
    const Exhibit *example = nullptr;
    for (const Exhibit *exhibit : copy.exhibits) {
        if (!copy.attaches(*exhibit))
            continue;
        if (!example)
            example = exhibit;
        if (copy.stamps.contains(exhibit->digest)) {
            example = exhibit;
            break;
        }
    }
    if (!example)
        return blocks;
    const QString file = u'"' + attachmentName(*example) + u'"';
    step(u"recipe-digest"_s);
    blocks << command(u"sha256sum "_s + file) << command(u"certutil -hashfile "_s + file + u" SHA256"_s);
    if (copy.stamps.contains(example->digest)) {
        step(u"recipe-token"_s);
        const qint64 second = copy.stamps[example->digest].facts.when.toSecsSinceEpoch();
        blocks << command(u"openssl ts -verify -partial_chain -data %1 -in %2 -CAfile %3 -attime %4"_s
                              .arg(file, tokenName(*example), authoritiesName)
                              .arg(second));
    }
    if (copy.headStamp) {
        step(u"recipe-head"_s);
        blocks << command(u"openssl ts -verify -partial_chain -digest %1 -in journal.tsr -CAfile %2 -attime %3"_s
                              .arg(hex(copy.headStamp->stamp.imprint), authoritiesName)
                              .arg(copy.headStamp->facts.when.toSecsSinceEpoch()));
    }
    wholeDocument();
    if (copy.headStamp || !copy.stamps.isEmpty())
        step(authoritiesPem(copy).isEmpty() ? u"recipe-certificates-asked"_s : u"recipe-certificates"_s);
    step(u"recipe-end"_s);
    return blocks;
}

} // namespace

QString digestLine(qint64 size, const QDateTime &stamped, const QTimeZone &zone)
{
    const QString start = inFigures(size) + u"\u00A0octets · "_s;
    return stamped.isValid() ? start + shortMoment(stamped, zone) + u" · "_s + QString::number(stamped.toSecsSinceEpoch())
                             : start + u"non horodatée"_s;
}

Blocks technicalAnnex(const Copy &copy)
{
    Blocks blocks{Heading{.text = u"Annexe technique"_s, .newPage = true}};
    blocks += digests(copy);
    blocks += absent(copy);
    blocks += journalState(copy);
    blocks += limits(copy);
    blocks += recipe(copy);
    return blocks;
}

} // namespace appui::content
