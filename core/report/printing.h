// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/typesetter.h"

namespace appui {

/** What is still to be done with a finished file before it takes its place; a failure leaves it out. */
using Acceptance = std::function<Result<void>(const QString &made, const paper::TypesetResult &)>;

/**
 * Typesets a document and puts it at `path` in one rename, once `accept` agrees with the finished file, which it may change:
 * until then what was there stays as it was. Fails with Io when the file can't be written, or as the typesetter and `accept` do.
 */
Result<paper::TypesetResult> printDocument(const paper::Document &document, const paper::OriginalSource &source,
                                           const QString &path, const Progress &progress = {}, const Acceptance &accept = {});

/** The same for a document that shows no original. */
Result<paper::TypesetResult> printDocument(const paper::Document &document, const QString &path, const Acceptance &accept = {});

} // namespace appui
