// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/label.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString toToken(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Lead:
        return u"lead"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Field:
        return u"field"_s;
    case TextRole::Count:
        return u"count"_s;
    case TextRole::Phone:
        return u"phone"_s;
    case TextRole::Chip:
        return u"chip"_s;
    case TextRole::Body:
        break;
    }
    return {};
}

} // namespace

QString toToken(Tone tone)
{
    switch (tone) {
    case Tone::Blue:
        return u"blue"_s;
    case Tone::Ochre:
        return u"ochre"_s;
    case Tone::Red:
        return u"red"_s;
    case Tone::Green:
        return u"green"_s;
    case Tone::Plain:
        break;
    }
    return {};
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

Label::Label(TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setProperty("role", toToken(role));
    setWordWrap(role != TextRole::Chip);
    setTextFormat(Qt::PlainText);
    if (role == TextRole::Chip)
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Label::setTone(Tone tone)
{
    setStyleProperty(this, "tone", toToken(tone));
}

void Label::tell(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

int Label::heightForWidth(int width) const
{
    if (m_measured != text())
        m_heights.clear();
    m_measured = text();
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool Label::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::DynamicPropertyChange:
    case QEvent::ContentsRectChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace appui
