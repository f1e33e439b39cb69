// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/conformance.h"

#include "core/sheets.h"

#include <QRegularExpression>
#include <QSet>

#include <map>
#include <set>

namespace appui::test {

namespace {

class Rules
{
public:
    explicit Rules(QStringList &broken)
        : m_broken(broken)
    {
    }
    bool operator()(bool holds, const char *rule, const QString &where = {})
    {
        if (!holds)
            m_broken << QString::fromLatin1(rule) + u": "_s + where;
        return holds;
    }

private:
    QStringList &m_broken;
};

QString placeOf(QPDFObjectHandle object)
{
    return QString::fromStdString(object.getObjGen().unparse(','));
}

std::string nameIn(QPDFObjectHandle dictionary, const std::string &key)
{
    auto value = dictionary.getKey(key);
    return value.isName() ? value.getName() : std::string();
}

/** ISO 19005-3, 6.2.4.2 */
void checkProfile(QPDFObjectHandle profile, const QString &where, Rules &rule)
{
    const QByteArray bytes = decoded(profile);
    const std::map<qint64, QByteArray> spaces{{1, "GRAY"}, {3, "RGB "}, {4, "CMYK"}};
    const auto space = spaces.find(profile.getDict().getKey("/N").getIntValue());
    rule(space != spaces.end() && bytes.mid(16, 4) == space->second, "icc-components", where);
    rule(bytes.mid(36, 4) == "acsp" && bytes.size() > 8 && bytes[8] < 5, "icc-version", where);
    rule(QList<QByteArray>{"scnr", "mntr", "prtr", "spac"}.contains(bytes.mid(12, 4)), "icc-class", where);
}

void checkColours(QPDFObjectHandle space, const QString &where, Rules &rule)
{
    if (space.isName()) {
        rule(space.getName() == "/DeviceGray" || space.getName() == "/DeviceRGB", "device-colours", where);
        return;
    }
    if (!rule(space.isArray(), "device-colours", where))
        return;
    const std::string kind = space.getArrayItem(0).getName();
    if (kind == "/ICCBased") {
        checkProfile(space.getArrayItem(1), where, rule);
    } else if (rule(kind == "/Indexed", "device-colours", where)) {
        checkColours(space.getArrayItem(1), where, rule);
        const auto last = space.getArrayItem(2).getIntValue();
        rule(last >= 0 && last < 256 && space.getArrayItem(3).getStringValue().size() >= size_t(3 * (last + 1)), "palette",
             where);
    }
}

void checkImage(QPDFObjectHandle image, Rules &rule)
{
    const QString where = placeOf(image);
    auto dictionary = image.getDict();
    checkColours(dictionary.getKey("/ColorSpace"), where, rule);
    rule(QSet<qint64>{1, 2, 4, 8, 16}.contains(dictionary.getKey("/BitsPerComponent").getIntValue()), "bits", where);
    for (const char *key : {"/Interpolate", "/Alternates", "/OPI"})
        rule(!dictionary.hasKey(key), "image-keys", where);
    if (dictionary.hasKey("/SMask")) {
        rule(nameIn(dictionary.getKey("/SMask").getDict(), "/ColorSpace") == "/DeviceGray", "soft-mask", where);
        rule(!dictionary.getKey("/SMask").getDict().hasKey("/SMask"), "soft-mask", where);
    }
}

/** The limits of ISO 19005-3, 6.1.13, in whatever lies under `object` without a reference. */
void checkLimits(QPDFObjectHandle object, const QString &where, Rules &rule, bool top = true)
{
    if (!top && object.isIndirect())
        return;
    if (object.isString()) {
        rule(object.getStringValue().size() <= 32'767, "string-length", where);
    } else if (object.isName()) {
        rule(object.getName().size() <= 128, "name-length", where);
    } else if (object.isInteger()) {
        rule(std::abs(object.getIntValue()) <= 2'147'483'647, "integer", where);
    } else if (object.isArray()) {
        for (auto &item : object.getArrayAsVector())
            checkLimits(item, where, rule, false);
    } else if (object.isDictionary() || object.isStream()) {
        for (auto &[key, value] : (object.isStream() ? object.getDict() : object).getDictAsMap()) {
            rule(key.size() <= 128, "name-length", where);
            checkLimits(value, where, rule, false);
        }
    }
}

/** ISO 19005-3, 6.8 */
void checkAttachments(QPDFObjectHandle root, Rules &rule)
{
    static const QRegularExpression mediaType(u"^/[-\\w+.]+/[-\\w+.]+$"_s);
    std::set<QPDFObjGen> associated;
    if (root.hasKey("/AF"))
        for (auto &file : root.getKey("/AF").getArrayAsVector())
            associated.insert(file.getObjGen());
    auto tree = root.getKey("/Names");
    if (!tree.isDictionary())
        return;
    auto names = tree.getKey("/EmbeddedFiles").getKey("/Names");
    std::string before;
    for (int i = 0; i + 1 < names.getArrayNItems(); i += 2) {
        auto file = names.getArrayItem(i + 1);
        const QString where = QString::fromStdString(file.getKey("/UF").getUTF8Value());
        rule(before < names.getArrayItem(i).getStringValue(), "names-sorted", where);
        before = names.getArrayItem(i).getStringValue();
        rule(associated.contains(file.getObjGen()), "associated", where);
        rule(file.getKey("/F").isString() && !where.isEmpty(), "file-name", where);
        rule(std::set<std::string>{"/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"}.contains(
                 nameIn(file, "/AFRelationship")),
             "relationship", where);
        auto stream = file.getKey("/EF").getKey("/F").getDict();
        rule(mediaType.match(QString::fromStdString(nameIn(stream, "/Subtype"))).hasMatch(), "media-type", where);
        rule(stream.getKey("/Params").isDictionary() && stream.getKey("/Params").hasKey("/ModDate"), "file-date", where);
    }
}

} // namespace

void checkObjects(QPDF &pdf, QStringList &broken)
{
    Rules rule(broken);
    for (auto &object : pdf.getAllObjects()) {
        const QString where = placeOf(object);
        checkLimits(object, where, rule);
        auto dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const char *key : {"/OpenAction", "/AA", "/JS", "/Launch", "/XFA", "/NeedAppearances"})
            rule(!dictionary.hasKey(key), "action", where);
        rule(!dictionary.hasKey("/A") || nameIn(dictionary, "/Type") == "/StructElem", "action", where);
        rule(!dictionary.hasKey("/Group"), "transparency-group", where);
        if (!object.isStream())
            continue;
        rule(!dictionary.hasKey("/FFilter") && (!dictionary.hasKey("/F")), "external-stream", where);
        rule(dictionary.getKey("/Filter").unparse().find("LZW") == std::string::npos, "filter", where);
        if (nameIn(dictionary, "/Subtype") == "/Image")
            checkImage(object, rule);
    }
}

void checkCatalog(QPDF &pdf, QStringList &broken)
{
    Rules rule(broken);
    auto root = pdf.getRoot();
    rule(!pdf.getTrailer().hasKey("/Encrypt"), "encrypted");
    auto id = pdf.getTrailer().getKey("/ID");
    rule(id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).getStringValue().size() >= 16, "id");
    rule(root.getKey("/Lang").isString() && root.getKey("/Lang").getUTF8Value() == "fr-FR", "language");
    auto marked = root.getKey("/MarkInfo");
    rule(marked.isDictionary() && marked.getKey("/Marked").isBool() && marked.getKey("/Marked").getBoolValue(), "marked");
    auto viewer = root.getKey("/ViewerPreferences");
    rule(viewer.isDictionary() && viewer.getKey("/DisplayDocTitle").isBool() && viewer.getKey("/DisplayDocTitle").getBoolValue(),
         "title-shown");

