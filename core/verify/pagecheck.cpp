// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/examination.h"
#include "intake/picture.h"
#include "report/content/annex_p.h"
#include "report/content/exhibitview_p.h"
#include "report/content/pdftext_p.h"
#include "report/layout/blocks_p.h"
#include "verify/documentchecks_p.h"
#include "verify/headings_p.h"
#include "verify/placement_p.h"
#include "verify/printeddigests_p.h"
#include "verify/subjects_p.h"
#include "verify/wordscheck_p.h"

#include <QCoreApplication>
#include <QHash>
#include <QImage>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

class PageCheck
{
public:
    PageCheck(const ExaminedDocument &document, const RightFiles &files, Findings &findings)
        : m_document(document)
        , m_files(files)
        , m_findings(findings)
        , m_printed(document.manifest)
        , m_tags(document.content.tags, m_fonts)
        , m_shown(document.manifest.pieces.size())
    {
    }

    bool check(const Progress &progress);

private:
    /** An image, and where it stands: in several places when it goes on from page to page. */
    struct Placed
    {
        int object = 0;
        QSize pixels;
        QList<DrawnImage> parts;
    };
    /** What stands on the pages of one exhibit. */
    struct Shown
    {
        int pages = 0;
        QList<Placed> images;
    };

    /** The exhibit that a page is headed with; -1: none. */
    qsizetype readHeading(qsizetype page, const QList<DrawnGlyph> &text);
    void readPage(qsizetype number);
    void checkForeign();
    void checkLetters();
    void readTags(qsizetype number, const QList<DrawnGlyph> &text);
    void checkLinks();
    void checkPrinted();
    void checkImages(qsizetype index);
    using Original = std::function<std::unique_ptr<QIODevice>()>;
    /** An exhibit's file, as far as this copy holds it. */
    struct Source
    {
        Original open;                          ///< empty: it does not
        std::optional<Examination> examination; ///< of its bytes
        QMap<qint64, QImage> stills;            ///< of a film
    };
    Source sourceOf(const Manifest::Piece &piece, const Shown &shown);
    /** How many images the program shows of it, and whether they are so many. */
    void checkCount(const Manifest::Piece &piece, const Source &source, qsizetype count);
    /** Whether an exhibit without images calls for some, as far as can be told here. */
    bool lacksImages(const Manifest::Piece &piece, const Source &source) const;
    /** How far it is the original's. */
    Likeness checkImage(const Manifest::Piece &piece, const Source &source, int image, int page);
    /** Whether the whole of it is seen, upright, and nothing else in its place. */
    bool checkPlaces(const Manifest::Piece &piece, const Source &source, const Placed &image);
    void addWrongImage(const Manifest::Piece &piece, const Digest &digest);
    void conclude();

    const ExaminedDocument &m_document;
    const RightFiles &m_files;
    Findings &m_findings;
    type::FontBook m_fonts;
    PrintedDigests m_printed;
    TagCheck m_tags;
    WordsCheck m_words{m_document, m_files, m_fonts};
    QHash<qsizetype, Heading> m_headings; ///< of exhibits
    QList<Shown> m_shown;
    QList<int> m_compared;
    QList<int> m_alike;
    QList<int> m_distant;
    QList<int> m_unknown;
    QList<int> m_missing;
    QList<int> m_notCompared;
};

void PageCheck::checkForeign()
{
    const auto add = [&](const QString &subject, QStringList parts) {
        parts.removeDuplicates();
        if (!parts.isEmpty())
            m_findings.add("foreign-part", subject,
                           QCoreApplication::translate("verify", "The PDF holds something that the program never puts there, and "
                                                                 "that may show, hide or change what is read."),
                           parts.join(u", "_s));
    };
    add(documentSubject(), m_document.content.foreign);
    for (qsizetype i = 0; i < m_document.content.pages.size(); ++i)
        add(pageSubject(i + 1), m_document.content.pages[i].foreign);
}

void PageCheck::checkLetters()
{
    QStringList unknown;
    for (const ExportedPdf::Page &page : m_document.content.pages)
        unknown += page.unknown;
    unknown.removeDuplicates();
    if (!unknown.isEmpty())
        m_findings.add("letters-unknown", documentSubject(),
                       QCoreApplication::translate("verify", "Some letters or emoji of this PDF are not drawn as this version of "
                                                             "the program draws them: what is read on its pages may not be what "
                                                             "a search or a screen reader finds there."),
                       unknown.mid(0, 20).join(u", "_s));
}

