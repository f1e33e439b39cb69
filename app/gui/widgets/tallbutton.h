// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace appui {

class Label;

/** A button whose text may need several lines. */
class TallButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TallButton(const QString &name, QWidget *parent = nullptr);

    /** Read aloud as the button's name too. */
    void setSentence(const QString &sentence);
    /** Shows that this is what was chosen. */
    void setChosen(bool chosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    Label *m_sentence;
};

} // namespace appui
