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
    /** What is drawn before the sentence: nothing, the ring of one among several, the box of what can be ticked. */
    enum class Mark { None, Ring, Box };

    explicit TallButton(const QString &name, Mark mark = Mark::None, QWidget *parent = nullptr);

    /** Read aloud as the button's name too. */
    void setSentence(const QString &sentence);
    /** Shows that this is what was chosen. */
    void setChosen(bool chosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int markSide() const;

    Mark m_mark;
    bool m_chosen = false;
    Label *m_sentence;
};

} // namespace appui
