// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocks_p.h"
#include "report/layout/drawings_p.h"
#include "report/layout/longtext_p.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace appui::layout {

namespace {

constexpr double companyOfAHeading = 66; // a heading stays with this much of what follows
constexpr double signWidth = 18;         // left of the text of an item
const type::TextStyle itemStyle{type::Style::Regular, bodySize, 0};

struct LookStyle
{
    type::TextStyle text;
    double indent;
    bool justified;
};

LookStyle styleOf(paper::Look look)
{
    using paper::Look;
    switch (look) {
    case Look::Body:
        return {{type::Style::Regular, bodySize, 0}, 0, true};
    case Look::Plain:
        return {{type::Style::Regular, bodySize, 0}, 0, false};
    case Look::Small:
        return {{type::Style::Regular, 8.5, 0.3}, 0, false};
    case Look::Lead:
        return {{type::Style::Italic, 11.5, 0.2}, 0, false};
    case Look::Quote:
        return {{type::Style::Regular, bodySize, 0}, 16, false};
    case Look::Mono:
        return {{type::Style::Mono, 10, 0}, 0, false};
    }
    return {};
}

/** How many of the next lines may stand before the page turns: never one alone on either side of it. */
size_t linesThatFit(const LongText &text, double room)
{
    const size_t left = text.part().lines.size() - text.next();
    auto fit = size_t(std::max(0.0, (room + 0.01) / text.part().leading()));
    if (fit >= left)
        return left;
    if (left - fit == 1 && fit > 0)
        --fit;
    return fit == 1 && !text.isBegun() ? 0 : fit;
}

} // namespace

void place(Flow &flow, const paper::Heading &heading)
{
    static constexpr std::array<double, 3> sizes{17, subheadingSize, 11};
    static constexpr std::array<double, 3> before{0, 14, 8};
    static constexpr std::array<double, 3> after{10, 6, 3};
    const auto level = size_t(std::clamp(heading.level, 1, 3) - 1);
    const bool runs = !heading.running.isEmpty();
    const type::TextStyle style = runs ? sectionStyle : type::TextStyle{type::Style::Bold, sizes[level], 0};
    const Paragraph text = flow.set(paper::plain(heading.text), style, Sheet::width - (runs ? roomForCount : 0));

    if (heading.newPage && !flow.pageIsEmpty()) {
        flow.startSection({}); // the page that begins here no longer belongs to the section before
        flow.turnPage();
    }
    if (!flow.pageIsEmpty())
        flow.advance(before[level]);
    flow.need(text.height() + after[level] + companyOfAHeading);
    if (heading.newPage || runs)
        flow.startSection(heading.running);
    if (heading.level == 1)
        flow.setContainer(flow.file().document().add("Sect"));

    flow.addDestination(heading.anchor, heading.text, heading.level);
    pdf::Element &element = flow.container().add("H" + QByteArray::number(int(level) + 1));
    const double top = flow.y();
    flow.draw(flow.page(), element, text, Sheet::left, top, Sheet::width);
    flow.advance(text.height() + after[level]);
    if (runs) {
        flow.placeSectionCount(top + text.leading() * 0.7);
        flow.page().beginArtifact();
        flow.page().rule(Sheet::left, flow.y() - 6, Sheet::right, flow.y() - 6, 0.9, 0);
        flow.page().end();
        flow.advance(4);
    }
}

double heightOf(const Flow &flow, const paper::Paragraph &paragraph)
{
    const LookStyle look = styleOf(paragraph.look);
    return flow.set(paragraph.text, look.text, Sheet::width - look.indent - paragraph.indent).height() + paragraph.spaceAfter;
}

double heightOf(const Flow &flow, const paper::Item &item)
{
    return flow.set(item.text, itemStyle, Sheet::width - signWidth).height() + item.spaceAfter;
}

void place(Flow &flow, const paper::Paragraph &paragraph, double company)
{
    const LookStyle look = styleOf(paragraph.look);
    const double indent = look.indent + paragraph.indent;
    const double x = Sheet::left + indent;
    const double width = Sheet::width - indent;
    LongText text(flow, paragraph.text, look.text, width);
    pdf::Element &holder = paragraph.look == paper::Look::Quote ? flow.container().add("BlockQuote") : flow.container();
    pdf::Element &element = holder.add("P");

    if (Flow::namesPages(paragraph.text)) {
        flow.need(text.part().height());
        flow.placeWhenNumbered(element, paragraph.text, look.text, x, flow.y(), width, paper::Align::Left);
        flow.advance(text.part().height() + paragraph.spaceAfter);
        return;
    }
    if (paragraph.keepWithNext || company > 0) {
        const double after = company > 0 ? paragraph.spaceAfter + company : companyOfAHeading;
        flow.need(std::min(text.part().height() + after, flow.roomOfAPage()));
    }

    while (!text.isAtEnd() && !flow.isStopped()) {
        size_t count = linesThatFit(text, flow.room());
        if (count == 0 && !flow.pageIsEmpty()) {
            flow.turnPage();
            continue;
        }
        count = std::max<size_t>(count, 1);
        const double top = flow.y();
        for (size_t i = text.next(); i < text.next() + count; ++i, flow.advance(text.part().leading()))
            flow.drawLine(flow.page(), element, text.part(), i, x, flow.y(), width, paper::Align::Left, look.justified);
        if (paragraph.look == paper::Look::Quote) {
            flow.page().beginArtifact();
            flow.page().rule(x - 9, top + 2, x - 9, flow.y() - 1, 1.2, 0.6);
            flow.page().end();
        }
        text.take(count);
    }
    flow.advance(paragraph.spaceAfter);
}

