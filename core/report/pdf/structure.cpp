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

/** Writes each element behind its kids, and remembers whose the marks and the annotations are. */
class StructureWriter
{
public:
    StructureWriter(ObjectBatch &batch, const std::vector<QPDFObjectHandle> &pages,
                    const std::vector<std::vector<QPDFObjectHandle>> &annotations)
        : m_batch(batch)
        , m_annotations(annotations)
        , m_parents(pages.size())
    {
        for (const QPDFObjectHandle &page : pages)
            m_pages.push_back(Body::reference(page));
    }

    int write(const Element &element, int parent)
    {
        const int number = m_batch.newNumber();
        QByteArray page; // which goes without saying in the marks on it (ISO 32000-1, 14.7.4.2)
        QByteArrayList kids;
        for (const auto &kid : element.m_kids)
            kids << std::visit([&](const auto &each) { return write(each, number, page); }, kid);
        m_batch.add(number, "<< /Type /StructElem /S /" + element.type() + " /P " + Body::reference(parent) +
                                (page.isEmpty() ? QByteArray() : " /Pg " + page) + described(element) + " /K " +
                                (kids.size() == 1 ? kids.first() : '[' + kids.join(' ') + ']') + " >>");
        return number;
    }

    int writeParents()
    {
        QByteArrayList entries;
        int key = 0;
        for (const auto &marks : m_parents)
            entries << entry(key++, array(marks));
        for (const auto &[own, element] : m_annotationParents)
            entries << entry(own, element);
        const int number = m_batch.newNumber();
        m_batch.add(number, "<< /Nums [" + entries.join(' ') + "] >>");
        return number;
    }

    int nextKey() const { return int(m_parents.size() + m_annotationParents.size()); }

private:
    static QByteArray entry(int key, int object) { return QByteArray::number(key) + ' ' + Body::reference(object); }

    int array(const std::vector<int> &elements)
    {
        QByteArrayList references;
        for (const int element : elements)
            references << (element == 0 ? QByteArray("null") : Body::reference(element));
        const int number = m_batch.newNumber();
        m_batch.add(number, '[' + references.join(' ') + ']');
        return number;
    }

    static QByteArray described(const Element &element)
    {
        QByteArray entries;
        if (element.type() == "Figure") // which may not be silent (ISO 14289-1, 7.3)
            entries +=
                " /Alt " + written(text(element.alternative.trimmed().isEmpty() ? QStringLiteral("Image") : element.alternative));
        if (!element.scope.isEmpty())
            entries += " /A << /O /Table /Scope /" + element.scope + " >>";
        if (!element.numbering.isEmpty())
            entries += " /A << /O /List /ListNumbering /" + element.numbering + " >>";
        if (!element.box.empty()) {
            QByteArrayList sides;
            for (const double side : element.box)
                sides << number(side);
            entries += " /A << /O /Layout /Placement /Block /BBox [" + sides.join(' ') + "] >>";
        }
        return entries;
    }

    QByteArray write(const std::unique_ptr<Element> &kid, int element, const QByteArray &)
    {
        return Body::reference(write(*kid, element));
    }

    QByteArray write(const Element::Mark &mark, int element, QByteArray &page)
    {
        auto &parents = m_parents[size_t(mark.page)];
        if (parents.size() <= size_t(mark.mcid))
            parents.resize(size_t(mark.mcid) + 1);
        parents[size_t(mark.mcid)] = element;

        const QByteArray &own = m_pages[size_t(mark.page)];
        const QByteArray mcid = QByteArray::number(mark.mcid);
        if (page.isEmpty())
            page = own;
        return page == own ? mcid : "<< /Type /MCR /Pg " + own + " /MCID " + mcid + " >>";
    }

    QByteArray write(const Element::Link &link, int element, const QByteArray &)
    {
        auto annotation = m_annotations[size_t(link.page)][size_t(link.annotation)];
        m_annotationParents.emplace(annotation.getKey("/StructParent").getIntValueAsInt(), element);
        return "<< /Type /OBJR /Pg " + m_pages[size_t(link.page)] + " /Obj " + Body::reference(annotation) + " >>";
    }

    ObjectBatch &m_batch;
    const std::vector<std::vector<QPDFObjectHandle>> &m_annotations;
    QByteArrayList m_pages;                  ///< references
    std::vector<std::vector<int>> m_parents; ///< of each page's marks; 0: nobody's
    std::map<int, int> m_annotationParents;  ///< by their keys
};

void Structure::write(ObjectBatch &batch, int root, const std::vector<QPDFObjectHandle> &pages,
                      const std::vector<std::vector<QPDFObjectHandle>> &annotations)
{
    StructureWriter writer(batch, pages, annotations);
    const int document = writer.write(m_document, root);
    const int parents = writer.writeParents();
    batch.add(root, "<< /Type /StructTreeRoot /K " + Body::reference(document) + " /ParentTree " + Body::reference(parents) +
                        " /ParentTreeNextKey " + QByteArray::number(writer.nextKey()) + " >>");
}

} // namespace appui::pdf
