// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/flow_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::layout {

namespace {

constexpr double runningHeight = 30;
constexpr double widestStretch = 0.5; // of the size, per space: beyond it a line is left ragged

const type::TextStyle smallGrey{type::Style::Regular, 8.5, 0.35};

} // namespace

void drawRunningHead(pdf::Page &page, const type::ShapedText &text)
{
    const auto lines = type::breakLines(text, Sheet::width - roomForCount);
    page.run(text, type::visualOrder(text, lines.front()), Sheet::left, runningBaseline);
}

Flow::Flow(pdf::File &file, const type::FontBook &fonts, const paper::Document &about)
    : m_file(file)
    , m_texts(fonts)
    , m_about(about)
    , m_container(&file.document())
    , m_section(std::make_shared<Section>())
{
    turnPage();
}

double Flow::firstY() const
{
    const bool hasRunning = !m_section->running.isEmpty() && m_page > m_section->first;
    return Sheet::top + (hasRunning ? runningHeight : 0);
}

double Flow::roomOfALaterPage() const
{
    return Sheet::bottom - Sheet::top - (m_section->running.isEmpty() ? 0 : runningHeight);
}

void Flow::need(double height)
{
    if (height > room() + 0.01 && !pageIsEmpty())
        turnPage();
}

bool Flow::goesOn()
{
    m_isStopped = m_isStopped || (m_goesOn && !m_goesOn());
    return !m_isStopped;
}

void Flow::turnPage()
{
    (void)goesOn();
    m_file.addPage();
    m_page = m_file.pageCount() - 1;
    m_section->last = m_page;
    drawHead();
    m_y = firstY();
}

void Flow::startSection(const QString &running)
{
    m_section = std::make_shared<Section>(Section{running, m_page, m_page});
}

void Flow::placeSectionCount(double baseline)
{
    m_waiting.push_back([this, section = m_section, on = m_page, baseline] {
        if (section->last == section->first)
            return;
        const QString count = u"%1 / %2"_s.arg(on - section->first + 1).arg(section->last - section->first + 1);
        drawArtifact(m_file.page(on), "Header", paper::plain(count), smallGrey, baseline, paper::Align::Right);
    });
}

void Flow::addDestination(const QString &anchor, const QString &title, int level)
{
    m_destinations.push_back({anchor, title, level, m_page, m_y});
}

Paragraph Flow::set(const paper::Text &text, const type::TextStyle &style, double width) const
{
    return Paragraph(m_texts.shaped(numbered(text), style), width);
}

void Flow::drawLine(pdf::Page &page, pdf::Element &element, const Paragraph &paragraph, size_t index, double x, double top,
                    double width, paper::Align align, bool justified)
{
    const type::ShapedText &text = *paragraph.shaped;
    const type::Line &line = paragraph.lines[index];
    const auto clusters = type::drawnOrder(text, line);
    if (clusters.empty())
        return;
    if (align == paper::Align::Right)
        x += width - line.width;
    else if (align == paper::Align::Center)
        x += (width - line.width) / 2;

    double stretch = 0;
    if (justified && !line.isLast) {
        const auto first = text.clusters.begin();
        const auto spaces =
            std::count_if(first + qsizetype(line.begin), first + qsizetype(line.end), [](const auto &c) { return c.isSpace; });
        if (spaces > 0)
            stretch = (width - line.width) / double(spaces);
        if (stretch > widestStretch * text.styles.front().size)
            stretch = 0;
    }

    const double baseline = top + paragraph.baseline();
    const auto anchorOf = [&](const type::Cluster *c) { return text.spans[size_t(c->span)].anchor; };
    for (auto from = clusters.begin(); from != clusters.end();) {
        const QString anchor = anchorOf(*from);
        const auto to = std::find_if(from, clusters.end(), [&](const auto *c) { return anchorOf(c) != anchor; });
        pdf::Element &owner = anchor.isEmpty() ? element : element.add("Link");
        page.begin(owner);
        const double end = page.run(text, {from, to}, x, baseline, stretch);
        page.end();
        if (!anchor.isEmpty())
            page.link(QRectF(x, top, end - x, text.leading), anchor, text.spans[size_t((*from)->span)].text, owner);
        x = end;
        from = to;
    }
}

