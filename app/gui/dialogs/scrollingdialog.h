// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace appui {

/** A dialog as high as what it holds, or as the screen: then it scrolls. Its foot stays in sight. */
class ScrollingDialog : public QDialog
{
    Q_OBJECT

public:
    /** At least `width` pixels wide at the usual size of the text. */
    explicit ScrollingDialog(int width, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    QVBoxLayout *content() { return m_content; }
    void setFoot(QWidget *foot);
    /** What scrolls is scrolled by its keys wherever the focus is. */
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    QScrollArea *m_area;
    QVBoxLayout *m_content;
};

} // namespace appui
