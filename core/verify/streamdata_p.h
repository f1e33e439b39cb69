// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"
#include "report/pdf/qpdf_p.h"

namespace appui {

/** Thrown where a stream holds more than any that the program writes. */
struct TooLarge
{
};

/** SHA-256 of a stream as it stands, or of what it holds once decompressed. Throws what qpdf throws, or TooLarge. */
Digest dataDigest(QPDFObjectHandle stream, bool asItStands);

/** What a stream holds once decompressed, `most` bytes of it at most. Throws the same. */
QByteArray dataOf(QPDFObjectHandle stream, qint64 most);

/** Whether `found`, read from a file, is what `made` becomes when it is written. */
bool isWrittenAs(QPDFObjectHandle made, QPDFObjectHandle found);

/** The same of all that an image says of itself, but its samples and those of its mask. */
bool isDescribedAs(QPDFObjectHandle made, QPDFObjectHandle found);

} // namespace appui
