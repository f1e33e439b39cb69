// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/conformance.h"

#include "core/sheets.h"

#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

#include <map>
#include <set>

namespace appui::test {

namespace {

QString placeOf(QPDFObjectHandle object)
{
    return QString::fromStdString(object.getObjGen().unparse(','));
}

std::string typeOf(QPDFObjectHandle element)
{
    auto type = element.getKey("/S");
    return type.isName() ? type.getName() : std::string();
}

std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
{
    auto kids = element.getKey("/K");
    if (kids.isArray())
        return kids.getArrayAsVector();
    return kids.isNull() ? std::vector<QPDFObjectHandle>() : std::vector<QPDFObjectHandle>{kids};
}

bool isElement(QPDFObjectHandle kid)
{
    return kid.isDictionary() && kid.hasKey("/S");
}

bool hasText(QPDFObjectHandle value)
{
    return value.isString() && !QString::fromStdString(value.getUTF8Value()).trimmed().isEmpty();
}

/** One walk through the structure tree. */
class StructureWalk
{
public:
    explicit StructureWalk(QStringList &broken)
        : m_broken(broken)
    {
    }

    void visit(QPDFObjectHandle element, QPDFObjectHandle parent)
    {
        const std::string type = typeOf(element);
        static const std::set<std::string> known{"/Document", "/Sect",   "/H1",      "/H2",    "/H3",    "/P",  "/BlockQuote",
                                                 "/L",        "/LI",     "/Lbl",     "/LBody", "/Table", "/TR", "/TH",
                                                 "/TD",       "/Figure", "/Caption", "/Link",  "/Form"};
        say(known.contains(type), "unknown", element);
        say(element.getKey("/P").getObjGen() == parent.getObjGen(), "parent", element);
        if (type.size() == 3 && type[1] == 'H')
            heading(type[2] - '0', element);
        if (type == "/Figure")
            figure(element);
        if (type == "/TH")
            say(element.getKey("/A").isDictionary() && element.getKey("/A").getKey("/Scope").isName(), "table-header", element);
        if (type == "/Link" || type == "/Form")
            annotated(element);
        if (type == "/L")
            say(element.getKey("/A").isDictionary() && element.getKey("/A").getKey("/ListNumbering").isName(), "list-numbering",
                element);
        if (type == "/BlockQuote" || type == "/Caption") // which group, and hold no content of their own
            for (auto &kid : kidsOf(element))
                say(isElement(kid), "grouping", element);
        int cells = 0;
        for (auto &kid : kidsOf(element)) {
            if (isElement(kid)) {
                contained(type, typeOf(kid), kid);
                if (type == "/Table")
                    row(kid, cells);
                visit(kid, element);
            }
        }
    }

private:
    void say(bool holds, const char *rule, QPDFObjectHandle element)
    {
        if (!holds)
            m_broken << QString::fromLatin1(rule) + u": "_s + placeOf(element) + QString::fromStdString(typeOf(element));
    }

    void heading(int level, QPDFObjectHandle element)
    {
        say(level <= m_level + 1, "heading-levels", element);
        m_level = level;
    }

    void figure(QPDFObjectHandle element)
    {
        say(hasText(element.getKey("/Alt")), "figure-alternative", element);
        auto attributes = element.getKey("/A");
        say(attributes.isDictionary() && attributes.getKey("/BBox").isArray() && attributes.getKey("/BBox").getArrayNItems() == 4,
            "figure-box", element);
    }

    void annotated(QPDFObjectHandle element)
    {
        int references = 0;
        for (auto &kid : kidsOf(element))
            references += kid.isDictionary() && kid.hasKey("/Obj") ? 1 : 0;
        say(references == 1, "annotation-element", element);
    }

    /** ISO 32000-1, 14.8.4: what may stand in what. */
    void contained(const std::string &type, const std::string &kid, QPDFObjectHandle element)
    {
        static const std::map<std::string, std::set<std::string>> allowed{
            {"/Table", {"/TR", "/Caption"}}, {"/TR", {"/TH", "/TD"}}, {"/L", {"/LI", "/Caption"}}, {"/LI", {"/Lbl", "/LBody"}}};
        static const std::map<std::string, std::string> only{{"/TR", "/Table"}, {"/TH", "/TR"},  {"/TD", "/TR"},
                                                             {"/LI", "/L"},     {"/Lbl", "/LI"}, {"/LBody", "/LI"}};
        if (const auto rule = allowed.find(type); rule != allowed.end())
            say(rule->second.contains(kid), "containment", element);
        if (const auto rule = only.find(kid); rule != only.end())
            say(rule->second == type, "containment", element);
    }

