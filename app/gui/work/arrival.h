// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

class QMimeData;

namespace appui {

/** What was pasted or dropped, in the form in which it can enter the dossier. */
struct Arrival
{
    QStringList paths;  ///< files and folders
    QByteArray picture; ///< the clipboard's own PNG bytes, or ours where it gives none
    QString address;    ///< of a page, when that is all there was

    bool isEmpty() const { return paths.isEmpty() && picture.isEmpty() && address.isEmpty(); }
};

/** Files before pictures before addresses: what is nearest to an original. */
Arrival arrivalOf(const QMimeData &data);

/** Whether arrivalOf() would find something; cheap, for a pointer that moves over the window. */
bool mayArrive(const QMimeData &data);

} // namespace appui
