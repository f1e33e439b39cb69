// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/imagecheck_p.h"

#include "intake/picture.h"
#include "report/content/exhibitview_p.h"
#include "report/content/pdftext_p.h"
#include "report/layout/blocks_p.h"
#include "report/pdf/imageheader_p.h"
#include "report/pdf/imageobject_p.h"
#include "verify/placement_p.h"
#include "verify/subjects_p.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

void ImageCheck::addWrongImage(const Manifest::Piece &piece, const Digest &digest, bool isDrawnAnew)
{
    const auto &pieces = m_document.manifest.pieces;
    const auto other =
        std::find_if(pieces.begin(), pieces.end(), [&](const Manifest::Piece &each) { return each.images.contains(digest); });
    const QString message =
        other == pieces.end() || other->number == piece.number
            ? QCoreApplication::translate("verify", "The image on the pages of this exhibit is not the exhibit's.")
            : QCoreApplication::translate("verify", "The image on the pages of this exhibit is that of exhibit no. %1.")
                  .arg(other->number);
    const QString detail = QString::fromLatin1(digest.toHex());
    if (!isDrawnAnew)
        m_wrong.insert(piece.number);
    if (isDrawnAnew)
        m_findings.addOfVersion("exhibit-image-altered", exhibitsSubject({piece.number}), message, detail);
    else
        m_findings.add("exhibit-image-altered", exhibitsSubject({piece.number}), message, detail);
}

ImageCheck::Source ImageCheck::sourceOf(const Manifest::Piece &piece, const QList<ShownImage> &images)
{
    Source source;
    const auto attached = m_files.constFind(piece.attachment);
    if (attached != m_files.cend())
        source.open = [this, file = *attached] { return std::make_unique<FileSlice>(m_document.path, file.from, file.size); };
    else if (!images.isEmpty() && piece.images == QList<Digest>{piece.digest}) // a JPEG, which is on the page as it is
        source.open = [this, image = images.first().object] { return m_document.pdf->imageFile(image); };
    const auto device = source.open ? source.open() : nullptr;
    if (const auto examination = device ? examine(*device, piece.fileName) : fail(Error::Code::Io, {}); examination)
        source.examination = *examination;
    if (!source.examination)
        return source;
    if (source.examination->mediaType != piece.mediaType)
        m_findings.add("manifest-contradicted", exhibitsSubject({piece.number}),
                       QCoreApplication::translate("verify", "The manifest calls this exhibit another kind of file than its "
                                                             "bytes are."),
                       QStringLiteral("%1, not %2").arg(source.examination->mediaType, piece.mediaType));
    if (source.examination->kind == ContentKind::Film && !piece.images.isEmpty())
        if (const auto found = stills(*device, content::stillsOfAFilm, content::largestStill); found)
            source.stills = *found;
    return source;
}

bool ImageCheck::canDrawPages(const Source &source, qsizetype pages)
{
    const auto device = source.open ? source.open() : nullptr;
    return device && content::canDrawPages(*device, int(pages));
}

bool ImageCheck::isDrawnEverywhere(const Manifest::Piece &piece, const Source &source, qsizetype pages)
{
    const auto original = [&](const Digest &) -> Result<std::unique_ptr<QIODevice>> { return source.open(); };
    if (source.examination->kind == ContentKind::Jpeg) {
        const auto header = pdf::readJpegHeader(*source.open());
        return header && header->passes; // else it is decoded, and decoders know different kinds
    }
    for (int page = 0; page < pages; ++page)
        if (!pdf::proveDrawing(original, {.original = piece.digest, .mediaType = source.examination->mediaType, .page = page}))
            return false;
    return true;
}

void ImageCheck::checkCount(const Manifest::Piece &piece, const Source &source, qsizetype count)
{
    qsizetype least = piece.images.size(), most = least;
    if (source.examination) {
        const Examination &original = *source.examination;
        const auto fact = [&](const QString &key) { return original.facts.value(key).toInt(); };
        const bool isSound = original.defect.isEmpty();
        switch (original.kind) {
        case ContentKind::Png:
        case ContentKind::Jpeg:
            most = fact(u"image.width"_s) > 0 && fact(u"image.height"_s) > 0 ? 1 : 0;
            break;
        case ContentKind::Picture:
            most = 1;
            break;
        case ContentKind::Pdf:
            most = fact(u"pdf.pages"_s);
            break;
        case ContentKind::Film:
            most = source.stills.isEmpty() ? content::stillsOfAFilm : source.stills.size();
            break;
        default:
            most = 0;
        }
        // What can't be decoded everywhere may have been exported where it can't.
        bool isEverywhere = isSound && original.kind != ContentKind::Picture && original.kind != ContentKind::Film;
        if (original.kind == ContentKind::Pdf)
            isEverywhere = isEverywhere && canDrawPages(source, most);
        if (count == 0 && !piece.isShown)
            isEverywhere = isEverywhere && isDrawnEverywhere(piece, source, most);
        least = isEverywhere ? most : 0;
    }
    if (count != piece.images.size() || count < least || count > most)
        m_findings.addOfVersion(
            "exhibit-image-altered", exhibitsSubject({piece.number}),
            QCoreApplication::translate("verify", "The pages of this exhibit show more images than it has, or fewer."),
            QStringLiteral("%1, not %2").arg(count).arg(count < least ? least : std::min(most, piece.images.size())));
}

