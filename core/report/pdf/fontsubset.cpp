// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/fontsubset_p.h"

#include "base/digest.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <cmath>

namespace appui::pdf {

namespace {

struct Subset
{
    QByteArray file;
    Handle<hb_map_t, hb_map_destroy> newIds; ///< from the glyph's number in the whole font; null: unchanged
};

Subset cut(const type::Face &face, const std::vector<hb_codepoint_t> &glyphs, bool keepNumbers)
{
    const Handle<hb_subset_input_t, hb_subset_input_destroy> input(hb_subset_input_create_or_fail());
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const hb_codepoint_t glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "kern", "DSIG"})
        hb_set_add(dropped, hb_tag_from_string(tag, -1));
    if (!keepNumbers) // while an OpenType file with CFF outlines must tell its characters (ISO 32000-1, 9.9, table 126)
        hb_set_add(dropped, HB_TAG('c', 'm', 'a', 'p'));
    hb_subset_input_set_flags(input.get(), keepNumbers ? HB_SUBSET_FLAGS_RETAIN_GIDS : HB_SUBSET_FLAGS_DEFAULT);

    const Handle<hb_subset_plan_t, hb_subset_plan_destroy> plan(hb_subset_plan_create_or_fail(face.face(), input.get()));
    const Handle<hb_face_t, hb_face_destroy> small(hb_subset_plan_execute_or_fail(plan.get()));
    const Handle<hb_blob_t, hb_blob_destroy> blob(hb_face_reference_blob(small.get()));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &length);
    Subset subset{QByteArray(bytes, length), {}};
    if (!keepNumbers) {
        subset.newIds.reset(hb_map_create());
        const hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
        for (const hb_codepoint_t glyph : glyphs)
            hb_map_set(subset.newIds.get(), glyph, hb_map_get(numbers, glyph));
    }
    return subset;
}

/** Six letters that change with what the subset holds, as ISO 32000-1, 9.6.4 asks. */
QByteArray subsetTag(const QByteArray &file)
{
    const Digest digest = sha256(file);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag.append(char('A' + quint8(digest[i]) % 26));
    return tag + '+';
}

QByteArray utf16Hex(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

/** What a text layer may hold: ISO 19005-3, 6.2.11.7.2 and 6.2.11.7.3. */
QString withoutForbidden(const QString &text)
{
    QString kept;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (c != 0 && c != 0xFEFF && c != 0xFFFE && category != QChar::Other_PrivateUse && category != QChar::Other_Surrogate)
            kept += QChar::fromUcs4(c);
    }
    return kept;
}

QByteArray hex4(quint16 code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0');
}

} // namespace

FontSubset::FontSubset(const type::Face &face)
    : m_face(face)
    , m_cff(face.isCff())
    , m_codes(1)
{
}

quint16 FontSubset::code(hb_codepoint_t glyph, const QString &text)
{
    // The codes of a CFF font are its glyph numbers: there the first meaning of a glyph is kept.
    const auto asked = qMakePair(glyph, m_cff ? QString() : text);
    if (const auto known = m_known.constFind(asked); known != m_known.cend())
        return *known;
    // A zero-width space stands for what has no characters of its own: every code must mean something (ISO 19005-3, 6.2.11.7).
    QString meaning = withoutForbidden(text);
    if (meaning.isEmpty())
        meaning = QChar(0x200B);
    const quint16 code = m_cff ? quint16(glyph) : quint16(m_codes.size());
    if (m_codes.size() <= code)
        m_codes.resize(size_t(code) + 1);
    const double em = m_face.unitsPerEm();
    m_codes[code] = {glyph, meaning, std::round(1000 * hb_font_get_glyph_h_advance(m_face.font(), glyph) / em) / 1000};
    m_known.insert(asked, code);
    return code;
}

