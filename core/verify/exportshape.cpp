// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/exportshape_p.h"

#include "report/pdf/qpdf_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Description
{
    const char *kind;
    const char *shape;
};

/**
 * What report/pdf writes, as PDF objects: a string that begins with a colon is a kind, described here or one of the plain ones
 * (int, number, name, text, bytes, date); any other value is always that one. "?" ends a key that may be absent, a star is any
 * key,
 * "(*)" begins an array of any number of what follows, "(|)" the choices for one value. The key /stream makes it a stream.
 */
constexpr Description descriptions[] = {
    {"Trailer", "<< /Size (:int) /Root (:Catalog) /Info (:Info) /ID [(:bytes) (:bytes)] /Prev? (:int) >>"},
    {"Catalog", "<< /Type /Catalog /Pages (:Pages) /Names? << /EmbeddedFiles (:Files) >> /AF? [(*) (:Filespec)]"
                "   /AcroForm? << /Fields [(:Field)] /SigFlags 3 >> /Metadata (:Metadata) /OutputIntents [(:Intent)]"
                "   /Lang (fr-FR) /ViewerPreferences << /DisplayDocTitle true >> /Outlines? (:Outlines) /PageMode? /UseOutlines"
                "   /StructTreeRoot (:Tree) /MarkInfo << /Marked true >> >>"},
    {"Info", "<< /Title (:text) /Author (:text) /Subject (:text) /Creator (À l’appui) /Producer (À l’appui)"
             "   /CreationDate (:date) /ModDate (:date) >>"},
    {"Metadata", "<< /stream true /Length (:int) /Type /Metadata /Subtype /XML >>"},
    {"Intent", "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)"
               "   /DestOutputProfile (:Profile) >>"},
    {"Profile", "<< /stream true /Length (:int) /Filter? /FlateDecode /N (:int) >>"},

    {"Pages", "<< /Type /Pages /Kids [(*) (:Page)] /Count (:int) >>"},
    {"Page", "<< /Type /Page /Parent (:Pages) /MediaBox [0 0 595.276 841.89] /Resources (:Resources) /Contents (:Data)"
             "   /StructParents (:int) /Tabs /S /Annots? [(*) (:Annotation)] >>"},
    {"Annotation", "[(|) (:Link) (:Field)]"},
    {"Link", "<< /Type /Annot /Subtype /Link /Rect (:Box) /Border [0 0 0] /F 4 /Contents (:text) /Dest? (:Destination)"
             "   /StructParent (:int) >>"},
    {"Field", "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Horodatage) /TU (Horodatage du document) /F 132 /Rect [0 0 0 0]"
              "   /P (:Page) /StructParent (:int) /V? (:Stamp) >>"},
    {"Stamp", "<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161 /ByteRange [0 (:int) (:int) (:int)]"
              "   /Contents (:bytes) >>"},
    {"Destination", "[(:Page) /XYZ 0 (:number) 0]"},
    {"Box", "[(:number) (:number) (:number) (:number)]"},
    {"Outlines", "<< /Type /Outlines /First (:Bookmark) /Last (:Bookmark) /Count (:int) >>"},
    {"Bookmark", "<< /Title (:text) /Parent (:BookmarkParent) /Dest (:Destination) /First? (:Bookmark)"
                 "   /Last? (:Bookmark) /Next? (:Bookmark) /Prev? (:Bookmark) /Count? (:int) >>"},
    {"BookmarkParent", "[(|) (:Outlines) (:Bookmark)]"},

    {"Files", "<< /Names [(*) (:text) (:Filespec)] >>"},
    {"Filespec", "<< /Type /Filespec /F (:text) /UF (:text) /Desc (:text) /AFRelationship [(|) /Source /Data /Supplement]"
                 "   /EF << /F (:File) /UF (:File) >> >>"},
    {"File",
     "<< /stream true /Length (:int) /Type /EmbeddedFile /Subtype (:name) /Params << /Size (:int) /ModDate (:date) >> >>"},

    {"Resources", "<< /Font << /* (:Font) >> /XObject << /* (:Image) >> >>"},
    {"Font", "<< /Type /Font /Subtype /Type0 /BaseFont (:name) /Encoding /Identity-H /DescendantFonts [(:Glyphs)]"
             "   /ToUnicode (:Data) >>"},
    {"Glyphs", "[(|) << /Type /Font /Subtype /CIDFontType2 /BaseFont (:name) /CIDSystemInfo (:Identity)"
               "        /FontDescriptor (:TrueType) /DW 0 /W (:Widths) /CIDToGIDMap (:Data) >>"
               "     << /Type /Font /Subtype /CIDFontType0 /BaseFont (:name) /CIDSystemInfo (:Identity)"
               "        /FontDescriptor (:OpenType) /DW 0 /W (:Widths) >>]"},
    {"Identity", "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"},
    {"Widths", "[(*) (:int) [(:number)]]"},
    {"TrueType", "<< /Type /FontDescriptor /FontName (:name) /Flags 4 /FontBBox (:Box) /ItalicAngle (:int) /Ascent (:number)"
                 "   /Descent (:number) /CapHeight (:number) /StemV (:int)"
                 "   /FontFile2 << /stream true /Length (:int) /Filter? /FlateDecode /Length1 (:int) >> >>"},
    {"OpenType", "<< /Type /FontDescriptor /FontName (:name) /Flags 4 /FontBBox (:Box) /ItalicAngle (:int) /Ascent (:number)"
                 "   /Descent (:number) /CapHeight (:number) /StemV (:int)"
                 "   /FontFile3 << /stream true /Length (:int) /Filter? /FlateDecode /Subtype /OpenType >> >>"},
    {"Data", "<< /stream true /Length (:int) /Filter? /FlateDecode >>"},

    {"Image", "[(|) << /stream true /Length (:int) /Filter /DCTDecode /Type /XObject /Subtype /Image /Width (:int)"
              "        /Height (:int) /BitsPerComponent 8 /ColorSpace (:Colours) /Decode? [1 0 1 0 1 0 1 0] >>"
              "     << /stream true /Length (:int) /Filter /FlateDecode /Type /XObject /Subtype /Image /Width (:int)"
              "        /Height (:int) /BitsPerComponent (:int) /ColorSpace (:Colours)"
              "        /DecodeParms << /Predictor 15 /Colors (:int) /BitsPerComponent (:int) /Columns (:int) >> >>"
              "     << /stream true /Length (:int) /Filter? /FlateDecode /Type /XObject /Subtype /Image /Width (:int)"
              "        /Height (:int) /BitsPerComponent 8 /ColorSpace (:Colours) /SMask? (:Mask) >>]"},
    {"Mask", "<< /stream true /Length (:int) /Filter? /FlateDecode /Type /XObject /Subtype /Image /Width (:int) /Height (:int)"
             "   /BitsPerComponent 8 /ColorSpace /DeviceGray >>"},
    {"Colours", "[(|) /DeviceGray /DeviceRGB /DeviceCMYK [/ICCBased (:Profile)] [/Indexed (:Colours) (:int) (:bytes)]]"},

    {"Tree", "<< /Type /StructTreeRoot /K (:Element) /ParentTree (:Numbers) /ParentTreeNextKey (:int) >>"},
    {"Numbers", "<< /Nums [(*) (:int) (:Tagged)] >>"},
    {"Tagged", "[(|) (:Element) [(*) (:Element)]]"},
    {"Element", "[(|) << /Type /StructElem /P (:ElementParent) /K (:Kids) /Pg? (:Page) /A? (:Attributes)"
                "        /S [(|) /Document /Sect /H1 /H2 /H3 /P /BlockQuote /L /LI /Lbl /LBody /Table /TR /TH /TD /Caption"
                "                /Link /Form] >>"
                "     << /Type /StructElem /P (:ElementParent) /K (:Kids) /Pg? (:Page) /Alt (:text) /A? (:Attributes)"
                "        /S /Figure >>]"},
    {"ElementParent", "[(|) (:Element) (:Tree)]"},
    {"Kids", "[(|) (:int) (:Element) << /Type /MCR /Pg (:Page) /MCID (:int) >>"
             "     << /Type /OBJR /Pg (:Page) /Obj (:Annotation) >> [(*) (:Kids)]]"},
    {"Attributes", "[(|) << /O /Table /Scope [(|) /Row /Column] >>"
                   "     << /O /List /ListNumbering [(|) /Disc /Decimal] >> << /O /Layout /Placement /Block /BBox (:Box) >>]"},
};

