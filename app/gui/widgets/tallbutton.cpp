// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tallbutton.h"

#include "look/icon.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

TallButton::TallButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
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
    layout->setContentsMargins(14, 9, 14, 9);
    layout->addWidget(m_sentence);
}

void TallButton::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void TallButton::setChosen(bool chosen)
{
    setStyleProperty(this, "chosen", chosen);
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
