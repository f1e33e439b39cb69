// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sealeddossier.h"
#include "core/storecase.h"
#include "support/rawdatabase.h"
#include "verify/verification.h"

#include <algorithm>
#include <iostream>
#include <string>

namespace appui::test {

inline QStringList codesOf(const Verification &verification)
{
    QStringList codes;
    for (const Finding &finding : verification.findings)
        codes.append(finding.code);
    return codes;
}

inline bool says(const Verification &verification, const QString &code)
{
    return codesOf(verification).contains(code);
}

/** The first finding of that code; an empty one when there is none. */
inline Finding findingOf(const Verification &verification, const QString &code)
{
    const auto &all = verification.findings;
    const auto at = std::find_if(all.begin(), all.end(), [&](const Finding &f) { return f.code == code; });
    return at == all.end() ? Finding{} : *at;
}

/** Prints how many forgeries were tried, and how many in all since the program began. */
inline void tellForgeries(qsizetype cases, const std::string &what)
{
    static qsizetype all = 0;
    all += cases;
    std::cout << "forger's bench: " << cases << ' ' << what << " (" << all << " so far)\n";
}

/** For messages of tests that fail. */
inline std::string summary(const Verification &verification)
{
    QString text = toToken(verification.verdict);
    for (const Finding &f : verification.findings)
        text += QStringLiteral("\n  %1 [%2] %3 (%4)").arg(f.code, f.subject, f.message, f.detail.left(200));
    return text.toStdString();
}

/** Under the CA of the authority that stamped the sealed dossier. */
inline Verification verified(const QString &path)
{
    return verifyDossier(path, sealedDossier().authority.trust());
}

} // namespace appui::test