bool startsWith(QPDFObjectHandle array, const char *sign)
{
    if (!array.isArray() || array.getArrayNItems() == 0)
        return false;
    auto first = array.getArrayItem(0);
    return first.isString() && first.getStringValue() == sign;
}

/** Goes from the trailer to everything it leads to, and compares each object with its description. */
class Walk
{
public:
    explicit Walk(QPDF &pdf)
        : m_pdf(pdf)
    {
        for (const Description &each : descriptions)
            m_shapes[each.kind] = QPDFObjectHandle::parse(each.shape);
    }

    QList<ForeignPart> run()
    {
        numberPages();
        check(&*m_shapes.find("Trailer"), m_pdf.getTrailer(), -1);
        for (; !m_waiting.empty(); m_waiting.pop_front()) {
            const auto [object, kind] = m_waiting.front().lead;
            const auto page = m_pageOf.find(object);
            check(kind, m_pdf.getObject(object), page == m_pageOf.end() ? m_waiting.front().page : page->second);
        }
        const bool isWhole = m_found.isEmpty(); // else what was put in the place of something left it without a way to it
        for (QPDFObjectHandle &object : m_pdf.getAllObjects())
            if (isWhole && !object.isNull() && !m_reached.count(object.getObjGen()))
                add(-1, u"object %1, to which nothing leads"_s.arg(object.getObjectID()), true);
        return m_found;
    }

private:
    using Shapes = std::map<std::string, QPDFObjectHandle>;
    using Kind = const Shapes::value_type *;
    using Lead = std::pair<QPDFObjGen, Kind>; ///< an object, and what it should be
    struct Waiting
    {
        Lead lead;
        qsizetype page;
    };
    /** How a value differs, as paths of keys; and what it leads to. */
    struct Comparison
    {
        QStringList faults;
        std::vector<Lead> leads;
    };

