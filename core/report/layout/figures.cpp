// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocks_p.h"
#include "report/layout/drawings_p.h"

#include "report/pdf/imageobject_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui::layout {

namespace {

constexpr double littleLoss = 0.1; // of the scale: worth it to save a nearly empty last page
constexpr double captionHeight = 15;

constexpr double leastMargin = 12; // left of brackets and their signs

const type::TextStyle signStyle{type::Style::Bold, 9, 0};
const type::TextStyle captionStyle{type::Style::Italic, 8.5, 0.3};

class FigureSetter
{
public:
    FigureSetter(Flow &flow, const paper::Figure &figure, const pdf::PlacedImage &image)
        : m_flow(flow)
        , m_figure(figure)
        , m_parts(figure.parts)
        , m_name(flow.file().resources().image(image.object))
        , m_width(image.pixels.width())
        , m_height(image.pixels.height())
        , m_most(figure.mediaType == "application/pdf"_L1 ? pointsPerRenderedPixel : pointsPerPixel)
    {
        if (figure.orientation >= 5)
            std::swap(m_width, m_height);
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [](const auto &a, const auto &b) { return a.place.top() < b.place.top(); });
    }

    void place()
    {
        const double page = m_flow.roomOfAPage() - captionHeight;
        if (scaleIn(page) * m_width < narrowest * Sheet::width && m_height > m_width) {
            placeInSlices();
            return;
        }
        if (scaleIn(m_flow.room() - captionHeight) < smallEnough * scaleIn(page) && !m_flow.pageIsEmpty())
            m_flow.turnPage();
        const double scale = scaleIn(m_flow.room() - captionHeight);
        const QRectF box(left(scale), m_flow.y(), m_width * scale, m_height * scale);
        show(box, box, m_figure.alternative);
        m_flow.advance(box.height());
        caption(m_figure.caption);
    }

private:
    double scaleIn(double height) const { return std::min({m_most, Sheet::width / m_width, height / m_height}); }
    double left(double scale) const { return Sheet::left + (Sheet::width - m_width * scale) / 2; }

    void placeInSlices()
    {
        if (m_flow.room() < 0.4 * m_flow.roomOfAPage())
            m_flow.turnPage();
        const double firstRoom = m_flow.room() - captionHeight;
        const double laterRoom = m_flow.roomOfALaterPage() - captionHeight - overlap; // what each further page adds
        double scale = std::min(m_most, Sheet::width / m_width);
        double pages = 1 + std::max(0.0, (m_height * scale - firstRoom) / laterRoom);
        // A last page that would be nearly empty is saved by a slightly smaller scale.
        if (pages > 1 && std::floor(pages) / pages > 1 - littleLoss) {
            pages = std::floor(pages);
            scale = (firstRoom + (pages - 1) * laterRoom) / m_height;
        }
        const int count = int(std::ceil(pages - 1e-9));
        const double whole = m_height * scale;
        double shown = 0;
        for (int slice = 0; slice < count; ++slice) {
            if (slice > 0)
                m_flow.turnPage();
            const double from = slice == 0 ? 0 : shown - overlap;
            const double height = std::min(m_flow.room() - captionHeight, whole - from);
            const QRectF visible(left(scale), m_flow.y(), m_width * scale, height);
            const QRectF frame(left(scale), m_flow.y() - from, m_width * scale, whole);
            const QString part = u"%1 / %2"_s.arg(slice + 1).arg(count);
            show(frame, visible, u"%1 (partie %2)"_s.arg(m_figure.alternative, part));
            m_flow.advance(height);
            caption(slice == 0 ? u"partie %1"_s.arg(part) : u"suite %1"_s.arg(part));
            shown = from + height;
        }
    }

    void show(const QRectF &frame, const QRectF &visible, const QString &alternative)
    {
        pdf::Element &element = m_flow.container().add("Figure");
        element.alternative = alternative;
        element.box = {visible.left(), pdf::Page::height - visible.bottom(), visible.right(), pdf::Page::height - visible.top()};
        pdf::Page &page = m_flow.page();
        page.begin(element);
        page.image(m_name, frame, visible, m_figure.orientation);
        page.end();
        page.beginArtifact();
        page.frame(visible, 0.4, 0.6);
        drawBrackets(frame, visible);
        page.end();
    }

    /**
     * Beside the picture, those that overlap one beside the other, as far as the margin goes: what has no room stands on the card
     * alone. One that a cut goes through stays open there.
     */
    void drawBrackets(const QRectF &frame, const QRectF &visible)
    {
        using namespace brackets;
        constexpr double least = 8;
        std::vector<double> ends; // where each column is taken down to
        for (const paper::Figure::Part &part : m_parts) {
            const double from = frame.top() + part.place.top() * frame.height();
            const double to = std::max(from + least, frame.top() + part.place.bottom() * frame.height());
            const double top = std::max(from, visible.top());
            const double bottom = std::min(to, visible.bottom());
            if (bottom - top < std::min(least, to - from) / 2)
                continue;
            const auto column =
                size_t(std::find_if(ends.begin(), ends.end(), [&](double end) { return end < top; }) - ends.begin());
            const double x = visible.left() - besideImage - step * double(column);
            const Paragraph sign = m_flow.set(paper::plain(part.sign), signStyle, Sheet::width);
            const type::Line &line = sign.lines.front();
            if (line.width > step - 6 || x - 3 - line.width < leastMargin)
                continue;
            ends.resize(std::max(ends.size(), column + 1));
            ends[column] = bottom;
            pdf::Page &page = m_flow.page();
            page.rule(x, top, x, bottom, thickness, 0);
            if (top == from)
                page.rule(x, top, x + arm, top, thickness, 0);
            if (bottom == to)
                page.rule(x, bottom, x + arm, bottom, thickness, 0);
            page.run(*sign.shaped, type::visualOrder(*sign.shaped, line), x - 3 - line.width, (top + bottom) / 2 + 3);
        }
    }

    void caption(const QString &text)
    {
        if (!text.isEmpty()) {
            const Paragraph line = m_flow.set(paper::plain(text), captionStyle, Sheet::width);
            m_flow.draw(m_flow.page(), m_flow.container().add("Caption").add("P"), line, Sheet::left, m_flow.y() + 2,
                        Sheet::width, paper::Align::Center);
            m_flow.advance(line.height() - captionHeight);
        }
        m_flow.advance(captionHeight + 4);
    }

    Flow &m_flow;
    const paper::Figure &m_figure;
    QList<paper::Figure::Part> m_parts; ///< from top to bottom
    QByteArray m_name;
    double m_width;
    double m_height;
    double m_most;
};

} // namespace

Result<void> place(Flow &flow, const paper::Figure &figure)
{
    const auto image = flow.file().add(figure);
    if (!image)
        return fail(image);
    FigureSetter(flow, figure, *image).place();
    return {};
}

} // namespace appui::layout
