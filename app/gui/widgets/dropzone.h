// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace appui {

class Label;

/** The place that says how pieces come in, and lights up while something is held over the window. */
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void setOver(bool over);
    /** Large, when it is all there is on the page. */
    void setLarge(bool large);
    void retranslate();

Q_SIGNALS:
    void filesWanted();
    void folderWanted();
    void pasteWanted();
    void screenWanted();
    void phoneGuideWanted();

private:
    QWidget *m_column;
    Label *m_title;
    QPushButton *m_files;
    QPushButton *m_folder;
    QPushButton *m_paste;
    QPushButton *m_screen;
    QPushButton *m_phone;
};

} // namespace appui