    void add(qsizetype page, const QString &what, bool isForbidden = false)
    {
        constexpr qsizetype most = 100;
        if (m_found.size() < most || isForbidden)
            m_found << ForeignPart{page, what, isForbidden};
    }

    /** Whether it is a matter of what is attached to the document, and how. */
    static bool isOfFiles(const QString &part)
    {
        constexpr QLatin1StringView parts[] = {"Files"_L1,         "File/"_L1,      "Filespec"_L1,
                                               "Catalog/Names"_L1, "Catalog/AF"_L1, "Catalog/Collection"_L1};
        return std::any_of(std::begin(parts), std::end(parts), [&](QLatin1StringView each) { return part.startsWith(each); });
    }

    /** The pages stand in one list, each once, and are numbered for their tags in its order. */
    void numberPages()
    {
        auto pages = m_pdf.getRoot().getKey("/Pages");
        auto kids = pages.isDictionary() ? pages.getKey("/Kids") : pages;
        const int count = kids.isArray() ? kids.getArrayNItems() : 0;
        for (int i = 0; i < count; ++i) {
            auto page = kids.getArrayItem(i);
            auto number = page.isDictionary() ? page.getKey("/StructParents") : page;
            if (!m_pageOf.emplace(page.getObjGen(), i).second || !number.isInteger() || number.getIntValue() != i)
                add(i, u"Page/StructParents"_s);
        }
        auto told = pages.isDictionary() ? pages.getKey("/Count") : pages;
        if (!told.isInteger() || told.getIntValue() != count)
            add(-1, u"Pages/Count"_s);
    }

    void check(Kind kind, QPDFObjectHandle object, qsizetype page)
    {
        Comparison found;
        compare(kind->second, object, {}, found);
        if (kind->first == "Image")
            compareMask(object, found);
        for (const QString &fault : found.faults) {
            const QString part = QString::fromStdString(kind->first) + fault;
            add(page, part, isOfFiles(part));
        }
        for (const Lead &lead : found.leads)
            if (m_seen.insert(lead).second)
                m_waiting.push_back({lead, page});
    }

    static void compareMask(QPDFObjectHandle image, Comparison &found)
    {
        auto mask = image.isStream() ? image.getDict().getKey("/SMask") : image;
        for (const char *side : {"/Width", "/Height"})
            if (mask.isStream() && mask.getDict().getKey(side).unparse() != image.getDict().getKey(side).unparse())
                found.faults << u"/SMask"_s + QLatin1StringView(side);
    }

