// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "casework/importing.h"
#include "casework/situation.h"
#include "dialogs/authoritydialog.h"
#include "dialogs/helpdialog.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/stationhelpdialog.h"
#include "look/icon.h"
#include "look/settings.h"
#include "pages/guidepage.h"
#include "pages/hiddenpage.h"
#include "pages/piecespage.h"
#include "pages/startpage.h"
#include "pages/verificationpage.h"
#include "pages/workspace.h"
#include "work/desk.h"
#include "work/doorbell.h"
#include "work/example.h"
#include "work/originalreader.h"
#include "work/thumbnails.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr QSize roomForDecoration(16, 48);

} // namespace

MainWindow::MainWindow(const Equipment &equipment, QWidget *parent)
    : QMainWindow(parent)
    , m_equipment(equipment)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(equipment))
    , m_bell(new Doorbell(this))
{
    setObjectName(u"mainWindow"_s);
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - roomForDecoration));
    setMinimumSize(720, 460);
    restoreGeometry(equipment.settings.windowGeometry());
    connectPages();
    addShortcuts();
    showTitle();
}

void MainWindow::connectPages()
{
    Desk &desk = m_equipment.desk;
    connect(&desk, &Desk::opened, this, [this, &desk] {
        m_equipment.thumbnails.clear();
        m_equipment.reader.setDossier(desk.snapshot()->path);
        m_bell->answerFor(desk.snapshot()->readOnly ? QString() : desk.snapshot()->path);
        m_stack->setCurrentWidget(workspace());
    });
    connect(m_bell, &Doorbell::rung, this, &MainWindow::comeToFront);
    connect(&desk, &Desk::closed, this, [this] {
        m_bell->answerFor({});
        m_equipment.reader.setDossier({});
        m_equipment.thumbnails.clear();
    });
    connect(&desk, &Desk::changed, this, &MainWindow::showTitle);
    connect(&desk, &Desk::closed, this, &MainWindow::showTitle);

    connect(m_start, &StartPage::creationWanted, this, &MainWindow::createDossier);
    connect(m_start, &StartPage::openingWanted, this, &MainWindow::openDossier);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::makeExample);
    connect(m_start, &StartPage::verificationWanted, this, [this] { verify({}); });
    connect(m_start, &StartPage::guideWanted, this, &MainWindow::showGuide);
    connect(m_start, &StartPage::settingsWanted, this, &MainWindow::showSettings);
}

Workspace *MainWindow::workspace()
{
    if (m_workspace)
        return m_workspace;
    m_workspace = new Workspace(m_equipment);
    m_stack->addWidget(m_workspace);
    connect(m_workspace, &Workspace::settingsWanted, this, &MainWindow::showSettings);
    connect(m_workspace, &Workspace::stationHelpWanted, this, [this] { showHelp(helpTopic()); });
    connect(m_workspace->pieces(), &PiecesPage::phoneGuideWanted, this, [this] { showHelp(u"telephone"_s); });
    connect(m_workspace, &Workspace::homeWanted, this, &MainWindow::leaveDossier);
    connect(m_workspace, &Workspace::hidingWanted, this, &MainWindow::hideFromView);
    connect(m_workspace, &Workspace::helpWanted, this, [this] { (new HelpDialog(m_equipment.law, this))->open(); });
    connect(m_workspace, &Workspace::authorityWanted, this, [this] { (new AuthorityDialog(m_equipment, this))->open(); });
    connect(m_workspace, &Workspace::verificationWanted, this, [this] { verify(m_equipment.desk.snapshot()->path); });
    return m_workspace;
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        m_guide = new GuidePage(m_equipment);
        m_stack->addWidget(m_guide);
        connect(m_guide, &GuidePage::leaveWanted, this, [this] { m_stack->setCurrentWidget(m_start); });
    }
    m_stack->setCurrentWidget(m_guide);
    m_guide->open();
}

void MainWindow::showSettings()
{
    (new SettingsDialog(m_equipment, this))->open();
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] {
        if (m_stack->currentWidget() == m_hidden)
            comeBack();
        else
            hideFromView();
    });
    add(QKeySequence::HelpContents, [this] { showHelp(helpTopic()); });
    const auto inDossier = [this](auto act) {
        return [this, act] {
            if (m_stack->currentWidget() == m_workspace)
                act();
        };
    };
    add(QKeySequence::Find, inDossier([this] { m_workspace->focusSearch(); }));
    add(QKeySequence::Undo, inDossier([this] { m_equipment.desk.undo(); }));
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), inDossier([this] { m_equipment.desk.redo(); }));
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), inDossier([this] {
            m_workspace->go(Station::Pieces);
            m_workspace->pieces()->askFiles();
        }));
    for (int i = 0; i < stationCount; ++i)
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), inDossier([this, i] { m_workspace->go(Station(i)); }));
}