void Flow::draw(pdf::Page &page, pdf::Element &element, const Paragraph &paragraph, double x, double top, double width,
                paper::Align align)
{
    for (size_t i = 0; i < paragraph.lines.size(); ++i)
        drawLine(page, element, paragraph, i, x, top + double(i) * paragraph.leading(), width, align);
}

bool Flow::namesPages(const paper::Text &text)
{
    return std::any_of(text.begin(), text.end(), [](const paper::Span &span) { return span.pageOfAnchor; });
}

paper::Text Flow::numbered(const paper::Text &text) const
{
    paper::Text result = text;
    for (paper::Span &span : result) {
        if (!span.pageOfAnchor)
            continue;
        const auto at = std::find_if(m_destinations.begin(), m_destinations.end(),
                                     [&](const pdf::Destination &to) { return to.anchor == span.anchor; });
        // While pages still come, the widest number holds the place.
        span.text = at == m_destinations.end() ? u"0000"_s : QString::number(at->page + 1);
    }
    return result;
}

void Flow::placeWhenNumbered(pdf::Element &element, const paper::Text &text, const type::TextStyle &style, double x, double top,
                             double width, paper::Align align)
{
    m_waiting.push_back([this, &element, text, style, x, top, width, align, on = m_page] {
        draw(m_file.page(on), element, set(text, style, width), x, top, width, align);
    });
}

void Flow::drawArtifact(pdf::Page &page, const QByteArray &kind, const paper::Text &text, const type::TextStyle &style,
                        double baseline, paper::Align align)
{
    const Paragraph paragraph = set(text, style, Sheet::width - (align == paper::Align::Left ? roomForCount : 0));
    const type::Line &line = paragraph.lines.front();
    double x = Sheet::left;
    if (align == paper::Align::Right)
        x = Sheet::right - line.width;
    else if (align == paper::Align::Center)
        x += (Sheet::width - line.width) / 2;
    page.beginArtifact(kind);
    page.run(*paragraph.shaped, type::visualOrder(*paragraph.shaped, line), x, baseline);
    page.end();
}

void Flow::drawHead()
{
    if (!m_about.banner.isEmpty())
        drawArtifact(page(), "Header", paper::bold(m_about.banner), {type::Style::Bold, 8.5, 0}, Sheet::headLine,
                     paper::Align::Center);
    if (m_section->running.isEmpty() || m_page == m_section->first)
        return;
    page().beginArtifact("Header");
    drawRunningHead(page(), *m_texts.shaped(paper::plain(m_section->running), runningStyle));
    page().end();
    placeSectionCount(runningBaseline);
    page().beginArtifact("Header");
    page().rule(Sheet::left, runningBaseline + 7, Sheet::right, runningBaseline + 7, 0.4, 0.5);
    page().end();
}

void Flow::drawFoot(int number)
{
    pdf::Page &page = m_file.page(number);
    page.beginArtifact("Footer");
    page.rule(Sheet::left, Sheet::footRule, Sheet::right, Sheet::footRule, 0.4, 0.5);
    page.end();
    drawArtifact(page, "Footer", paper::plain(m_about.footer), smallGrey, Sheet::footLine, paper::Align::Left);
    const QString count = u"p. %1 / %2"_s.arg(number + 1).arg(m_file.pageCount());
    drawArtifact(page, "Footer", paper::plain(count), smallGrey, Sheet::footLine, paper::Align::Right);
}

void Flow::finish()
{
    for (const auto &draw : m_waiting)
        draw();
    m_waiting.clear();
    for (int i = 0; i < m_file.pageCount(); ++i)
        drawFoot(i);
}

} // namespace appui::layout
