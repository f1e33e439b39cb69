// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/logrows_p.h"

#include "casework/change.h"
#include "dossier/json.h"
#include "legal/review.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(logrows)
};

bool isEmpty(const QString &value)
{
    return value.isEmpty();
}
bool isEmpty(const PartialDate &value)
{
    return value.isEmpty();
}
bool isEmpty(const Audience &value)
{
    return value == Audience{};
}

bool same(const PartialDate &a, const PartialDate &b)
{
    return a.value() == b.value();
}
template <typename T>
bool same(const T &a, const T &b)
{
    return a == b;
}

/** Nothing speaks against both being one. */
template <typename T>
bool compatible(const T &a, const T &b)
{
    return isEmpty(a) || isEmpty(b) || same(a, b);
}

/** Takes `told` where nothing was said; notes `what` in `kept` where something else was. */
template <typename T>
void fill(T &mine, const T &told, const QString &what, QStringList &kept)
{
    if (isEmpty(mine))
        mine = told;
    else if (!compatible(mine, told))
        kept.append(what);
}

class Telling
{
public:
    Telling(const Dossier &dossier, const Exhibit &exhibit, QList<Change> &changes)
        : m_dossier(dossier)
        , m_before(exhibit)
        , m_changes(changes)
    {
        m_told.exhibit = exhibit;
        for (const Propos *propos : dossier.proposShownBy(exhibit.id))
            m_propos.append({*propos, *propos});
        for (const Event *event : dossier.eventsShownBy(exhibit.id))
            m_events.append({*event, *event});
    }

    void tell(const LogRow &row)
    {
        QStringList kept;
        describe(row, kept);
        const QString author = authorParty(m_dossier, row.author, row.platform, m_changes);
        if (!row.words.trimmed().isEmpty())
            tellWords(row, author, kept);
        else if (!author.isEmpty() || !row.published.isEmpty())
            tellAct(row, author, kept);
        if (!kept.isEmpty())
            m_told.problems.append(
                {.kind = ImportOutcome::Kind::LogProblem,
                 .line = row.line,
                 .message = Words::tr("The dossier says otherwise and was left as it is: %1.").arg(kept.join(u", ")),
                 .number = m_told.exhibit.number});
    }

    Told told()
    {
        m_told.exhibit = described(m_before, m_told.exhibit);
        for (const auto &each : m_events)
            if (each.before.id.isEmpty() && isMedical(each.after) && !isMedical(m_before))
                m_told.exhibit.recipients.setFlag(Recipient::Recteur, false);
        append(m_propos);
        append(m_events);
        return std::move(m_told);
    }

private:
    /** A value as the dossier has it, without an id when it is new, and as the rows complete it. */
    template <typename T>
    struct Pending
    {
        T before;
        T after;
    };

    void describe(const LogRow &row, QStringList &kept)
    {
        Exhibit &exhibit = m_told.exhibit;
        if (exhibit.title == untoldTitle(exhibit.fileName) && !row.title.isEmpty())
            exhibit.title = row.title;
        fill(exhibit.title, row.title, Words::tr("title"), kept);
        fill(exhibit.url, row.url, Words::tr("address"), kept);
        fill(exhibit.platform, row.platform, Words::tr("platform"), kept);
        fill(exhibit.seen, row.seen, Words::tr("when it was seen"), kept);
    }

    void tellWords(const LogRow &row, const QString &author, QStringList &kept)
    {
        const auto at = std::find_if(m_propos.begin(), m_propos.end(), [&](const Pending<Propos> &p) {
            return p.after.verbatim == row.words && p.after.author == author && compatible(p.after.published, row.published);
        });
        Propos &propos = at == m_propos.end() ? begin(m_propos) : at->after;
        propos.verbatim = row.words;
        propos.author = author;
        fill(propos.published, row.published, Words::tr("date of publication"), kept);
        fill(propos.audience, row.audience, Words::tr("audience"), kept);
    }

    void tellAct(const LogRow &row, const QString &author, QStringList &kept)
    {
        const auto at = std::find_if(m_events.begin(), m_events.end(), [&](const Pending<Event> &e) {
            return compatible(e.after.what, row.title) && e.after.author == author && compatible(e.after.date, row.published);
        });
        Event &event = at == m_events.end() ? begin(m_events) : at->after;
        if (event.what.isEmpty())
            event.what = row.title.isEmpty() ? m_told.exhibit.title : row.title;
        event.author = author;
        fill(event.date, row.published, Words::tr("date"), kept);
        fill(event.audience, row.audience, Words::tr("audience"), kept);
    }

    template <typename T>
    T &begin(QList<Pending<T>> &all)
    {
        T fresh;
        fresh.id = newId();
        fresh.exhibits = QStringList{m_told.exhibit.id};
        all.append({T{}, fresh});
        return all.last().after;
    }

    template <typename T>
    void append(const QList<Pending<T>> &all)
    {
        for (const Pending<T> &each : all)
            if (each.before.id.isEmpty())
                m_changes.append(addition(each.after));
            else
                m_changes.append(alteration(each.before, each.after));
    }

    const Dossier &m_dossier;
    const Exhibit m_before;
    QList<Change> &m_changes;
    Told m_told;
    QList<Pending<Propos>> m_propos;
    QList<Pending<Event>> m_events;
};

bool isNobody(const QString &author)
{
    static const QStringList words{u"inconnu"_s, u"inconnue"_s, u"x"_s, u"?"_s};
    return author.isEmpty() || words.contains(author.toCaseFolded());
}

} // namespace

Told tellRows(const Dossier &dossier, const Exhibit &exhibit, const QList<LogRow> &rows, QList<Change> &changes)
{
    Telling telling(dossier, exhibit, changes);
    for (const LogRow &row : rows)
        telling.tell(row);
    return telling.told();
}

QString untoldTitle(const QString &fileName)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    return base.isEmpty() ? fileName : base;
}

QString authorParty(const Dossier &dossier, const QString &author, const QString &platform, QList<Change> &changes)
{
    if (isNobody(author))
        return {};
    const bool isAccount = !platform.isEmpty() || author.startsWith(u'@');
    const auto isAuthor = [&](const Party &party) {
        if (party.part != Party::Part::Author)
            return false;
        return isAccount ? party.account == author && party.platform.compare(platform, Qt::CaseInsensitive) == 0
                         : party.name == author || party.label == author;
    };
    for (const Party &party : dossier.parties)
        if (isAuthor(party))
            return party.id;
    for (const Change &change : changes)
        if (change.action == Change::Action::Added && change.kind == "party"_L1)
            if (const auto party = fromJson<Party>(change.fields); party && isAuthor(*party))
                return party->id;

    Party party;
    party.id = newId();
    (isAccount ? party.account : party.label) = author;
    party.platform = platform;
    changes.append(addition(party));
    return party.id;
}

} // namespace appui
