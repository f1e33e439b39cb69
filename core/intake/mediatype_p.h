// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace appui {

/**
 * The media type of a file from its first 64 KiB: by signatures of our own, so that it is the same on every system, and stays
 * so. "application/octet-stream" when none fits.
 */
QString mediaTypeOf(QByteArrayView head);

/** False when the name's extension is that of another type. */
bool nameFits(const QString &fileName, const QString &mediaType);

} // namespace appui
