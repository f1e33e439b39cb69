// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <qpdf/QPDFWriter.hh>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &whole()
{
    return sealedDocument().whole;
}

/** As the annex prints it, for openssl. */
QString secondOfTheFirstToken(QPDF &pdf)
{
    const auto data = streamNamed(pdf, "manifest.json").getStreamData(qpdf_dl_generalized);
    const QByteArray json(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    const QJsonObject first = QJsonDocument::fromJson(json)["exhibits"_L1][0].toObject();
    const auto time = QDateTime::fromString(first["timestamp"_L1]["time"_L1].toString(), Qt::ISODate);
    return QString::number(time.toSecsSinceEpoch());
}

/** Attached, and on the manifest's list. */
void addListedFile(QPDF &pdf, const QByteArray &name)
{
    const QByteArray bytes = "more";
    addFile(pdf, name.toStdString(), bytes);
    editManifest(pdf, "\"files\": [",
                 "\"files\": [\n        {\n            \"name\": \"" + name + "\",\n            \"sha256\": \"" +
                     sha256(bytes).toHex() + "\",\n            \"size\": " + QByteArray::number(bytes.size()) + "\n        },");
}

std::function<QByteArray()> signedLike(const std::function<void(Forgery &)> &how)
{
    return [how] { return signedWith(trustedForger(), how); };
}

} // namespace

TEST_CASE("What is written behind a timestamped PDF is named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"visible text", [] { return withText(whole()); }, "document-extended", "page 1"},
            {"an attached file", [] { return withFile(whole()); }, "document-extended", "z.txt"},
            {"the same, as the manifest sees it", [] { return withFile(whole()); }, "attachment-unlisted", "z.txt"},
            {"a page", [] { return withPage(whole()); }, "document-extended", "page "},
            {"another manifest", [] { return withFileReplaced(whole(), "manifest.json"); }, "document-extended", "manifest.json"},
            {"another original", [] { return withFileReplaced(whole(), "profil.png"); }, "document-extended", "profil.png"},
            {"the same, as the manifest sees it", [] { return withFileReplaced(whole(), "profil.png"); }, "attachment-altered",
             "exhibit no. 2"},
            {"a catalog without attached files", [] { return withCatalogWithout(whole(), "/Names"); }, "document-extended"},
            {"a catalog without the timestamp's field", [] { return withCatalogWithout(whole(), "/AcroForm"); },
             "document-stamp-misshapen"},
            {"an update that changes nothing",
             [] {
                 return updated(whole(), {{freeNumber(whole()), "null"}});
             },
             "document-extended"},
            {"two updates", [] { return withText(withFile(whole())); }, "document-extended", "z.txt"},
            {"a byte", [] { return whole() + '\n'; }, "file-length-wrong"},
            {"another PDF", [] { return whole() + sealedDocument().unstamped; }, "file-length-wrong"},
            {"text, before the timestamp",
             [] { return sealedDocument().stampedBy(sealedDocument().authority, withText(sealedDocument().unstamped)); },
             "document-extended", "page 1"},
            {"text, without any timestamp", [] { return withText(sealedDocument().unstamped); }, "document-extended", "page 1",
             "changed after"},
        },
        "updates behind a PDF");
}

