// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace appui {

/**
 * Bytes in the charset a mail announces (or none) as text. Where they do not fit it, or nobody knows it, they are read as
 * Windows-1252 rather than lost; Latin-1 is read as Windows-1252, which is what its senders mean.
 */
QString fromCharset(const QByteArray &bytes, const QByteArray &charset);

/** A header's value as it was meant: unfolded, its encoded words (RFC 2047) decoded, raw 8-bit bytes read as text. */
QString decodedHeader(const char *raw);

} // namespace appui
