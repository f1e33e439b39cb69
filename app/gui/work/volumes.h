// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace appui {

/** A place where files can be kept, as the computer lists it. */
struct Volume
{
    QString root;
    QString name; ///< its label; empty when it has none
    QByteArray device;
    QByteArray fileSystem;
    qint64 available = 0; ///< bytes
    bool ready = true;
    bool readOnly = false;
};

/** Every volume there is now. A key that has gone to sleep may take a moment: not for the GUI thread. */
QList<Volume> mountedVolumes();

/** Those that can be taken away with what is copied onto them: no part of the system, none that can't be written. */
QList<Volume> keysAmong(const QList<Volume> &volumes, const QString &systemRoot);

/** Where the system itself lies. */
QString systemRoot();

} // namespace appui