TEST_CASE("A document's timestamp in any other form, or of anything else, is named", "[verify][document][forgery]")
{
    const QByteArray range = whole().mid(whole().lastIndexOf("/ByteRange ["), 55);
    const auto numberAt = [&](int i) { return range.mid(14 + 13 * i, 12); };
    const auto with = [&](int i, qint64 change) {
        const QByteArray number = QByteArray::number(numberAt(i).trimmed().toLongLong() + change).rightJustified(12, ' ');
        return [=] { return reshaped(range, QByteArray(range).replace(14 + 13 * i, 12, number)); };
    };
    const auto zeroFilled = [=] {
        return reshaped(range, QByteArray(range).replace(14, 12, numberAt(0).trimmed().rightJustified(12, '0')));
    };
    const auto &sealed = sealedDocument();
    checkForgeries(
        {
            {"taken off", [&] { return sealed.unstamped; }, "document-not-stamped"},
            {"uppercase digits",
             [] {
                 return withToken(whole(), {})
                     .replace(tokenPlace(whole()).from, tokenPlace(whole()).size,
                              whole().mid(tokenPlace(whole()).from, tokenPlace(whole()).size).toUpper());
             },
             "document-stamp-misshapen"},
            {"a digit in the padding", [] { return withByteOfToken(-1, '1'); }, "document-stamp-misshapen"},
            {"a blank in the padding", [] { return withByteOfToken(-1, ' '); }, "document-stamp-misshapen"},
            {"a blank among the digits", [] { return withByteOfToken(9, ' '); }, "document-stamp-misshapen"},
            {"the string ended early", [] { return withByteOfToken(-9, '>'); }, "document-stamp-misshapen"},
            {"an empty token", [] { return withToken(whole(), {}); }, "stamp-unreadable"},
            {"ranges that begin late", [=] { return reshaped("/ByteRange [0 ", "/ByteRange [1 "); }, "document-stamp-misshapen"},
            {"a first range too short", with(0, -1), "document-stamp-misshapen"},
            {"a first range too long", with(0, 2), "document-stamp-misshapen"},
            {"a second range that begins late", with(1, 40), "document-stamp-misshapen"},
            {"a second range too short", with(2, -1), "document-stamp-misshapen"},
            {"numbers with zeros before", zeroFilled, "document-stamp-misshapen"},
            {"another kind of signature", [] { return reshaped("/ETSI.RFC3161", "/adbe.x509.v1"); }, "document-stamp-misshapen"},
            {"another filter", [] { return reshaped("/Adobe.PPKLite", "/Adobe.PPKXite"); }, "document-stamp-misshapen"},
            {"a signature dictionary in the file itself", [&] { return rewritten(sealed.whole, [](QPDF &) {}); },
             "document-stamp-misshapen"},
            {"a second field", [&] { return withSecondField(sealed.whole); }, "document-stamp-misshapen"},
            {"two timestamps",
             [&] {
                 const qsizetype from = sealed.unstamped.size();
                 return updated(sealed.whole,
                                {{freeNumber(sealed.whole),
                                  sealed.whole.mid(sealed.whole.indexOf("<< /Type /DocTimeStamp", from), 200) + "> >>"}});
             },
             "document-stamp-misshapen"},
            {"over other data", [&] { return withToken(sealed.whole, sealed.authority.token(sha256("other"))); },
             "document-altered"},
            {"of an authority that is not trusted", [&] { return sealed.stampedBy(sealed.stranger, sealed.unstamped); },
             "stamp-unknown-authority", "dossier"},
            {"of a certificate that had expired",
             signedLike([](Forgery &f) { f.certificateTo = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC); }),
             "stamp-certificate-expired"},
            {"of a certificate for something else", signedLike([](Forgery &f) { f.extendedKeyUsage = "critical,codeSigning"; }),
             "stamp-wrong-key-usage"},
            {"of a certificate for several things",
             signedLike([](Forgery &f) { f.extendedKeyUsage = "critical,timeStamping,codeSigning"; }), "stamp-wrong-key-usage"},
            {"that does not name its certificate", signedLike([](Forgery &f) { f.ess = Forgery::Ess::Missing; }),
             "stamp-bad-signature"},
            {"with a weak digest", signedLike([](Forgery &f) { f.signatureDigest = "SHA1"; }), "stamp-bad-signature"},
            {"over another kind of digest", signedLike([](Forgery &f) { f.imprintDigest = "SHA512"; }), "document-altered"},
            {"with a revocation list inside", signedLike([](Forgery &f) { f.afterwards = addRevocationList; }),
             "stamp-unreadable"},
        },
        "timestamps of a whole PDF");
}

