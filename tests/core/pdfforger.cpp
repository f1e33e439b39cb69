// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfforger.h"

#include "support/catch.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace appui::test {

namespace {

void read(QPDF &document, const QByteArray &pdf)
{
    document.processMemoryFile("forged", pdf.constData(), size_t(pdf.size()));
}

QByteArray contentOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

QPDFObjectHandle images(QPDF &pdf)
{
    QPDFObjectHandle page = pdf.getAllPages().front();
    return page.getKey("/Resources").getKey("/XObject");
}

std::pair<int, QByteArray> changed(QPDFObjectHandle object)
{
    return {object.getObjectID(), QByteArray::fromStdString(object.unparseResolved())};
}

QByteArray streamOf(const QByteArray &bytes)
{
    return "<< /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
}

} // namespace

QByteArray restamped(const std::function<void(QPDF &)> &edit, const SealedDocument &sealed)
{
    return sealed.stampedBy(sealed.authority, rewritten(sealed.unstamped, edit));
}

/** The PDF with `before` replaced in its last update by `after` of the same length, and the token taken anew. */
QByteArray reshaped(const QByteArray &before, const QByteArray &after)
{
    QByteArray pdf = sealedDocument().whole;
    const qsizetype at = pdf.indexOf(before, sealedDocument().unstamped.size());
    REQUIRE(at > 0);
    REQUIRE(before.size() == after.size());
    pdf.replace(at, before.size(), after);
    return withToken(pdf, sealedDocument().authority.token(imprintOf(pdf)));
}

QByteArray withByteOfToken(qsizetype at, char byte)
{
    QByteArray pdf = sealedDocument().whole;
    const TokenPlace place = tokenPlace(pdf);
    pdf[at < 0 ? place.from + place.size + at : place.from + at] = byte;
    return pdf;
}

QPDFObjectHandle fileNamed(QPDF &pdf, const std::string &part)
{
    auto names = pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    for (int i = 0; i + 1 < names.getArrayNItems(); i += 2)
        if (names.getArrayItem(i).getUTF8Value().find(part) != std::string::npos)
            return names.getArrayItem(i + 1);
    FAIL("no such file");
    return names;
}

QPDFObjectHandle streamNamed(QPDF &pdf, const std::string &part)
{
    return fileNamed(pdf, part).getKey("/EF").getKey("/F");
}

void setContent(QPDFObjectHandle stream, const QByteArray &bytes)
{
    stream.replaceStreamData(bytes.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/** Replaces in manifest.json. */
void editManifest(QPDF &pdf, const QByteArray &before, const QByteArray &after)
{
    QByteArray json = contentOf(streamNamed(pdf, "manifest.json"));
    REQUIRE(json.contains(before));
    setContent(streamNamed(pdf, "manifest.json"), json.replace(before, after));
}

QPDFObjectHandle image(QPDF &pdf, int number)
{
    return images(pdf).getKey("/Image" + std::to_string(number));
}

void swapImages(QPDF &pdf, int one, int other)
{
    const auto first = image(pdf, one);
    images(pdf).replaceKey("/Image" + std::to_string(one), image(pdf, other));
    images(pdf).replaceKey("/Image" + std::to_string(other), first);
}

QByteArray drawingOf(QPDF &pdf, size_t page)
{
    QPDFObjectHandle drawn = pdf.getAllPages().at(page);
    return contentOf(drawn.getKey("/Contents"));
}

void redraw(QPDF &pdf, size_t page, const QByteArray &before, const QByteArray &after)
{
    QByteArray content = drawingOf(pdf, page);
    const qsizetype at = content.indexOf(before);
    REQUIRE(at >= 0);
    QPDFObjectHandle drawn = pdf.getAllPages().at(page);
    drawn.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content.replace(at, before.size(), after).toStdString()));
}

void draw(QPDF &pdf, size_t page, const QByteArray &operators)
{
    const QByteArray all = drawingOf(pdf, page);
    redraw(pdf, page, all, all + operators);
}

void addFile(QPDF &pdf, const std::string &name, const QByteArray &bytes)
{
    auto stream = QPDFObjectHandle::newStream(&pdf, bytes.toStdString());
    auto file = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Filespec /EF << >> >>"));
    for (const char *key : {"/F", "/UF"}) {
        file.replaceKey(key, QPDFObjectHandle::newString(name));
        file.getKey("/EF").replaceKey(key, stream);
    }
    auto names = pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    names.appendItem(QPDFObjectHandle::newString(name));
    names.appendItem(file);
}

void removeFile(QPDF &pdf, const std::string &part)
{
    auto names = pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
    for (int i = 0; i + 1 < names.getArrayNItems(); i += 2)
        if (names.getArrayItem(i).getUTF8Value().find(part) != std::string::npos) {
            names.eraseItem(i);
            names.eraseItem(i);
            return;
        }
}

/** The exhibit's file is another, and the manifest says so too. */
void replacePiece(QPDF &pdf, const std::string &part, const QByteArray &bytes)
{
    const QByteArray before = contentOf(streamNamed(pdf, part));
    setContent(streamNamed(pdf, part), bytes);
    editManifest(pdf, sha256(before).toHex(), sha256(bytes).toHex());
    editManifest(pdf, "\"size\": " + QByteArray::number(before.size()), "\"size\": " + QByteArray::number(bytes.size()));
}

