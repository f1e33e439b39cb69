// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/scrollingdialog.h"
#include "equipment.h"

class QCheckBox;
class QPushButton;

namespace appui {

class ChoiceField;
class Label;

/** How the window looks and speaks, and the way to who gives the timestamps. Each choice is taken at once. */
class SettingsDialog : public ScrollingDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Equipment &equipment, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStamping();
    void watchCaptures(bool watches);
    void askCaptureFolder();
    void showCaptures();

    const Equipment &m_equipment;
    Settings &m_settings;
    Label *m_title;
    ChoiceField *m_language;
    ChoiceField *m_theme;
    ChoiceField *m_size;
    Label *m_stamping;
    Label *m_stampingState;
    QPushButton *m_authorities;
    Label *m_captures;
    QCheckBox *m_watches;
    QPushButton *m_captureFolder;
    QPushButton *m_close;
};

} // namespace appui