TEST_CASE("A forgery that a trusted authority timestamped contradicts itself", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"two images swapped", edited([](QPDF &pdf) { swapImages(pdf, 1, 2); }), "exhibit-image-altered", "exhibit no. 1",
             "exhibit no. 2"},
            {"a JPEG in the place of a PNG", edited([](QPDF &pdf) { swapImages(pdf, 1, 3); }), "exhibit-image-altered",
             "exhibit no. 3"},
            {"an image with its colours turned",
             edited([](QPDF &pdf) { image(pdf, 1).getDict().replaceKey("/Decode", QPDFObjectHandle::parse("[1 0 1 0 1 0]")); }),
             "exhibit-image-altered", "exhibit no. 1"},
            {"a JPEG said to be larger",
             edited([](QPDF &pdf) { image(pdf, 3).getDict().replaceKey("/Height", QPDFObjectHandle::newInteger(9)); }),
             "exhibit-image-altered", "exhibit no. 3"},
            {"an image made to vanish", edited([](QPDF &pdf) {
                 image(pdf, 2).getDict().replaceKey("/Mask", QPDFObjectHandle::parse("[0 255 0 255 0 255]"));
             }),
             "exhibit-image-altered", "exhibit no. 2"},
            {"other pixels", edited([](QPDF &pdf) { setContent(image(pdf, 4), QByteArray(8 * 8 * 3, 'x')); }),
             "exhibit-image-altered", "exhibit no. 4"},
            {"other pixels, and their digest in the manifest", edited([](QPDF &pdf) {
                 const auto data = image(pdf, 4).getStreamData(qpdf_dl_generalized);
                 const QByteArrayView before(data->getBuffer(), qsizetype(data->getSize()));
                 editManifest(pdf, sha256(before).toHex(), sha256(QByteArray(8 * 8 * 3, 'x')).toHex());
                 setContent(image(pdf, 4), QByteArray(8 * 8 * 3, 'x'));
             }),
             "exhibit-image-altered", "exhibit no. 4"},
            {"another transparency",
             edited([](QPDF &pdf) { setContent(image(pdf, 4).getDict().getKey("/SMask"), QByteArray(8 * 8, '\0')); }),
             "exhibit-image-altered", "exhibit no. 4"},
            {"an image drawn on another exhibit's page",
             edited([](QPDF &pdf) { draw(pdf, 0, "/Artifact BMC\nq\n6 0 0 6 62 100 cm\n/Image2 Do\nQ\nEMC\n"); }),
             "exhibit-image-altered", "exhibit no. 1", "more images"},
            {"an image on a page of no exhibit", edited([](QPDF &pdf) {
                 draw(pdf, pdf.getAllPages().size() - 1, "/Artifact BMC\nq\n6 0 0 6 62 100 cm\n/Image2 Do\nQ\nEMC\n");
             }),
             "image-unlisted", "page "},
            {"a page taken out", edited([](QPDF &pdf) { pdf.removePage(pdf.getAllPages().at(1)); }), "exhibit-not-shown",
             "exhibit no. 2"},
            {"pages that viewers count differently",
             edited([](QPDF &pdf) { pdf.getRoot().getKey("/Pages").replaceKey("/Count", QPDFObjectHandle::newInteger(2)); }),
             "pages-unreadable"},
            {"an inline image", edited([](QPDF &pdf) { draw(pdf, 0, "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI"); }), "foreign-part",
             "page 1"},
            {"a note over the page", edited([](QPDF &pdf) { annotate(pdf, "<< /Subtype /FreeText /Rect [0 0 600 800] >>"); }),
             "foreign-part", "page 1"},
            {"a link with a face", edited([](QPDF &pdf) { annotate(pdf, "<< /Subtype /Link /Rect [0 0 9 9] /AP << >> >>"); }),
             "foreign-part", "page 1"},
            {"a pattern, which may hold an image", edited([](QPDF &pdf) {
                 QPDFObjectHandle page = pdf.getAllPages().front();
                 page.getKey("/Resources").replaceKey("/Pattern", QPDFObjectHandle::newDictionary());
             }),
             "foreign-part", "page 1"},
            {"a script",
             edited([](QPDF &pdf) { pdf.getRoot().replaceKey("/OpenAction", QPDFObjectHandle::parse("<< /S /JavaScript >>")); }),
             "foreign-part"},
            {"layers", edited([](QPDF &pdf) { pdf.getRoot().replaceKey("/OCProperties", QPDFObjectHandle::newDictionary()); }),
             "foreign-part"},
            {"a form over the page",
             edited([](QPDF &pdf) { image(pdf, 1).getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form")); }),
             "foreign-part", "page 1"},

            {"another original", edited([](QPDF &pdf) { setContent(streamNamed(pdf, "fil.png"), "other"); }),
             "attachment-altered", "exhibit no. 1"},
            {"two originals swapped", edited([](QPDF &pdf) {
                 const auto one = fileNamed(pdf, "fil.png").getKey("/EF");
                 fileNamed(pdf, "fil.png").replaceKey("/EF", fileNamed(pdf, "profil.png").getKey("/EF"));
                 fileNamed(pdf, "profil.png").replaceKey("/EF", one);
             }),
             "attachment-altered", "exhibit no. 2"},
            {"an original taken out", edited([](QPDF &pdf) { removeFile(pdf, "fil.png"); }), "attachment-missing",
             "exhibit no. 1"},
            {"a token taken out", edited([](QPDF &pdf) { removeFile(pdf, "piece-001.tsr"); }), "attachment-missing",
             "piece-001.tsr"},
            {"a file more", edited([](QPDF &pdf) { addFile(pdf, "zzz.txt", "more"); }), "attachment-unlisted", "zzz.txt"},
            {"a file with two contents", edited([](QPDF &pdf) {
                 fileNamed(pdf, "sms.txt").getKey("/EF").replaceKey("/F", QPDFObjectHandle::newStream(&pdf, "other"));
             }),
             "attachment-misshapen", "sms.txt"},
            {"a file with two names",
             edited([](QPDF &pdf) { fileNamed(pdf, "sms.txt").replaceKey("/F", QPDFObjectHandle::newString("x.exe")); }),
             "attachment-misshapen", "sms.txt"},
            {"a file that lies outside", edited([](QPDF &pdf) {
                 streamNamed(pdf, "sms.txt").getDict().replaceKey("/F", QPDFObjectHandle::newString("/etc/passwd"));
             }),
             "attachment-misshapen", "sms.txt"},
            {"a file that only some viewers list", edited([](QPDF &pdf) {
                 pdf.getRoot().getKey("/AF").appendItem(
                     pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Filespec /UF (x) >>")));
             }),
             "foreign-part"},

            {"no manifest", edited([](QPDF &pdf) { removeFile(pdf, "manifest.json"); }), "not-an-export"},
            {"a manifest that is none", edited([](QPDF &pdf) { setContent(streamNamed(pdf, "manifest.json"), "{}"); }),
             "manifest-unreadable"},
            {"a number twice", edited([](QPDF &pdf) { editManifest(pdf, "\"number\": 2", "\"number\": 1"); }),
             "manifest-unreadable"},
            {"a manifest of the future", edited([](QPDF &pdf) { editManifest(pdf, "appui-manifest-1", "appui-manifest-2"); }),
             "newer-format"},
            {"another title", edited([](QPDF &pdf) { editManifest(pdf, "\"title\": \"Fil\"", "\"title\": \"Autre\""); }),
             "exhibit-not-shown", "exhibit no. 1"},
            {"another number", edited([](QPDF &pdf) { editManifest(pdf, "\"number\": 2", "\"number\": 12"); }),
             "exhibit-not-shown", "exhibit no. 12"},
            {"another digest of an exhibit that was removed",
             edited([](QPDF &pdf) { editManifest(pdf, sha256("Hors sujet").toHex(), sha256("autre").toHex()); }),
             "digest-not-printed", "exhibit no. 6"},
            {"another date of a token", edited([](QPDF &pdf) { editManifest(pdf, "2026-11-22T", "2026-11-20T"); }),
             "manifest-contradicted", "exhibit no. 1"},
            {"a file more, and on the list", edited([](QPDF &pdf) { addListedFile(pdf, "zzz.exe"); }), "attachment-unknown",
             "zzz.exe"},
            {"a token of nothing, on the list", edited([](QPDF &pdf) { addListedFile(pdf, "piece-999.tsr"); }),
             "attachment-unknown", "piece-999.tsr"},
            {"an original under another name", edited([](QPDF &pdf) {
                 for (const char *key : {"/F", "/UF"})
                     fileNamed(pdf, "sms.txt").replaceKey(key, QPDFObjectHandle::newString("piece-005 - sms.exe"));
                 auto names = pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
                 for (int i = 0; i < names.getArrayNItems(); i += 2)
                     if (names.getArrayItem(i).getUTF8Value() == "piece-005 - sms.txt")
                         names.setArrayItem(i, QPDFObjectHandle::newString("piece-005 - sms.exe"));
                 editManifest(pdf, "piece-005 - sms.txt", "piece-005 - sms.exe");
             }),
             "attachment-misdescribed", "exhibit no. 5", "sms.exe"},
            {"another authority of the tokens",
             edited([](QPDF &pdf) { editManifest(pdf, "\"authority\": \"À l’appui", "\"authority\": \"Universign"); }),
             "manifest-contradicted", "exhibit no. 1", "À l’appui"},
            {"another policy of the tokens",
             edited([](QPDF &pdf) { editManifest(pdf, "\"policy\": \"2.25.", "\"policy\": \"0.4."); }), "manifest-contradicted",
             "exhibit no. 1", "2.25."},
            {"tokens that are no exercise any more",
             edited([](QPDF &pdf) { editManifest(pdf, "\"exercise\": true", "\"exercise\": false"); }), "manifest-contradicted",
             "exhibit no. 1"},
            {"another recipient", edited([](QPDF &pdf) { editManifest(pdf, "\"recteur\"", "\"avocat\""); }),
             "manifest-contradicted", "PDF", "recteur"},
            {"a recipient that there is not", edited([](QPDF &pdf) { editManifest(pdf, "\"recteur\"", "\"juge\""); }),
             "manifest-unreadable"},
            {"another time zone", edited([](QPDF &pdf) { editManifest(pdf, "Europe/Paris", "America/Cayenne"); }),
             "manifest-contradicted", "exhibit no. 1", "octets"},
            {"a time zone that there is not", edited([](QPDF &pdf) { editManifest(pdf, "Europe/Paris", "Europe/Nowhere"); }),
             "manifest-unreadable"},
            {"another size and another time on paper", edited([](QPDF &pdf) {
                 reword(pdf, "LiberationMono", secondOfTheFirstToken(pdf), shown(pdf, "LiberationMono", u"1111111111"_s));
             }),
             "manifest-contradicted", "exhibit no. 1", "octets"},
            {"a file that the manifest does not list any more", edited([](QPDF &pdf) {
                 editManifest(pdf, "\"journal.tsr\",\n            \"sha", "\"journal.xxx\",\n            \"sha");
             }),
             "attachment-unlisted", "journal.tsr"},
            {"an original and its digest", edited([](QPDF &pdf) { replacePiece(pdf, "sms.txt", "Bonsoir, madame"); }),
             "stamp-wrong-imprint", "exhibit no. 5"},
            {"the same, on paper", edited([](QPDF &pdf) { replacePiece(pdf, "sms.txt", "Bonsoir, madame"); }),
             "digest-not-printed", "exhibit no. 5"},
        },
        "PDFs forged and timestamped anew");
}

