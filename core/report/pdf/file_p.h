// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/taskline_p.h"
#include "report/pdf/body_p.h"
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

/** The size of a finished file in bytes, and its SHA-256. */
struct WrittenFile
{
    qint64 size = 0;
    Digest digest;
};

/**
 * The PDF being made: pages, structure, bookmarks, attachments, metadata. It is written as PDF 1.7 meant to be PDF/A-3a
 * (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once; nothing in it depends on the day or the computer.
 */
class File
{
public:
    /** Begins the PDF in `file`, which is open and empty. Originals come from `source`, used by one thread at a time. */
    File(QFile &file, const type::FontBook &fonts, const paper::OriginalSource &source);
    ~File() { m_beside.giveUp(); }

    Page &addPage();
    Page &page(int index) { return *m_pages[size_t(index)]; }
    int pageCount() const { return int(m_pages.size()); }
    Element &document() { return m_structure.document(); }
    Resources &resources() { return m_resources; }

    /** The image of a figure, as imageObject(), or of a small JPEG, as jpegObject(): written while further pages are laid out. */
    Result<PlacedImage> add(const paper::Figure &figure);
    Result<PlacedImage> add(const QByteArray &jpeg);

    /** Writes all the rest; `progress` is of the attachments, and asked before them too. Fails with the failure of a stream
     * (Altered, Io…) or Cancelled. */
    Result<WrittenFile> write(const paper::Document &about, const std::vector<Destination> &destinations,
                              const Progress &progress);

private:
    /** Has its streams written beside. Fails as it did, or as what was written beside before. */
    Result<PlacedImage> begin(Result<PlacedImage> image);
    /** While the rest is being made, in turn; the layout waits when too many `bytes` are still to be written. */
    void writeBeside(qint64 bytes, std::function<void(Body &)> write);
    std::vector<QPDFObjectHandle> writePages(const std::vector<Destination> &destinations,
                                             std::vector<std::vector<QPDFObjectHandle>> &annotations);
    /** The invisible field, still empty, that stampDocument() signs. */
    void addStampField(QPDFObjectHandle page, std::vector<QPDFObjectHandle> &annotations);
    void writeOutline(const std::vector<Destination> &destinations, const std::vector<QPDFObjectHandle> &pages);
    /** Gives each page and each annotation its key in the parent tree. */
    static void numberParents(std::vector<QPDFObjectHandle> pages, const std::vector<std::vector<QPDFObjectHandle>> &annotations);
    /** The number of an object of the catalog, under `key`, that is written without qpdf. */
    int reserve(const std::string &key);
    void attach(const QList<paper::Attachment> &attachments, const QDateTime &made, int names, int associated,
                const Progress &progress);
    /** `bytes` with the digests of the images, which are written by then, in the place of their marks. */
    QByteArray withImageDigests(QByteArray bytes) const;
    void describe(const paper::Document &about);

    QFile &m_file;
    paper::OriginalSource m_source;
    QPDF m_pdf;
    Resources m_resources;
    Structure m_structure;
    std::vector<std::unique_ptr<Page>> m_pages;
    ImageDigests m_imageDigests;
    Body m_body{m_file};
    TaskLine m_beside; ///< has the body until it is finished; the last: it needs the others
};

/** The XMP packet: title, author, dates, and the claims PDF/UA-1 and, of what is archival, PDF/A-3a. */
QByteArray xmpPacket(const paper::Document &about);

} // namespace appui::pdf