    int intents = 0;
    if (root.getKey("/OutputIntents").isArray())
        for (auto &intent : root.getKey("/OutputIntents").getArrayAsVector()) {
            intents += nameIn(intent, "/S") == "/GTS_PDFA1" ? 1 : 0;
            checkProfile(intent.getKey("/DestOutputProfile"), u"output intent"_s, rule);
        }
    rule(intents == 1, "output-intent");

    auto metadata = root.getKey("/Metadata");
    if (rule(metadata.isStream() && !metadata.getDict().hasKey("/Filter"), "metadata")) {
        const QByteArray xmp = raw(metadata);
        for (const char *claim : {"<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
                                  "<pdfuaid:part>1</pdfuaid:part>", "<pdfaProperty:name>part</pdfaProperty:name>"})
            rule(xmp.contains(claim), "claim", QString::fromLatin1(claim));
        rule(!xmp.contains("x-default\"></rdf:li></rdf:Alt></dc:title>") && xmp.contains("<dc:title>"), "title");
        rule(!xmp.contains("\xEF\xBF\xBE") && !xmp.contains("\xEF\xBF\xBF"), "metadata-characters");
    }
    checkAttachments(root, rule);
}

QStringList brokenRules(QPDF &pdf)
{
    QStringList broken;
    checkObjects(pdf, broken);
    checkCatalog(pdf, broken);
    checkStructure(pdf, broken);
    checkPages(pdf, broken);
    checkFonts(pdf, broken);
    return broken;
}

} // namespace appui::test
