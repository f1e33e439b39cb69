// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/body_p.h"

#include <memory>
#include <variant>
#include <vector>

namespace appui::pdf {

/** One element of the logical structure (ISO 32000-1, 14.7): what a screen reader and a text extraction follow. */
class Element
{
public:
    explicit Element(QByteArray type)
        : m_type(std::move(type))
    {
    }

    const QByteArray &type() const { return m_type; }
    Element &add(const QByteArray &type);
    /** Marked content number `mcid` of page `page` belongs to this element. */
    void mark(int page, int mcid) { m_kids.push_back(Mark{page, mcid}); }
    /** Annotation number `annotation` of page `page` belongs to this element. */
    void link(int page, int annotation) { m_kids.push_back(Link{page, annotation}); }

    QString alternative;     ///< /Alt of a figure
    QByteArray scope;        ///< of a table header: "Row" or "Column"
    QByteArray numbering;    ///< of a list: "Disc" or "Decimal"
    std::vector<double> box; ///< of a figure: left, bottom, right, top

private:
    friend class StructureWriter;
    struct Mark
    {
        int page;
        int mcid;
    };
    struct Link
    {
        int page;
        int annotation;
    };
    QByteArray m_type;
    std::vector<std::variant<std::unique_ptr<Element>, Mark, Link>> m_kids;
};

/** The tree of a document, and its writing. */
class Structure
{
public:
    Element &document() { return m_document; }

    /**
     * Spells tree and parent tree, the root as number `root`. `annotations` of `pages` have the key of the parent tree that is
     * theirs (/StructParent), which follow those of the pages.
     */
    void write(ObjectBatch &batch, int root, const std::vector<QPDFObjectHandle> &pages,
               const std::vector<std::vector<QPDFObjectHandle>> &annotations);

private:
    Element m_document{"Document"};
};

} // namespace appui::pdf
