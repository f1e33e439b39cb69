// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/embeddedfonts_p.h"

#include "report/pdf/page_p.h"
#include "verify/fontfile_p.h"
#include "verify/glyphshapes_p.h"
#include "verify/streamdata_p.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 largestFont = 64 << 20;

QPDFObjectHandle entry(QPDFObjectHandle dictionary, const char *key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

QPDFObjectHandle firstOf(QPDFObjectHandle array)
{
    return array.isArray() && array.getArrayNItems() > 0 ? array.getArrayItem(0) : QPDFObjectHandle::newNull();
}

QByteArray dataIn(QPDFObjectHandle stream)
{
    return stream.isStream() ? dataOf(stream, largestFont) : QByteArray();
}

QString codesOf(const QString &text)
{
    QString codes;
    for (const char32_t c : text.toUcs4())
        codes += pdf::codePointName(c);
    return codes;
}

std::set<std::string> keysOf(QPDFObjectHandle dictionary)
{
    return dictionary.isDictionary() ? dictionary.getKeys() : std::set<std::string>();
}

} // namespace

EmbeddedFonts::EmbeddedFonts(QPDFObjectHandle resources, const type::FontBook &fonts)
    : m_fonts(fonts)
{
    auto embedded = entry(resources, "/Font");
    for (const std::string &key : keysOf(embedded))
        read(QString::fromStdString(key.substr(1)), embedded.getKey(key));
    comparePictures(entry(resources, "/XObject"));
}

void EmbeddedFonts::read(const QString &name, QPDFObjectHandle font)
{
    Codes &codes = m_codes[name.toLatin1()];
    auto descendant = firstOf(entry(font, "/DescendantFonts"));
    readMeanings(name, font, codes);
    readWidths(name, entry(descendant, "/W"), codes);
    compareGlyphs(name, descendant, codes);
}

void EmbeddedFonts::readMeanings(const QString &name, QPDFObjectHandle font, Codes &codes)
{
    static const QRegularExpression line(u"^<(?!0000)([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>$"_s,
                                         QRegularExpression::MultilineOption);
    const QByteArray map = dataIn(entry(font, "/ToUnicode"));
    const QString text = QString::fromLatin1(map);
    std::vector<QString> meanings;
    for (auto lines = line.globalMatch(text); lines.hasNext();) {
        const auto match = lines.next();
        const quint16 code = match.capturedView(1).toUShort(nullptr, 16);
        QString meaning;
        for (qsizetype i = 0; i < match.capturedLength(2); i += 4)
            meaning += QChar(match.capturedView(2).mid(i, 4).toUShort(nullptr, 16));
        meanings.resize(std::max(meanings.size(), size_t(code) + 1));
        meanings[code] = meaning;
        codes[code].meaning = meaning;
    }
    if (pdf::toUnicode(meanings) != map)
        m_foreign << u"font %1/ToUnicode"_s.arg(name);
}

void EmbeddedFonts::readWidths(const QString &name, QPDFObjectHandle widths, Codes &codes)
{
    qint64 before = 0;
    for (int i = 0; widths.isArray() && i + 1 < widths.getArrayNItems(); i += 2) {
        auto item = widths.getArrayItem(i);
        auto width = firstOf(widths.getArrayItem(i + 1));
        const qint64 code = item.isInteger() ? item.getIntValue() : 0;
        const auto known = code > before && code <= 0xffff ? codes.find(quint16(code)) : codes.end();
        before = std::max(before, code);
        if (known == codes.end() || !width.isNumber())
            m_foreign << u"font %1/W"_s.arg(name);
        else
            known->second.width = width.getNumericValue() / 1000;
    }
    if (std::any_of(codes.begin(), codes.end(), [](const auto &each) { return !each.second.width; }))
        m_foreign << u"font %1/W"_s.arg(name);
}

