// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/strip.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

Strip::Strip(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new Label)
    , m_action(button(u"stripAction"_s, ButtonKind::Quiet))
    , m_close(iconButton(u"stripClose"_s, u"close"_s))
{
    setObjectName(u"strip"_s);
    setProperty("kind", u"card"_s);
    m_close->setProperty("kind", u"quiet"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 8, 7);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    retranslate();
    hide();
}

void Strip::tell(Tone tone, const QString &sentence, const QString &action, std::function<void()> act)
{
    setStyleProperty(this, "tone", toToken(tone));
    m_sentence->setText(sentence);
    m_sentence->setTone(tone);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    show();
    QAccessibleEvent spoken(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Strip::retranslate()
{
    setTip(m_close, tr("Close this message"));
}

} // namespace appui
