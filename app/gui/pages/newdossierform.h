// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>
#include <QWidget>

class QPushButton;

namespace appui {

class ComboField;
class Label;
class LineField;
class Prompter;
class Settings;

/** The few questions before a new dossier: its name, where the person teaches, and the place of its file. */
class NewDossierForm : public QWidget
{
    Q_OBJECT

public:
    NewDossierForm(Settings &settings, Prompter &prompter, QWidget *parent = nullptr);

    /** Empty again, and ready to be typed in. */
    void begin();
    void complain(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void accepted(const QString &path, const QString &title, const QTimeZone &zone);
    void rejected();

private:
    void accept();
    void choosePlace();
    /** The proposed file for the title, in the folder last used, never one that is there. */
    QString proposedPath() const;
    void showPlace();

    Settings &m_settings;
    Prompter &m_prompter;
    QString m_chosenPath; ///< empty: as proposed
    Label *m_heading;
    Label *m_lead;
    LineField *m_title;
    ComboField *m_zone;
    Label *m_placeLabel;
    Label *m_place;
    Label *m_complaint;
    QPushButton *m_changePlace;
    QPushButton *m_accept;
    QPushButton *m_reject;
};

} // namespace appui
