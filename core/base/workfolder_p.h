// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QTemporaryDir>

#include <optional>

namespace appui {

/**
 * A hidden folder for work under way, readable by the person alone, which goes with this object. What a program that was killed
 * left of the same kind goes when the next one is made in that place.
 */
class WorkFolder
{
public:
    /** In the folder `place`; `kind` is a word for what is done there. */
    WorkFolder(const QString &place, const QString &kind);

    bool isValid() const { return m_folder.isValid(); }
    QString errorString() const { return m_folder.errorString(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::optional<QLockFile> m_owner; ///< let go before the folder
};

} // namespace appui
