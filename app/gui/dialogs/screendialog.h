// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QImage>

namespace appui {

class ImageView;

/** What was on the screen, over the whole of it, to choose which part is kept: with the mouse, or with the keys alone. */
class ScreenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScreenDialog(const QImage &screen, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The part that was chosen, to the pixel. */
    void chosen(const QImage &part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void keep();
    void keepWhole();

    QImage m_screen;
    ImageView *m_view;
};

} // namespace appui