QPDFObjectHandle FontSubset::embed(QPDF &pdf) const
{
    std::vector<hb_codepoint_t> glyphs;
    for (const Code &code : m_codes)
        if (!code.text.isEmpty())
            glyphs.push_back(code.glyph);
    const Subset subset = cut(m_face, glyphs, m_cff);
    const QByteArray fontName = subsetTag(subset.file) + m_face.name();

    auto widths = QPDFObjectHandle::newArray();
    QByteArray glyphOfCode(qsizetype(2 * m_codes.size()), '\0');
    for (size_t i = 0; i < m_codes.size(); ++i) {
        if (m_codes[i].text.isEmpty())
            continue;
        widths.appendItem(QPDFObjectHandle::newInteger(qint64(i)));
        widths.appendItem(QPDFObjectHandle::newArray({real(1000 * m_codes[i].width)}));
        if (!m_cff) {
            const hb_codepoint_t id = hb_map_get(subset.newIds.get(), m_codes[i].glyph);
            glyphOfCode[qsizetype(2 * i)] = char(id >> 8);
            glyphOfCode[qsizetype(2 * i + 1)] = char(id & 0xff);
        }
    }

    auto descendant = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    descendant.replaceKey("/Type", name("Font"));
    descendant.replaceKey("/Subtype", name(m_cff ? "CIDFontType0" : "CIDFontType2"));
    descendant.replaceKey("/BaseFont", name(fontName));
    descendant.replaceKey("/CIDSystemInfo",
                          QPDFObjectHandle::parse("<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"));
    descendant.replaceKey("/FontDescriptor", descriptor(pdf, fontName, subset.file));
    descendant.replaceKey("/DW", QPDFObjectHandle::newInteger(0));
    descendant.replaceKey("/W", widths);
    if (!m_cff)
        descendant.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newStream(&pdf, glyphOfCode.toStdString()));

    auto font = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    font.replaceKey("/Type", name("Font"));
    font.replaceKey("/Subtype", name("Type0"));
    font.replaceKey("/BaseFont", name(m_cff ? fontName + "-Identity-H" : fontName));
    font.replaceKey("/Encoding", name("Identity-H"));
    font.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({descendant}));
    std::vector<QString> meanings;
    for (const Code &code : m_codes)
        meanings.push_back(code.text);
    font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, toUnicode(meanings).toStdString()));
    return font;
}

QPDFObjectHandle FontSubset::descriptor(QPDF &pdf, const QByteArray &fontName, const QByteArray &file) const
{
    auto stream = QPDFObjectHandle::newStream(&pdf, file.toStdString());
    if (m_cff)
        stream.getDict().replaceKey("/Subtype", name("OpenType"));
    else
        stream.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(file.size()));

    const double ascent = std::round(1000 * m_face.ascent());
    const double descent = -std::round(1000 * m_face.descent());
    auto descriptor = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    descriptor.replaceKey("/Type", name("FontDescriptor"));
    descriptor.replaceKey("/FontName", name(fontName));
    descriptor.replaceKey("/Flags", QPDFObjectHandle::newInteger(4));
    descriptor.replaceKey("/FontBBox", QPDFObjectHandle::newArray({real(-1000), real(descent), real(2000), real(ascent)}));
    descriptor.replaceKey("/ItalicAngle", QPDFObjectHandle::newInteger(m_face.name().contains("Italic") ? -12 : 0));
    descriptor.replaceKey("/Ascent", real(ascent));
    descriptor.replaceKey("/Descent", real(descent));
    descriptor.replaceKey("/CapHeight", real(std::round(0.8 * ascent)));
    descriptor.replaceKey("/StemV", QPDFObjectHandle::newInteger(m_face.name().contains("Bold") ? 120 : 80));
    descriptor.replaceKey(m_cff ? "/FontFile3" : "/FontFile2", stream);
    return descriptor;
}

QByteArray toUnicode(const std::vector<QString> &meanings)
{
    QByteArrayList lines;
    for (size_t i = 0; i < meanings.size(); ++i)
        if (!meanings[i].isEmpty())
            lines.append('<' + hex4(quint16(i)) + "> <" + utf16Hex(meanings[i]) + '>');

    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    constexpr qsizetype block = 100; // the most that one bfchar block may hold
    for (qsizetype from = 0; from < lines.size(); from += block) {
        const QByteArrayList some = lines.mid(from, block);
        map += QByteArray::number(some.size()) + " beginbfchar\n" + some.join('\n') + "\nendbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace appui::pdf
