// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/composition.h"

#include "dossier/json.h"

#include "report/content/attachments_p.h"
#include "report/content/frenchdates_p.h"
#include "report/content/sections_p.h"
#include "report/content/typography_p.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using namespace content;

/** The parts of a document in their order; the first failure ends it. */
class Parts
{
public:
    void add(const Blocks &part)
    {
        if (part.isEmpty())
            return;
        const auto *heading = std::get_if<paper::Heading>(&part.first());
        if (!m_blocks.isEmpty() && !(heading && heading->newPage))
            m_blocks << paper::PageBreak{};
        m_blocks += part;
    }
    void add(const Result<Blocks> &part)
    {
        if (part)
            add(*part);
        else if (!m_error)
            m_error = part.error();
    }
    Result<Blocks> blocks() const
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return m_blocks;
    }

private:
    Blocks m_blocks;
    std::optional<Error> m_error;
};

Parts forProcureur(const Copy &copy)
{
    Parts parts;
    parts.add(synopsis(copy));
    parts.add(letter(copy, u"plainte"_s));
    parts.add(account(copy));
    parts.add(chronology(copy));
    parts.add(lanes(copy));
    parts.add(bordereau(copy));
    parts.add(exhibitPages(copy));
    parts.add(requisitionSheet(copy));
    parts.add(technicalAnnex(copy));
    return parts;
}

Parts forRecteur(const Copy &copy)
{
    Parts parts;
    parts.add(letter(copy, u"protection"_s));
    parts.add(account(copy));
    parts.add(bordereau(copy));
    parts.add(exhibitPages(copy));
    parts.add(technicalAnnex(copy));
    return parts;
}

Parts forAvocat(const Copy &copy)
{
    Parts parts;
    parts.add(synopsis(copy));
    parts.add(letter(copy, u"avocat"_s));
    parts.add(factTable(copy));
    parts.add(account(copy));
    parts.add(chronology(copy));
    parts.add(lanes(copy));
    parts.add(people(copy));
    parts.add(steps(copy));
    parts.add(privateNotes(copy));
    parts.add(bordereau(copy));
    parts.add(exhibitPages(copy));
    parts.add(requisitionSheet(copy));
    parts.add(journalTable(copy));
    parts.add(technicalAnnex(copy));
    return parts;
}

Parts partsFor(const Copy &copy)
{
    switch (copy.recipient) {
    case Recipient::Procureur:
        return forProcureur(copy);
    case Recipient::Recteur:
        return forRecteur(copy);
    case Recipient::Avocat:
        break;
    }
    return forAvocat(copy);
}

/** From what the copy is made of: the head, the recipient, the clock and the tokens. */
QByteArray identityOf(const Copy &copy)
{
    Sha256 hash;
    hash.add(copy.head.hash).add(toToken(copy.recipient).toUtf8()).add(copy.made.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    hash.add(copy.withOriginals ? "full" : copy.encrypted ? "encrypted" : "light");
    for (const Exhibit *exhibit : copy.exhibits)
        if (copy.stamps.contains(exhibit->digest))
            hash.add(copy.stamps[exhibit->digest].stamp.token);
    if (copy.headStamp)
        hash.add(copy.headStamp->stamp.token);
    return hash.digest();
}

} // namespace

Result<paper::Document> compose(const DossierStore &store, Recipient recipient, const ExportOptions &options,
                                const Catalogue &law)
{
    const auto copy = Copy::gather(store, recipient, options, law);
    if (!copy)
        return fail(copy);
    auto blocks = partsFor(*copy).blocks();
    if (!blocks)
        return fail(blocks);

    Values values;
    const QString name = victimName(copy->dossier.profile.victim);
    values.set(u"victim"_s, name);
    values.set(u"today"_s, copy->today());
    paper::Document document;
    document.title = copy->pages.sentence(u"title-"_s + toToken(recipient), values);
    document.subject = copy->pages.sentence(u"subject"_s, values);
    document.author = name;
    document.footer = copy->pages.sentence(u"footer"_s, values);
    document.banner = copy->exercise ? u"EXERCICE"_s : QString();
    document.made = copy->made;
    document.archival = !copy->encrypted;
    document.identity = identityOf(*copy);
    auto files = attachments(*copy, *blocks);
    if (!files)
        return fail(files);
    document.blocks = std::move(*blocks);
    document.attachments = std::move(*files);
    return document;
}

} // namespace appui
