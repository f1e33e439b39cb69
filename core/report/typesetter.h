// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/paper.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace appui::paper {

/** Opens the bytes of an original, random access. */
using OriginalSource = std::function<Result<std::unique_ptr<QIODevice>>(const Digest &)>;

/**
 * How documents are drawn: raised with every change of the layout, of the texts around exhibits or of the writer that puts
 * anything into a PDF otherwise than before. Verification draws anew what it compares; what it holds every version to is in
 * MANIFEST.md.
 */
inline constexpr int layoutVersion = 2;

/** The libraries on which that depends, each with its version. */
QString drawingLibraries();

struct TypesetResult
{
    int pages = 0;
    qint64 size = 0; ///< bytes
    Digest digest;   ///< SHA-256 of the file
};

/**
 * Lays `document` out on A4 and writes it as a tagged PDF to `path`, which is replaced. Originals stream from `source` and are
 * hashed as they pass; one whose bytes do not give its digest fails with Altered. No character is dropped: what no font has is
 * drawn as its code point in a frame, and stays in the text layer. The same document gives the same bytes. A failure leaves half
 * a file; printDocument() does not. Originals are read on a thread beside: `source` and what it opened are used by one thread at
 * a time, not always the same.
 */
Result<TypesetResult> typeset(const Document &document, const OriginalSource &source, const QString &path,
                              const Progress &progress = {});

} // namespace appui::paper