bool ImageCheck::lacksImages(const Manifest::Piece &piece, const Source &source) const
{
    if (source.examination ? !source.examination->defect.isEmpty() : !piece.isShown)
        return false;
    const auto device = source.open ? source.open() : nullptr;
    switch (source.examination ? source.examination->kind : contentKind(piece.mediaType)) {
    case ContentKind::Png:
    case ContentKind::Jpeg:
        return !source.examination || !device || piece.isShown || wholePicture(*device);
    case ContentKind::Pdf:
        return !source.examination || canDrawPages(source, source.examination->facts.value(u"pdf.pages"_s).toInt());
    case ContentKind::Picture:
        return !device || wholePicture(*device);
    case ContentKind::Film:
        return !device || stills(*device, 1, content::largestStill);
    default:
        return false;
    }
}

Likeness ImageCheck::checkImage(const Manifest::Piece &piece, const Source &source, int image, int page)
{
    const auto digest = m_document.pdf->imageDigest(image);
    if (!digest || *digest != piece.images[page]) {
        addWrongImage(piece, digest ? *digest : Digest(), false);
        return Likeness::Different;
    }
    if (isAnotherJpeg(piece, image, *digest)) {
        addWrongImage(piece, *digest, false);
        return Likeness::Different;
    }
    Likeness likeness = Likeness::Unknown;
    if (source.examination && source.examination->kind != ContentKind::Film)
        likeness = m_document.pdf->compare(
            image, {.original = piece.digest, .mediaType = source.examination->mediaType, .page = page}, source.open);
    else if (page < source.stills.size())
        likeness = m_document.pdf->compare(image, source.stills.values()[page]);
    if (likeness == Likeness::Different) // whatever draws them, the bytes of a JPEG stay as they are
        addWrongImage(piece, *digest, !source.examination || source.examination->kind != ContentKind::Jpeg);
    return likeness;
}

/** A JPEG is on the page as it is, also where its original is not attached, unless the views of a film are what is shown. */
bool ImageCheck::isAnotherJpeg(const Manifest::Piece &piece, int image, const Digest &digest) const
{
    return !piece.mediaType.startsWith("video/"_L1) && digest != piece.digest && m_document.pdf->isJpeg(image);
}

bool ImageCheck::staysAsItIs(const Manifest::Piece &piece) const
{
    const auto attached = m_files.constFind(piece.attachment);
    if (attached == m_files.cend())
        return false;
    FileSlice file(m_document.path, attached->from, attached->size);
    const auto examination = examine(file, piece.fileName);
    if (!examination || examination->kind != ContentKind::Jpeg || !examination->defect.isEmpty())
        return false;
    const auto header = pdf::readJpegHeader(file);
    return header && header->passes;
}

void ImageCheck::checkPresence(const Manifest::Piece &piece, const QHash<Digest, int> &drawn)
{
    if (m_wrong.contains(piece.number))
        return;
    const auto addMissing = [&](const Digest &digest) {
        m_wrong.insert(piece.number);
        m_findings.add("exhibit-image-altered", exhibitsSubject({piece.number}),
                       QCoreApplication::translate("verify", "The image of this exhibit is on no page of the PDF any more."),
                       QString::fromLatin1(digest.toHex()));
    };
    for (const Digest &digest : piece.images) {
        const int image = drawn.value(digest);
        if (image == 0)
            return addMissing(digest);
        if (isAnotherJpeg(piece, image, digest))
            return addWrongImage(piece, digest, false);
    }
    if (const int image = drawn.value(piece.digest); (image == 0 || !m_document.pdf->isJpeg(image)) && staysAsItIs(piece))
        addMissing(piece.digest);
}

bool ImageCheck::checkPresence(const std::function<bool()> &goesOn)
{
    QHash<Digest, int> drawn;
    for (const int image : m_document.content.pictures) {
        if (!goesOn())
            return false;
        if (const auto digest = m_document.pdf->imageDigest(image); digest)
            drawn.insert(*digest, image);
    }
    for (const Manifest::Piece &piece : m_document.manifest.pieces) {
        if (!goesOn())
            return false;
        if (piece.included)
            checkPresence(piece, drawn);
    }
    for (const Manifest::Piece &piece : m_document.manifest.pieces)
        for (const Digest &digest : piece.images)
            drawn.remove(digest);
    const auto isJpeg = [&](int image) { return m_document.pdf->isJpeg(image); };
    if (m_wrong.isEmpty() && std::any_of(drawn.cbegin(), drawn.cend(), isJpeg))
        m_findings.add("image-unlisted", documentSubject(),
                       QCoreApplication::translate("verify", "The pages show a photo that the manifest does not list."));
    return true;
}