void MainWindow::showHelp(const QString &topic)
{
    auto *help = new StationHelpDialog(topic, m_equipment.pictures, this);
    connect(help, &StationHelpDialog::tourWanted, this, [this] { m_workspace->takeTour(); });
    help->open();
}

QString MainWindow::helpTopic() const
{
    if (m_stack->currentWidget() == m_verification)
        return u"verification"_s;
    if (m_stack->currentWidget() != m_workspace)
        return u"accueil"_s;
    return appui::helpTopic(m_workspace->station());
}

void MainWindow::layDossier(const QString &path, const QString &title, const QTimeZone &zone, const std::function<void()> &then)
{
    workspace();
    QDir().mkpath(QFileInfo(path).absolutePath()); // a new account may have no folder of documents yet
    m_equipment.desk.create(path, title, zone, this, [this, then](const Result<void> &created) {
        if (created)
            then();
        else
            m_start->complain(created.error().message);
    });
}

void MainWindow::createDossier(const QString &path, const QString &title, const QTimeZone &zone)
{
    layDossier(path, title, zone, [] {});
}

void MainWindow::openDossier(const QString &path)
{
    finishEditing();
    m_equipment.desk.open(path, this, [this, path](const Result<void> &held) {
        if (held)
            return;
        const bool isShown = held.error().code == Error::Code::Locked && Doorbell::ring(path, 200);
        m_start->refresh();
        m_start->complain(
            isShown ? tr("This dossier is open in another window already: if that one was hidden, choose “Document” in the "
                         "task bar.")
                    : held.error().message);
        m_stack->setCurrentWidget(m_start);
    });
    workspace(); // made while the dossier is read
}

void MainWindow::makeExample()
{
    const QString path = examplePath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (QFile::exists(path)) {
        openDossier(path);
        return;
    }
    layDossier(path, tr("Example: Mme Fontanel"), QTimeZone("Europe/Paris"), [this] {
        const auto act = [samples = m_equipment.samples](DossierStore &store, const Progress &progress) {
            return fillExample(store, samples, progress);
        };
        m_equipment.desk.run<void>(tr("Preparing the example…"), act, this, [this](const Result<void> &filled) {
            if (!filled)
                m_workspace->tell(filled.error().message, true);
        });
    });
}

void MainWindow::leaveDossier()
{
    finishEditing();
    m_equipment.desk.close();
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::verify(const QString &path)
{
    if (!m_verification) {
        m_verification = new VerificationPage(m_equipment);
        m_stack->addWidget(m_verification);
        connect(m_verification, &VerificationPage::leaveWanted, this, [this] {
            m_stack->setCurrentWidget(m_equipment.desk.snapshot() ? static_cast<QWidget *>(m_workspace) : m_start);
        });
        connect(m_verification, &VerificationPage::readingWanted, this, &MainWindow::openDossier);
    }
    m_verification->setBack(m_equipment.desk.snapshot() ? tr("Back to the dossier") : tr("Back to the start"));
    m_stack->setCurrentWidget(m_verification);
    m_verification->verify(path);
}

void MainWindow::finishEditing()
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // a field is recorded when it is left
}

void MainWindow::hideFromView()
{
    if (!m_hidden) {
        m_hidden = new HiddenPage;
        m_stack->addWidget(m_hidden);
        connect(m_hidden, &HiddenPage::returnWanted, this, &MainWindow::comeBack);
    }
    if (m_stack->currentWidget() != m_hidden)
        m_beforeHiding = m_stack->currentWidget();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject();
    m_stack->setCurrentWidget(m_hidden);
    setWindowTitle(tr("Document", "a neutral title for a hidden window"));
    setWindowIcon(icon(u"file"_s));
    showMinimized();
}

void MainWindow::comeBack()
{
    if (m_beforeHiding)
        m_stack->setCurrentWidget(m_beforeHiding);
    setWindowIcon(QApplication::windowIcon()); // without one of its own, a window manager puts its own there
    if (isMinimized())
        showNormal();
    showTitle();
}

void MainWindow::comeToFront()
{
    if (m_stack->currentWidget() == m_hidden)
        comeBack();
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
}

void MainWindow::showTitle()
{
    if (m_stack->currentWidget() == m_hidden)
        return;
    const SnapshotPtr snapshot = m_equipment.desk.snapshot();
    setWindowTitle(snapshot ? snapshot->dossier.heading.title + u" — À l’appui"_s : u"À l’appui"_s);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTitle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    finishEditing();
    m_equipment.settings.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace appui