qsizetype PageCheck::readHeading(qsizetype page, const QList<DrawnGlyph> &text)
{
    const auto addForeign = [&] {
        m_findings.add("heading-unlisted", pageSubject(page + 1),
                       QCoreApplication::translate("verify", "This page is headed with an exhibit that the manifest does not "
                                                             "list, or that is not shown here."));
    };
    const QList<int> numbers = headedNumbers(text, m_document.manifest.recipient == Recipient::Avocat);
    const auto &pieces = m_document.manifest.pieces;
    const auto piece = std::find_if(pieces.begin(), pieces.end(), [&](const Manifest::Piece &each) {
        return each.included && !numbers.isEmpty() && each.number == numbers.first();
    });
    if (piece == pieces.end()) {
        if (!numbers.isEmpty())
            addForeign();
        return -1;
    }
    const qsizetype index = piece - pieces.begin();
    if (!m_headings.contains(index))
        m_headings.insert(index, headingOf(piece->number, piece->name, m_fonts));
    const bool isFirst = m_shown[index].pages++ == 0;
    const QList<DrawnGlyph> &heading = isFirst ? m_headings[index].first : m_headings[index].later;
    const qsizetype at = findDrawn(heading, text, m_fonts);
    if (at < 0)
        m_findings.addOfVersion("exhibit-not-shown", exhibitsSubject({piece->number}),
                                QCoreApplication::translate("verify",
                                                            "The pages give this exhibit another title than the manifest, or not "
                                                            "in the place and the letters of one."),
                                QStringLiteral("page %1, %2").arg(page + 1).arg(piece->name));
    else if (!standsAlone(text, at, heading.size()) || headsAnother(text, at, heading.size()))
        addForeign();
    return index;
}

void PageCheck::readPage(qsizetype number)
{
    const QList<DrawnGlyph> text = m_document.pdf->text(number);
    const auto &images = m_document.content.pages[number].images;
    const qsizetype piece = readHeading(number, text);
    m_words.read(piece, text, m_findings);
    readTags(number, text);
    if (piece < 0) {
        if (!images.isEmpty())
            m_findings.add("image-unlisted", pageSubject(number + 1),
                           QCoreApplication::translate("verify", "This page shows an image, and is the page of no exhibit."));
        if (const QStringList wrong = m_printed.read(text); !wrong.isEmpty())
            m_findings.add("digest-unlisted", pageSubject(number + 1),
                           QCoreApplication::translate("verify", "This page prints a digest that the manifest does not list, or "
                                                                 "not under this number."),
                           wrong.join(u'\n'));
        return;
    }
    auto &shown = m_shown[piece].images;
    for (const auto &image : images) {
        if (shown.isEmpty() || shown.last().object != image.object)
            shown << Placed{image.object, image.pixels, {}};
        shown.last().parts << image.drawn;
    }
}

void PageCheck::readTags(qsizetype number, const QList<DrawnGlyph> &text)
{
    const auto &page = m_document.content.pages[number];
    if (!page.foreign.isEmpty() || !m_document.content.foreign.isEmpty()) // which is told, and may have no order
        return;
    if (const QStringList faults = m_tags.read(int(number), text, page.marks, page.hasLanes); !faults.isEmpty())
        m_findings.addOfVersion("tags-contradicted", pageSubject(number + 1),
                                QCoreApplication::translate("verify",
                                                            "What a screen reader finds on this page, or the order in which it "
                                                            "reads it, is not what is seen there."),
                                faults.mid(0, 20).join(u", "_s));
}

void PageCheck::checkLinks()
{
    if (const QStringList wrong = m_tags.misleading(); !wrong.isEmpty())
        m_findings.add("link-misleading", documentSubject(),
                       QCoreApplication::translate("verify",
                                                   "Bookmarks or links of this PDF have other words, or lead elsewhere, "
                                                   "than its headings."),
                       wrong.mid(0, 20).join(u", "_s));
}

