// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/structure_p.h"

namespace appui::pdf {

Element &Element::add(const QByteArray &type)
{
    auto kid = std::make_unique<Element>(type);
    Element &added = *kid;
    m_kids.push_back(std::move(kid));
    return added;
}

void Structure::write(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages,
                      const std::vector<std::vector<QPDFObjectHandle>> &annotations)
{
    m_pdf = &pdf;
    m_pages = &pages;
    m_annotations = &annotations;
    m_parents.assign(pages.size(), {});
    m_linkParents.clear();

    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", name("StructTreeRoot"));
    root.replaceKey("/K", write(m_document, root));

    auto numbers = QPDFObjectHandle::newArray();
    for (size_t page = 0; page < pages.size(); ++page) {
        numbers.appendItem(QPDFObjectHandle::newInteger(qint64(page)));
        numbers.appendItem(pdf.makeIndirectObject(QPDFObjectHandle::newArray(m_parents[page])));
    }
    for (size_t link = 0; link < m_linkParents.size(); ++link) {
        numbers.appendItem(QPDFObjectHandle::newInteger(qint64(pages.size() + link)));
        numbers.appendItem(m_linkParents[link]);
    }
    auto parentTree = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    parentTree.replaceKey("/Nums", numbers);
    root.replaceKey("/ParentTree", parentTree);
    root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(qint64(pages.size() + m_linkParents.size())));

    pdf.getRoot().replaceKey("/StructTreeRoot", root);
    pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
}

QPDFObjectHandle Structure::write(const Element &element, QPDFObjectHandle parent)
{
    auto object = m_pdf->makeIndirectObject(QPDFObjectHandle::newDictionary());
    object.replaceKey("/Type", name("StructElem"));
    object.replaceKey("/S", name(element.m_type));
    object.replaceKey("/P", parent);
    if (element.m_type == "Figure") // which may not be silent (ISO 14289-1, 7.3)
        object.replaceKey("/Alt", text(element.alternative.trimmed().isEmpty() ? QStringLiteral("Image") : element.alternative));
    if (!element.scope.isEmpty()) {
        auto attributes = QPDFObjectHandle::parse("<< /O /Table >>");
        attributes.replaceKey("/Scope", name(element.scope));
        object.replaceKey("/A", attributes);
    }
    if (!element.box.empty()) {
        auto attributes = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
        auto box = QPDFObjectHandle::newArray();
        for (const double side : element.box)
            box.appendItem(real(side));
        attributes.replaceKey("/BBox", box);
        object.replaceKey("/A", attributes);
    }

    auto kids = QPDFObjectHandle::newArray();
    for (const auto &kid : element.m_kids) {
        if (const auto *child = std::get_if<std::unique_ptr<Element>>(&kid)) {
            kids.appendItem(write(**child, object));
        } else if (const auto *mark = std::get_if<Element::Mark>(&kid)) {
            auto reference = QPDFObjectHandle::newDictionary();
            reference.replaceKey("/Type", name("MCR"));
            reference.replaceKey("/Pg", (*m_pages)[size_t(mark->page)]);
            reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(mark->mcid));
            kids.appendItem(reference);
            auto &parents = m_parents[size_t(mark->page)];
            while (parents.size() <= size_t(mark->mcid))
                parents.push_back(QPDFObjectHandle::newNull());
            parents[size_t(mark->mcid)] = object;
        } else if (const auto *link = std::get_if<Element::Link>(&kid)) {
            auto annotation = (*m_annotations)[size_t(link->page)][size_t(link->annotation)];
            auto reference = QPDFObjectHandle::newDictionary();
            reference.replaceKey("/Type", name("OBJR"));
            reference.replaceKey("/Pg", (*m_pages)[size_t(link->page)]);
            reference.replaceKey("/Obj", annotation);
            kids.appendItem(reference);
            annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(qint64(m_pages->size() + m_linkParents.size())));
            m_linkParents.push_back(object);
        }
    }
    object.replaceKey("/K", kids);
    return object;
}

} // namespace appui::pdf
