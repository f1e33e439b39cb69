// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exhibitdelegate.h"

#include "look/colours.h"
#include "look/icon.h"
#include "models/exhibitmodel.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace appui {

namespace {

constexpr int gap = 6; // half of what lies between two cards
constexpr int radius = 9;
constexpr int pictureHeight = 118;
constexpr int inset = 11;

QFont scaled(QFont font, double factor, bool bold = false)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

/** What remains when one looks from afar: enough to know which it is, not to read it. */
QImage blurred(const QImage &image)
{
    const QSize tiny = image.size().scaled(14, 14, Qt::KeepAspectRatioByExpanding);
    return image.scaled(tiny, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

int paintTitle(QPainter *painter, const QRect &rect, const QFont &font, const QString &text, int mostLines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    layout.beginLayout();
    int lines = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        ++lines;
        line.setLineWidth(rect.width());
        QString shown = text.mid(line.textStart(), line.textLength());
        if (i == mostLines - 1)
            shown = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
        painter->drawText(rect.left(), rect.top() + i * metrics.lineSpacing() + metrics.ascent(), shown.simplified());
    }
    layout.endLayout();
    return lines;
}

int ExhibitDelegate::cardHeight(const QFont &font)
{
    const int title = 2 * QFontMetrics(scaled(font, 1, true)).lineSpacing();
    const int meta = QFontMetrics(scaled(font, 0.88)).lineSpacing();
    return 2 * gap + pictureHeight + 9 + title + 3 + meta + 8 + (meta + 6) + 11;
}

QSize ExhibitDelegate::pictureSize(int cardWidth)
{
    return {cardWidth - 2 * gap, pictureHeight};
}

QSize ExhibitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), cardHeight(option.font)};
}

void ExhibitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    const QRect card = option.rect.adjusted(gap, gap, -gap, -gap);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(card, radius, radius);
    painter->fillPath(shape, c.surface);
    painter->setClipPath(shape);
    paintPicture(painter, {card.topLeft(), QSize(card.width(), pictureHeight)}, option, index);
    painter->setClipping(false);
    painter->setPen(c.line);
    painter->drawLine(card.left(), card.top() + pictureHeight, card.right(), card.top() + pictureHeight);
    paintTexts(painter, card.adjusted(inset, pictureHeight + 9, -inset, 0), option, index);

    const QColor border = focused ? c.focus : selected ? c.primary : c.line;
    painter->setPen(QPen(border, selected || focused ? 2.5 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void ExhibitDelegate::paintPicture(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    QImage image = index.data(ExhibitModel::PictureRole).value<QImage>();
    if (image.isNull()) {
        painter->fillRect(rect, c.rail);
        QRect place(0, 0, 40, 40);
        place.moveCenter(rect.center());
        icon(index.data(ExhibitModel::DrawingRole).toString(), QPalette::PlaceholderText).paint(painter, place);
        return;
    }
    if (m_blurs)
        image = blurred(image);
    painter->fillRect(rect, c.paper);
    // Filled by its width and shown from its top, where a page says what it is.
    const double scale = qMax(double(rect.width()) / image.width(), double(rect.height()) / image.height());
    const QSizeF part(rect.width() / scale, rect.height() / scale);
    const double left = (image.width() - part.width()) / 2;
    painter->drawImage(QRectF(rect), image, QRectF(left, 0, part.width(), part.height()));
}

void ExhibitDelegate::paintTexts(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    const QFont titleFont = scaled(option.font, 1, true);
    const QFont small = scaled(option.font, 0.88);
    int y = rect.top();

    painter->setPen(c.ink);
    const QString number = index.siblingAtColumn(ExhibitModel::Number).data().toString();
    const QString title = index.siblingAtColumn(ExhibitModel::Title).data().toString();
    paintTitle(painter, {rect.left(), y, rect.width(), 0}, titleFont, QStringLiteral("%1. %2").arg(number, title));
    y += 2 * QFontMetrics(titleFont).lineSpacing() + 3;

    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(c.muted);
    painter->drawText(rect.left(), y + metrics.ascent(),
                      metrics.elidedText(index.data(ExhibitModel::MetaRole).toString(), Qt::ElideRight, rect.width()));
    y += metrics.lineSpacing() + 8;

    const Colours::Shade shade = c.shade(Tone(index.data(ExhibitModel::ToneRole).toInt()));
    const QString state = metrics.elidedText(index.data(ExhibitModel::StateRole).toString(), Qt::ElideRight, rect.width() - 20);
    const QRectF chip(rect.left(), y, metrics.horizontalAdvance(state) + 18, metrics.lineSpacing() + 6);
    painter->setPen(shade.line);
    painter->setBrush(shade.ground);
    painter->drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter->setPen(shade.ink);
    painter->drawText(chip, Qt::AlignCenter, state);
}

} // namespace appui
