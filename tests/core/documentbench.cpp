// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"

#include "support/catch.h"

namespace appui::test {

namespace {

bool names(const Verification &verification, const DocumentForgery &forgery)
{
    const QString text = QString::fromUtf8(forgery.inText);
    return std::any_of(verification.findings.begin(), verification.findings.end(), [&](const Finding &f) {
        return f.code == QLatin1StringView(forgery.code) && f.subject.contains(QString::fromUtf8(forgery.subject)) &&
               (f.message.contains(text) || f.detail.contains(text));
    });
}

} // namespace

const Forger &trustedForger()
{
    static const Forger forger;
    return forger;
}

void checkForgeries(std::initializer_list<DocumentForgery> forgeries, const char *kind)
{
    const Trust trust{.caPem = sealedDocument().authority.trust().caPem + richDocument().authority.trust().caPem +
                               pictureDocument().authority.trust().caPem + lightDocument().authority.trust().caPem +
                               wordsDocument().authority.trust().caPem + trustedForger().caPem()};
    for (const DocumentForgery &forgery : forgeries) {
        INFO(forgery.what);
        const auto verification = sealedDocument().verified(forgery.make(), trust);
        INFO(summary(verification));
        CHECK(verification.verdict != Verdict::Intact);
        CHECK(names(verification, forgery));
    }
    tellForgeries(qsizetype(forgeries.size()), kind);
}

} // namespace appui::test
