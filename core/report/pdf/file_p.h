// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/imageobject_p.h"
#include "report/pdf/page_p.h"

namespace appui::pdf {

/** A place in the document that bookmarks and links lead to. */
struct Destination
{
    QString anchor; ///< empty: for the bookmark alone
    QString title;
    int level = 1;  ///< of the bookmark
    int page = 0;   ///< from 0
    double top = 0; ///< points from the page's upper edge
};

/**
 * The PDF being made: pages, structure, bookmarks, attachments, metadata. It is written as PDF 1.7 meant to be PDF/A-3a
 * (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once; nothing in it depends on the day or the computer.
 */
class File
{
public:
    explicit File(const type::FontBook &fonts);

    Page &addPage();
    Page &page(int index) { return *m_pages[size_t(index)]; }
    int pageCount() const { return int(m_pages.size()); }
    Element &document() { return m_structure.document(); }
    Resources &resources() { return m_resources; }
    QPDF &pdf() { return m_pdf; }
    ImageDigests &imageDigests() { return m_imageDigests; }

    /** Fails with the failure of a stream (Altered, Io…), Cancelled, or Io when `path` can't be written. */
    Result<void> write(const QString &path, const paper::Document &about, const std::vector<Destination> &destinations,
                       const paper::OriginalSource &source, const Progress &progress);

private:
    std::vector<QPDFObjectHandle> writePages(const std::vector<Destination> &destinations,
                                             std::vector<std::vector<QPDFObjectHandle>> &annotations);
    /** The invisible field, still empty, that stampDocument() signs. */
    void addStampField(QPDFObjectHandle page, std::vector<QPDFObjectHandle> &annotations);
    void writeOutline(const std::vector<Destination> &destinations, const std::vector<QPDFObjectHandle> &pages);
    /** Gives each page and each annotation its key in the parent tree. */
    static void numberParents(std::vector<QPDFObjectHandle> pages, const std::vector<std::vector<QPDFObjectHandle>> &annotations);
    void attach(Appendix &appendix, const QList<paper::Attachment> &attachments, const QDateTime &made,
                const paper::OriginalSource &source, const Progress &progress);
    /** `bytes` with the digests of the images, which are written by then, in the place of their marks. */
    QByteArray withImageDigests(QByteArray bytes) const;
    void describe(const paper::Document &about);

    QPDF m_pdf;
    Resources m_resources;
    Structure m_structure;
    std::vector<std::unique_ptr<Page>> m_pages;
    ImageDigests m_imageDigests;
};

/** The XMP packet: title, author, dates, and the claims PDF/UA-1 and, of what is archival, PDF/A-3a. */
QByteArray xmpPacket(const paper::Document &about);

} // namespace appui::pdf
