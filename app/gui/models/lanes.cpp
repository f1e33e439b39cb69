// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lanes.h"

#include "legal/qualification.h"
#include "look/wording.h"
#include "models/fact.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("lanes", sentence);
}

/** The mark of a date; none where there is no date. */
std::optional<TimeMark> mark(TimeMark::Kind kind, const QString &id, const PartialDate &date, const QTimeZone &zone)
{
    if (date.isEmpty())
        return {};
    TimeMark made{.kind = kind, .id = id, .from = date.earliest(zone)};
    if (date.hasOffset())
        made.from = made.from.toTimeZone(zone);
    made.to = date.tellsDay() ? made.from : date.end(zone);
    return made;
}

class Lanes
{
public:
    explicit Lanes(const Dossier &dossier)
        : m_dossier(dossier)
        , m_zone(dossier.zone())
    {
    }

    void add(const Fact &fact, bool isAttack)
    {
        auto made = mark(fact.isPropos ? TimeMark::Kind::Words : TimeMark::Kind::Act, fact.id, fact.date, m_zone);
        if (!made)
            return;
        made->text = fact.isPropos ? quoted(fact.text.simplified()) : fact.text.simplified();
        made->exhibit = fact.exhibits.value(0);
        if (isAttack)
            m_byAuthor[fact.author].append(*made);
        else
            m_own.append(*made);
    }

    QList<TimeLane> authors() const
    {
        QList<TimeLane> lanes;
        for (auto it = m_byAuthor.cbegin(); it != m_byAuthor.cend(); ++it) {
            const Party *party = m_dossier.parties.find(it.key());
            lanes.append({party ? displayName(*party) : say(QT_TRANSLATE_NOOP("lanes", "Author not known")), sorted(it.value())});
        }
        std::sort(lanes.begin(), lanes.end(),
                  [](const TimeLane &a, const TimeLane &b) { return a.marks.first().from < b.marks.first().from; });
        return lanes;
    }

    QList<TimeLane> person() const
    {
        TimeLane seen{say(QT_TRANSLATE_NOOP("lanes", "What you saw")), {}};
        for (const Exhibit *exhibit : m_dossier.exhibitsByNumber())
            if (auto made = mark(TimeMark::Kind::Seen, exhibit->id, exhibit->seen, m_zone)) {
                made->text = pieceName(exhibit->number) + u", "_s + titleOf(*exhibit);
                made->exhibit = exhibit->id;
                seen.marks.append(*made);
            }
        TimeLane steps{say(QT_TRANSLATE_NOOP("lanes", "What you undertook")), m_own};
        for (const Step &step : m_dossier.steps)
            if (auto made = mark(TimeMark::Kind::Step, step.id, step.sent, m_zone)) {
                made->text = step.to;
                made->exhibit = step.receipt;
                steps.marks.append(*made);
            }
        QList<TimeLane> lanes;
        for (TimeLane &lane : {std::ref(seen), std::ref(steps)})
            if (!lane.marks.isEmpty())
                lanes.append({lane.name, sorted(lane.marks)});
        return lanes;
    }

private:
    static QList<TimeMark> sorted(QList<TimeMark> marks)
    {
        std::stable_sort(marks.begin(), marks.end(), [](const TimeMark &a, const TimeMark &b) { return a.from < b.from; });
        return marks;
    }

    const Dossier &m_dossier;
    QTimeZone m_zone;
    QMap<QString, QList<TimeMark>> m_byAuthor;
    QList<TimeMark> m_own;
};

} // namespace

QList<TimeLane> lanesOf(const Snapshot &snapshot, const Catalogue &law)
{
    Lanes lanes(snapshot.dossier);
    for (const Propos &propos : snapshot.dossier.propos)
        lanes.add(factOf(propos), true);
    for (const Event &event : snapshot.dossier.events)
        lanes.add(factOf(event), isActOfAnother(event, law));
    return lanes.authors() + lanes.person();
}

} // namespace appui
