// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/proposals.h"

#include "casework/change.h"
#include "casework/logrows_p.h"
#include "reading/filename.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using Field = Proposal::Field;
using DateSource = PartialDate::Source;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(proposals)
};

/** Collects what one exhibit's facts tell. */
class Offer
{
public:
    explicit Offer(const Exhibit &exhibit)
        : m_exhibit(exhibit)
    {
    }

    void text(Field field, const char *fact)
    {
        const QString said = m_exhibit.facts.value(QString::fromLatin1(fact)).simplified();
        if (!said.isEmpty() && !offers(field, m_exhibit.id))
            m_all.append({.field = field, .target = m_exhibit.id, .text = said, .fact = QString::fromLatin1(fact)});
    }

    void date(Field field, const QString &target, const char *fact, DateSource source = DateSource::Unstated)
    {
        const QString key = QString::fromLatin1(fact);
        const QString offset = key == "taken.at"_L1 ? m_exhibit.facts.value(u"taken.offset"_s) : QString();
        const auto said = PartialDate::parse(m_exhibit.facts.value(key) + offset, source);
        if (said && !said->isEmpty() && !offers(field, target))
            m_all.append({.field = field, .target = target, .date = *said, .fact = key});
    }

    /** When nothing else says: captures are called by the moment when they are made; films and what a messenger sent are not. */
    void dateOfName()
    {
        const PartialDate said = dateOfFileName(m_exhibit.fileName);
        const bool sent = m_exhibit.facts.contains(u"messenger.name"_s) || m_exhibit.facts.contains(u"messenger.signs"_s);
        const bool film = m_exhibit.mediaType.startsWith("video/"_L1) || m_exhibit.mediaType.startsWith("audio/"_L1);
        if (!sent && !film && !said.isEmpty() && !offers(Field::Seen, m_exhibit.id))
            m_all.append({.field = Field::Seen, .target = m_exhibit.id, .date = said, .fact = u"file.name"_s});
    }

    /** A browser that prints a page without a title gives it its address. */
    void title(const char *fact)
    {
        static const QRegularExpression address(u"^[a-z]+:\\S"_s);
        if (!address.match(m_exhibit.facts.value(QString::fromLatin1(fact))).hasMatch())
            text(Field::Title, fact);
    }

    void provenance(Provenance provenance, const char *fact)
    {
        if (m_exhibit.facts.contains(QString::fromLatin1(fact)))
            m_all.append({.field = Field::Provenance,
                          .target = m_exhibit.id,
                          .provenance = provenance,
                          .fact = QString::fromLatin1(fact)});
    }

    QList<Proposal> all() const { return m_all; }

private:
    /** The first fact that tells something is the best one. */
    bool offers(Field field, const QString &target) const
    {
        return std::any_of(m_all.begin(), m_all.end(),
                           [&](const Proposal &each) { return each.field == field && each.target == target; });
    }

    const Exhibit &m_exhibit;
    QList<Proposal> m_all;
};

template <typename T>
Result<Change> changed(const T *before, T after)
{
    const QList<Change> changes = before ? alteration(*before, after) : QList<Change>();
    if (changes.isEmpty())
        return fail(Error::Code::Invalid, Words::tr("There is nothing to take up any more."));
    return changes.first();
}

} // namespace

QList<Proposal> proposals(const Dossier &dossier, const Exhibit &exhibit)
{
    if (exhibit.removed)
        return {};
    Offer offer(exhibit);
    if (exhibit.title == untoldTitle(exhibit.fileName)) {
        offer.text(Field::Title, "mail.subject");
        offer.title("pdf.title");
    }
    if (exhibit.platform.isEmpty())
        offer.text(Field::Platform, "messenger.name");
    if (exhibit.seen.isEmpty()) {
        offer.date(Field::Seen, exhibit.id, "taken.at");
        offer.dateOfName();
    }
    if (exhibit.provenance == Provenance::FileImported)
        offer.provenance(Provenance::Received, "messenger.signs");
    for (const Propos *propos : dossier.proposShownBy(exhibit.id)) {
        if (!propos->published.isEmpty())
            continue;
        offer.date(Field::Published, propos->id, "mail.date", DateSource::Displayed);
        offer.date(Field::Published, propos->id, "taken.at", DateSource::AtTheLatest);
    }
    for (const Event *event : dossier.eventsShownBy(exhibit.id)) {
        if (!event->date.isEmpty())
            continue;
        offer.date(Field::Published, event->id, "mail.date", DateSource::Displayed);
        offer.date(Field::Published, event->id, "media.created");
        offer.date(Field::Published, event->id, "taken.at", DateSource::AtTheLatest);
    }
    return offer.all();
}

QString whereFrom(const Proposal &proposal)
{
    static constexpr std::pair<QLatin1String, const char *> sentences[] = {
        {QLatin1String("mail.subject"), QT_TRANSLATE_NOOP("proposals", "The subject of the mail.")},
        {QLatin1String("mail.date"), QT_TRANSLATE_NOOP("proposals", "The date that the mail bears.")},
        {QLatin1String("pdf.title"), QT_TRANSLATE_NOOP("proposals", "The title that the PDF gives itself.")},
        {QLatin1String("messenger.name"),
         QT_TRANSLATE_NOOP("proposals", "The file's name is of the kind that this messenger gives.")},
        {QLatin1String("messenger.signs"),
         QT_TRANSLATE_NOOP("proposals", "The file looks as if a messenger had coded it again.")},
        {QLatin1String("taken.at"), QT_TRANSLATE_NOOP("proposals", "When the photograph was taken, by the device's clock.")},
        {QLatin1String("file.name"), QT_TRANSLATE_NOOP("proposals", "The date in the file's name.")},
        {QLatin1String("media.created"), QT_TRANSLATE_NOOP("proposals", "When it was recorded, as the file says.")},
    };
    const auto *found = std::ranges::find(sentences, proposal.fact, [](const auto &each) { return each.first; });
    return found == std::end(sentences) ? proposal.fact : Words::tr(found->second);
}

Result<Change> acceptance(const Dossier &dossier, const Proposal &proposal)
{
    if (proposal.field == Field::Published) {
        if (const Propos *propos = dossier.propos.find(proposal.target); propos && propos->published.isEmpty()) {
            Propos after = *propos;
            after.published = proposal.date;
            return changed(propos, after);
        }
        const Event *event = dossier.events.find(proposal.target);
        Event after = event ? *event : Event();
        if (after.date.isEmpty())
            after.date = proposal.date;
        return changed(event, after);
    }
    const Exhibit *exhibit = dossier.exhibits.find(proposal.target);
    const auto offered = exhibit ? proposals(dossier, *exhibit) : QList<Proposal>();
    if (!offered.contains(proposal))
        return changed<Exhibit>(nullptr, {});
    Exhibit after = *exhibit;
    if (proposal.field == Field::Title)
        after.title = proposal.text;
    else if (proposal.field == Field::Platform)
        after.platform = proposal.text;
    else if (proposal.field == Field::Seen)
        after.seen = proposal.date;
    else
        after.provenance = proposal.provenance;
    return changed(exhibit, described(*exhibit, after));
}

} // namespace appui
