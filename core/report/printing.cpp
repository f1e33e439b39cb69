// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/printing.h"

#include "base/workfolder_p.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

Result<std::unique_ptr<QIODevice>> noOriginal(const Digest &digest)
{
    return fail(Error::Code::NotFound, Words::tr("This page shows no exhibit."), QString::fromLatin1(digest.toHex()));
}

} // namespace

Result<paper::TypesetResult> printDocument(const paper::Document &document, const paper::OriginalSource &source,
                                           const QString &path, const Progress &progress, const Acceptance &accept)
{
    const WorkFolder beside(QFileInfo(path).absolutePath(), u"export"_s);
    if (!beside.isValid())
        return fail(Error::Code::Io, Words::tr("The folder of the PDF can't be written to."), beside.errorString());
    const QString made = beside.filePath(u"export.pdf"_s);
    const auto typeset = paper::typeset(document, source, made, progress);
    if (!typeset)
        return typeset;
    if (const auto accepted = accept ? accept(made, *typeset) : Result<void>{}; !accepted)
        return fail(accepted);
    std::error_code error;
    std::filesystem::rename(native(made), native(path), error);
    if (error)
        return fail(Error::Code::Io, Words::tr("The PDF can't be put in its place."), QString::fromStdString(error.message()));
    return typeset;
}

Result<paper::TypesetResult> printDocument(const paper::Document &document, const QString &path, const Acceptance &accept)
{
    return printDocument(document, noOriginal, path, {}, accept);
}

} // namespace appui
