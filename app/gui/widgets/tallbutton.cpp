// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tallbutton.h"

#include "look/colours.h"
#include "look/textscale.h"
#include "widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int side = 14; // pixels within the border
constexpr int top = 9;
constexpr int gap = 10;
constexpr int usualMark = 16;

} // namespace

TallButton::TallButton(const QString &name, Mark mark, QWidget *parent)
    : QPushButton(parent)
    , m_mark(mark)
    , m_sentence(new Label)
{
    setObjectName(name);
    setProperty("kind", u"answer"_s);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_sentence->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(mark == Mark::None ? side : side + markSide() + gap, top, side, top);
    layout->addWidget(m_sentence);
}

void TallButton::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void TallButton::setChosen(bool chosen)
{
    m_chosen = chosen;
    setStyleProperty(this, "chosen", chosen);
}

int TallButton::markSide() const
{
    return int(usualMark * textScale(*this));
}

void TallButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (m_mark == Mark::None)
        return;
    const Colours &c = coloursOf(palette());
    const double size = markSide();
    const double radius = m_mark == Mark::Ring ? size / 2 : size / 4;
    const QRectF place(side, top + (m_sentence->fontMetrics().height() - size) / 2, size, size);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_chosen ? c.primary : c.muted, size / 12));
    painter.setBrush(m_chosen ? c.primary : c.surface);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!m_chosen)
        return;
    const auto at = [&place, size](double x, double y) { return place.topLeft() + QPointF(x, y) * size; };
    painter.setPen(QPen(c.onPrimary, size / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(0.27, 0.53), at(0.43, 0.68), at(0.73, 0.34)});
}

QSize TallButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize TallButton::minimumSizeHint() const
{
    return {80, layout()->minimumSize().height()};
}

int TallButton::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace appui
