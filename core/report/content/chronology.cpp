// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/sections_p.h"

#include "report/content/frenchdates_p.h"
#include "report/content/lastdays_p.h"
#include "report/content/prose_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

struct Dated
{
    PartialDate date;
    Timeline::Moment moment;
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<Dated> everything(const Copy &copy)
{
    QList<Dated> all;
    for (const Fact &fact : copy.facts) {
        const Deadline *clock = shortestClock(fact, copy);
        const bool running = clock && clock->state != Deadline::State::Passed;
        all.append({fact.date,
                    {.title = titleOf(fact),
                     .below = withLinks(joined({copy.pieces(fact.exhibits), fact.context()}), copy.numbers()),
                     .tone = running ? Timeline::Tone::Clock : Timeline::Tone::Neutral}});
    }
    if (copy.recipient == Recipient::Recteur)
        return all;
    for (const Step &step : copy.dossier.steps) {
        const QString reference = step.reference.isEmpty() ? QString() : french(u"réf. "_s) + step.reference;
        all.append({step.sent,
                    {.title = titleOf(step, copy),
                     .below = withLinks(joined({step.to, reference, step.answer}), copy.numbers()),
                     .tone = Timeline::Tone::Done}});
    }
    std::stable_sort(all.begin(), all.end(), [&](const Dated &a, const Dated &b) {
        if (a.date.isEmpty() || b.date.isEmpty())
            return !a.date.isEmpty() && b.date.isEmpty();
        return a.date.earliest(copy.zone) < b.date.earliest(copy.zone);
    });
    return all;
}

} // namespace

Blocks chronology(const Copy &copy)
{
    Timeline timeline;
    for (Dated &dated : everything(copy)) {
        dated.moment.date = dated.date.isEmpty() ? u"date inconnue"_s : brief(dated.date, copy.zone);
        timeline.moments << dated.moment;
    }
    if (timeline.moments.isEmpty())
        return {};
    Values values;
    values.set(u"summary"_s, capitalised(summaryOf(copy)));
    values.set(u"sources"_s, sourcesNamed(copy));
    return {Heading{.text = u"Chronologie"_s, .newPage = true}, timeline, Gap{},
            Note{{}, plain(copy.pages.sentence(u"chronology"_s, values))}};
}

} // namespace appui::content