void PageCheck::checkPrinted()
{
    const auto missing = [&](const QString &subject, const Digest &digest) {
        m_findings.add("digest-not-printed", subject,
                       QCoreApplication::translate("verify", "The pages do not print the digest that the manifest gives."),
                       QString::fromLatin1(digest.toHex()));
    };
    for (const Manifest::Piece &piece : m_document.manifest.pieces)
        if (!m_printed.has(piece.number, piece.digest))
            missing(exhibitsSubject({piece.number}), piece.digest);
    for (const Manifest::Piece &piece : m_document.manifest.pieces)
        if (const QString line =
                content::digestLine(piece.size, piece.token ? piece.token->time : QDateTime(), m_document.manifest.zone);
            piece.included && !m_printed.says(line))
            m_findings.add("manifest-contradicted", exhibitsSubject({piece.number}),
                           QCoreApplication::translate("verify", "The pages print another size or another time of its timestamp "
                                                                 "than the manifest gives, in the time zone that it names."),
                           line);
    if (!m_printed.has(m_document.manifest.head))
        missing(entrySubject(m_document.manifest.headEntry), m_document.manifest.head);
}

void PageCheck::addWrongImage(const Manifest::Piece &piece, const Digest &digest)
{
    const auto &pieces = m_document.manifest.pieces;
    const auto other =
        std::find_if(pieces.begin(), pieces.end(), [&](const Manifest::Piece &each) { return each.images.contains(digest); });
    m_findings.add(
        "exhibit-image-altered", exhibitsSubject({piece.number}),
        other == pieces.end() || other->number == piece.number
            ? QCoreApplication::translate("verify", "The image on the pages of this exhibit is not the exhibit's.")
            : QCoreApplication::translate("verify", "The image on the pages of this exhibit is that of exhibit no. %1.")
                  .arg(other->number),
        QString::fromLatin1(digest.toHex()));
}

PageCheck::Source PageCheck::sourceOf(const Manifest::Piece &piece, const Shown &shown)
{
    Source source;
    const auto attached = m_files.constFind(piece.attachment);
    if (attached != m_files.cend())
        source.open = [this, file = *attached] { return std::make_unique<FileSlice>(m_document.path, file.from, file.size); };
    else if (!shown.images.isEmpty() && piece.images == QList<Digest>{piece.digest}) // a JPEG, which is on the page as it is
        source.open = [this, image = shown.images.first().object] { return m_document.pdf->imageFile(image); };
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

void PageCheck::checkCount(const Manifest::Piece &piece, const Source &source, qsizetype count)
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
        const bool isEverywhere = original.kind != ContentKind::Picture && original.kind != ContentKind::Film;
        least = isSound && isEverywhere ? most : 0;
    }
    if (count != piece.images.size() || count < least || count > most)
        m_findings.add("exhibit-image-altered", exhibitsSubject({piece.number}),
                       QCoreApplication::translate("verify", "The pages of this exhibit show more images than it has, or fewer."),
                       QStringLiteral("%1, not %2").arg(count).arg(count < least ? least : std::min(most, piece.images.size())));
}

bool PageCheck::lacksImages(const Manifest::Piece &piece, const Source &source) const
{
    if (source.examination && !source.examination->defect.isEmpty())
        return false;
    const auto device = source.open ? source.open() : nullptr;
    switch (source.examination ? source.examination->kind : contentKind(piece.mediaType)) {
    case ContentKind::Png:
    case ContentKind::Jpeg:
    case ContentKind::Pdf:
        return true;
    case ContentKind::Picture:
        return !device || wholePicture(*device);
    case ContentKind::Film:
        return !device || stills(*device, 1, content::largestStill);
    default:
        return false;
    }
}

Likeness PageCheck::checkImage(const Manifest::Piece &piece, const Source &source, int image, int page)
{
    const auto digest = m_document.pdf->imageDigest(image);
    if (!digest || *digest != piece.images[page]) {
        addWrongImage(piece, digest ? *digest : Digest());
        return Likeness::Different;
    }
    Likeness likeness = Likeness::Unknown;
    if (source.examination && source.examination->kind != ContentKind::Film)
        likeness = m_document.pdf->compare(
            image, {.original = piece.digest, .mediaType = source.examination->mediaType, .page = page}, source.open);
    else if (page < source.stills.size())
        likeness = m_document.pdf->compare(image, source.stills.values()[page]);
    if (likeness == Likeness::Different)
        addWrongImage(piece, *digest);
    return likeness;
}