    void row(QPDFObjectHandle element, int &cells)
    {
        const int count = int(kidsOf(element).size());
        say(count > 0 && (cells == 0 || cells == count), "table-grid", element);
        cells = count;
    }

    QStringList &m_broken;
    int m_level = 0;
};

/** The parent tree, by key. */
std::map<qint64, QPDFObjectHandle> parentTree(QPDF &pdf)
{
    std::map<qint64, QPDFObjectHandle> tree;
    auto numbers = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
        tree.emplace(numbers.getArrayItem(i).getIntValue(), numbers.getArrayItem(i + 1));
    return tree;
}

/** Reads the operators of one page: what is drawn stands in the structure or is an artifact, and glyphs mean something. */
class ContentWalk : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentWalk(QPDFObjectHandle resources, QString where, QStringList &broken)
        : m_resources(resources)
        , m_where(std::move(where))
        , m_broken(broken)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        apply(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { say(m_open.empty() && m_saved == 0, "content-balance"); }

    const std::vector<qint64> &marks() const { return m_marks; }
    std::map<std::string, std::set<quint16>> codes; ///< shown, by font

private:
    void apply(const std::string &op)
    {
        static const std::set<std::string> painting{"Tj", "TJ", "'", "\"", "Do", "S",  "s", "f",
                                                    "F",  "f*", "B", "B*", "b",  "b*", "sh"};
        static const std::set<std::string> others{"BT", "ET", "Tf", "Tm", "Td", "Tz", "g",  "G", "rg", "RG",  "w",   "m",
                                                  "l",  "c",  "re", "W",  "n",  "cm", "gs", "q", "Q",  "BDC", "BMC", "EMC"};
        if (!say(painting.contains(op) || others.contains(op), "unknown"))
            return;
        if (op == "BDC" || op == "BMC")
            open(op == "BDC");
        else if (op == "EMC" && say(!m_open.empty(), "content-balance"))
            m_open.pop_back();
        else if (op == "q")
            say(++m_saved <= 28, "saved-states");
        else if (op == "Q")
            say(--m_saved >= 0, "content-balance");
        else if (op == "Tf")
            m_font = m_operands.front().getName();
        else if (painting.contains(op))
            paint(op);
    }

    void open(bool hasProperties)
    {
        const std::string tag = m_operands.front().getName();
        const bool isArtifact = tag == "/Artifact";
        say(m_open.empty() || tag == "/Span", "nested-content");
        m_open.push_back(tag);
        auto mark = hasProperties ? m_operands[1].getKey("/MCID") : QPDFObjectHandle::newNull();
        say(isArtifact || tag == "/Span" || mark.isInteger(), "content-mark");
        if (mark.isInteger())
            m_marks.push_back(mark.getIntValue());
    }

    void paint(const std::string &op)
    {
        say(!m_open.empty(), "untagged-content");
        if (op == "Do")
            say(m_resources.getKey("/XObject").hasKey(m_operands.front().getName()), "resource");
        if (op == "Tj" || op == "TJ")
            for (auto &part : op == "TJ" ? m_operands.front().getArrayAsVector() : m_operands)
                if (part.isString())
                    show(QByteArray::fromStdString(part.getStringValue()));
    }

    void show(const QByteArray &text)
    {
        for (qsizetype i = 0; i + 1 < text.size(); i += 2)
            codes[m_font].insert(qFromBigEndian<quint16>(text.constData() + i));
    }

    bool say(bool holds, const char *rule)
    {
        if (!holds)
            m_broken << QString::fromLatin1(rule) + u": "_s + m_where;
        return holds;
    }

    QPDFObjectHandle m_resources;
    QString m_where;
    QStringList &m_broken;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<std::string> m_open;
    std::vector<qint64> m_marks;
    std::string m_font;
    int m_saved = 0;
};

void checkAnnotation(QPDFObjectHandle annotation, const std::map<qint64, QPDFObjectHandle> &tree, QStringList &broken)
{
    const auto say = [&](bool holds, const char *rule) {
        if (!holds)
            broken << QString::fromLatin1(rule) + u": "_s + placeOf(annotation);
    };
    const auto flags = annotation.getKey("/F").isInteger() ? annotation.getKey("/F").getIntValue() : 0;
    say((flags & 4) != 0 && (flags & (1 | 2 | 32 | 256)) == 0, "annotation-flags"); // ISO 19005-3, 6.3.2
    const bool isLink = annotation.getKey("/Subtype").isNameAndEquals("/Link");
    say(isLink || annotation.getKey("/Subtype").isNameAndEquals("/Widget"), "unknown");
    say(!isLink || (hasText(annotation.getKey("/Contents")) && annotation.getKey("/Dest").isArray()), "link");
    if (!isLink) {
        say(hasText(annotation.getKey("/TU")), "field-name");
        say(annotation.getKey("/Rect").unparse() == "[ 0 0 0 0 ]", "appearance");
        say(!annotation.hasKey("/V"), "stub-signature");
    }
    const auto parent =
        annotation.getKey("/StructParent").isInteger() ? tree.find(annotation.getKey("/StructParent").getIntValue()) : tree.end();
    bool isReferred = false;
    if (parent != tree.end())
        for (auto &kid : kidsOf(parent->second))
            isReferred = isReferred || (kid.isDictionary() && kid.getKey("/Obj").getObjGen() == annotation.getObjGen());
    say(isReferred && typeOf(parent->second) == (isLink ? "/Link" : "/Form"), "annotation-parent");
}

/** Every mark of the page has its element, and every element's reference to the page its mark. */
void checkMarks(QPDFObjectHandle page, const std::vector<qint64> &marks, QPDFObjectHandle parents, QStringList &broken)
{
    const QString where = placeOf(page);
    if (!parents.isArray() || size_t(parents.getArrayNItems()) != marks.size() ||
        std::set<qint64>(marks.begin(), marks.end()).size() != marks.size()) {
        broken << u"parent-tree: "_s + where;
        return;
    }
    for (const qint64 mark : marks) {
        bool isReferred = false;
        auto element = mark < parents.getArrayNItems() ? parents.getArrayItem(int(mark)) : QPDFObjectHandle::newNull();
        if (element.isDictionary())
            for (auto &kid : kidsOf(element)) {
                auto number = kid.isDictionary() ? kid.getKey("/MCID") : kid;
                auto place = (kid.isDictionary() ? kid : element).getKey("/Pg");
                isReferred =
                    isReferred || (number.isInteger() && number.getIntValue() == mark && place.getObjGen() == page.getObjGen());
            }
        if (!isReferred)
            broken << u"parent-tree: "_s + where + u" mark %1"_s.arg(mark);
    }
}

/** What each code means, read from the ToUnicode map that we write: one bfchar per line. */
std::map<quint16, QString> meanings(QPDFObjectHandle font)
{
    static const QRegularExpression line(u"^<([0-9a-f]{4})> <([0-9a-f]*)>$"_s, QRegularExpression::MultilineOption);
    std::map<quint16, QString> found;
    if (!font.getKey("/ToUnicode").isStream())
        return found;
    auto matches = line.globalMatch(QString::fromLatin1(decoded(font.getKey("/ToUnicode"))));
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString text;
        for (qsizetype i = 0; i < match.captured(2).size(); i += 4)
            text += QChar(match.captured(2).mid(i, 4).toUShort(nullptr, 16));
        found.emplace(match.captured(1).toUShort(nullptr, 16), text);
    }
    return found;
}

/** ISO 19005-3, 6.2.11.7.2 and 6.2.11.7.3 */
bool mayStandInATextLayer(const QString &text)
{
    const auto characters = text.toUcs4();
    return !text.isEmpty() && text.isValidUtf16() && std::none_of(characters.begin(), characters.end(), [](char32_t c) {
        return c == 0 || c == 0xFEFF || c == 0xFFFE || QChar::category(c) == QChar::Other_PrivateUse;
    });
}

/** A TrueType table of the embedded file. */
QByteArray table(const QByteArray &file, const QByteArray &tag)
{
    const int count = qFromBigEndian<quint16>(file.constData() + 4);
    for (int i = 0; i < count; ++i) {
        const char *entry = file.constData() + 12 + 16 * i;
        if (tag == QByteArrayView(entry, 4))
            return file.mid(qFromBigEndian<quint32>(entry + 8), qFromBigEndian<quint32>(entry + 12));
    }
    return {};
}

/** Widths on the page are those of the font, by a thousandth of the em (ISO 19005-3, 6.2.11.5). */
void checkWidths(QPDFObjectHandle cid, const std::map<quint16, QString> &codes, const QString &where, QStringList &broken)
{
    auto descriptor = cid.getKey("/FontDescriptor");
    const bool isCff = descriptor.hasKey("/FontFile3"); // whose codes are its glyphs
    const QByteArray file = decoded(descriptor.getKey(isCff ? "/FontFile3" : "/FontFile2"));
    const QByteArray map = isCff ? QByteArray() : decoded(cid.getKey("/CIDToGIDMap"));
    const QByteArray advances = table(file, "hmtx");
    const double em = qFromBigEndian<quint16>(table(file, "head").constData() + 18);
    const int glyphs = qFromBigEndian<quint16>(table(file, "maxp").constData() + 4);
    const int metrics = qFromBigEndian<quint16>(table(file, "hhea").constData() + 34);
    std::map<quint16, double> widths;
    auto list = cid.getKey("/W");
    for (int i = 0; i + 1 < list.getArrayNItems(); i += 2)
        widths[quint16(list.getArrayItem(i).getIntValue())] = list.getArrayItem(i + 1).getArrayItem(0).getNumericValue();
    for (const auto &[code, meaning] : codes) {
        const int glyph = isCff ? code : map.size() < 2 * (code + 1) ? 0 : qFromBigEndian<quint16>(map.constData() + 2 * code);
        if (glyph == 0 || glyph >= glyphs) {
            broken << u"missing-glyph: %1 %2 "_s.arg(where).arg(code) + QString::fromLatin1(meaning.toUtf8().toHex());
            continue;
        }
        const double advance = qFromBigEndian<quint16>(advances.constData() + 4 * std::min(glyph, metrics - 1)) * 1000 / em;
        if (!widths.contains(code) || std::abs(widths[code] - advance) > 1)
            broken << u"widths: "_s + where + u' ' + QString::number(code);
    }
}

} // namespace

