// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/seeds.h"

#include "core/sealeddocument.h"
#include "core/storecase.h"
#include "fuzz/targets.h"
#include "report/pdf/qpdf_p.h"
#include "support/catch.h"
#include "support/forgedtoken.h"
#include "support/testdata.h"
#include "support/zipfile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::test::fuzz {

namespace {

QList<QByteArray> filesIn(const QString &folder, const QStringList &names)
{
    QList<QByteArray> all;
    for (const QFileInfo &file : QDir(folder).entryInfoList(names, QDir::Files, QDir::Name))
        all << contentOf(file.filePath());
    REQUIRE_FALSE(all.isEmpty());
    return all;
}

QList<QByteArray> archives()
{
    return {zipOf({{u"captures/01.png"_s, contentOf(dataPath(u"bad/vide.png"_s)) + "PNG"}, {u"é.txt"_s, QByteArray(999, 'x')}}),
            zipOf({{u"link"_s, "a.txt", true}, {u"folder/"_s, {}}, {u"a.txt"_s, "a"}}),
            zipOf({{u"locked.txt"_s, "secret"}}, "password")};
}

QList<QByteArray> catalogues()
{
    QList<QByteArray> all;
    for (char first = 'a'; const char *name : catalogueFiles())
        all << first++ + contentOf(QStringLiteral(ALAPPUI_SOURCE_DIR "/resources/legal/%1.json").arg(QLatin1String(name)));
    return all;
}

QList<QByteArray> dossiers()
{
    DossierFolder folder;
    fillWithEverything(*created(folder.path()));
    return {contentOf(folder.path()), contentOf(sealedDossier().copy()), contentOf(dataPath(u"schema-0001.appui"_s))};
}

QList<QByteArray> journals()
{
    DossierFolder folder;
    const auto everything = created(folder.path());
    fillWithEverything(*everything);
    QByteArray lines;
    const auto entries = everything->entries();
    REQUIRE(entries);
    for (const Entry &entry : *entries)
        lines += entry.kind.toUtf8() + '\n' + entry.subject.toUtf8() + '\n' + entry.payload + '\n';
    return {lines};
}

QList<QByteArray> logs()
{
    const QByteArray sample = contentOf(samplePath(u"pieces.csv"_s));
    const QString text = QString::fromUtf8(sample);
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return {sample, "\xff\xfe" + utf16, "fichier,propos,publié le\n\"a,\"\"b.png\",\"deux\nlignes\",05/11/2026 10:26\n",
            "Fichier\tVisible\tPropos\n01.png\tgroupe 31\t\"ouvert\n02.png\tpublic\n"};
}

QList<QByteArray> manifests()
{
    QPDF pdf;
    const QByteArray &whole = sealedDocument().whole;
    pdf.processMemoryFile("sealed", whole.constData(), size_t(whole.size()));
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isStream())
            continue;
        const auto data = object.getRawStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        if (bytes.startsWith('{'))
            return {bytes};
    }
    FAIL("no manifest in the sealed document");
    return {};
}

QList<QByteArray> tokens()
{
    const ForgedToken forged = forge();
    QList<QByteArray> all = filesIn(dataPath(u"timestamp"_s), {u"*"_s});
    return all << forged.token << forged.tokenAsBer << forged.caPem << grant(forged.token);
}

QList<QByteArray> pieces()
{
    return filesIn(samplePath({}), {u"[0-9]*"_s}) + filesIn(dataPath(u"intake"_s), {u"*"_s}) + archives();
}

} // namespace

QList<QByteArray> seeds(const char *target)
{
    static const std::pair<std::string_view, QList<QByteArray> (*)()> makers[] = {
        {"archive", archives},
        {"catalogue", catalogues},
        {"document",
         [] {
             return QList{sealedDocument().whole, sealedDocument().unstamped};
         }},
        {"dossier", dossiers},
        {"evidence", pieces},
        {"journal", journals},
        {"mail", [] { return filesIn(samplePath({}), {u"*.eml"_s}); }},
        {"manifest", manifests},
        {"piecelog", logs},
        {"token", tokens},
    };
    const auto *maker = std::ranges::find(makers, std::string_view(target), [](const auto &each) { return each.first; });
    REQUIRE(maker != std::end(makers));
    return maker->second();
}

} // namespace appui::test::fuzz
