// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/findings_p.h"

#include <QMap>

#include <optional>

namespace appui {

/** Reads tokens under a trust, and says of each what is wrong with it. */
class TokenReader
{
public:
    /** `ownPem`: the authorities that the evidence names itself; they serve to tell who stamped, never to trust. */
    TokenReader(const Trust &trust, const QByteArray &ownPem, Findings &findings);

    /** What the token says, once its signature and its chain were checked; nothing, and a finding, otherwise. */
    std::optional<TokenFacts> read(const QByteArray &token, const Digest &imprint, const QString &subject);
    /** A finding for each authority that is not trusted, and for each that only trains. */
    void conclude();

private:
    void refuse(const Error &reason, const QString &subject);

    const Trust &m_trust;
    Trust m_ownTrust;
    Findings &m_findings;
    // How many tokens, by authority.
    QMap<QString, int> m_own;
    QMap<QString, int> m_unknown;
    QMap<QString, int> m_exercises;
    QMap<QString, int> m_future;
    bool m_trustUnusable = false;
};

} // namespace appui
