// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reception.h"

#include "dialogs/prompter.h"
#include "dialogs/screendialog.h"
#include "look/settings.h"
#include "work/admission.h"
#include "work/screengrabber.h"

#include <QBuffer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace appui {

namespace {

/** Where files were taken from last, or else where pictures usually are. */
QString startFolder(const Settings &settings)
{
    const QString last = settings.lastFolder();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    for (const auto place : {QStandardPaths::PicturesLocation, QStandardPaths::HomeLocation})
        if (const QString folder = QStandardPaths::writableLocation(place); QFileInfo(folder).isDir())
            return folder;
    return {};
}

} // namespace

Reception::Reception(const Equipment &equipment, QWidget *page)
    : QObject(page)
    , m_equipment(equipment)
    , m_page(page)
    , m_admission(new Admission(equipment.desk, this))
{
    connect(m_admission, &Admission::admitted, this, &Reception::admitted);
    connect(m_admission, &Admission::refused, this, [this](const Error &error) {
        if (error.code != Error::Code::Cancelled)
            Q_EMIT complained(error.message);
    });
}

bool Reception::receive(const Arrival &arrival)
{
    if (!arrival.paths.isEmpty())
        m_admission->admitFiles(arrival.paths);
    else if (!arrival.picture.isEmpty())
        m_admission->admitPicture(arrival.picture);
    return !arrival.paths.isEmpty() || !arrival.picture.isEmpty();
}

void Reception::keepAnyway(const QStringList &paths)
{
    m_admission->admitFiles(paths, true);
}

void Reception::askFiles()
{
    m_equipment.prompter.askFiles(m_page, {tr("Add exhibits"), startFolder(m_equipment.settings), tr("All files (*)")},
                                  [this](const QStringList &paths) {
                                      if (paths.isEmpty())
                                          return;
                                      m_equipment.settings.setLastFolder(QFileInfo(paths.first()).absolutePath());
                                      m_admission->admitFiles(paths);
                                  });
}

void Reception::askFolder()
{
    m_equipment.prompter.askFolder(m_page, {tr("Add a whole folder"), startFolder(m_equipment.settings), {}},
                                   [this](const QString &path) {
                                       m_equipment.settings.setLastFolder(path);
                                       m_admission->admitFiles({path});
                                   });
}

void Reception::captureScreen()
{
    QWidget *window = m_page->window();
    QScreen *screen = window->screen();
    window->hide();
    m_equipment.screens.grab(screen, this, [this, window](const Result<QImage> &picture) {
        window->show();
        if (picture)
            askPart(*picture);
        else
            Q_EMIT complained(picture.error().message);
    });
}

void Reception::askPart(const QImage &screen)
{
    auto *dialog = new ScreenDialog(screen, m_page->window());
    connect(dialog, &ScreenDialog::chosen, this, &Reception::admitPart);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->showFullScreen();
}

void Reception::admitPart(const QImage &part)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    part.save(&buffer, "PNG");
    m_admission->admitPicture(png, Provenance::ScreenCaptured);
}

} // namespace appui
