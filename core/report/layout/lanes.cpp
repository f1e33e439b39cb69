// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocks_p.h"
#include "report/layout/drawings_p.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace appui::layout {

namespace {

using Sign = paper::Lanes::Sign;
using namespace lanes;

constexpr double lineRight = Sheet::right - 10;
constexpr double behindName = 6;
constexpr double headHeight = 27;
constexpr double legendHeight = 24;
constexpr double pale = 0.78; // grey of a hairline that may run behind letters

const type::TextStyle nameStyle{type::Style::Regular, 9.5, 0};
const type::TextStyle belowStyle{type::Style::Regular, 8, 0.3};
const type::TextStyle tickStyle{type::Style::Regular, 8, 0.25};
const type::TextStyle legendStyle{type::Style::Regular, 8.5, 0.2};

double x(double at)
{
    return scaleLeft + at * (lineRight - scaleLeft);
}

/** Marks of one sign that would lie on one another are one, and larger. */
struct Spot
{
    Sign sign;
    double left;
    double right;
    int count;
    bool isPoint() const { return right - left < shortestBar; }
    double middle() const { return (left + right) / 2; }
};

constexpr Sign everySign[] = {Sign::Words, Sign::Act, Sign::Seen, Sign::Step};

/** Takes `spot` into `last` where they would lie on one another. */
bool joins(Spot &last, const Spot &spot)
{
    const bool repeats = last.left == spot.left && last.right == spot.right;
    const double apart = spot.middle() - last.middle();
    if (last.sign != spot.sign ||
        !(repeats || (last.isPoint() && spot.isPoint() && apart < radius + (last.count > 1 ? radiusOfMany : radius))))
        return false;
    ++last.count;
    return true;
}

/** By sign, then by date. */
std::vector<Spot> spotsOf(const paper::Lanes::Lane &lane)
{
    std::vector<Spot> spots;
    for (const Sign sign : everySign)
        for (const auto &mark : lane.marks) {
            const Spot spot{sign, x(mark.from), x(mark.to), 1};
            if (mark.sign == sign && (spots.empty() || !joins(spots.back(), spot)))
                spots.push_back(spot);
        }
    return spots;
}

class LanesSetter
{
public:
    LanesSetter(Flow &flow, const paper::Lanes &lanes)
        : m_flow(flow)
        , m_lanes(lanes)
    {
        for (const auto &lane : lanes.lanes) {
            Row row{&lane, flow.set(paper::plain(lane.name), nameStyle, namesWidth),
                    flow.set(paper::plain(lane.below), belowStyle, namesWidth), spotsOf(lane), 0};
            row.height = std::max(hasTwo(row) ? 30.0 : 21.0, namesHeight(row) + 3);
            m_rows.push_back(row);
        }
    }

    void place()
    {
        for (size_t from = 0; from < m_rows.size();) {
            if (!m_flow.pageIsEmpty() && m_flow.room() < headHeight + m_rows[from].height + footHeight + legendHeight)
                m_flow.turnPage();
            const size_t until = lastThatFits(from);
            drawPart(from, until);
            from = until;
        }
        m_flow.advance(10);
    }

private:
    struct Row
    {
        const paper::Lanes::Lane *lane;
        Paragraph name;
        Paragraph below;
        std::vector<Spot> spots;
        double height;
    };

    static bool hasTwo(const Row &row) { return !row.spots.empty() && row.spots.front().sign != row.spots.back().sign; }
    /** The small text has room behind the name. */
    static bool isOneLine(const Row &row)
    {
        return row.lane->below.isEmpty() ||
               (row.name.lines.size() == 1 &&
                row.name.lines.front().width + behindName + row.below.lines.front().width <= namesWidth);
    }
    static double namesHeight(const Row &row) { return row.name.height() + (isOneLine(row) ? 0 : row.below.height()); }

    size_t lastThatFits(size_t from) const
    {
        double height = headHeight + footHeight + legendHeight + m_rows[from].height;
        size_t until = from + 1;
        while (until < m_rows.size() && height + m_rows[until].height <= m_flow.room())
            height += m_rows[until++].height;
        return until;
    }

    void drawPart(size_t from, size_t until)
    {
        const double top = m_flow.y();
        double bottom = top + headHeight;
        for (size_t i = from; i < until; ++i)
            bottom += m_rows[i].height;
        pdf::Element &figure = m_flow.container().add("Figure");
        const bool isWhole = from == 0 && until == m_rows.size();
        figure.alternative = isWhole ? m_lanes.alternative : m_lanes.alternative + u" (partie de la figure)"_s;
        const double end = bottom + footHeight + legendHeight;
        figure.box = {Sheet::left, pdf::Page::height - end, Sheet::right, pdf::Page::height - top};
        m_flow.page().begin(figure);
        drawScale(top, bottom);
        double y = top + headHeight;
        for (size_t i = from; i < until; y += m_rows[i++].height)
            drawRow(m_rows[i], y);
        m_flow.page().rule(Sheet::left, bottom, Sheet::right, bottom, 0.6, 0.3);
        drawLegend(bottom + footHeight);
        m_flow.page().end();
        m_flow.advance(end - top);
    }

    void write(const Paragraph &text, double left, double top)
    {
        for (const type::Line &line : text.lines) {
            m_flow.page().run(*text.shaped, type::visualOrder(*text.shaped, line), left, top + text.baseline());
            top += text.leading();
        }
    }

