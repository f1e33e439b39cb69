// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocks_p.h"

#include "report/pdf/imageobject_p.h"

#include <algorithm>

namespace appui::layout {

namespace {

constexpr double gap = 12;
constexpr double captionHeight = 15;
const type::TextStyle captionStyle{type::Style::Italic, 8.5, 0.3};

/** One still in its cell, as large as the cell allows, its caption under it. */
void placeOne(Flow &flow, const paper::Stills::Still &still, const pdf::PlacedImage &image, const QRectF &cell)
{
    const QSizeF size = QSizeF(image.pixels).scaled(cell.size(), Qt::KeepAspectRatio);
    const QRectF box(QPointF(cell.center().x() - size.width() / 2, cell.bottom() - size.height()), size);
    pdf::Element &figure = flow.container().add("Figure");
    figure.alternative = still.alternative;
    figure.box = {box.left(), pdf::Page::height - box.bottom(), box.right(), pdf::Page::height - box.top()};
    pdf::Page &page = flow.page();
    page.begin(figure);
    page.image(flow.file().resources().image(image.object), box, box, 1);
    page.end();
    page.beginArtifact();
    page.frame(box, 0.4, 0.6);
    page.end();
    const Paragraph caption = flow.set(paper::plain(still.caption), captionStyle, cell.width());
    flow.draw(page, flow.container().add("Caption").add("P"), caption, cell.left(), cell.bottom() + 2, cell.width(),
              paper::Align::Center);
}

} // namespace

Result<void> place(Flow &flow, const paper::Stills &stills)
{
    std::vector<pdf::PlacedImage> images;
    for (const paper::Stills::Still &still : stills.stills) {
        const auto image = flow.file().add(still.jpeg);
        if (!image)
            return fail(image);
        images.push_back(*image);
    }
    if (images.empty())
        return {};
    const QSizeF first(images.front().pixels);
    const size_t columns = std::min<size_t>(first.height() > first.width() ? 3 : 2, std::max<size_t>(images.size(), 2));
    const double width = (Sheet::width - gap * double(columns - 1)) / double(columns);
    const double height = width * first.height() / first.width();
    flow.advance(gap);
    for (size_t row = 0; row < images.size(); row += columns) {
        flow.need(height + captionHeight + gap);
        for (size_t i = row; i < std::min(row + columns, images.size()); ++i) {
            const QRectF cell(Sheet::left + double(i - row) * (width + gap), flow.y(), width, height);
            placeOne(flow, stills.stills[qsizetype(i)], images[i], cell);
        }
        flow.advance(height + captionHeight + gap);
    }
    return {};
}

} // namespace appui::layout
