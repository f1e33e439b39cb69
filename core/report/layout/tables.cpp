// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocks_p.h"

#include <algorithm>
#include <numeric>

namespace appui::layout {

namespace {

constexpr double tablePadding = 4.5;
constexpr double cardPadding = 3.2;
constexpr double columnGap = 10;

struct Cell
{
    Paragraph text;
    paper::Text source;
    pdf::Element *element = nullptr;
    double x = 0;
    double width = 0;
    paper::Align align = paper::Align::Left;
    type::TextStyle style;
};

double heightOf(const std::vector<Cell> &row)
{
    double height = 0;
    for (const Cell &cell : row)
        height = std::max(height, cell.text.height());
    return height;
}

void ruleUnder(Flow &flow, double thickness, double grey)
{
    flow.page().beginArtifact();
    flow.page().rule(Sheet::left, flow.y(), Sheet::right, flow.y(), thickness, grey);
    flow.page().end();
}

/** Draws a row from line to line, turning pages only when it is taller than one. */
void drawRow(Flow &flow, std::vector<Cell> &row, double rowPadding, const std::function<void()> &onNewPage)
{
    const double height = heightOf(row);
    if (height + 2 * rowPadding > flow.room() && !flow.pageIsEmpty()) {
        flow.turnPage();
        onNewPage();
    }
    flow.advance(rowPadding);
    size_t drawn = 0;
    for (;;) {
        size_t most = 0;
        double taken = 0;
        for (Cell &cell : row) {
            const size_t lines = cell.text.lines.size();
            const auto fit = std::max<size_t>(1, size_t((flow.room() - rowPadding + 0.01) / cell.text.leading()));
            const size_t until = std::min(lines, drawn + fit);
            if (Flow::namesPages(cell.source)) {
                if (drawn == 0)
                    flow.placeWhenNumbered(*cell.element, cell.source, cell.style, cell.x, flow.y(), cell.width, cell.align);
                taken = std::max(taken, drawn == 0 ? cell.text.height() : 0);
                continue;
            }
            for (size_t i = drawn; i < until; ++i)
                flow.drawLine(flow.page(), *cell.element, cell.text, i, cell.x,
                              flow.y() + double(i - drawn) * cell.text.leading(), cell.width, cell.align);
            if (until > drawn)
                taken = std::max(taken, double(until - drawn) * cell.text.leading());
            if (lines > until)
                most = std::max(most, until);
        }
        flow.advance(taken);
        if (most == 0)
            break;
        drawn = most;
        flow.turnPage();
        onNewPage();
    }
    flow.advance(rowPadding);
}

} // namespace

void place(Flow &flow, const paper::Table &table)
{
    const double size = table.small ? 8.5 : 10;
    const type::TextStyle bodyStyle{type::Style::Regular, size, 0};
    const type::TextStyle headStyle{type::Style::Bold, size, 0};
    const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                          [](double sum, const paper::Column &column) { return sum + column.share; });
    const double usable = Sheet::width - columnGap * double(table.columns.size() - 1);
    pdf::Element &element = flow.container().add("Table");

    const auto makeRow = [&](const std::vector<paper::Text> &texts, const type::TextStyle &style) {
        std::vector<Cell> row;
        double x = Sheet::left;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const paper::Column &column = table.columns[i];
            const double width = usable * column.share / shares;
            const paper::Text text = size_t(i) < texts.size() ? texts[size_t(i)] : paper::Text();
            row.push_back({flow.set(text, style, width), text, nullptr, x, width, column.align, style});
            x += width + columnGap;
        }
        return row;
    };
    std::vector<paper::Text> titles;
    for (const paper::Column &column : table.columns)
        titles.push_back(paper::plain(column.title));
    std::vector<Cell> head = makeRow(titles, headStyle);
    const double headHeight = heightOf(head) + 2 * tablePadding;

    // The first head is the table's header row; those repeated on further pages are for the eye alone.
    flow.need(headHeight + 2 * bodyStyle.size * 2);
    pdf::Element &headRow = element.add("TR");
    for (Cell &cell : head) {
        cell.element = &headRow.add("TH");
        cell.element->scope = "Column";
    }
    drawRow(flow, head, tablePadding, [] {});
    ruleUnder(flow, 0.9, 0);

    const auto repeatHead = [&] {
        flow.advance(tablePadding);
        flow.page().beginArtifact();
        for (const Cell &cell : head)
            for (size_t i = 0; i < cell.text.lines.size(); ++i) {
                const type::Line &line = cell.text.lines[i];
                const double shift = cell.align == paper::Align::Right    ? cell.width - line.width
                                     : cell.align == paper::Align::Center ? (cell.width - line.width) / 2
                                                                          : 0;
                const double baseline = flow.y() + double(i) * cell.text.leading() + cell.text.baseline();
                flow.page().run(*cell.text.shaped, type::visualOrder(*cell.text.shaped, line), cell.x + shift, baseline);
            }
        flow.page().end();
        flow.advance(headHeight - tablePadding);
        ruleUnder(flow, 0.9, 0);
    };
    for (const auto &texts : table.rows) {
        std::vector<Cell> row = makeRow({texts.begin(), texts.end()}, bodyStyle);
        pdf::Element &rowElement = element.add("TR");
        for (Cell &cell : row)
            cell.element = &rowElement.add("TD");
        drawRow(flow, row, tablePadding, repeatHead);
        ruleUnder(flow, 0.4, 0.6);
    }
    flow.advance(12);
}

void place(Flow &flow, const paper::Card &card)
{
    constexpr double labelWidth = 92;
    const type::TextStyle labelStyle{type::Style::Regular, card.small ? 8.5 : 9, 0.3};
    const type::TextStyle valueStyle{type::Style::Regular, card.small ? 8.5 : 9.5, 0};
    pdf::Element &element = flow.container().add("Table");
    for (const auto &[label, value] : card.rows) {
        pdf::Element &rowElement = element.add("TR");
        pdf::Element &head = rowElement.add("TH");
        head.scope = "Row";
        const double valueX = Sheet::left + labelWidth + columnGap;
        const double valueWidth = Sheet::right - valueX;
        std::vector<Cell> row;
        row.push_back({flow.set(paper::plain(label), labelStyle, labelWidth),
                       {},
                       &head,
                       Sheet::left,
                       labelWidth,
                       paper::Align::Left,
                       labelStyle});
        row.push_back({flow.set(value, valueStyle, valueWidth), value, &rowElement.add("TD"), valueX, valueWidth,
                       paper::Align::Left, valueStyle});
        drawRow(flow, row, card.small ? cardPadding / 3 : cardPadding, [] {});
        ruleUnder(flow, 0.4, 0.6);
    }
    flow.advance(12);
}

} // namespace appui::layout