    void write(const QString &text, const type::TextStyle &style, double left, double top)
    {
        write(m_flow.set(paper::plain(text), style, Sheet::width), left, top);
    }

    void writeCentred(const QString &text, const type::TextStyle &style, double middle, double top)
    {
        const Paragraph set = m_flow.set(paper::plain(text), style, Sheet::width);
        write(set, middle - set.lines.front().width / 2, top);
    }

    void drawScale(double top, double bottom)
    {
        pdf::Page &page = m_flow.page();
        for (const auto &tick : m_lanes.ticks) {
            page.rule(x(tick.at), top + 4, x(tick.at), bottom, 0.4, pale);
            const Paragraph label = m_flow.set(paper::plain(tick.label), tickStyle, Sheet::width);
            const double left = std::min(x(tick.at) + 2.5, Sheet::right - label.lines.front().width);
            write(label, left, top + 1);
            write(tick.year, tickStyle, left, top + 12);
        }
        for (const auto &cut : m_lanes.cuts) {
            const double middle = (x(cut.from) + x(cut.to)) / 2;
            drawCut(middle, top + headHeight);
            drawCut(middle, bottom);
            writeCentred(cut.label, tickStyle, middle, bottom + 4);
        }
        page.rule(Sheet::left, top + headHeight, Sheet::right, top + headHeight, 0.9, 0);
    }

    void drawCut(double x, double y)
    {
        for (const double side : {-1.5, 1.5})
            m_flow.page().rule(x + side, y + 4, x + side, y - 4, 0.8, 0);
    }

    void drawRow(const Row &row, double top)
    {
        pdf::Page &page = m_flow.page();
        if (row.lane->isApart)
            page.rule(Sheet::left, top, Sheet::right, top, 0.9, 0);
        const double nameTop = top + (row.height - namesHeight(row)) / 2;
        write(row.name, Sheet::left, nameTop);
        if (isOneLine(row))
            write(row.below, Sheet::left + row.name.lines.front().width + behindName,
                  nameTop + (row.name.leading() - row.below.leading()) / 2 + 0.5);
        else
            write(row.below, Sheet::left, nameTop + row.name.height());
        const double middle = top + row.height / 2;
        page.rule(laneLeft, middle, Sheet::right, middle, 0.4, pale);
        page.rule(Sheet::left, top + row.height, Sheet::right, top + row.height, 0.4, 0.6);
        for (const Spot &spot : row.spots)
            drawSpot(spot, middle + (!hasTwo(row) ? 0 : spot.sign == row.spots.front().sign ? -besideLane : besideLane));
    }

    void drawSpot(const Spot &spot, double y)
    {
        pdf::Page &page = m_flow.page();
        if (!spot.isPoint())
            page.frame(QRectF(spot.left, y - barHeight / 2, spot.right - spot.left, barHeight), 0.8, 0.2);
        drawSign(spot.sign, spot.middle(), y, spot.count > 1 ? radiusOfMany : radius);
    }

    void drawSign(Sign sign, double middle, double y, double r)
    {
        pdf::Page &page = m_flow.page();
        const double side = squarePart * r;
        const QRectF square(middle - side / 2, y - side / 2, side, side);
        switch (sign) {
        case Sign::Words:
            return page.dot(middle, y, r, 0, 0, 0);
        case Sign::Act: // a rule as thick as it is long
            return page.rule(square.left(), y, square.right(), y, square.height(), 0);
        case Sign::Seen:
            return page.dot(middle, y, seenPart * r, 0.55, 0.55, 0.55);
        case Sign::Step:
            return page.frame(square, 0.9, 0);
        }
    }

    bool anySpot(const std::function<bool(const Spot &)> &test) const
    {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [&](const Row &row) { return std::any_of(row.spots.begin(), row.spots.end(), test); });
    }

    void drawLegend(double top)
    {
        static const QString names[] = {u"propos"_s, u"autre fait"_s, u"constatation"_s, u"démarche"_s};
        const double y = top + legendMiddle;
        double left = Sheet::left + 4;
        const auto name = [&](const QString &text, double width) {
            const Paragraph set = m_flow.set(paper::plain(text), legendStyle, Sheet::width);
            write(set, left + width, top);
            left += width + set.lines.front().width + 17;
        };
        for (const Sign sign : everySign)
            if (anySpot([&](const Spot &spot) { return spot.sign == sign; })) {
                drawSign(sign, left, y, radius);
                name(names[int(sign)], 8);
            }
        if (anySpot([](const Spot &spot) { return spot.count > 1; })) {
            drawSpot({Sign::Words, left, left, 3}, y);
            name(u"plusieurs"_s, 11);
        }
        if (anySpot([](const Spot &spot) { return !spot.isPoint(); })) {
            m_flow.page().frame(QRectF(left - 4, y - barHeight / 2, 24, barHeight), 0.8, 0.2);
            name(u"date imprécise"_s, 25);
        }
        if (!m_lanes.cuts.empty()) {
            drawCut(left + 2, y);
            name(u"échelle rompue"_s, 12);
        }
    }

    Flow &m_flow;
    const paper::Lanes &m_lanes;
    std::vector<Row> m_rows;
};

} // namespace

void place(Flow &flow, const paper::Lanes &lanes)
{
    LanesSetter(flow, lanes).place();
}

} // namespace appui::layout
