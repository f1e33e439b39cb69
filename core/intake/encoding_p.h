// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace appui {

struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16" or "windows-1252"
};

/**
 * Bytes of unknown encoding as text: by their byte order mark, else UTF-8 when all of them fit it, else Windows-1252.
 * No byte is lost: the five that Windows-1252 leaves open become the control characters of the same number.
 */
DecodedText decodeText(QByteArrayView bytes);

QString fromWindows1252(QByteArrayView bytes);

/** UTF-8 in which a stray byte is read as Windows-1252 instead of being lost: for text that announces itself as UTF-8. */
QString fromDamagedUtf8(QByteArrayView bytes);

/** All line ends as "\n". */
QString withPlainLineEnds(QString text);

} // namespace appui
