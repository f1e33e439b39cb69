// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documentbench.h"
#include "support/catch.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(QPDFObjectHandle stream, bool asItStands = false)
{
    const auto data = asItStands ? stream.getRawStreamData() : stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

/** Other samples, and their digest in the manifest. */
void repaint(QPDF &pdf, int number, const std::function<void(QByteArray &)> &paint)
{
    auto stream = image(pdf, number);
    const QByteArray before = bytesOf(stream);
    QByteArray after = before;
    paint(after);
    setContent(stream, after);
    editManifest(pdf, sha256(before).toHex(), sha256(after).toHex());
}

void fillGreen(QByteArray &samples)
{
    for (qsizetype i = 0; i < samples.size(); ++i)
        samples[i] = i % 3 == 1 ? '\x78' : '\x1e';
}

/** A grey picture in the place of a still, which keeps its size. */
void replaceStill(QPDF &pdf, int number)
{
    auto stream = image(pdf, number);
    const QByteArray before = bytesOf(stream, true);
    QImage other(stream.getDict().getKey("/Width").getIntValueAsInt(), stream.getDict().getKey("/Height").getIntValueAsInt(),
                 QImage::Format_RGB32);
    other.fill(Qt::green);
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(other.save(&file, "jpeg"));
    stream.replaceStreamData(file.data().toStdString(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    editManifest(pdf, sha256(before).toHex(), sha256(file.data()).toHex());
}

void callOtherKind(QPDF &pdf, const char *file, const QByteArray &from, const QByteArray &to)
{
    editManifest(pdf, "\"media_type\": \"" + from, "\"media_type\": \"" + to);
    streamNamed(pdf, file).getDict().replaceKey("/Subtype", QPDFObjectHandle::newName('/' + to.toStdString()));
}

/** The picture of the exhibit on page `page` is neither drawn nor listed any more. */
void dropImage(QPDF &pdf, size_t page, int number)
{
    const QByteArray all = drawingOf(pdf, page);
    const QRegularExpression drawn(u"q\n[-0-9. ]+ cm\n/Image%1 Do\nQ\n"_s.arg(number));
    const QString without = QString::fromLatin1(all).remove(drawn);
    REQUIRE(without.size() < all.size());
    redraw(pdf, page, all, without.toLatin1());
    auto pictures = QPDFObjectHandle(pdf.getAllPages().front()).getKey("/Resources").getKey("/XObject");
    auto stream = pictures.getKey("/Image" + std::to_string(number));
    const QByteArray digest = sha256(bytesOf(stream, true)).toHex();
    pictures.removeKey("/Image" + std::to_string(number));
    editManifest(pdf, "\"images\": [\n                \"" + digest + "\"\n            ]", "\"images\": [\n            ]");
}

} // namespace

TEST_CASE("A PDF of pictures that are decoded is intact, and those that look alike are told", "[verify][document]")
{
    const auto &document = pictureDocument();
    const auto verification = document.verified(document.whole);
    INFO(summary(verification));
    CHECK(verification.verdict == Verdict::Intact);
    CHECK(findingOf(verification, u"images-compared"_s).subject == u"exhibits nos. 1–2, 4"_s);
    CHECK(findingOf(verification, u"images-alike"_s).subject == u"exhibit no. 3"_s);

    const auto otherDecoder = document.verified(restamped(
        [](QPDF &pdf) {
            repaint(pdf, 1, [](QByteArray &samples) {
                for (qsizetype i = 0; i < samples.size(); i += 2)
                    samples[i] = char(std::min(255, quint8(samples[i]) + 4));
            });
        },
        document));
    INFO(summary(otherDecoder));
    CHECK(otherDecoder.verdict == Verdict::Intact);
    CHECK(findingOf(otherDecoder, u"images-alike"_s).subject == u"exhibits nos. 1, 3"_s);
}

TEST_CASE("Another picture for one that is decoded is named", "[verify][document][forgery]")
{
    const auto with = [](const std::function<void(QPDF &)> &edit) { return [=] { return restamped(edit, pictureDocument()); }; };
    checkForgeries(
        {
            {"a green rectangle for a photograph", with([](QPDF &pdf) { repaint(pdf, 1, fillGreen); }), "exhibit-image-altered",
             "exhibit no. 1"},
            {"a photograph upside down", with([](QPDF &pdf) {
                 repaint(pdf, 1, [](QByteArray &samples) {
                     for (qsizetype i = 0; i < samples.size() / 6 * 3; i += 3)
                         for (qsizetype k = 0; k < 3; ++k)
                             std::swap(samples[i + k], samples[samples.size() - 3 - i + k]);
                 });
             }),
             "exhibit-image-altered", "exhibit no. 1"},
            {"a white page for a page", with([](QPDF &pdf) { repaint(pdf, 2, [](QByteArray &all) { all.fill('\xff'); }); }),
             "exhibit-image-altered", "exhibit no. 2"},
            {"other colours for the same samples", with([](QPDF &pdf) {
                 image(pdf, 2).getDict().replaceKey("/ColorSpace", QPDFObjectHandle::parse("[/Indexed /DeviceRGB 0 (xyz)]"));
             }),
             "exhibit-image-altered", "exhibit no. 2"},
            {"another still of a film", with([](QPDF &pdf) { replaceStill(pdf, 4); }), "exhibit-image-altered", "exhibit no. 3"},
            {"a PNG that is called a picture of another kind",
             with([](QPDF &pdf) { callOtherKind(pdf, "fil.png", "image/png", "image/webp"); }), "manifest-contradicted",
             "exhibit no. 4", "image/webp"},
            {"a picture that is called a text",
             with([](QPDF &pdf) { callOtherKind(pdf, "porte.heic", "image/heic", "text/plain"); }), "manifest-contradicted",
             "exhibit no. 1", "text/plain"},
        },
        "pictures that are decoded");
}

TEST_CASE("An exhibit whose picture was taken out, and off the list, is named", "[verify][document][forgery]")
{
    checkForgeries(
        {
            {"a picture", edited([](QPDF &pdf) { dropImage(pdf, 0, 1); }), "exhibit-image-altered", "exhibit no. 1", "fewer"},
            {"a picture and its original", edited([](QPDF &pdf) {
                 dropImage(pdf, 0, 1);
                 removeFile(pdf, "fil.png");
                 editManifest(pdf, "\"attachment\": \"piece-001 - fil.png\",\n            ", {});
             }),
             "images-not-compared", "exhibit no. 1"},
        },
        "pictures taken out");
}
