// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/button.h"

#include "look/icon.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** Pressed by Enter too, as in a dialog. */
class TextButton : public QPushButton
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

} // namespace

QPushButton *button(const QString &name, ButtonKind kind, const QString &drawing)
{
    auto *made = new TextButton;
    made->setObjectName(name);
    made->setAutoDefault(false);
    made->setCursor(Qt::PointingHandCursor);
    QPalette::ColorRole ink = QPalette::ButtonText;
    switch (kind) {
    case ButtonKind::Primary:
        made->setProperty("kind", u"primary"_s);
        ink = QPalette::HighlightedText;
        break;
    case ButtonKind::Quiet:
        made->setProperty("kind", u"quiet"_s);
        ink = QPalette::Link;
        break;
    case ButtonKind::Danger:
        made->setProperty("kind", u"danger"_s);
        break;
    case ButtonKind::Viewer:
        made->setProperty("kind", u"viewer"_s);
        ink = QPalette::BrightText;
        break;
    case ButtonKind::Plain:
        break;
    }
    if (!drawing.isEmpty())
        made->setIcon(kind == ButtonKind::Danger ? icon(drawing, Tone::Red) : icon(drawing, ink));
    return made;
}

QToolButton *iconButton(const QString &name, const QString &drawing)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(icon(drawing));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

void setTip(QAbstractButton *button, const QString &text)
{
    button->setToolTip(text);
    button->setAccessibleName(text);
}

} // namespace appui
