// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/verification.h"

#include <array>
#include <string_view>

namespace appui {

/** A thing that verification can say. `effect` is the best verdict that remains once it was said. */
struct FindingKind
{
    std::string_view code;
    Finding::Severity severity;
    Verdict effect;
};

/** Everything that verification can say; what each means, and does not mean, is in CODES.md. */
inline constexpr auto findingKinds = std::to_array<FindingKind>({
    // reading
    {"cancelled", Finding::Severity::Warning, Verdict::Unreadable},
    {"document-encrypted", Finding::Severity::Warning, Verdict::Unreadable},
    {"file-missing", Finding::Severity::Fault, Verdict::Unreadable},
    {"file-unreadable", Finding::Severity::Fault, Verdict::Unreadable},
    {"format-foreign", Finding::Severity::Fault, Verdict::Unreadable},
    {"newer-format", Finding::Severity::Warning, Verdict::Unreadable},
    {"not-a-dossier", Finding::Severity::Fault, Verdict::Unreadable},
    {"not-an-export", Finding::Severity::Fault, Verdict::Unreadable},
    {"write-unfinished", Finding::Severity::Warning, Verdict::Unreadable},
    // the file
    {"file-damaged", Finding::Severity::Fault, Verdict::Altered},
    {"file-length-wrong", Finding::Severity::Fault, Verdict::Altered},
    {"schema-foreign", Finding::Severity::Fault, Verdict::Altered},
    // the journal
    {"entry-altered", Finding::Severity::Fault, Verdict::Altered},
    {"entry-content-altered", Finding::Severity::Fault, Verdict::Altered},
    {"entry-content-left-out", Finding::Severity::Warning, Verdict::Incomplete},
    {"entry-misplaced", Finding::Severity::Fault, Verdict::Altered},
    {"entry-missing", Finding::Severity::Fault, Verdict::Altered},
    {"entry-not-canonical", Finding::Severity::Fault, Verdict::Altered},
    {"entry-not-replayable", Finding::Severity::Fault, Verdict::Altered},
    {"entry-unlinked", Finding::Severity::Fault, Verdict::Altered},
    {"clock-backwards", Finding::Severity::Warning, Verdict::Intact},
    {"clock-unreadable", Finding::Severity::Warning, Verdict::Intact},
    {"journal-contradicted", Finding::Severity::Fault, Verdict::Altered},
    {"journal-empty", Finding::Severity::Fault, Verdict::Altered},
    // the tables
    {"record-altered", Finding::Severity::Fault, Verdict::Altered},
    {"record-misordered", Finding::Severity::Fault, Verdict::Altered},
    {"record-missing", Finding::Severity::Fault, Verdict::Altered},
    {"record-rewritten", Finding::Severity::Fault, Verdict::Altered},
    {"record-unexplained", Finding::Severity::Fault, Verdict::Altered},
    // the originals
    {"original-altered", Finding::Severity::Fault, Verdict::Altered},
    {"original-missing", Finding::Severity::Fault, Verdict::Altered},
    {"original-not-purged", Finding::Severity::Fault, Verdict::Altered},
    {"original-orphaned", Finding::Severity::Fault, Verdict::Altered},
    {"original-size-wrong", Finding::Severity::Fault, Verdict::Altered},
    {"original-unnamed", Finding::Severity::Fault, Verdict::Altered},
    {"original-unreadable", Finding::Severity::Fault, Verdict::Altered},
    // the timestamps
    {"stamp-bad-signature", Finding::Severity::Fault, Verdict::Altered},
    {"stamp-certificate-expired", Finding::Severity::Fault, Verdict::Altered},
    {"stamp-doubled", Finding::Severity::Fault, Verdict::Altered},
    {"stamp-fits-nothing", Finding::Severity::Fault, Verdict::Altered},
    {"stamp-misplaced", Finding::Severity::Fault, Verdict::Altered},
    {"stamp-unreadable", Finding::Severity::Fault, Verdict::Altered},
    {"stamp-wrong-imprint", Finding::Severity::Fault, Verdict::Altered},
    {"stamp-wrong-key-usage", Finding::Severity::Fault, Verdict::Altered},
    {"entries-not-covered", Finding::Severity::Warning, Verdict::Incomplete},
    {"exhibit-not-stamped", Finding::Severity::Warning, Verdict::Incomplete},
    {"not-stamped", Finding::Severity::Warning, Verdict::Incomplete},
    {"stamp-in-the-future", Finding::Severity::Warning, Verdict::Incomplete},
    {"stamp-own-authority", Finding::Severity::Warning, Verdict::Incomplete},
    {"stamp-unknown-authority", Finding::Severity::Warning, Verdict::Incomplete},
    {"stamp-unsupported", Finding::Severity::Warning, Verdict::Incomplete},
    {"stamp-wrong-policy", Finding::Severity::Warning, Verdict::Incomplete},
    {"trust-unusable", Finding::Severity::Warning, Verdict::Incomplete},
    {"exercise", Finding::Severity::Warning, Verdict::Intact},
    {"stamp-before-entry", Finding::Severity::Warning, Verdict::Intact},
    // an exported PDF
    {"document-altered", Finding::Severity::Fault, Verdict::Altered},
    {"document-damaged", Finding::Severity::Fault, Verdict::Altered},
    {"document-extended", Finding::Severity::Fault, Verdict::Altered},
    {"document-stamp-misshapen", Finding::Severity::Fault, Verdict::Altered},
    {"foreign-part", Finding::Severity::Fault, Verdict::Altered},
    {"letters-unknown", Finding::Severity::Warning, Verdict::Incomplete},
    {"made-by-another-version", Finding::Severity::Warning, Verdict::Incomplete},
    {"document-not-stamped", Finding::Severity::Warning, Verdict::Incomplete},
    {"pages-unreadable", Finding::Severity::Warning, Verdict::Incomplete},
    {"attachment-altered", Finding::Severity::Fault, Verdict::Altered},
    {"attachment-misdescribed", Finding::Severity::Fault, Verdict::Altered},
    {"attachment-missing", Finding::Severity::Fault, Verdict::Altered},
    {"attachment-misshapen", Finding::Severity::Fault, Verdict::Altered},
    {"attachment-unknown", Finding::Severity::Fault, Verdict::Altered},
    {"attachment-unlisted", Finding::Severity::Fault, Verdict::Altered},
    {"manifest-contradicted", Finding::Severity::Fault, Verdict::Altered},
    {"metadata-contradicted", Finding::Severity::Fault, Verdict::Altered},
    {"manifest-unreadable", Finding::Severity::Fault, Verdict::Altered},
    {"digest-not-printed", Finding::Severity::Fault, Verdict::Altered},
    {"exhibit-image-altered", Finding::Severity::Fault, Verdict::Altered},
    {"exhibit-image-covered", Finding::Severity::Fault, Verdict::Altered},
    {"exhibit-image-cut", Finding::Severity::Fault, Verdict::Altered},
    {"exhibit-text-altered", Finding::Severity::Fault, Verdict::Altered},
    {"exhibit-not-shown", Finding::Severity::Fault, Verdict::Altered},
    {"digest-unlisted", Finding::Severity::Fault, Verdict::Altered},
    {"link-misleading", Finding::Severity::Fault, Verdict::Altered},
    {"tags-contradicted", Finding::Severity::Fault, Verdict::Altered},
    {"heading-unlisted", Finding::Severity::Fault, Verdict::Altered},
    {"image-unlisted", Finding::Severity::Fault, Verdict::Altered},
    {"images-not-compared", Finding::Severity::Warning, Verdict::Incomplete},
    {"originals-not-attached", Finding::Severity::Warning, Verdict::Intact},
    // what was done, and what was not
    {"attachments-checked", Finding::Severity::Info, Verdict::Intact},
    {"document-stamped", Finding::Severity::Info, Verdict::Intact},
    {"exports-not-checked", Finding::Severity::Info, Verdict::Intact},
    {"images-alike", Finding::Severity::Info, Verdict::Intact},
    {"images-compared", Finding::Severity::Info, Verdict::Intact},
    {"journal-checked", Finding::Severity::Info, Verdict::Intact},
    {"journal-stamped", Finding::Severity::Info, Verdict::Intact},
    {"no-stamp-of-its-own", Finding::Severity::Info, Verdict::Intact},
    {"not-proved", Finding::Severity::Info, Verdict::Intact},
    {"originals-checked", Finding::Severity::Info, Verdict::Intact},
    {"originals-stamped", Finding::Severity::Info, Verdict::Intact},
    {"pages-not-compared", Finding::Severity::Info, Verdict::Intact},
    {"words-compared", Finding::Severity::Info, Verdict::Intact},
});

/** A code of the table above; any other does not compile. */
class FindingCode
{
public:
    consteval FindingCode(const char *code)
        : m_kind(find(code))
    {
    }
    constexpr const FindingKind &kind() const { return m_kind; }

private:
    static consteval const FindingKind &find(std::string_view code)
    {
        for (const FindingKind &kind : findingKinds)
            if (kind.code == code)
                return kind;
        throw "This code is not in findingKinds.";
    }
    const FindingKind &m_kind;
};

/** Collects what the checks find; the verdict is the worst that any finding leaves. */
class Findings
{
public:
    /** What is verified was drawn by another version: it can't be held to what this one draws. */
    void setForeignVersion() { m_isForeignVersion = true; }
    bool isForeignVersion() const { return m_isForeignVersion; }
    /**
     * The same as add() of a finding that rests on drawing, spelling or telling something anew as this version does. Of a foreign
     * version it is no fault: there only how many there were is known.
     */
    void addOfVersion(FindingCode code, const QString &subject, const QString &message, const QString &detail = {});
    /** Those that were no faults, told in one word each. */
    const QStringList &ofForeignVersion() const { return m_ofForeignVersion; }

    /** Takes out what could deceive the reader of a terminal or a page (control and bidirectional characters), and cuts. */
    void add(FindingCode code, const QString &subject, const QString &message, const QString &detail = {});
    /** The findings, worst severity first and otherwise in the order in which they were made. */
    Verification conclude() const;

private:
    Verification m_found{.verdict = Verdict::Intact, .findings = {}};
    bool m_isForeignVersion = false;
    QStringList m_ofForeignVersion;
};

} // namespace appui
