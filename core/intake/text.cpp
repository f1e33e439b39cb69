// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/encoding_p.h"
#include "intake/evidencefile_p.h"
#include "intake/family_p.h"

#include <QCoreApplication>
#include <QIODevice>

namespace appui {

namespace {

constexpr qint64 longestText = 8LL * 1024 * 1024;

Result<DecodedText> read(EvidenceFile &file)
{
    if (file.size() > longestText)
        return fail(Error::Code::Unsupported, QCoreApplication::translate("text", "This text is too long to be shown."));
    const DecodedText text = decodeText(file.head(file.size()));
    if (file.hasFailed())
        return fail(Error::Code::Io, QCoreApplication::translate("text", "This text could not be read to its end."),
                    file.failure());
    return text;
}

} // namespace

void examineText(EvidenceFile &file, Examination &examination)
{
    if (file.size() > longestText) {
        examination.kind = ContentKind::Other;
        examination.remarks.append(QStringLiteral("too-long"));
        return;
    }
    if (const auto text = read(file))
        examination.facts.insert(QStringLiteral("text.encoding"), text->encoding);
}

Result<QString> readText(QIODevice &device)
{
    EvidenceFile file(device);
    return read(file).map([](const DecodedText &text) { return withPlainLineEnds(text.text); });
}

} // namespace appui
