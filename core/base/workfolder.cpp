// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/workfolder_p.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QString ownerFile = u"owner.lock"_s;

/** A lock that grows stale with its owner only, however long that takes; on another computer's never. */
void setUp(QLockFile &lock)
{
    lock.setStaleLockTime(0);
}

/** A folder that has no lock was made by an older version, or this very moment. */
bool isAbandoned(const QFileInfo &folder, const QDateTime &now)
{
    constexpr qint64 longEnough = 24 * 60 * 60; // seconds
    const QString path = QDir(folder.filePath()).filePath(ownerFile);
    if (!QFileInfo::exists(path))
        return folder.lastModified().secsTo(now) > longEnough;
    QLockFile lock(path);
    setUp(lock);
    return lock.tryLock(0);
}

} // namespace

WorkFolder::WorkFolder(const QString &place, const QString &kind)
    : m_folder(u"%1/.%2-XXXXXX"_s.arg(place, kind))
{
    if (!m_folder.isValid())
        return;
    m_owner.emplace(filePath(ownerFile));
    setUp(*m_owner);
    m_owner->tryLock(0);
    const QFileInfo own(m_folder.path());
    const auto siblings = QDir(place).entryInfoList({u".%1-??????"_s.arg(kind)}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &folder : siblings)
        if (folder.fileName() != own.fileName() && isAbandoned(folder, own.lastModified()))
            QDir(folder.filePath()).removeRecursively();
}

} // namespace appui
