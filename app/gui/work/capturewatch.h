// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace appui {

/**
 * Notices the pictures that appear in a folder from now on. One that is still being written is waited for: it is told once its
 * size and its time have not changed for a moment.
 */
class CaptureWatch : public QObject
{
    Q_OBJECT

public:
    explicit CaptureWatch(QObject *parent = nullptr);

    /** What lies there now is not new. Empty: nothing is watched. */
    void watch(const QString &folder);
    QString folder() const { return m_folder; }
    /** New and whole, oldest first, and still there. */
    QStringList found() const { return m_found; }
    /** They were taken, or are not wanted. */
    void forgetFound();

Q_SIGNALS:
    void foundChanged();

private:
    struct Look
    {
        qint64 size = 0;
        qint64 modified = 0;
        friend bool operator==(const Look &, const Look &) = default;
    };
    void look();
    QHash<QString, Look> pictures() const;

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QSet<QString> m_known;
    QHash<QString, Look> m_growing; ///< as they were a moment ago
    QStringList m_found;
};

/** The folder below `pictures` where the system usually puts captures; `pictures` itself where there is none. */
QString usualCaptureFolder(const QString &pictures);

} // namespace appui
