// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/points.h"

#include "look/wording.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

void addPoints(QVBoxLayout *body, const QString &title, const QStringList &lines, Tone tone)
{
    if (lines.isEmpty())
        return;
    auto *name = new Label(TextRole::Field);
    name->setText(title);
    auto *text = new Label;
    text->setText(lines.size() == 1 ? sentence(lines.first()) : u"• "_s + lines.join(u"\n• "_s));
    text->setTone(tone);
    body->addWidget(name);
    body->addWidget(text);
}

void emptyOut(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace appui
