// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"

#include <map>
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
    std::vector<double> box; ///< of a figure: left, bottom, right, top

private:
    friend class Structure;
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

    /** Writes tree and parent tree into the catalog; `pages` and their `annotations` are complete by then. */
    void write(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages,
               const std::vector<std::vector<QPDFObjectHandle>> &annotations);

private:
    QPDFObjectHandle write(const Element &element, QPDFObjectHandle parent);
    QPDFObjectHandle write(const Element::Mark &mark, QPDFObjectHandle element);
    QPDFObjectHandle write(const Element::Link &link, QPDFObjectHandle element);
    // A dossier of 2,000 exhibits has 50,000 elements: what they have in common is one object for all.
    QPDFObjectHandle word(const QByteArray &value);
    QPDFObjectHandle tableAttributes(const QByteArray &scope);

    Element m_document{"Document"};
    QPDF *m_pdf = nullptr;
    const std::vector<QPDFObjectHandle> *m_pages = nullptr;
    const std::vector<std::vector<QPDFObjectHandle>> *m_annotations = nullptr;
    std::vector<std::vector<QPDFObjectHandle>> m_parents; ///< of each page's marks
    std::vector<QPDFObjectHandle> m_linkParents;          ///< of the annotations, in the order of their keys
    std::map<QByteArray, QPDFObjectHandle> m_words;
    std::map<QByteArray, QPDFObjectHandle> m_scopes;
};

} // namespace appui::pdf
