// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/exhibitview_p.h"

#include "intake/examination.h"
#include "intake/picture.h"
#include "report/content/attachments_p.h"
#include "report/content/exhibitcard_p.h"
#include "report/content/pdftext_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

/** The original's bytes, once they have given their digest. */
Result<std::unique_ptr<QIODevice>> checkedOriginal(const Exhibit &exhibit, const Copy &copy)
{
    auto device = copy.store.original(exhibit.digest);
    if (!device)
        return device;
    const auto digest = sha256(**device);
    if (!digest)
        return fail(digest);
    if (*digest != exhibit.digest)
        return fail(Error::Code::Altered,
                    QCoreApplication::translate("Export", "The original of exhibit %1 is not the one that was recorded.")
                        .arg(exhibit.number));
    (*device)->seek(0);
    return device;
}

/** What an image shows, for who cannot see it: the words that the victim read there. */
QString alternative(const Exhibit &exhibit, const Copy &copy)
{
    QStringList words;
    for (const Fact &fact : copy.facts)
        if (!fact.words.isEmpty() && std::count(fact.exhibits.begin(), fact.exhibits.end(), &exhibit))
            words << quoted(fact.words);
    const QString what = french(u"Pièce n° %1 : "_s).arg(exhibit.number) + titleOf(exhibit) + u'.';
    return words.isEmpty() ? what : what + u" On y lit\u00A0: "_s + words.join(u", "_s) + u'.';
}

QString frames(const Exhibit &exhibit)
{
    const int count = exhibit.facts.value(u"image.frames"_s).toInt();
    if (count < 2)
        return {};
    const bool animated = exhibit.mediaType == "image/webp"_L1;
    return french(animated ? u"première vue d’une image animée qui en compte %1"_s
                           : u"image principale d’un fichier qui en compte %1"_s)
        .arg(count);
}

Blocks imageView(const Exhibit &exhibit, const Copy &copy)
{
    const int orientation = exhibit.facts.value(u"image.orientation"_s, u"1"_s).toInt();
    const QList<Figure::Part> parts = partsOf(exhibit, copy);
    Blocks blocks;
    if (!parts.isEmpty()) {
        const QString key = parts.size() > 1 ? u"parts"_s : parts.first().sign.isEmpty() ? u"part"_s : u"part-numbered"_s;
        blocks << Paragraph{.text = plain(copy.pages.sentence(key)), .look = Look::Small};
    }
    blocks << Figure{.original = exhibit.digest,
                     .mediaType = exhibit.mediaType,
                     .pixels = {exhibit.facts.value(u"image.width"_s).toInt(), exhibit.facts.value(u"image.height"_s).toInt()},
                     .orientation = orientation >= 1 && orientation <= 8 ? orientation : 1,
                     .alternative = alternative(exhibit, copy),
                     .caption = frames(exhibit),
                     .parts = parts};
    return blocks;
}

Blocks elsewhere(const Exhibit &exhibit, const Copy &copy)
{
    Values values;
    const QString length = durationOf(exhibit);
    values.set(u"kind"_s, kindOfFile(exhibit) + (length.isEmpty() ? QString() : u" de "_s + length));
    values.set(u"size"_s, fileSize(exhibit.size));
    values.set(u"name"_s, copy.attaches(exhibit) ? attachmentName(exhibit) : exhibit.fileName);
    const bool broken = exhibit.remarks.contains(u"broken"_s);
    const QString what = copy.undrawn.contains(exhibit.digest) ? u"not-drawn"_s : u"not-shown"_s;
    const QString key = what + QLatin1String(copy.attaches(exhibit) ? "-attached" : "-kept");
    QString text = copy.pages.sentence(key, values);
    if (broken)
        text = copy.pages.sentence(u"broken"_s) + u' ' + text;
    return {Gap{}, Note{{}, plain(text)}};
}

/** An image in whose format a defect shows in its decoding only: a file to open, when it can't be decoded. */
Result<Blocks> decodedView(const Exhibit &exhibit, const Copy &copy)
{
    auto device = checkedOriginal(exhibit, copy);
    if (!device)
        return fail(device);
    if (!wholePicture(**device))
        return elsewhere(exhibit, copy);
    return imageView(exhibit, copy);
}

