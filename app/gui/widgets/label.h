// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/colours.h"

#include <QHash>
#include <QLabel>

namespace appui {

/** How a text weighs on its page; the style sheet says how that looks. */
enum class TextRole { Body, Title, Heading, Strong, Lead, Muted, Small, Field, Count, Phone, Chip };

/** A text that wraps, whose text can be selected and copied when it is worth it. */
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /** Shows `text`, or nothing at all, not even its place, when it is empty. */
    void tell(const QString &text);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    // Layouts ask for the same few widths again and again, and each answer breaks the whole text into lines.
    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< by width
};

/** "blue" … for the style sheet; empty for Plain. */
QString toToken(Tone tone);

/** Sets a property that the style sheet looks at, and dresses the widget again. */
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace appui