bool PageCheck::checkPlaces(const Manifest::Piece &piece, const Source &source, const Placed &image)
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
        m_findings.add("exhibit-image-cut", exhibitsSubject({piece.number}),
                       QCoreApplication::translate("verify",
                                                   "The image of this exhibit is not shown whole and upright: a part is "
                                                   "missing, repeated, out of its place or out of proportion."),
                       fault);
    const bool isCovered = std::any_of(image.parts.begin(), image.parts.end(), [](const auto &part) { return part.isCovered; });
    if (isCovered)
        m_findings.add("exhibit-image-covered", exhibitsSubject({piece.number}),
                       QCoreApplication::translate("verify", "Something is drawn in the place of this exhibit's image."));
    return fault.isEmpty() && !isCovered;
}

void PageCheck::checkImages(qsizetype index)
{
    const Manifest::Piece &piece = m_document.manifest.pieces[index];
    const Shown &shown = m_shown[index];
    if (shown.pages == 0)
        return m_findings.add("exhibit-not-shown", exhibitsSubject({piece.number}),
                              QCoreApplication::translate("verify", "No page of the PDF is headed with this exhibit."));
    const Source source = sourceOf(piece, shown);
    checkCount(piece, source, shown.images.size());
    const qsizetype count = std::min(shown.images.size(), piece.images.size());
    Likeness least = Likeness::Same;
    for (qsizetype i = 0; i < count; ++i) {
        const bool isWhole = checkPlaces(piece, source, shown.images[i]);
        const Likeness likeness = checkImage(piece, source, shown.images[i].object, int(i));
        least = std::max(least, isWhole ? likeness : Likeness::Different);
    }
    const bool isShown = count > 0 && count == piece.images.size();
    if (isShown && least <= Likeness::Distant)
        (least == Likeness::Same ? m_compared : least == Likeness::Alike ? m_alike : m_distant) << piece.number;
    else if (isShown && least == Likeness::Unknown && source.open)
        m_unknown << piece.number;
    else if (shown.images.isEmpty() && lacksImages(piece, source))
        m_missing << piece.number;
    else if (!m_words.compared().contains(piece.number))
        m_notCompared << piece.number;
}

void PageCheck::conclude()
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
    if (const QList<int> &worded = m_words.compared(); !worded.isEmpty())
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

bool PageCheck::check(const Progress &progress)
{
    constexpr qint64 mostDrawn = 16 << 20; // bytes: the library can't be stopped, and is slow
    constexpr qint64 mostOnAPage = 1 << 20;
    const bool isTooMuch = m_document.content.drawn > mostDrawn + m_document.content.pages.size() * mostOnAPage;
    FileSlice whole(m_document.path, 0, m_document.size);
    const int count = isTooMuch ? 0 : content::pdfPageCount(whole);
    checkForeign();
    checkLetters();
    if (count != m_document.content.pages.size()) {
        m_findings.add("pages-unreadable", documentSubject(),
                       QCoreApplication::translate("verify", "The text of the pages can't be read here: what they show and print "
                                                             "was not compared with anything."),
                       QStringLiteral("%1 pages, not %2").arg(count).arg(m_document.content.pages.size()));
        return true;
    }
    for (qsizetype i = 0; i < m_document.content.pages.size(); ++i)
        readPage(i);
    m_words.conclude(m_findings);
    const auto isOurs = [](const ExportedPdf::Page &page) { return page.foreign.isEmpty(); };
    const auto &pages = m_document.content.pages;
    if (m_document.content.foreign.isEmpty() && std::all_of(pages.begin(), pages.end(), isOurs))
        checkLinks();
    checkPrinted();
    for (qsizetype i = 0; i < m_document.manifest.pieces.size(); ++i) {
        if (!goesOn(progress, i, m_document.manifest.pieces.size()))
            return false;
        if (m_document.manifest.pieces[i].included)
            checkImages(i);
    }
    conclude();
    return true;
}

} // namespace

bool checkPages(const ExaminedDocument &document, const RightFiles &files, Findings &findings, const Progress &progress)
{
    return PageCheck(document, files, findings).check(progress);
}

} // namespace appui
