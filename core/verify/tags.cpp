// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/tags_p.h"

#include "report/content/typography_p.h"
#include "report/pdf/page_p.h"
#include "verify/headings_p.h"
#include "verify/setanew_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int deepest = 32;

bool isHeading(const QByteArray &type)
{
    return type == "H1" || type == "H2" || type == "H3";
}

QString textIn(QPDFObjectHandle dictionary, const char *key)
{
    auto value = dictionary.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/** Follows the tree from its root: each element once, each mark and each annotation where it hangs. */
class TagReader
{
public:
    explicit TagReader(QPDF &pdf)
        : m_root(pdf.getRoot())
    {
        auto kids = m_root.getKey("/Pages").getKey("/Kids");
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            m_pages.emplace(kids.getArrayItem(i).getObjGen(), i);
        m_tags.pages.resize(kids.getArrayNItems());
    }

    Tags read()
    {
        auto tree = m_root.getKey("/StructTreeRoot");
        if (tree.isDictionary())
            readElement(tree.getKey("/K"), tree.getObjGen(), 0);
        readParents(tree.isDictionary() ? tree.getKey("/ParentTree") : tree);
        if (auto outlines = m_root.getKey("/Outlines"); outlines.isDictionary())
            readBookmarks(outlines, 0);
        m_tags.foreign.removeDuplicates();
        return m_tags;
    }

private:
    void refuse(const char *what) { m_tags.foreign << QString::fromLatin1(what); }

    void readElement(QPDFObjectHandle element, QPDFObjGen parent, int depth)
    {
        if (depth > deepest || !element.isDictionary() || !m_seen.insert(element.getObjGen()).second ||
            element.getKey("/P").getObjGen() != parent || !element.getKey("/S").isName())
            return refuse("Element in two places");
        const auto type = QByteArray::fromStdString(element.getKey("/S").getName()).mid(1);
        if (isHeading(type))
            m_tags.headings << element.getObjectID();
        auto kids = element.getKey("/K");
        if (!kids.isArray())
            return readKid(kids, element, type, depth);
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            readKid(kids.getArrayItem(i), element, type, depth);
    }

    void readKid(QPDFObjectHandle kid, QPDFObjectHandle element, const QByteArray &type, int depth)
    {
        if (kid.isInteger())
            return addMark(element.getKey("/Pg"), kid, element, type);
        if (!kid.isDictionary())
            return refuse("Element/K");
        if (kid.hasKey("/MCID"))
            return addMark(kid.getKey("/Pg"), kid.getKey("/MCID"), element, type);
        if (!kid.hasKey("/Obj"))
            return readElement(kid, element.getObjGen(), depth + 1);
        auto annotation = kid.getKey("/Obj");
        auto key = annotation.isDictionary() ? annotation.getKey("/StructParent") : annotation;
        if (!key.isInteger() || !m_parents.emplace(key.getIntValue(), element.getObjGen()).second)
            return refuse("Annotation/StructParent");
        if (annotation.getKey("/Subtype").isNameAndEquals("/Link"))
            m_tags.links << Tags::Link{element.getObjectID(), textIn(annotation, "/Contents"),
                                       placeOf(annotation.getKey("/Dest"))};
    }

    void addMark(QPDFObjectHandle page, QPDFObjectHandle number, QPDFObjectHandle element, const QByteArray &type)
    {
        const auto at = m_pages.find(page.getObjGen());
        if (at == m_pages.end() || !number.isInteger())
            return refuse("Element/Pg");
        m_tags.pages[at->second] << Tags::Mark{number.getIntValueAsInt(), element.getObjectID(), type};
        m_owners[{at->second, number.getIntValueAsInt()}] = element.getObjGen();
    }

    /** The tree that leads back says the same. */
    void readParents(QPDFObjectHandle tree)
    {
        auto list = tree.isDictionary() ? tree.getKey("/Nums") : tree;
        size_t marks = 0;
        for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems(); i += 2) {
            const qint64 key = list.getArrayItem(i).isInteger() ? list.getArrayItem(i).getIntValue() : -1;
            auto owner = list.getArrayItem(i + 1);
            const auto annotation = m_parents.find(key);
            if (!owner.isArray()) {
                if (annotation == m_parents.end() || owner.getObjGen() != annotation->second)
                    refuse("ParentTree");
                continue;
            }
            for (int mark = 0; mark < owner.getArrayNItems(); ++mark, ++marks) {
                const auto known = m_owners.find({int(key), mark});
                if (known == m_owners.end() || owner.getArrayItem(mark).getObjGen() != known->second)
                    refuse("ParentTree");
            }
        }
        if (marks != m_owners.size())
            refuse("ParentTree");
    }

    Tags::Place placeOf(QPDFObjectHandle destination) const
    {
        if (!destination.isArray() || destination.getArrayNItems() != 5 || !destination.getArrayItem(3).isNumber())
            return {};
        const auto page = m_pages.find(destination.getArrayItem(0).getObjGen());
        return {page == m_pages.end() ? -1 : page->second, pdf::Page::height - destination.getArrayItem(3).getNumericValue()};
    }

    void readBookmarks(QPDFObjectHandle parent, int depth)
    {
        for (auto item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
            if (depth > deepest || !m_seen.insert(item.getObjGen()).second ||
                item.getKey("/Parent").getObjGen() != parent.getObjGen())
                return refuse("Bookmark in two places");
            m_tags.bookmarks << Tags::Bookmark{textIn(item, "/Title"), placeOf(item.getKey("/Dest"))};
            readBookmarks(item, depth + 1);
        }
    }

    QPDFObjectHandle m_root;
    std::map<QPDFObjGen, int> m_pages;
    std::set<QPDFObjGen> m_seen;
    std::map<std::pair<int, int>, QPDFObjGen> m_owners; ///< of marks, by page and number
    std::map<qint64, QPDFObjGen> m_parents;             ///< of annotations, by their keys
    Tags m_tags;
};