void EmbeddedFonts::compareGlyphs(const QString &name, QPDFObjectHandle descendant, Codes &codes)
{
    auto descriptor = entry(descendant, "/FontDescriptor");
    auto program = entry(descriptor, "/FontFile2");
    const bool isMapped = program.isStream();
    const QByteArray file = dataIn(isMapped ? program : entry(descriptor, "/FontFile3"));
    const QByteArray map = dataIn(entry(descendant, "/CIDToGIDMap"));
    const auto glyphOf = [&](quint16 code) -> hb_codepoint_t {
        const qsizetype at = qsizetype(2) * code;
        return !isMapped ? code : at + 1 < map.size() ? qFromBigEndian<quint16>(map.constData() + at) : 0;
    };
    const Handle<hb_blob_t, hb_blob_destroy> blob(
        hb_blob_create(file.constData(), unsigned(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Handle<hb_face_t, hb_face_destroy> face(hb_face_create(blob.get(), 0));
    const Handle<hb_font_t, hb_font_destroy> font(hb_font_create(face.get()));
    const type::Face *own = m_fonts.named(name.toLatin1());
    if (!own || isMapped == own->isCff() || hb_face_get_upem(face.get()) != unsigned(own->unitsPerEm())) {
        m_unknown << name;
        return;
    }
    const FontFileFaults faults = faultsOfFontFile(file, *own);
    if (faults.isMisshapen)
        m_foreign << u"font %1/FontFile"_s.arg(name);
    if (!faults.strange.isEmpty())
        m_unknown << u"%1/%2"_s.arg(name, QString::fromLatin1(faults.strange));
    // Beyond the end of the map, readers take different glyphs.
    if (isMapped && (codes.empty() || map.size() != 2 * (codes.rbegin()->first + 1)))
        m_foreign << u"font %1/CIDToGIDMap"_s.arg(name);
    const GlyphShapes shapes(*own);
    std::set<hb_codepoint_t> used;
    for (const auto &code : codes)
        used.insert(glyphOf(code.first));
    const auto strange = isMapped && !faults.isMisshapen ? strangeGlyphs(file, *own, used) : std::set<hb_codepoint_t>();
    constexpr qsizetype mostUnknown = 100; // enough to tell
    for (auto &[code, each] : codes) {
        if (m_unknown.size() > mostUnknown)
            return;
        const hb_codepoint_t glyph = glyphOf(code);
        const QByteArray outline = outlineOf(font.get(), glyph);
        each.isBlank = outline.isEmpty();
        each.isSilent = shapes.showsNothing(each.meaning);
        each.isAlone = !each.isBlank && !shapes.isMarkAlone(each.meaning);
        const double advance = std::round(1000.0 * hb_font_get_glyph_h_advance(font.get(), glyph) / own->unitsPerEm());
        if (glyph >= hb_face_get_glyph_count(face.get()) || std::abs(1000 * each.width.value_or(0) - advance) > 0.5)
            m_foreign << u"font %1/W %2"_s.arg(name).arg(code, 4, 16, '0'_L1);
        if (strange.count(glyph) > 0 || (!each.isBlank && !shapes.mayStandFor(each.meaning, outline)))
            m_unknown << u"%1 %2 “%3”"_s.arg(name).arg(code, 4, 16, '0'_L1).arg(each.meaning);
    }
}

void EmbeddedFonts::comparePictures(QPDFObjectHandle pictures)
{
    QPDF scratch;
    scratch.emptyPDF();
    for (const std::string &key : keysOf(pictures)) {
        const QByteArray name = QByteArray::fromStdString(key).mid(1);
        if (!name.startsWith("Emoji"))
            continue;
        const auto made = pdf::emojiObject(scratch, m_fonts, name.mid(5).toUInt());
        if (made.pixels.isEmpty() || !isWrittenAs(made.object, pictures.getKey(key)))
            m_unknown << QString::fromLatin1(name);
    }
}

std::optional<CodeExtent> EmbeddedFonts::extent(const QByteArray &font, quint16 code, bool isBlank) const
{
    const auto codes = m_codes.find(font);
    if (codes == m_codes.end() || !codes->second.count(code))
        return {};
    const Code &found = codes->second.at(code);
    const bool mayBeDrawn = isBlank ? found.isBlank : !found.isBlank || found.isSilent;
    return mayBeDrawn && found.width ? std::optional(CodeExtent{*found.width, !found.isBlank, found.isAlone}) : std::nullopt;
}

CodeMeaning EmbeddedFonts::meaning(const QByteArray &font, quint16 code) const
{
    const auto codes = m_codes.find(font);
    const auto found = codes == m_codes.end() ? Codes::const_iterator() : codes->second.find(code);
    if (codes == m_codes.end() || found == codes->second.end())
        return {};
    return {found->second.meaning, found->second.width.value_or(0)};
}

/** What stands in its frame. */
QString EmbeddedFonts::digitsOf(const Blank &blank) const
{
    QString digits;
    for (const quint16 code : blank.digits)
        digits += meaning("LiberationMono", code).text;
    return digits;
}

bool EmbeddedFonts::isRight(const Blank &blank) const
{
    const auto codes = m_codes.find(blank.font);
    if (codes == m_codes.end() || !codes->second.count(blank.code))
        return false;
    const auto shaped = type::shape(m_fonts, paper::plain(codes->second.at(blank.code).meaning), {});
    if (shaped.clusters.size() != 1)
        return false;
    const type::Cluster &cluster = shaped.clusters.front();
    if (blank.picture.isEmpty())
        return cluster.kind == type::Cluster::Kind::Code && withoutBlanks(digitsOf(blank)) == codesOf(cluster.text);
    return cluster.kind == type::Cluster::Kind::Picture &&
           "Emoji" + QByteArray::number(cluster.glyphs.front().id) == blank.picture;
}

} // namespace appui
