// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/label.h"

namespace appui {

/** One line of text that takes the room there is: cut short with an ellipsis, whole in its tip and for a screen reader. */
class ElidedLabel : public Label
{
public:
    explicit ElidedLabel(TextRole role, QWidget *parent = nullptr);

    void setWhole(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_whole;
};

} // namespace appui
