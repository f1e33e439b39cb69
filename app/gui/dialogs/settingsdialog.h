// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;

namespace appui {

class ChoiceField;
class Label;
class Settings;

/** How the window looks and speaks. Each choice is taken at once. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Settings &m_settings;
    Label *m_title;
    ChoiceField *m_language;
    ChoiceField *m_theme;
    ChoiceField *m_size;
    QPushButton *m_close;
};

} // namespace appui
