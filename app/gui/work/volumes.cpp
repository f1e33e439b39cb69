// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/volumes.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** Where systems that have one tree of folders put what is plugged in. */
const QStringList placesForKeys{u"/media/"_s, u"/run/media/"_s, u"/mnt/"_s, u"/Volumes/"_s};

bool isKey(const Volume &volume, const QString &systemRoot)
{
    if (!volume.ready || volume.readOnly || volume.root == systemRoot)
        return false;
    if (!volume.root.startsWith(u'/'))
        return true; // a drive with a letter
    return volume.device.startsWith("/dev/") && std::any_of(placesForKeys.begin(), placesForKeys.end(),
                                                            [&](const QString &place) { return volume.root.startsWith(place); });
}

} // namespace

QList<Volume> mountedVolumes()
{
    QList<Volume> volumes;
    const auto mounted = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &info : mounted)
        volumes.append({info.rootPath(), info.name(), info.device(), info.fileSystemType(), info.bytesAvailable(),
                        info.isValid() && info.isReady(), info.isReadOnly()});
    return volumes;
}

QList<Volume> keysAmong(const QList<Volume> &volumes, const QString &systemRoot)
{
    QList<Volume> keys;
    std::copy_if(volumes.begin(), volumes.end(), std::back_inserter(keys),
                 [&](const Volume &volume) { return isKey(volume, systemRoot); });
    return keys;
}

QString systemRoot()
{
    const QString windows = qEnvironmentVariable("SystemDrive");
    return windows.isEmpty() ? QDir::rootPath() : QDir::fromNativeSeparators(windows) + u'/';
}

} // namespace appui