bool ImageCheck::checkPlaces(const Manifest::Piece &piece, const Source &source, const ShownImage &image)
{
    const ContentKind kind = source.examination ? source.examination->kind : contentKind(piece.mediaType);
    const Lay lay{kind == ContentKind::Pdf ? layout::pointsPerRenderedPixel : layout::pointsPerPixel, kind == ContentKind::Film};
    QString fault = faultOfPlacement(image.parts, image.pixels, lay);
    const int found = image.parts.first().orientation;
    const int upright = source.examination && kind != ContentKind::Film
                            ? std::max(1, source.examination->facts.value(u"image.orientation"_s).toInt())
                        : kind == ContentKind::Pdf || kind == ContentKind::Film ? 1
                                                                                : found;
    if (fault.isEmpty() && upright != found)
        fault = u"turned or mirrored: %1, not %2"_s.arg(found).arg(upright);
    if (!fault.isEmpty())
        m_findings.addOfVersion("exhibit-image-cut", exhibitsSubject({piece.number}),
                                QCoreApplication::translate("verify",
                                                            "The image of this exhibit is not shown whole and upright: a part is "
                                                            "missing, repeated, out of its place or out of proportion."),
                                fault);
    const bool isCovered = std::any_of(image.parts.begin(), image.parts.end(), [](const auto &part) { return part.isCovered; });
    if (isCovered)
        m_findings.addOfVersion(
            "exhibit-image-covered", exhibitsSubject({piece.number}),
            QCoreApplication::translate("verify", "Something is drawn in the place of this exhibit's image."));
    return fault.isEmpty() && !isCovered;
}

void ImageCheck::check(const Manifest::Piece &piece, const QList<ShownImage> &images, bool isClear, bool isCompared)
{
    const Source source = sourceOf(piece, images);
    checkCount(piece, source, images.size());
    const qsizetype count = std::min(images.size(), piece.images.size());
    Likeness least = Likeness::Same;
    for (qsizetype i = 0; i < count; ++i) {
        const bool isWhole = checkPlaces(piece, source, images[i]);
        const Likeness likeness = checkImage(piece, source, images[i].object, int(i));
        least = std::max(least, isWhole ? likeness : Likeness::Different);
    }
    const bool isShown = count > 0 && count == piece.images.size();
    if (isShown && !isClear)
        m_notCompared << piece.number;
    else if (isShown && least <= Likeness::Distant)
        (least == Likeness::Same ? m_compared : least == Likeness::Alike ? m_alike : m_distant) << piece.number;
    else if (isShown && least == Likeness::Unknown && (source.open || piece.mediaType == "image/jpeg"_L1))
        m_unknown << piece.number;
    else if (images.isEmpty() && lacksImages(piece, source))
        m_missing << piece.number;
    else if (!isCompared)
        m_notCompared << piece.number;
}

void ImageCheck::conclude(const QList<int> &worded)
{
    if (!m_compared.isEmpty())
        m_findings.add("images-compared", exhibitsSubject(m_compared),
                       QCoreApplication::translate("verify", "The image on the pages is the original, to the last dot."));
    if (!m_alike.isEmpty())
        m_findings.add("images-alike", exhibitsSubject(m_alike),
                       QCoreApplication::translate("verify",
                                                   "The images on the pages look like the original, which every computer "
                                                   "draws a little differently: for details, read the original "
                                                   "itself."));
    if (!worded.isEmpty())
        m_findings.add("words-compared", exhibitsSubject(worded),
                       QCoreApplication::translate("verify", "The text on the pages was compared with the original, letter by "
                                                             "letter."));
    if (!m_distant.isEmpty())
        m_findings.add("images-not-compared", exhibitsSubject(m_distant),
                       QCoreApplication::translate("verify", "The images on the pages look like the original from a distance, "
                                                             "and differ in places as two computers do not make them differ: "
                                                             "read the original itself."));
    if (!m_unknown.isEmpty())
        m_findings.add("images-not-compared", exhibitsSubject(m_unknown),
                       QCoreApplication::translate("verify", "The images on the pages were not compared with the original, which "
                                                             "can't be drawn on this computer: read the original itself."));
    if (!m_missing.isEmpty())
        m_findings.add("images-not-compared", exhibitsSubject(m_missing),
                       QCoreApplication::translate("verify", "The pages show no image of this exhibit, although its kind of file "
                                                             "has one: read the original itself."));
    if (!m_notCompared.isEmpty())
        m_findings.add("pages-not-compared", exhibitsSubject(m_notCompared),
                       QCoreApplication::translate("verify", "What the pages show of this exhibit was not compared with the "
                                                             "original: read the original itself."));
}

} // namespace appui