QByteArray withText(const QByteArray &pdf)
{
    QPDF document;
    read(document, pdf);
    const int number = freeNumber(pdf);
    QPDFObjectHandle page = document.getAllPages().front();
    page.replaceKey("/Contents", QPDFObjectHandle::newArray({page.getKey("/Contents"), document.getObjectByID(number, 0)}));
    QByteArray body = QByteArray::fromStdString(page.unparseResolved());
    body.replace("null ]", QByteArray::number(number) + " 0 R ]");
    return updated(pdf, {{page.getObjectID(), body}, {number, streamOf("0 0 0 rg 50 50 400 90 re f")}});
}

QByteArray withFile(const QByteArray &pdf)
{
    const int number = freeNumber(pdf);
    const QByteArray file = QByteArray::number(number) + " 0 R";
    const QByteArray stream = QByteArray::number(number + 1) + " 0 R";
    QPDF document;
    read(document, pdf);
    auto [tree, body] = changed(document.getRoot().getKey("/Names"));
    body.replace(body.lastIndexOf(']'), 1, "(z.txt) " + file + " ]");
    return updated(pdf, {{tree, body},
                         {number, "<< /Type /Filespec /F (z.txt) /UF (z.txt) /EF << /F " + stream + " /UF " + stream + " >> >>"},
                         {number + 1, streamOf("more")}});
}

QByteArray withPage(const QByteArray &pdf)
{
    QPDF document;
    read(document, pdf);
    const int number = freeNumber(pdf);
    auto tree = document.getRoot().getKey("/Pages");
    tree.replaceKey("/Count", QPDFObjectHandle::newInteger(tree.getKey("/Count").getIntValue() + 1));
    auto [pages, body] = changed(tree);
    body.replace(body.lastIndexOf(']'), 1, QByteArray::number(number) + " 0 R ]");
    return updated(pdf, {{pages, body},
                         {number, "<< /Type /Page /Parent " + QByteArray::number(pages) +
                                      " 0 R /MediaBox [0 0 595 842] /Resources << >> >>"}});
}

QByteArray signedWith(const Forger &forger, const std::function<void(Forgery &)> &how)
{
    Forgery forgery{.imprint = imprintOf(sealedDocument().whole)};
    how(forgery);
    return withToken(sealedDocument().whole, forger.forge(forgery).token);
}

QByteArray withFileReplaced(const QByteArray &pdf, const std::string &name)
{
    QPDF document;
    read(document, pdf);
    return updated(pdf, {{streamNamed(document, name).getObjectID(), streamOf("other bytes")}});
}

QByteArray withCatalogWithout(const QByteArray &pdf, const std::string &key)
{
    QPDF document;
    read(document, pdf);
    auto root = document.getRoot();
    root.removeKey(key);
    const auto [number, body] = changed(root);
    return updated(pdf, {{number, body}});
}

QByteArray withSecondField(const QByteArray &pdf)
{
    QPDF document;
    read(document, pdf);
    auto form = document.getRoot().getKey("/AcroForm");
    form.getKey("/Fields").appendItem(form.getKey("/Fields").getArrayItem(0));
    const auto [number, body] = changed(form);
    return updated(pdf, {{number, body}});
}

namespace {

QMap<QByteArray, QString> meaningsOf(QPDF &pdf, const char *font)
{
    QPDFObjectHandle page = pdf.getAllPages().front();
    const QString map = QString::fromLatin1(
        contentOf(page.getKey("/Resources").getKey("/Font").getKey('/' + std::string(font)).getKey("/ToUnicode")));
    static const QRegularExpression line(u"<([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>\n"_s);
    QMap<QByteArray, QString> meanings;
    for (auto lines = line.globalMatch(map); lines.hasNext();) {
        const auto match = lines.next();
        const QByteArray units = QByteArray::fromHex(match.captured(2).toLatin1());
        meanings.insert(match.captured(1).toLatin1(), QStringDecoder(QStringDecoder::Utf16BE)(units));
    }
    return meanings;
}

} // namespace

QByteArray shown(QPDF &pdf, const char *font, const QString &text)
{
    const auto meanings = meaningsOf(pdf, font);
    QByteArray codes;
    for (const QChar c : text) {
        REQUIRE_FALSE(meanings.key(c).isEmpty());
        codes += meanings.key(c);
    }
    return "[<" + codes + ">] TJ";
}

void reword(QPDF &pdf, const char *font, const QString &text, const QByteArray &by)
{
    static const QRegularExpression form(u"\\[([^\\]]*)\\] TJ"_s);
    static const QRegularExpression shift(u">[^<]*<"_s);
    const auto meanings = meaningsOf(pdf, font);
    for (size_t page = 0; page < pdf.getAllPages().size(); ++page) {
        const QByteArray all = drawingOf(pdf, page);
        for (auto found = form.globalMatch(QString::fromLatin1(all)); found.hasNext();) {
            const auto match = found.next();
            const QByteArray codes = match.captured(1).remove(shift).remove(u'<').remove(u'>').toLatin1();
            QString says;
            for (qsizetype i = 0; i + 4 <= codes.size(); i += 4)
                says += meanings.value(codes.mid(i, 4));
            if (says == text)
                return redraw(pdf, page, match.captured().toLatin1(), by);
        }
    }
    FAIL("nothing says " << text.toStdString());
}

void annotate(QPDF &pdf, const char *annotation)
{
    QPDFObjectHandle page = pdf.getAllPages().front();
    if (!page.hasKey("/Annots"))
        page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    page.getKey("/Annots").appendItem(pdf.makeIndirectObject(QPDFObjectHandle::parse(annotation)));
}

} // namespace appui::test