    /** `here`: the value itself is meant, and not waited for, even if it is an object of its own. */
    void compare(QPDFObjectHandle shape, QPDFObjectHandle value, const QString &path, Comparison &found, bool here = true)
    {
        if (value.isIndirect())
            m_reached.insert(value.getObjGen());
        if (shape.isString())
            compareText(shape.getStringValue(), value, path, found, here);
        else if (startsWith(shape, "|"))
            compareChoices(shape, value, path, found);
        else if (shape.isArray())
            compareArray(shape, value, path, found);
        else if (shape.isDictionary())
            compareDictionary(shape, value, path, found);
        else if (shape.unparse() != value.unparseResolved())
            found.faults << path;
    }

    void compareText(const std::string &text, QPDFObjectHandle value, const QString &path, Comparison &found, bool here)
    {
        const bool isKind = text.starts_with(':');
        const auto shape = isKind ? m_shapes.find(text.substr(1)) : m_shapes.end();
        if (!isKind || shape == m_shapes.end()) {
            if (!(isKind ? isPlain(text.substr(1), value) : isText(value) && value.getUTF8Value() == text))
                found.faults << path;
        } else if (value.isIndirect() && !here) {
            found.leads.emplace_back(value.getObjGen(), &*shape);
        } else {
            compare(shape->second, value, path, found);
        }
    }

    /** In the one way in which the program writes a text: readers don't know every other. */
    static bool isText(QPDFObjectHandle value)
    {
        return value.isString() &&
               value.getStringValue() == pdf::text(QString::fromStdString(value.getUTF8Value())).getStringValue();
    }

    static bool isPlain(const std::string &kind, QPDFObjectHandle value)
    {
        static const QRegularExpression date(u"\\AD:[0-9]{14}Z\\z"_s);
        if (kind == "int")
            return value.isInteger();
        if (kind == "number")
            return value.isNumber();
        if (kind == "name")
            return value.isName();
        if (kind == "date")
            return value.isString() && date.match(QString::fromStdString(value.getStringValue())).hasMatch();
        return kind == "text" ? isText(value) : value.isString();
    }

    /** The choice that differs least is the one that was meant. */
    void compareChoices(QPDFObjectHandle choices, QPDFObjectHandle value, const QString &path, Comparison &found)
    {
        std::optional<Comparison> best;
        for (int i = 1; i < choices.getArrayNItems() && !(best && best->faults.isEmpty()); ++i) {
            Comparison one;
            compare(choices.getArrayItem(i), value, path, one);
            if (!best || one.faults.size() < best->faults.size())
                best = one;
        }
        found.faults += best->faults;
        found.leads.insert(found.leads.end(), best->leads.begin(), best->leads.end());
    }

    void compareArray(QPDFObjectHandle shape, QPDFObjectHandle value, const QString &path, Comparison &found)
    {
        const int first = startsWith(shape, "*") ? 1 : 0;
        const int period = shape.getArrayNItems() - first;
        const int count = value.isArray() ? value.getArrayNItems() : -1;
        if (first ? count < 0 || count % period != 0 : count != period) {
            found.faults << path;
            return;
        }
        for (int i = 0; i < count; ++i)
            compare(shape.getArrayItem(first + i % period), value.getArrayItem(i), path, found, false);
    }

    void compareDictionary(QPDFObjectHandle shape, QPDFObjectHandle value, const QString &path, Comparison &found)
    {
        const bool isStream = shape.hasKey("/stream");
        if (isStream ? !value.isStream() : !value.isDictionary()) {
            found.faults << path;
            return;
        }
        auto dictionary = isStream ? value.getDict() : value;
        for (const std::string &key : dictionary.getKeys()) {
            const std::string known = shape.hasKey(key) ? key : shape.hasKey(key + '?') ? key + '?' : "/*";
            const QString at = path + QString::fromStdString(key);
            if (shape.hasKey(known))
                compare(shape.getKey(known), dictionary.getKey(key), at, found, false);
            else
                found.faults << at;
        }
        for (const std::string &key : shape.getKeys())
            if (key != "/stream" && key != "/*" && !key.ends_with('?') && !dictionary.hasKey(key))
                found.faults << path + QString::fromStdString(key);
    }

    QPDF &m_pdf;
    Shapes m_shapes;
    std::map<QPDFObjGen, qsizetype> m_pageOf;
    std::deque<Waiting> m_waiting;
    std::set<Lead> m_seen;
    std::set<QPDFObjGen> m_reached;
    QList<ForeignPart> m_found;
};

} // namespace

QList<ForeignPart> foreignParts(QPDF &pdf)
{
    return Walk(pdf).run();
}

} // namespace appui