void checkStructure(QPDF &pdf, QStringList &broken)
{
    auto root = pdf.getRoot().getKey("/StructTreeRoot");
    StructureWalk walk(broken);
    walk.visit(root.getKey("/K"), root);
}

void checkPages(QPDF &pdf, QStringList &broken)
{
    const auto tree = parentTree(pdf);
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        const QString where = placeOf(page);
        if (!page.getKey("/Tabs").isNameAndEquals("/S"))
            broken << u"tab-order: "_s + where;
        ContentWalk walk(page.getKey("/Resources"), where, broken);
        page.parsePageContents(&walk);
        const auto parents =
            tree.find(page.getKey("/StructParents").isInteger() ? page.getKey("/StructParents").getIntValue() : -1);
        checkMarks(page, walk.marks(), parents == tree.end() ? QPDFObjectHandle::newNull() : parents->second, broken);
        if (page.hasKey("/Annots"))
            for (auto &annotation : page.getKey("/Annots").getArrayAsVector())
                checkAnnotation(annotation, tree, broken);
    }
}

void checkFonts(QPDF &pdf, QStringList &broken)
{
    std::map<std::string, std::set<quint16>> codes;
    QPDFObjectHandle fonts;
    QStringList ignored;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        ContentWalk walk(page.getKey("/Resources"), {}, ignored);
        page.parsePageContents(&walk);
        for (const auto &[font, shown] : walk.codes)
            codes[font].insert(shown.begin(), shown.end());
        fonts = page.getKey("/Resources").getKey("/Font");
    }
    for (const auto &[key, shown] : codes) {
        const QString where = QString::fromStdString(key);
        auto font = fonts.getKey(key);
        auto cid = font.getKey("/DescendantFonts").getArrayItem(0);
        auto descriptor = cid.getKey("/FontDescriptor");
        const auto means = meanings(font);
        std::map<quint16, QString> shownMeanings;
        for (const quint16 code : shown)
            shownMeanings.emplace(code, means.contains(code) ? means.at(code) : QString());
        static const QRegularExpression tagged(u"^/[A-Z]{6}\\+."_s);
        if (!tagged.match(QString::fromStdString(descriptor.getKey("/FontName").getName())).hasMatch() ||
            descriptor.getKey("/FontName").getName() != cid.getKey("/BaseFont").getName())
            broken << u"font-name: "_s + where;
        if (!descriptor.hasKey("/FontFile2") && !descriptor.hasKey("/FontFile3"))
            broken << u"embedded-font: "_s + where;
        else
            checkWidths(cid, shownMeanings, where, broken);
        if (descriptor.hasKey("/CIDSet"))
            broken << u"unknown: "_s + where; // one that is not complete fails; ISO 19005-3, 6.2.11.4.2
        for (const auto &[code, meaning] : shownMeanings)
            if (!mayStandInATextLayer(meaning))
                broken << u"text-layer: %1 %2"_s.arg(where).arg(code);
    }
}

} // namespace appui::test
