// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;
class QTimeZone;

namespace appui {

class GuidePage;
class Doorbell;
class HiddenPage;
class StartPage;
class VerificationPage;
class Workspace;

/** The window: it leads from page to page and does nothing else. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Equipment &equipment, QWidget *parent = nullptr);

    void openDossier(const QString &path);
    /** The pages of a dossier. They are made when they are first needed: the first screen does not wait for them. */
    Workspace *workspace();

public Q_SLOTS:
    /** Away at once, from the screen and from the task bar's words. */
    void hideFromView();
    void comeBack();
    /** In sight, before the other windows. */
    void comeToFront();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectPages();
    void addShortcuts();
    QString helpTopic() const;
    void showHelp(const QString &topic);
    void showSettings();
    void showGuide();
    void layDossier(const QString &path, const QString &title, const QTimeZone &zone, const std::function<void()> &then);
    void createDossier(const QString &path, const QString &title, const QTimeZone &zone);
    void makeExample();
    void leaveDossier();
    void verify(const QString &path);
    void showTitle();
    void finishEditing();

    const Equipment &m_equipment;
    QStackedWidget *m_stack;
    StartPage *m_start;
    // Made when they are first asked for.
    Workspace *m_workspace = nullptr;
    VerificationPage *m_verification = nullptr;
    GuidePage *m_guide = nullptr;
    HiddenPage *m_hidden = nullptr;
    Doorbell *m_bell;
    QWidget *m_beforeHiding = nullptr;
};

} // namespace appui
