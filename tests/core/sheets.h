// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/typesetter.h"

#include "support/catch.h"
#include "support/testdata.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace appui::test {

using namespace Qt::StringLiterals;

/** A document under construction, with originals from the samples, and what was made of it. */
class Sheets
{
public:
    Sheets()
    {
        document.title = u"Essai"_s;
        document.author = u"Mme Claire Fontanel"_s;
        document.footer = u"Dossier d’essai"_s;
        document.made = QDateTime(QDate(2026, 11, 16), QTime(19, 3), Qt::UTC);
        document.identity = "une identité d'essai";
    }

    Digest sample(const QString &name) { return add(samplePath(name)); }

    /** The file at `path` as an original. */
    Digest add(const QString &file)
    {
        const Digest digest = sha256(contentOf(file));
        files.insert(digest, file);
        return digest;
    }

    /** These bytes as an original. */
    Digest addBytes(const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::number(files.size())));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return add(file.fileName());
    }

    Result<paper::TypesetResult> make(const QString &name = u"out.pdf"_s)
    {
        path = folder.filePath(name);
        return paper::typeset(
            document,
            [this](const Digest &digest) -> Result<std::unique_ptr<QIODevice>> {
                auto file = std::make_unique<QFile>(files.value(digest));
                if (!file->open(QIODevice::ReadOnly))
                    return fail(Error::Code::NotFound, u"no such original"_s);
                return file;
            },
            path);
    }

    void open() { pdf.processFile(path.toLocal8Bit().constData()); }

    std::vector<QPDFObjectHandle> images()
    {
        std::vector<QPDFObjectHandle> found;
        auto pages = pdf.getAllPages();
        for (auto &[name, object] : pages.at(0).getKey("/Resources").getKey("/XObject").getDictAsMap())
            found.push_back(object);
        return found;
    }

    paper::Document document;
    QMap<Digest, QString> files;
    QTemporaryDir folder;
    QString path;
    QPDF pdf;
};

inline QByteArray raw(QPDFObjectHandle stream)
{
    const auto data = stream.getRawStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

inline QByteArray decoded(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

inline paper::Figure figure(const Digest &original, const QString &mediaType)
{
    return {.original = original, .mediaType = mediaType, .alternative = u"une capture"_s};
}

} // namespace appui::test