void place(Flow &flow, const paper::Item &item, pdf::Element *&list, double company)
{
    if (!list) {
        list = &flow.container().add("L");
        list->numbering = item.sign.endsWith(u'°') ? "Decimal" : "Disc";
    }
    pdf::Element &entry = list->add("LI");
    pdf::Element &label = entry.add("Lbl");
    pdf::Element &body = entry.add("LBody");
    const Paragraph sign = flow.set(paper::plain(item.sign), itemStyle, signWidth);
    const Paragraph text = flow.set(item.text, itemStyle, Sheet::width - signWidth);
    const double after = company > 0 ? item.spaceAfter + company : 0;
    flow.need(std::min(text.height() + after, flow.roomOfAPage()));
    flow.draw(flow.page(), label, sign, Sheet::left, flow.y(), signWidth);
    for (size_t i = 0; i < text.lines.size(); ++i, flow.advance(text.leading())) {
        flow.need(text.leading());
        flow.drawLine(flow.page(), body, text, i, Sheet::left + signWidth, flow.y(), Sheet::width - signWidth,
                      paper::Align::Left);
    }
    flow.advance(item.spaceAfter);
}

void place(Flow &flow, const paper::Note &note)
{
    constexpr double padding = 10;
    const type::TextStyle style{type::Style::Regular, 10, 0};
    paper::Text whole = note.text;
    if (!note.title.isEmpty())
        whole.prepend(paper::Span{.text = note.title + u' ', .bold = true});
    const Paragraph text = flow.set(whole, style, Sheet::width - 2 * padding);
    const double height = text.height() + 2 * padding;
    pdf::Element &element = flow.container().add("P");
    if (!flow.pageIsEmpty())
        flow.advance(6);
    flow.need(std::min(height, flow.roomOfAPage()));
    const bool framed = height <= flow.room();
    if (framed) {
        flow.page().beginArtifact();
        flow.page().frame(QRectF(Sheet::left, flow.y(), Sheet::width, height), 0.8, 0);
        flow.page().end();
    }
    flow.advance(padding);
    if (Flow::namesPages(whole)) {
        flow.placeWhenNumbered(element, whole, style, Sheet::left + padding, flow.y(), Sheet::width - 2 * padding,
                               paper::Align::Left);
        flow.advance(text.height() + padding + 10);
        return;
    }
    for (size_t i = 0; i < text.lines.size(); ++i, flow.advance(text.leading())) {
        flow.need(text.leading());
        flow.drawLine(flow.page(), element, text, i, Sheet::left + padding, flow.y(), Sheet::width - 2 * padding,
                      paper::Align::Left);
    }
    flow.advance(padding + 10);
}

void place(Flow &flow, const paper::Signature &signature)
{
    constexpr double x = Sheet::left + 0.55 * Sheet::width;
    const Paragraph text = flow.set(paper::plain(signature.text), {type::Style::Regular, bodySize, 0}, Sheet::right - x);
    flow.need(signatureHeight);
    flow.advance(18);
    flow.draw(flow.page(), flow.container().add("P"), text, x, flow.y(), Sheet::right - x);
    flow.advance(signatureHeight - 18);
}

void place(Flow &flow, const paper::Timeline &timeline)
{
    using moments::dateWidth;
    using moments::lineX;
    constexpr double textX = lineX + 18;
    constexpr double textWidth = Sheet::right - textX;
    const auto colour = [](paper::Timeline::Tone tone) -> std::array<double, 3> {
        switch (tone) {
        case paper::Timeline::Tone::Neutral:
            return {0.12, 0.34, 0.45};
        case paper::Timeline::Tone::Clock:
            return {0.66, 0.38, 0.11};
        case paper::Timeline::Tone::Danger:
            return {0.61, 0.17, 0.17};
        case paper::Timeline::Tone::Done:
            return {0.18, 0.44, 0.31};
        }
        return {};
    };
    struct Dot
    {
        double y;
        paper::Timeline::Tone tone;
    };
    std::vector<Dot> dots; // of this page
    const auto drawLine = [&] {
        flow.page().beginArtifact();
        if (dots.size() > 1)
            flow.page().rule(lineX, dots.front().y, lineX, dots.back().y, 1, 0.55);
        for (const Dot &dot : dots) {
            const auto [red, green, blue] = colour(dot.tone);
            flow.page().dot(lineX, dot.y, moments::radius, red, green, blue);
        }
        flow.page().end();
        dots.clear();
    };

    pdf::Element &list = flow.container().add("L");
    list.numbering = "Disc";
    for (const auto &moment : timeline.moments) {
        const Paragraph date = flow.set(paper::plain(moment.date), {type::Style::Regular, 9, 0}, dateWidth);
        const Paragraph title = flow.set(paper::plain(moment.title), {type::Style::Bold, bodySize, 0}, textWidth);
        const Paragraph below = flow.set(moment.below, {type::Style::Regular, 9, 0.3}, textWidth);
        const bool hasBelow = !moment.below.isEmpty();
        const double height = std::max(date.height(), title.height() + (hasBelow ? below.height() : 0));
        if (height > flow.room() && !flow.pageIsEmpty()) {
            drawLine();
            flow.turnPage();
        }
        pdf::Element &entry = list.add("LI");
        flow.draw(flow.page(), entry.add("Lbl"), date, Sheet::left, flow.y() + 1, dateWidth, paper::Align::Right);
        pdf::Element &body = entry.add("LBody");
        flow.draw(flow.page(), body.add("P"), title, textX, flow.y(), textWidth);
        if (hasBelow)
            flow.draw(flow.page(), body.add("P"), below, textX, flow.y() + title.height(), textWidth);
        dots.push_back({flow.y() + title.leading() / 2 + 0.5, moment.tone});
        flow.advance(height + 12);
    }
    drawLine();
}

} // namespace appui::layout
