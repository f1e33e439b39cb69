// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/fontfile_p.h"

#include "verify/cfftable_p.h"
#include "verify/glyphrecords_p.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace appui {

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype entrySize = 16;

/** The tables that differ with the glyphs that were kept. */
const std::set<std::string> ofGlyphs{"glyf", "loca", "head", "hhea", "hmtx", "maxp", "CFF ", "VORG", "vhea", "vmtx", "MATH"};

quint32 longAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

QByteArray tableOf(const type::Face &face, const std::string &tag)
{
    const Handle<hb_blob_t, hb_blob_destroy> blob(
        hb_face_reference_table(face.face(), hb_tag_from_string(tag.data(), int(tag.size()))));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &length);
    return QByteArray(bytes, length);
}

using Tables = std::map<std::string, QByteArray>;

/** In the order of their names, each once, one behind the other without a gap; else empty. */
Tables tablesOf(const QByteArray &file)
{
    const qsizetype count = shortAt(file, 4);
    std::map<qsizetype, qsizetype> places; // from, to
    Tables tables;
    std::string before;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = headerSize + entrySize * i;
        const std::string tag = file.mid(at, 4).toStdString();
        const auto from = qsizetype(longAt(file, at + 8));
        const auto size = qsizetype(longAt(file, at + 12));
        if (tag <= before || from + size > file.size() || (size > 0 && !places.emplace(from, from + size).second))
            return {};
        tables[tag] = file.mid(from, size);
        before = tag;
    }
    qsizetype end = headerSize + entrySize * count;
    for (const auto &[from, to] : places) {
        if (from != end)
            return {};
        end = (to + 3) / 4 * 4;
    }
    return end == (file.size() + 3) / 4 * 4 ? tables : Tables();
}

/** Whether the places of the glyphs follow one another, and each has its width. */
bool fit(Tables &tables, bool isCff)
{
    const qsizetype glyphs = shortAt(tables["maxp"], 4);
    const qsizetype widths = shortAt(tables["hhea"], 34);
    if (glyphs == 0 || widths == 0 || widths > glyphs || tables["hmtx"].size() != 4 * widths + 2 * (glyphs - widths))
        return false;
    if (isCff)
        return true;
    const QByteArray &places = tables["loca"];
    const bool isLong = shortAt(tables["head"], 50) != 0;
    if (places.size() != (glyphs + 1) * (isLong ? 4 : 2))
        return false;
    qint64 before = 0;
    for (qsizetype i = 0; i <= glyphs; ++i) {
        const qint64 place = isLong ? qint64(longAt(places, 4 * i)) : 2 * qint64(shortAt(places, 2 * i));
        if (place < before || place > tables["glyf"].size() || (i == 0 && place != 0))
            return false;
        before = place;
    }
    return true;
}

/** Without its checksum and the size of the places of glyphs, which follow from the others. */
QByteArray sharedHead(QByteArray head)
{
    return head.size() < 54 ? QByteArray() : head.replace(50, 2, "\0\0", 2).replace(8, 4, "\0\0\0\0", 4);
}

/** Whether the glyph that the file has for a character is always the face's own. */
bool hasCharactersOf(const QByteArray &file, const type::Face &own)
{
    const Handle<hb_blob_t, hb_blob_destroy> blob(
        hb_blob_create(file.constData(), unsigned(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Handle<hb_face_t, hb_face_destroy> face(hb_face_create(blob.get(), 0));
    const Handle<hb_font_t, hb_font_destroy> font(hb_font_create(face.get()));
    const Handle<hb_set_t, hb_set_destroy> characters(hb_set_create());
    hb_face_collect_unicodes(face.get(), characters.get());
    for (hb_codepoint_t c = HB_SET_VALUE_INVALID; hb_set_next(characters.get(), &c);) {
        hb_codepoint_t glyph = 0;
        if (!hb_font_get_nominal_glyph(font.get(), c, &glyph) || glyph != own.glyphFor(c))
            return false;
    }
    return true;
}

} // namespace

std::set<hb_codepoint_t> strangeGlyphs(const QByteArray &file, const type::Face &own, const std::set<hb_codepoint_t> &glyphs)
{
    Tables tables = tablesOf(file);
    GlyphRecords embedded(tables["glyf"], tables["loca"], shortAt(tables["head"], 50) != 0);
    GlyphRecords known(tableOf(own, "glyf"), tableOf(own, "loca"), shortAt(tableOf(own, "head"), 50) != 0);
    QSet<QByteArray> records;
    for (qsizetype glyph = 0; glyph < known.count(); ++glyph)
        records.insert(known.of(glyph));
    std::set<hb_codepoint_t> strange;
    for (const hb_codepoint_t glyph : glyphs)
        if (!records.contains(embedded.of(glyph)))
            strange.insert(glyph);
    return strange;
}

FontFileFaults faultsOfFontFile(const QByteArray &file, const type::Face &own)
{
    const bool isCff = own.isCff();
    Tables tables = tablesOf(file);
    FontFileFaults faults{.isMisshapen = tables.empty() || longAt(file, 0) != (isCff ? 0x4F54544FU : 0x00010000U)};
    for (const char *tag : {"head", "hhea", "hmtx", "maxp"})
        faults.isMisshapen = faults.isMisshapen || !tables.count(tag);
    for (const char *tag : {"glyf", "loca"})
        faults.isMisshapen = faults.isMisshapen || bool(tables.count(tag)) == isCff;
    faults.isMisshapen = faults.isMisshapen || bool(tables.count("CFF ")) != isCff || !fit(tables, isCff);
    if (faults.isMisshapen)
        return faults;
    for (const auto &[tag, bytes] : tables)
        if (tableOf(own, tag).isEmpty() || (!ofGlyphs.count(tag) && tag != "cmap" && tableOf(own, tag) != bytes))
            faults.strange = QByteArray::fromStdString(tag);
    if (bool(tables.count("cmap")) != isCff || (isCff && !hasCharactersOf(file, own)))
        faults.strange = "cmap";
    if (isCff && !isDrawnAs(tables["CFF "], tableOf(own, "CFF ")))
        faults.strange = "CFF ";
    if (sharedHead(tables["head"]) != sharedHead(tableOf(own, "head")))
        faults.strange = "head";
    return faults;
}

} // namespace appui
