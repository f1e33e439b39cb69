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
    m_words.clear();
    m_scopes.clear();

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

QPDFObjectHandle Structure::word(const QByteArray &value)
{
    auto found = m_words.find(value);
    if (found == m_words.end())
        found = m_words.emplace(value, name(value)).first;
    return found->second;
}

QPDFObjectHandle Structure::tableAttributes(const QByteArray &scope)
{
    auto &attributes = m_scopes[scope];
    if (!attributes.isInitialized()) {
        attributes = m_pdf->makeIndirectObject(QPDFObjectHandle::parse("<< /O /Table >>"));
        attributes.replaceKey("/Scope", word(scope));
    }
    return attributes;
}

QPDFObjectHandle Structure::write(const Element &element, QPDFObjectHandle parent)
{
    auto object = m_pdf->makeIndirectObject(QPDFObjectHandle::newDictionary());
    object.replaceKey("/Type", word("StructElem"));
    object.replaceKey("/S", word(element.m_type));
    object.replaceKey("/P", parent);
    if (element.m_type == "Figure") // which may not be silent (ISO 14289-1, 7.3)
        object.replaceKey("/Alt", text(element.alternative.trimmed().isEmpty() ? QStringLiteral("Image") : element.alternative));
    if (!element.scope.isEmpty())
        object.replaceKey("/A", tableAttributes(element.scope));
    if (!element.box.empty()) {
        auto attributes = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
        auto box = QPDFObjectHandle::newArray();
        for (const double side : element.box)
            box.appendItem(real(side));
        attributes.replaceKey("/BBox", box);
        object.replaceKey("/A", attributes);
    }

    std::vector<QPDFObjectHandle> kids;
    for (const auto &kid : element.m_kids) {
        if (const auto *child = std::get_if<std::unique_ptr<Element>>(&kid))
            kids.push_back(write(**child, object));
        else if (const auto *mark = std::get_if<Element::Mark>(&kid))
            kids.push_back(write(*mark, object));
        else if (const auto *link = std::get_if<Element::Link>(&kid))
            kids.push_back(write(*link, object));
    }
    if (kids.size() == 1)
        object.replaceKey("/K", kids.front());
    else
        object.replaceKey("/K", QPDFObjectHandle::newArray(kids));
    return object;
}

QPDFObjectHandle Structure::write(const Element::Mark &mark, QPDFObjectHandle element)
{
    auto &parents = m_parents[size_t(mark.page)];
    while (parents.size() <= size_t(mark.mcid))
        parents.push_back(QPDFObjectHandle::newNull());
    parents[size_t(mark.mcid)] = element;

    const auto page = (*m_pages)[size_t(mark.page)];
    const auto number = QPDFObjectHandle::newInteger(mark.mcid);
    // The element's page goes without saying in each of its marks: an integer is enough (ISO 32000-1, 14.7.4.2).
    if (!element.hasKey("/Pg"))
        element.replaceKey("/Pg", page);
    if (element.getKey("/Pg").getObjGen() == page.getObjGen())
        return number;
    auto reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", word("MCR"));
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/MCID", number);
    return reference;
}

QPDFObjectHandle Structure::write(const Element::Link &link, QPDFObjectHandle element)
{
    auto annotation = (*m_annotations)[size_t(link.page)][size_t(link.annotation)];
    annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(qint64(m_pages->size() + m_linkParents.size())));
    m_linkParents.push_back(element);

    auto reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", word("OBJR"));
    reference.replaceKey("/Pg", (*m_pages)[size_t(link.page)]);
    reference.replaceKey("/Obj", annotation);
    return reference;
}

} // namespace appui::pdf
