// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typography/shaping_p.h"

#include <algorithm>

namespace appui::type {

namespace {

/** The line [begin, end) without the spaces at its end. */
Line trimmed(const ShapedText &text, size_t begin, size_t end, bool isLast)
{
    const auto &clusters = text.clusters;
    while (end > begin && (clusters[end - 1].isSpace || clusters[end - 1].endsLine))
        --end;
    Line line{begin, end, 0, isLast};
    for (size_t i = begin; i < end; ++i)
        line.width += clusters[i].advance;
    return line;
}

} // namespace

std::vector<Line> breakLines(const ShapedText &text, double width)
{
    constexpr double tolerance = 0.01;
    const auto &clusters = text.clusters;
    std::vector<Line> lines;
    size_t begin = 0;
    size_t lastBreak = 0; // a line may end before this cluster
    double taken = 0;
    for (size_t i = 0; i < clusters.size(); ++i) {
        const bool fits = clusters[i].isSpace || taken + clusters[i].advance <= width + tolerance;
        if (!fits && i > begin) {
            const size_t end = lastBreak > begin ? lastBreak : i;
            lines.push_back(trimmed(text, begin, end, false));
            begin = end;
            taken = 0;
            for (size_t k = begin; k < i; ++k)
                taken += clusters[k].advance;
        }
        taken += clusters[i].advance;
        if (clusters[i].endsLine) {
            lines.push_back(trimmed(text, begin, i + 1, true));
            begin = i + 1;
            taken = 0;
        }
        if (clusters[i].breaksAfter)
            lastBreak = i + 1;
    }
    if (begin < clusters.size() || lines.empty())
        lines.push_back(trimmed(text, begin, clusters.size(), true));
    return lines;
}

std::vector<const Cluster *> visualOrder(const ShapedText &text, const Line &line)
{
    std::vector<const Cluster *> order;
    int highest = 0;
    for (size_t i = line.begin; i < line.end; ++i) {
        order.push_back(&text.clusters[i]);
        highest = std::max<int>(highest, text.clusters[i].level);
    }
    // Rule L2 of Unicode Annex 9: from the highest level down, reverse each stretch at that level or above.
    for (int level = highest; level > 0; --level)
        for (auto from = order.begin(); from != order.end();) {
            from = std::find_if(from, order.end(), [=](const Cluster *c) { return c->level >= level; });
            const auto to = std::find_if(from, order.end(), [=](const Cluster *c) { return c->level < level; });
            std::reverse(from, to);
            from = to;
        }
    return order;
}

std::vector<const Cluster *> drawnOrder(const ShapedText &text, const Line &line)
{
    auto order = visualOrder(text, line);
    const Cluster *next = line.isLast || line.end == text.clusters.size() ? nullptr : &text.clusters[line.end];
    if (next && next->isSpace && !next->endsLine && next->level % 2 == 0)
        order.push_back(next);
    return order;
}

} // namespace appui::type