/** Where the text of a mark stands. */
struct Box
{
    double left = 0;
    double right = 0;
    double top = 0; ///< of its highest baseline
};

/** Whether who reads goes on there: below, or to the right. */
bool follows(const Box &next, const Box &before)
{
    constexpr double sameLine = 4; // points: a small text beside a larger one
    if (next.top > before.top + sameLine || next.left >= before.right - 1)
        return true;
    return next.top > before.top - sameLine && next.left >= before.left - 1;
}

} // namespace

Tags readTags(QPDF &pdf)
{
    return TagReader(pdf).read();
}

QStringList TagCheck::read(int page, const QList<DrawnGlyph> &text, const QList<QByteArray> &marks, bool hasLanes)
{
    constexpr double head = 100, foot = 786; // points: between them stands what belongs to somebody
    QStringList faults;
    std::map<int, Box> boxes;
    for (const DrawnGlyph &glyph : text) {
        const double y = glyph.place.y();
        if (glyph.mark < 0) {
            if (y > head && y < foot && !glyph.font.contains("Bold") && !withoutBlanks(glyph.text).isEmpty())
                faults << u"a text that nobody reads aloud, at %1"_s.arg(y);
            continue;
        }
        const Box own{glyph.place.x(), glyph.place.x() + glyph.advance, y};
        const auto [box, isNew] = boxes.emplace(glyph.mark, own);
        if (!isNew)
            box->second = {std::min(box->second.left, own.left), std::max(box->second.right, own.right),
                           std::min(box->second.top, own.top)};
    }
    std::set<int> seen;
    std::map<int, int> elements; // of headings and links, by mark
    const Box *before = nullptr;
    for (const Tags::Mark &mark : m_tags.pages.value(page)) {
        if (!seen.insert(mark.number).second || mark.number >= marks.size() || marks[mark.number] != mark.type)
            faults << u"mark %1"_s.arg(mark.number);
        const auto box = boxes.find(mark.number);
        if (box == boxes.end())
            continue;
        if (mark.type == "Figure" && !hasLanes)
            faults << u"a figure of letters, mark %1"_s.arg(mark.number);
        if (before && !follows(box->second, *before))
            faults << u"out of order, mark %1"_s.arg(mark.number);
        before = &box->second;
        if (isHeading(mark.type) || mark.type == "Link")
            elements.emplace(mark.number, mark.element);
    }
    if (qsizetype(seen.size()) != marks.size())
        faults << u"marks that belong to nobody"_s;
    for (const DrawnGlyph &glyph : text)
        if (const auto element = elements.find(glyph.mark); element != elements.end())
            m_words.try_emplace(element->second, Words{page, {}}).first->second.glyphs << glyph;
    faults.removeDuplicates();
    return faults;
}

