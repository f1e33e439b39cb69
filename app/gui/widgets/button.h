// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QToolButton>

namespace appui {

/** What a button is worth: the one thing to do here, one among others, hardly more than a link, what can't be undone. */
enum class ButtonKind { Plain, Primary, Quiet, Danger, Viewer };

/** A button with a permanent name for tests and screen readers; its text is set by retranslate(). */
QPushButton *button(const QString &name, ButtonKind kind = ButtonKind::Plain, const QString &drawing = {});

/** A square button that shows only a drawing; setTip() says what it does. */
QToolButton *iconButton(const QString &name, const QString &drawing);

/** What a drawing alone can't say: shown under the pointer, and read aloud. */
void setTip(QAbstractButton *button, const QString &text);

} // namespace appui
