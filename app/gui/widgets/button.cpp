// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/button.h"

#include "look/icon.h"
#include "look/textscale.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** Its drawing grows with the text; of the others the style sheet says so. */
class IconButton : public QToolButton
{
public:
    IconButton() { fit(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    void fit()
    {
        constexpr int usualSide = 18; // pixels
        const int side = int(usualSide * textScale(*this));
        setIconSize({side, side});
    }
};

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
        made->setIcon(icon(drawing, ink));
    return made;
}

QToolButton *iconButton(const QString &name, const QString &drawing)
{
    auto *made = new IconButton;
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
