// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/tokenreader_p.h"

#include "verify/subjects_p.h"

#include <QCoreApplication>

#include <utility>

namespace appui {

TokenReader::TokenReader(const Trust &trust, const QByteArray &ownPem, Findings &findings)
    : m_trust(trust)
    , m_ownTrust{.caPem = ownPem}
    , m_findings(findings)
{
}

void TokenReader::refuse(const Error &reason, const QString &subject)
{
    const auto add = [&](FindingCode code) { m_findings.add(code, subject, reason.message, reason.detail); };
    switch (reason.code) {
    case Error::Code::WrongImprint:
        return add("stamp-wrong-imprint");
    case Error::Code::WrongKeyUsage:
        return add("stamp-wrong-key-usage");
    case Error::Code::WrongPolicy:
        return add("stamp-wrong-policy");
    case Error::Code::CertificateExpired:
        return add("stamp-certificate-expired");
    case Error::Code::BadSignature:
        return add("stamp-bad-signature");
    case Error::Code::Unsupported:
        return add("stamp-unsupported");
    case Error::Code::Invalid:
        if (!std::exchange(m_trustUnusable, true))
            add("trust-unusable");
        return;
    default:
        return add("stamp-unreadable");
    }
}

std::optional<TokenFacts> TokenReader::read(const QByteArray &token, const Digest &imprint, const QString &subject)
{
    auto checked = checkToken(token, imprint, m_trust);
    if (!checked && checked.error().code == Error::Code::UnknownAuthority) {
        const auto own = checkToken(token, imprint, m_ownTrust);
        if (own)
            ++m_own[own->authority];
        if (own || own.error().code != Error::Code::Invalid)
            checked = own;
    }

    constexpr qint64 tolerance = 5 * 60; // seconds by which clocks may differ
    const auto facts = checked ? checked : readToken(token);
    if (facts && m_trust.now.isValid() && m_trust.now.secsTo(facts->when) > tolerance)
        ++m_future[facts->authority];
    if (facts && facts->exercise)
        ++m_exercises[facts->authority];
    if (checked)
        return *checked;
    if (checked.error().code == Error::Code::UnknownAuthority)
        ++m_unknown[facts->authority];
    else
        refuse(checked.error(), subject);
    return {};
}

void TokenReader::conclude()
{
    const auto add = [&](FindingCode code, const char *message, const QMap<QString, int> &tokens) {
        for (auto at = tokens.cbegin(); at != tokens.cend(); ++at)
            m_findings.add(code, dossierSubject(), QCoreApplication::translate("verify", message).arg(at.key()),
                           QStringLiteral("%1 tokens").arg(at.value()));
    };
    add("stamp-unknown-authority",
        QT_TRANSLATE_NOOP("verify", "“%1” is an authority that is unknown here: its timestamps could not be checked."),
        m_unknown);
    add("stamp-own-authority",
        QT_TRANSLATE_NOOP("verify",
                          "“%1” is an authority that only the dossier itself names: nobody here vouches for its timestamps."),
        m_own);
    add("stamp-in-the-future",
        QT_TRANSLATE_NOOP("verify", "“%1” dates timestamps later than this computer's clock: one of the two is wrong."),
        m_future);
    add("exercise",
        QT_TRANSLATE_NOOP("verify", "EXERCISE: “%1” is a training authority, whose timestamps prove nothing to anybody."),
        m_exercises);
}

} // namespace appui
