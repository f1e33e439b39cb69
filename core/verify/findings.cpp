// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/findings_p.h"

#include "base/harmless.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString codeOf(const FindingKind &kind)
{
    return QString::fromLatin1(kind.code.data(), qsizetype(kind.code.size()));
}

/** What was there to be compared, and was not. */
bool leavesUncompared(const FindingKind &kind)
{
    constexpr std::string_view codes[] = {"entry-content-left-out", "images-not-compared", "letters-unknown",
                                          "made-by-another-version", "pages-unreadable"};
    return std::find(std::begin(codes), std::end(codes), kind.code) != std::end(codes);
}

QString harmlessUpTo(qsizetype longest, const QString &written)
{
    const QString text = harmless(written);
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace

void Findings::addOfVersion(FindingCode code, const QString &subject, const QString &message, const QString &detail)
{
    if (!m_isForeignVersion)
        return add(code, subject, message, detail);
    m_ofForeignVersion << u"%1 (%2)"_s.arg(codeOf(code.kind()), subject);
}

void Findings::add(FindingCode code, const QString &subject, const QString &message, const QString &detail)
{
    const FindingKind &kind = code.kind();
    m_found.findings.append({.severity = kind.severity,
                             .code = codeOf(kind),
                             .subject = harmlessUpTo(200, subject),
                             .message = harmlessUpTo(500, message),
                             .detail = harmlessUpTo(4000, detail)});
    m_found.verdict = std::max(m_found.verdict, kind.effect);
    m_found.isAllCompared = m_found.isAllCompared && !leavesUncompared(kind);
}

Verification Findings::conclude() const
{
    Verification sorted = m_found;
    std::stable_sort(sorted.findings.begin(), sorted.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return sorted;
}

QString toToken(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Intact:
        return u"intact"_s;
    case Verdict::Incomplete:
        return u"incomplete"_s;
    case Verdict::Altered:
        return u"altered"_s;
    case Verdict::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

QString toToken(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return u"info"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Fault:
        break;
    }
    return u"fault"_s;
}

} // namespace appui