QString TagCheck::textOf(const Words &words)
{
    QString text;
    for (const DrawnGlyph &glyph : words.glyphs)
        text += glyph.text;
    return withoutBlanks(text);
}

bool TagCheck::isRight(const Tags::Bookmark &bookmark, int heading) const
{
    constexpr double most = 50; // points from a little above a heading to its first baseline
    const auto found = m_words.find(heading);
    if (found == m_words.end())
        return false;
    const auto &[page, glyphs] = found->second;
    const double above = glyphs.first().place.y() - bookmark.place.top;
    const auto largest = std::max_element(glyphs.begin(), glyphs.end(),
                                          [](const DrawnGlyph &one, const DrawnGlyph &other) { return one.size < other.size; });
    const auto due = headingOf(bookmark.title, largest->size, m_fonts);
    return bookmark.place.page == page && above > 0 && above < most &&
           std::equal(due.begin(), due.end(), glyphs.begin(), glyphs.end(),
                      [&](const DrawnGlyph &one, const DrawnGlyph &other) { return isSameLetter(one, other, m_fonts); });
}

/** Whether a link that is a number, or ends with one, leads to the page or to the exhibit of that number. */
bool TagCheck::isNamed(const Tags::Link &link, const QString &text) const
{
    static const QRegularExpression form(u"(?:\\A|[nN]°)([0-9]{1,9})\\z"_s);
    const auto number = form.match(text);
    if (!number.hasMatch() || link.place.page < 0 ||
        (number.capturedStart(1) == 0 && number.captured(1).toInt() == link.place.page + 1))
        return true;
    const QString start = withoutBlanks(content::exhibitHeading(number.captured(1), {}));
    return std::any_of(m_tags.bookmarks.begin(), m_tags.bookmarks.end(), [&](const Tags::Bookmark &each) {
        return each.place == link.place && withoutBlanks(each.title).startsWith(start);
    });
}

QStringList TagCheck::misleading() const
{
    QStringList wrong;
    if (m_tags.bookmarks.size() != m_tags.headings.size())
        wrong << u"%1 bookmarks, %2 headings"_s.arg(m_tags.bookmarks.size()).arg(m_tags.headings.size());
    else
        for (qsizetype i = 0; i < m_tags.bookmarks.size(); ++i)
            if (!isRight(m_tags.bookmarks[i], m_tags.headings[i]))
                wrong << m_tags.bookmarks[i].title;
    const auto leads = [&](const Tags::Link &link) {
        return std::any_of(m_tags.bookmarks.begin(), m_tags.bookmarks.end(),
                           [&](const Tags::Bookmark &each) { return each.place == link.place; });
    };
    for (const Tags::Link &link : m_tags.links) {
        const auto found = m_words.find(link.element);
        const QString text = found == m_words.end() ? QString() : textOf(found->second);
        if ((link.place.page >= 0 && !leads(link)) || text.isEmpty() || !isNamed(link, text))
            wrong << link.description + u" ("_s + text + u')';
    }
    return wrong;
}

} // namespace appui