TEST_CASE("A JPEG on the page is held to the exhibit's digest, attached or not", "[verify][document][forgery]")
{
    const auto forged = [](bool asPixels, const char *kind = "image/jpeg") {
        return restamped(
            [asPixels, kind](QPDF &pdf) {
                QPDFObjectHandle jpeg = image(pdf, 3);
                const auto data = jpeg.getRawStreamData();
                QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
                const QByteArray before = sha256(bytes).toHex() + "\"\n"; // of the image, not of the exhibit
                if (asPixels)
                    bytes = QByteArray(8 * 8 * 3, 'x');
                else
                    bytes[bytes.size() - 3] = char(bytes[bytes.size() - 3] ^ 1);
                editManifest(pdf, before, sha256(bytes).toHex() + "\"\n");
                editManifest(pdf, "image/jpeg", kind);
                if (asPixels)
                    setContent(jpeg, bytes);
                else
                    jpeg.replaceStreamData(bytes.toStdString(), jpeg.getDict().getKey("/Filter"), QPDFObjectHandle::newNull());
            },
            lightDocument());
    };
    checkForgeries({{"another JPEG, and its digest in the manifest", [&] { return forged(false); }, "exhibit-image-altered",
                     "exhibit no. 3"},
                    {"the same, called another kind of file", [&] { return forged(false, "text/plain"); },
                     "exhibit-image-altered", "exhibit no. 3"}},
                   "light copies");
    const auto verification = lightDocument().verified(forged(true));
    CHECK(std::any_of(verification.findings.begin(), verification.findings.end(), [](const Finding &finding) {
        return finding.code == u"images-not-compared" && finding.subject.contains(u"exhibit no. 3");
    }));
}

TEST_CASE("A PDF under a password, or forged whole by a stranger, is named", "[verify][document][forgery]")
{
    const auto &sealed = sealedDocument();
    const auto strange = sealed.verified(sealed.stampedBy(
        sealed.stranger, rewritten(sealed.unstamped, [](QPDF &pdf) { replacePiece(pdf, "sms.txt", "Bonsoir"); })));
    CHECK(strange.verdict == Verdict::Altered);
    CHECK(says(strange, u"stamp-unknown-authority"_s));
    CHECK(says(strange, u"stamp-wrong-imprint"_s));

    QPDF document;
    document.processMemoryFile("sealed", sealed.unstamped.constData(), size_t(sealed.unstamped.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setR6EncryptionParameters("user", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    const auto locked =
        sealed.verified(QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())));
    INFO(summary(locked));
    CHECK(locked.verdict == Verdict::Unreadable);
    CHECK(codesOf(locked) == QStringList{u"document-encrypted"_s});
}
