// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "pages/page.h"

#include <QTimeZone>

class QBoxLayout;
class QGridLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace appui {

class Card;
class HelpPanel;
class Label;
class NewDossierForm;

/** The first page: help first, then begin, go on, or check a dossier that was received. */
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const Equipment &equipment, QWidget *parent = nullptr);

    /** The recent dossiers as the settings know them now; the form is put away. */
    void refresh();
    /** What went wrong when a dossier was to be made or opened; empty: nothing. */
    void complain(const QString &sentence);
    void retranslate() override;

Q_SIGNALS:
    void creationWanted(const QString &path, const QString &title, const QTimeZone &zone);
    void openingWanted(const QString &path);
    void verificationWanted();
    void guideWanted();
    void exampleWanted();
    void settingsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *dangerCard();
    QWidget *beginCard();
    QWidget *welcome();
    QWidget *asideColumn();
    void askFile();
    void fillRecent();
    void showSteps(const QString &lines);
    QString timeCounts() const;

    const Equipment &m_equipment;
    Label *m_title;
    Label *m_lead;
    Label *m_complaint;
    Label *m_danger;
    QPushButton *m_dangerYes;
    HelpPanel *m_help = nullptr; ///< made when it is first asked for
    QBoxLayout *m_columns;
    QStackedWidget *m_begin;
    NewDossierForm *m_form;
    Label *m_beginTitle;
    Label *m_beginLead;
    QPushButton *m_new;
    QPushButton *m_open;
    Label *m_pathTitle;
    QWidget *m_path;
    QGridLayout *m_steps;
    Label *m_recentTitle;
    QVBoxLayout *m_recent;
    QPushButton *m_example;
    Label *m_receivedTitle;
    Label *m_receivedText;
    QPushButton *m_verify;
    Label *m_timeTitle;
    Label *m_timeText;
    QPushButton *m_guide;
    QPushButton *m_settings;
};

} // namespace appui
