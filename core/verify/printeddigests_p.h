// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/drawntext_p.h"
#include "verify/manifest_p.h"

#include <QSet>

namespace appui {

/** The digests that pages print, against those that the manifest lists. */
class PrintedDigests
{
public:
    explicit PrintedDigests(const Manifest &manifest);

    /**
     * Reads a page that is no exhibit's. What it prints as a digest and the manifest does not list, or not under the number that
     * stands before it.
     */
    QStringList read(const QList<DrawnGlyph> &page);

    /** Whether an exhibit's digest is printed behind its number, to be read by people. */
    bool has(int number, const Digest &digest) const { return m_numbered.contains({number, digest}); }
    bool has(const Digest &digest) const { return m_printed.contains(digest); }

    /** Whether a text stands on the pages of digests; blanks don't count. */
    bool says(const QString &text) const { return m_text.contains(withoutBlanks(text)); }

private:
    QSet<Digest> m_listed;
    QSet<std::pair<int, Digest>> m_pairs; ///< of exhibits
    QString m_names;                      ///< in which anything may stand
    QString m_text;
    QSet<Digest> m_printed;
    QSet<std::pair<int, Digest>> m_numbered;
};

} // namespace appui
