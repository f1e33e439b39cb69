// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets.h"
#include "intake/examination.h"
#include "report/layout/longtext_p.h"

#include <QBuffer>
#include <QImage>

#include <functional>
#include <optional>

using namespace appui;
using namespace appui::test;

namespace {

/** In kB; nothing where the system does not tell, or a checker of memory keeps what was given back. */
std::optional<qint64> told(const char *what)
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(what))
                return line.mid(qstrlen(what) + 1).simplified().split(' ').first().toLongLong();
#else
    Q_UNUSED(what);
#endif
    return {};
}

/** How many MB the program grew at most while `work` was done; 0 where it can't be told. */
qint64 growth(const std::function<void()> &work)
{
    QFile marks(u"/proc/self/clear_refs"_s);
    const bool isReset = marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && marks.write("5") == 1; // the peak alone
    const auto before = told("VmRSS");
    work();
    const auto peak = told("VmHWM");
    return isReset && before && peak ? (*peak - *before) / 1024 : 0;
}

QString lineOf(const layout::Paragraph &paragraph, size_t index)
{
    QString text;
    for (size_t i = paragraph.lines[index].begin; i < paragraph.lines[index].end; ++i)
        text += paragraph.shaped->clusters[i].text;
    return text;
}

} // namespace

TEST_CASE("A text that is broken part by part has the lines of the whole", "[report]")
{
    Sheets sheets;
    QFile out(sheets.folder.filePath(u"out.pdf"_s));
    REQUIRE(out.open(QIODevice::ReadWrite));
    const type::FontBook fonts;
    pdf::File file(out, fonts, {});
    const layout::Flow flow(file, fonts, sheets.document);
    QString chat;
    for (int i = 0; i < 3'000; ++i)
        chat += u"[10/11/2026 21:%1] Nono\u00A0: encore %2 😀 e\u0301te\u0301 %3\n"_s.arg(i % 60, 2, 10, QChar(u'0'))
                    .arg(i)
                    .arg(u"mot "_s.repeated(i % 40));
    const paper::Text text =
        GENERATE_COPY(paper::Text{{.text = chat}}, paper::Text{{.text = chat.simplified()}},
                      paper::Text{{.text = u"Début "_s, .bold = true}, {.text = chat}, {.text = chat}},
                      paper::Text{{.text = QString(200'000, u'x')}}, paper::Text{{.text = u"😀"_s.repeated(70'000)}},
                      paper::Text{{.text = (u"mot"_s + u"\u0301"_s.repeated(400) + u' ').repeated(500)}}, paper::Text{});
    const size_t most = GENERATE(1, 60); // lines at once; few lines may hold many marks
    const type::TextStyle style{type::Style::Mono, 10, 0};
    const layout::Paragraph whole = flow.set(text, style, 471);
    size_t at = 0;
    size_t count = 0;
    for (layout::LongText parts(flow, text, style, 471); !parts.isAtEnd(); parts.take(count), at += count) {
        count = std::min(most, parts.part().lines.size() - parts.next());
        REQUIRE(at + count <= whole.lines.size());
        for (size_t i = 0; i < count; ++i) {
            REQUIRE(lineOf(parts.part(), parts.next() + i) == lineOf(whole, at + i));
            REQUIRE(parts.part().lines[parts.next() + i].width == whole.lines[at + i].width);
        }
        REQUIRE(parts.part().leading() == whole.leading());
    }
    CHECK(at == whole.lines.size());
}

TEST_CASE("A long text is laid out in little memory", "[report]")
{
    Sheets sheets;
    const QString text = u"[10/11/2026 21:00] Nono : nulle message vous vous êtes classe la classe\n"_s.repeated(10'000);
    sheets.document.blocks << paper::Paragraph{.text = paper::plain(text), .look = paper::Look::Mono};
    CHECK(growth([&] { REQUIRE(sheets.make()); }) < 60);
}

TEST_CASE("Of a picture that is decoded, no second copy is made", "[report]")
{
    constexpr int side = 7'000; // 49 MB, and three times that in colours
    Sheets sheets;
    {
        QImage image(side, side, QImage::Format_Indexed8);
        image.setColorTable({qRgba(0, 0, 0, 0), qRgb(255, 0, 0)});
        image.fill(1);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        REQUIRE(image.save(&buffer, "PNG"));
        sheets.document.blocks << figure(sheets.addBytes(bytes), u"image/png"_s);
    }
    CHECK(growth([&] { REQUIRE(sheets.make()); }) < 90);
    sheets.open();
    REQUIRE(sheets.images().size() == 1);
    CHECK(decoded(sheets.images().front()).count("\xFF") >= side * side);
}

TEST_CASE("Pixels of sixteen bits count twice in what is too much to be decoded", "[intake]")
{
    const auto examined = [](QByteArray png) {
        QBuffer device(&png);
        REQUIRE(device.open(QIODevice::ReadOnly));
        return examine(device, u"image.png"_s)->defect;
    };
    // 14,000 by 14,000 pixels, interlaced, with the checksum of each
    const auto header = [](const char *bits, const char *sum) {
        return QByteArray("\x89PNG\r\n\x1a\n", 8) +
               QByteArray::fromHex(QByteArray("0000000D49484452000036B0000036B0") + bits + "06000001" + sum);
    };
    CHECK(examined(header("10", "834C19BC")).contains(u"14000 × 14000"_s));
    CHECK_FALSE(examined(header("08", "D3DCC5FF")).contains(u"14000 × 14000"_s));
}
