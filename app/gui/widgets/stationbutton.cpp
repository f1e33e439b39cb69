// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/stationbutton.h"

#include "look/colours.h"
#include "look/textscale.h"

#include <QPainter>

namespace appui {

namespace {

constexpr int usualMark = 24; // pixels, at the usual size of text
constexpr double mostScale = 1.5;
constexpr int side = 10;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

StationButton::StationButton(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(QStringLiteral("station%1").arg(number));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StationButton::setState(const StationState &state)
{
    m_state = state;
    setAccessibleDescription(state.line);
    updateGeometry();
    update();
}

void StationButton::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void StationButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

int StationButton::markSize() const
{
    return int(usualMark * qBound(1.0, textScale(*this), mostScale));
}

QRect StationButton::textRect(int width) const
{
    const int textLeft = side + markSize() + 11;
    return {textLeft, 0, width - textLeft - 6, 0};
}

int StationButton::titleHeight(int width) const
{
    return QFontMetrics(strong(font())).boundingRect(0, 0, textRect(width).width(), 1000, Qt::TextWordWrap, text()).height();
}

int StationButton::lineHeight(int width) const
{
    if (m_compact)
        return 0;
    const QFontMetrics metrics(small(font()));
    const QRect room(0, 0, textRect(width).width(), 1000);
    return qMax(metrics.lineSpacing(), metrics.boundingRect(room, Qt::TextWordWrap, m_state.line).height()) + 2;
}

int StationButton::heightForWidth(int width) const
{
    if (m_narrow)
        return markSize() + 20;
    return qMax(titleHeight(width) + lineHeight(width), markSize()) + (m_compact ? 12 : 20);
}

void StationButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        QColor colour = c.surface;
        colour.setAlphaF(isChecked() ? 1 : 0.5f);
        painter.setPen(isChecked() ? QPen(c.line) : QPen(Qt::NoPen));
        painter.setBrush(colour);
        painter.drawRoundedRect(ground, 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, 8, 8);
    }

    const int mark = markSize();
    if (m_narrow) {
        paintMark(painter, {(width() - mark) / 2, (height() - mark) / 2, mark, mark});
        return;
    }
    paintWords(painter);
    paintMark(painter, {side, (height() - mark) / 2, mark, mark});
}

void StationButton::paintWords(QPainter &painter) const
{
    const Colours &c = coloursOf(palette());
    const int title = titleHeight(width());
    const int line = lineHeight(width());
    QRect place = textRect(width());
    place.setTop((height() - title - line) / 2);
    place.setHeight(title);
    painter.setFont(isChecked() ? strong(font()) : font());
    painter.setPen(c.ink);
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text());
    if (!m_compact) {
        painter.setFont(small(font()));
        painter.setPen(c.muted);
        painter.drawText(QRect(place.left(), place.bottom() + 2, place.width(), line),
                         Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_state.line);
    }
}

void StationButton::paintMark(QPainter &painter, const QRect &place) const
{
    const Colours &c = coloursOf(palette());
    const bool ready = m_state.progress == StationState::Progress::Ready;
    const bool begun = m_state.progress == StationState::Progress::Begun;
    const QColor colour = ready ? c.green.ink : isChecked() ? c.primary : begun ? c.blue.ink : c.outline;
    const bool filled = ready || isChecked();
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(filled ? QBrush(colour) : QBrush(c.surface));
    painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1));
    const QColor ink = filled ? (c.paper.lightness() < 128 ? c.paper : c.onPrimary) : begun ? c.blue.ink : c.muted;
    if (ready) {
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF o = place.topLeft();
        const double scale = double(place.width()) / usualMark;
        const QPointF tick[] = {o + scale * QPointF(7.5, 12.5), o + scale * QPointF(10.7, 15.6), o + scale * QPointF(16.5, 9)};
        painter.drawPolyline(tick, 3);
        return;
    }
    painter.setPen(ink);
    QFont number = strong(small(font()));
    number.setPointSizeF(qMin(number.pointSizeF(), 0.88 * usualPoints * mostScale));
    painter.setFont(number);
    painter.drawText(place, Qt::AlignCenter, QString::number(m_number));
}

void StationButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StationButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace appui
