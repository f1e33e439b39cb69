// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/disclosure.h"

#include "look/icon.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** Cuts a long title at its end: the style would leave out its middle, and make another word of it. */
class TitleButton : public QToolButton
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        constexpr int besideText = 16; // pixels: paddings, and the gap behind the icon
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - iconSize().width() - besideText);
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

Disclosure::Disclosure(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_head(new TitleButton)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
{
    m_head->setObjectName(name);
    m_head->setProperty("kind", u"disclosure"_s);
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setCursor(Qt::PointingHandCursor);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title is cut short, it widens nothing
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_content);
    m_body->setContentsMargins(4, 2, 0, 4);
    m_body->setSpacing(8);
    connect(m_head, &QToolButton::toggled, this, [this](bool open) {
        m_head->setIcon(icon(open ? u"down"_s : u"next"_s, QPalette::PlaceholderText));
        m_content->setVisible(open);
        Q_EMIT toggled(open);
    });
    m_head->setIcon(icon(u"next"_s, QPalette::PlaceholderText));
    m_content->hide();
}

void Disclosure::setTitle(const QString &title)
{
    m_head->setText(title);
    m_head->setToolTip(title);
}

void Disclosure::setOpen(bool open)
{
    m_head->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return m_head->isChecked();
}

} // namespace appui
