// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/offerlist.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int widestText = 28; // characters of a line that fits the panel

} // namespace

OfferList::OfferList(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Small))
    , m_place(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(m_place);
    m_place->setSpacing(0);
    hide();
}

void OfferList::setTitle(const QString &title)
{
    m_title->setText(title);
}

void OfferList::clear()
{
    while (QLayoutItem *item = m_place->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void OfferList::keepFocus()
{
    if (m_place->count() > 0) {
        QWidget *first = m_place->itemAt(0)->widget();
        first->show(); // what is not in sight yet can't have it
        first->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto takesFocus = [this](const QWidget *widget) {
        return !isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
    };
    QWidget *next = nextInFocusChain();
    while (next != this && !takesFocus(next))
        next = next->nextInFocusChain();
    next->setFocus(Qt::OtherFocusReason);
}

QPushButton *OfferList::addOffer(const QString &name)
{
    auto *offer = button(name + QString::number(m_place->count() + 1), ButtonKind::Quiet, u"add"_s);
    m_place->addWidget(offer, 0, Qt::AlignLeft);
    return offer;
}

QString OfferList::shortened(const QString &text) const
{
    return fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * widestText);
}

} // namespace appui