QByteArray asJpeg(const QImage &image)
{
    constexpr int quality = 90;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

/** Six stills with their time, to be read on paper; the film itself stays what proves. */
Result<Blocks> filmView(const Exhibit &exhibit, const Copy &copy)
{
    auto device = checkedOriginal(exhibit, copy);
    if (!device)
        return fail(device);
    const auto found = stills(**device, stillsOfAFilm, largestStill);
    if (!found)
        return elsewhere(exhibit, copy);
    Stills sheet;
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        const QString time = u"à "_s + duration(it.key());
        const QString what = french(u"Pièce n° %1, vue %2 : "_s).arg(exhibit.number).arg(time) + titleOf(exhibit) + u'.';
        sheet.stills.append({.jpeg = asJpeg(*it), .caption = time, .alternative = what});
    }
    Values values;
    values.set(u"duration"_s, durationOf(exhibit));
    values.set(u"name"_s, copy.attaches(exhibit) ? attachmentName(exhibit) : exhibit.fileName);
    const QString key = QLatin1String(copy.attaches(exhibit) ? "stills-attached" : "stills-kept");
    return Blocks{sheet, Paragraph{.text = plain(copy.pages.sentence(key, values)), .look = Look::Small}};
}

Result<Blocks> pdfView(const Exhibit &exhibit, const Copy &copy)
{
    auto device = checkedOriginal(exhibit, copy);
    if (!device)
        return fail(device);
    const int pages = exhibit.facts.value(u"pdf.pages"_s).toInt();
    if (!hasSoundPages(**device) || !(*device)->seek(0) || !canDrawPages(**device, pages))
        return elsewhere(exhibit, copy);
    (*device)->seek(0);
    const QStringList texts = pdfTexts(**device);
    Blocks blocks;
    for (int page = 0; page < pages; ++page) {
        const QString place = french(u"Page %1 sur %2 de la pièce n° %3"_s).arg(page + 1).arg(pages).arg(exhibit.number);
        const QString text = copy.discretion.applied(texts.value(page).simplified());
        blocks << Figure{.original = exhibit.digest,
                         .mediaType = exhibit.mediaType,
                         .page = page,
                         .alternative = text.isEmpty() ? place + u'.' : place + u"\u00A0: "_s + text,
                         .caption = pages > 1 ? place : QString()};
    }
    return blocks;
}

/** A mail or a text, as text. */
Result<Blocks> wordsView(const Exhibit &exhibit, const Copy &copy)
{
    auto device = checkedOriginal(exhibit, copy);
    if (!device)
        return fail(device);
    return wordsOf(**device, contentKind(exhibit.mediaType), copy.pages, copy.discretion);
}

} // namespace

Result<Blocks> exhibitView(const Exhibit &exhibit, const Copy &copy)
{
    const auto has = [&](const QString &fact) { return exhibit.facts.value(fact).toInt() > 0; };
    if (exhibit.remarks.contains(u"broken"_s) || exhibit.remarks.contains(u"too-long"_s) || copy.undrawn.contains(exhibit.digest))
        return elsewhere(exhibit, copy);
    switch (contentKind(exhibit.mediaType)) {
    case ContentKind::Png:
    case ContentKind::Jpeg:
        return has(u"image.width"_s) && has(u"image.height"_s) ? imageView(exhibit, copy) : elsewhere(exhibit, copy);
    case ContentKind::Picture:
        return has(u"image.width"_s) ? decodedView(exhibit, copy) : Result<Blocks>(elsewhere(exhibit, copy));
    case ContentKind::Film:
        return filmView(exhibit, copy);
    case ContentKind::Pdf:
        return has(u"pdf.pages"_s) ? pdfView(exhibit, copy) : Result<Blocks>(elsewhere(exhibit, copy));
    case ContentKind::Mail:
    case ContentKind::Text:
        return wordsView(exhibit, copy);
    case ContentKind::Sound:
    case ContentKind::Archive:
    case ContentKind::Other:
        break;
    }
    return elsewhere(exhibit, copy);
}

} // namespace appui::content
