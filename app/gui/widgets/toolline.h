// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace appui {

/** What is shown on the left, the last of it as wide as can be, and what can be done with it on the right; below where it does
 * not fit beside. */
class ToolLine : public QWidget
{
public:
    ToolLine(const QList<QWidget *> &subject, const QList<QWidget *> &tools, const QMargins &margins, int spacing);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_subject;
    QWidget *m_tools;
    QBoxLayout *m_line;
};

} // namespace appui
