// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typesetter.h"

#include "report/layout/blocks_p.h"

#include <QCoreApplication>
#include <QFile>

#include <fribidi.h>
#include <hb.h>
#include <qpdf/QPDF.hh>

namespace appui::paper {

QByteArray imageMark(const Digest &original, int page)
{
    return '@' + sha256(original + QByteArray::number(page)).toHex().left(63);
}

QString drawingLibraries()
{
    return QStringLiteral("Qt %1, HarfBuzz %2, FriBidi " FRIBIDI_VERSION ", qpdf %3")
        .arg(QLatin1StringView(qVersion()), QLatin1StringView(hb_version_string()), QString::fromStdString(QPDF::QPDFVersion()));
}

Result<TypesetResult> typeset(const Document &document, const OriginalSource &source, const QString &path,
                              const Progress &progress)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return fail(Error::Code::Io, QCoreApplication::translate("report", "“%1” can't be written.").arg(path),
                    out.errorString());
    const type::FontBook fonts;
    pdf::File file(out, fonts, source);
    layout::Flow flow(file, fonts, document);
    const int layoutShare = document.attachments.isEmpty() ? 90 : 50; // of the work, in hundredths
    const auto placed = layout::place(
        flow, document.blocks, [&](qint64 done, qint64 total) { return goesOn(progress, done * layoutShare / total, 100); });
    if (!placed)
        return fail(placed);
    flow.finish();
    const auto written = file.write(document, flow.destinations(), [&](qint64 done, qint64 total) {
        return goesOn(progress, layoutShare + done * (100 - layoutShare) / std::max<qint64>(total, 1), 100);
    });
    if (!written)
        return fail(written);
    return TypesetResult{file.pageCount(), written->size, written->digest};
}

} // namespace appui::paper
