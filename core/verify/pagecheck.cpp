// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/annex_p.h"
#include "report/content/pdftext_p.h"
#include "verify/documentchecks_p.h"
#include "verify/headings_p.h"
#include "verify/imagecheck_p.h"
#include "verify/printeddigests_p.h"
#include "verify/subjects_p.h"
#include "verify/wordscheck_p.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

class PageCheck
{
public:
    PageCheck(const ExaminedDocument &document, const RightFiles &files, Findings &findings)
        : m_document(document)
        , m_findings(findings)
        , m_printed(document.manifest)
        , m_tags(document.content.tags, m_fonts)
        , m_words(document, files, m_fonts)
        , m_images(document, files, findings)
        , m_shown(document.manifest.pieces.size())
    {
    }

    bool check(const Progress &progress);

private:
    /** What stands on the pages of one exhibit. */
    struct Shown
    {
        int pages = 0;
        bool isClear = true; ///< nothing on its pages may be seen otherwise than it is read here
        QList<ShownImage> images;
    };

    /** The exhibit that a page is headed with; -1: none. */
    qsizetype readHeading(qsizetype page, const QList<DrawnGlyph> &text);
    /** False when it was stopped. */
    bool readPage(qsizetype number, const std::function<bool()> &goesOn);
    void checkForeign();
    void checkLetters();
    void readTags(qsizetype number, const QList<DrawnGlyph> &text);
    void checkLinks();
    void checkPrinted();
    void checkImages(qsizetype index);
    /** The numbers of those whose words were compared as they are seen. */
    QList<int> worded() const;

    const ExaminedDocument &m_document;
    Findings &m_findings;
    type::FontBook m_fonts;
    PrintedDigests m_printed;
    TagCheck m_tags;
    WordsCheck m_words;
    ImageCheck m_images;
    QHash<qsizetype, Heading> m_headings; ///< of exhibits
    QList<Shown> m_shown;
};

void PageCheck::checkForeign()
{
    const QString message = QCoreApplication::translate(
        "verify", "The PDF holds something that the program never puts there, and that may show, hide "
                  "or change what is read.");
    const auto add = [&](const QString &subject, QStringList parts) {
        parts.removeDuplicates();
        if (!parts.isEmpty())
            m_findings.addOfVersion("foreign-part", subject, message, parts.join(u", "_s));
    };
    if (const QStringList &parts = m_document.content.forbidden; !parts.isEmpty())
        m_findings.add("foreign-part", documentSubject(), message, parts.join(u", "_s));
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
        m_findings.addOfVersion("letters-unknown", documentSubject(),
                                QCoreApplication::translate("verify",
                                                            "Some letters or emoji of this PDF are not drawn as this version of "
                                                            "the program draws them: what is read on its pages may not be what "
                                                            "a search or a screen reader finds there."),
                                unknown.mid(0, 20).join(u", "_s));
}

qsizetype PageCheck::readHeading(qsizetype page, const QList<DrawnGlyph> &text)
{
    const auto addForeign = [&] {
        m_findings.addOfVersion("heading-unlisted", pageSubject(page + 1),
                                QCoreApplication::translate("verify",
                                                            "This page is headed with an exhibit that the manifest does not "
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

bool PageCheck::readPage(qsizetype number, const std::function<bool()> &goesOn)
{
    const QList<DrawnGlyph> text = m_document.pdf->text(number);
    const auto &images = m_document.content.pages[number].images;
    const qsizetype piece = readHeading(number, text);
    if (!m_words.read(piece, text, m_findings, goesOn))
        return false;
    readTags(number, text);
    if (piece < 0) {
        if (!images.isEmpty())
            m_findings.addOfVersion(
                "image-unlisted", pageSubject(number + 1),
                QCoreApplication::translate("verify", "This page shows an image, and is the page of no exhibit."));
        if (const QStringList wrong = m_printed.read(text); !wrong.isEmpty())
            m_findings.add("digest-unlisted", pageSubject(number + 1),
                           QCoreApplication::translate("verify", "This page prints a digest that the manifest does not list, or "
                                                                 "not under this number."),
                           wrong.join(u'\n'));
        return true;
    }
    const auto &page = m_document.content.pages[number];
    if (!page.foreign.isEmpty() || !page.unknown.isEmpty() || m_document.content.isForeign())
        m_shown[piece].isClear = false;
    auto &shown = m_shown[piece].images;
    for (const auto &image : images) {
        if (shown.isEmpty() || shown.last().object != image.object)
            shown << ShownImage{image.object, image.pixels, {}};
        shown.last().parts << image.drawn;
    }
    return true;
}

void PageCheck::readTags(qsizetype number, const QList<DrawnGlyph> &text)
{
    const auto &page = m_document.content.pages[number];
    if (!m_document.content.hasTags || !page.foreign.isEmpty() || m_document.content.isForeign()) // told, without order
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
        m_findings.addOfVersion("link-misleading", documentSubject(),
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
            m_findings.addOfVersion("manifest-contradicted", exhibitsSubject({piece.number}),
                                    QCoreApplication::translate("verify",
                                                                "The pages print another size or another time of its timestamp "
                                                                "than the manifest gives, in the time zone that it names."),
                                    line);
    if (!m_printed.has(m_document.manifest.head))
        missing(entrySubject(m_document.manifest.headEntry), m_document.manifest.head);
}

void PageCheck::checkImages(qsizetype index)
{
    const Manifest::Piece &piece = m_document.manifest.pieces[index];
    if (m_shown[index].pages > 0)
        m_images.check(piece, m_shown[index].images, m_shown[index].isClear, worded().contains(piece.number));
    else
        m_findings.addOfVersion("exhibit-not-shown", exhibitsSubject({piece.number}),
                                QCoreApplication::translate("verify", "No page of the PDF is headed with this exhibit."));
}

QList<int> PageCheck::worded() const
{
    QList<int> numbers = m_words.compared();
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        if (!m_shown[i].isClear)
            numbers.removeAll(m_document.manifest.pieces[i].number);
    return numbers;
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
        return m_images.checkPresence([&] { return goesOn(progress, 0, 1); });
    }
    const qsizetype steps = m_document.content.pages.size() + m_document.manifest.pieces.size();
    for (qsizetype i = 0; i < m_document.content.pages.size(); ++i) {
        if (!goesOn(progress, i, steps) || !readPage(i, [&] { return goesOn(progress, i, steps); }))
            return false;
    }
    m_words.conclude(m_findings);
    const auto isOurs = [](const ExportedPdf::Page &page) { return page.foreign.isEmpty(); };
    const auto &pages = m_document.content.pages;
    if (!m_document.content.isForeign() && std::all_of(pages.begin(), pages.end(), isOurs))
        checkLinks();
    checkPrinted();
    for (qsizetype i = 0; i < m_document.manifest.pieces.size(); ++i) {
        if (!goesOn(progress, m_document.content.pages.size() + i, steps))
            return false;
        if (m_document.manifest.pieces[i].included)
            checkImages(i);
    }
    m_images.conclude(worded());
    return m_images.checkPresence([&] { return goesOn(progress, steps, steps); });
}

} // namespace

bool checkPages(const ExaminedDocument &document, const RightFiles &files, Findings &findings, const Progress &progress)
{
    return PageCheck(document, files, findings).check(progress);
}

} // namespace appui
