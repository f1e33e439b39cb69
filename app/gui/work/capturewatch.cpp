// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/capturewatch.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int momentMs = 700;
const QStringList pictureNames{u"*.png"_s,  u"*.jpg"_s, u"*.jpeg"_s, u"*.webp"_s, u"*.heic"_s,
                               u"*.avif"_s, u"*.bmp"_s, u"*.tif"_s,  u"*.tiff"_s};

} // namespace

CaptureWatch::CaptureWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(momentMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &CaptureWatch::look);
    connect(&m_timer, &QTimer::timeout, this, &CaptureWatch::look);
}

void CaptureWatch::watch(const QString &folder)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_timer.stop();
    m_folder = folder;
    m_growing.clear();
    m_known.clear();
    if (!folder.isEmpty()) {
        const QStringList there = pictures().keys();
        m_known = QSet<QString>(there.begin(), there.end());
        m_watcher.addPath(folder);
    }
    forgetFound();
}

void CaptureWatch::forgetFound()
{
    if (m_found.isEmpty())
        return;
    m_found.clear();
    Q_EMIT foundChanged();
}

void CaptureWatch::look()
{
    const QHash<QString, Look> there = pictures();
    QStringList found = m_found;
    found.removeIf([&](const QString &path) { return !there.contains(path); });
    QHash<QString, Look> growing;
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        if (m_known.contains(it.key()))
            continue;
        const bool still = it->size > 0 && m_growing.value(it.key()) == *it;
        if (still && QFile(it.key()).open(QIODevice::ReadOnly)) {
            m_known.insert(it.key());
            found.append(it.key());
        } else {
            growing.insert(it.key(), *it);
        }
    }
    m_growing = growing;
    if (growing.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
    std::sort(found.begin(), found.end(), [&](const QString &a, const QString &b) {
        return std::pair(there[a].modified, a) < std::pair(there[b].modified, b);
    });
    if (found == m_found)
        return;
    m_found = found;
    Q_EMIT foundChanged();
}

QHash<QString, CaptureWatch::Look> CaptureWatch::pictures() const
{
    QHash<QString, Look> pictures;
    const auto files = QDir(m_folder).entryInfoList(pictureNames, QDir::Files | QDir::Readable);
    for (const QFileInfo &file : files)
        pictures.insert(file.absoluteFilePath(), {file.size(), file.lastModified().toMSecsSinceEpoch()});
    return pictures;
}

QString usualCaptureFolder(const QString &pictures)
{
    for (const QString &name : {u"Captures d’écran"_s, u"Captures d'écran"_s, u"Screenshots"_s})
        if (const QString folder = QDir(pictures).filePath(name); QFileInfo(folder).isDir())
            return folder;
    return pictures;
}

} // namespace appui
