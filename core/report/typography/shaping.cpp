// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typography/shaping_p.h"

#include "report/typography/characters_p.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

#include <fribidi.h>

#include <algorithm>

namespace appui::type {

namespace {

constexpr double leadingFactor = 1.34;
constexpr qsizetype longestCluster = 64; // units: the shaper takes the square of the time for marks piled beyond it
constexpr double furthestRise = 0.75;    // of the size: marks piled higher would stand over other lines

bool isMono(Style style)
{
    return style == Style::Mono || style == Style::MonoBold;
}

Style styleOf(const paper::Span &span, Style base)
{
    const bool mono = span.mono || isMono(base);
    const bool bold = span.bold || base == Style::Bold || base == Style::BoldItalic || base == Style::MonoBold;
    const bool italic = span.italic || base == Style::Italic || base == Style::BoldItalic;
    if (mono)
        return bold ? Style::MonoBold : Style::Mono;
    if (bold)
        return italic ? Style::BoldItalic : Style::Bold;
    return italic ? Style::Italic : Style::Regular;
}

/** Embedding level of each UTF-16 unit; paragraphs are left to right unless their first strong character says otherwise. */
std::vector<quint8> bidiLevels(const QString &text)
{
    const auto ucs4 = text.toUcs4();
    const auto length = FriBidiStrIndex(ucs4.size());
    std::vector<FriBidiChar> characters(ucs4.begin(), ucs4.end());
    std::vector<FriBidiCharType> types(characters.size());
    std::vector<FriBidiBracketType> brackets(characters.size());
    std::vector<FriBidiLevel> levels(characters.size());
    fribidi_get_bidi_types(characters.data(), length, types.data());
    fribidi_get_bracket_types(characters.data(), length, types.data(), brackets.data());
    FriBidiParType direction = FRIBIDI_PAR_WLTR;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), length, &direction, levels.data()) == 0)
        return std::vector<quint8>(size_t(text.size()), 0); // out of memory: as written, from left to right

    std::vector<quint8> perUnit;
    perUnit.reserve(size_t(text.size()));
    for (size_t i = 0; i < levels.size(); ++i)
        perUnit.insert(perUnit.end(), QChar::requiresSurrogates(characters[i]) ? 2 : 1, quint8(std::max<int>(levels[i], 0)));
    return perUnit;
}

/**
 * The positions after the spaces at which no French line turns: between an article and its number, a number and what it counts.
 * The text itself keeps the spaces that it has, for words are quoted as they were written.
 */
QSet<qsizetype> heldTogether(const QString &text)
{
    static const QRegularExpression spaces(
        QStringLiteral(
            "(?:\\b(?:art|al|p|Crim)\\.|\\b(?:articles?|alinéas?|décret|n°|nos|pièces?)|§) (?=[LRD]?\\.?\\s?\\d)"
            "|(?<=\\d|[<>≤≥]) (?=(?:jours?|j|mois|ans?|heures?|h|min|minutes?|s|secondes?|€|euros?|%|ko|Mo|Go|octets?"
            "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
            "|membres?|al\\.|\\d{3})(?![\\p{L}\\d]))"
            "|(?<=\\d\\sh) (?=\\d\\d)|(?<=\\d) (?=à \\d)|(?<=\\d à) (?=\\d)|(?<=\\d°) (?=(?:bis|ter|quater)\\b)|[<>≤≥] (?=\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QSet<qsizetype> held;
    for (auto found = spaces.globalMatch(text); found.hasNext();)
        held.insert(found.next().capturedEnd());
    return held;
}

/** A stretch of characters that one call of the shaper takes. */
struct Run
{
    qsizetype begin = 0;
    qsizetype end = 0;
    const Face *face = nullptr;
    Cluster::Kind kind = Cluster::Kind::Text;
    int span = 0;
    quint8 level = 0;
    hb_script_t script = HB_SCRIPT_COMMON;
    bool isCut = false; ///< begins within what is one cluster by rights

    bool continues(const Run &next) const
    {
        const bool sameScript = script == next.script || script == HB_SCRIPT_COMMON || next.script == HB_SCRIPT_COMMON;
        return !next.isCut && kind == Cluster::Kind::Text && next.kind == kind && face == next.face && span == next.span &&
               level == next.level && sameScript;
    }
};

hb_script_t scriptOf(char32_t c)
{
    const auto script = hb_unicode_script(hb_unicode_funcs_get_default(), c);
    return script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN ? HB_SCRIPT_COMMON : script;
}

QString asText(std::u32string_view characters)
{
    QString text; // not QString::fromUcs4(), which drops a byte order mark
    for (const char32_t c : characters)
        text.append(QChar::fromUcs4(c));
    return text;
}

class Shaper
{
public:
    Shaper(const FontBook &fonts, const paper::Text &text, const TextStyle &base)
        : m_fonts(fonts)
    {
        for (const paper::Span &span : text) {
            TextStyle style = base;
            style.style = styleOf(span, base.style);
            if (isMono(style.style))
                style.size *= 0.86; // fixed-width faces look larger beside a serif
            m_shaped.styles.push_back(style);
            m_shaped.spans.push_back(span);
            m_text += span.text;
            m_spanEnds.push_back(m_text.size());
            m_shaped.ascent = std::max(m_shaped.ascent, fonts.face(style.style).ascent() * style.size);
            m_shaped.leading = std::max(m_shaped.leading, style.size * leadingFactor);
        }
        if (m_shaped.leading == 0)
            m_shaped.leading = base.size * leadingFactor;
    }

    ShapedText take()
    {
        m_levels = bidiLevels(m_text);
        itemise();
        for (const Run &run : m_runs)
            shapeRun(run);
        markBreaks();
        return std::move(m_shaped);
    }

private:
    const TextStyle &styleAt(int span) const { return m_shaped.styles[size_t(span)]; }

    void itemise()
    {
        int span = 0;
        for (qsizetype begin = 0, end; begin < m_text.size(); begin = end) {
            end = stretchEnd(begin);
            itemise(begin, end, span);
        }
    }

    /**
     * The end of what is all emoji, or holds none. Qt takes an emoji in a line of Hindi, Thai or the like for a letter of that
     * script, and parts it.
     */
    qsizetype stretchEnd(qsizetype begin) const
    {
        const bool isPicture = isPictographic(begin);
        qsizetype end = begin;
        for (bool isOver = false; end < m_text.size() && !isOver;) {
            end += isPair(end) ? 2 : 1;
            const bool isLetter = end < m_text.size() && isOfAScript(end);
            const bool isJoined = m_text[end - 1] == QChar(0x200D);
            isOver = isPicture ? isLetter : end < m_text.size() && isPictographic(end) && !isJoined;
        }
        return end;
    }

    char32_t characterAt(qsizetype at) const
    {
        return isPair(at) ? QChar::surrogateToUcs4(m_text[at], m_text[at + 1]) : char32_t(m_text[at].unicode());
    }

    bool isPictographic(qsizetype at) const
    {
        return QChar::category(characterAt(at)) == QChar::Symbol_Other && !isOfAScript(at);
    }

    bool isOfAScript(qsizetype at) const { return scriptOf(characterAt(at)) != HB_SCRIPT_COMMON; }

    void itemise(qsizetype from, qsizetype to, int &span)
    {
        const QString stretch = m_text.mid(from, to - from);
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, stretch);
        for (qsizetype begin = from, end; begin < to && (end = graphemes.toNextBoundary()) >= 0; begin = end) {
            end += from;
            // Qt 6.4 parts the two halves of a flag that follows a joined emoji.
            if (isRegionalIndicator(begin) && end == begin + 2 && isRegionalIndicator(end)) {
                end += 2;
                graphemes.setPosition(end - from);
            }
            while (m_spanEnds[size_t(span)] <= begin)
                ++span;
            for (qsizetype at = begin, next; at < end; at = next) {
                next = std::min(at + longestCluster, end);
                next += next < end && isPair(next - 1);
                add(at, next, span, at > begin);
            }
        }
    }

    bool isPair(qsizetype at) const
    {
        return m_text[at].isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate();
    }

    bool isDivisible(qsizetype begin, qsizetype end) const { return end - begin > (isPair(begin) ? 2 : 1); }

    bool isRegionalIndicator(qsizetype at) const
    {
        return at + 1 < m_text.size() && m_text[at] == QChar(0xD83C) && m_text[at + 1] >= QChar(0xDDE6) &&
               m_text[at + 1] <= QChar(0xDDFF);
    }

    void add(qsizetype begin, qsizetype end, int span, bool isCut)
    {
        const QStringView text = QStringView(m_text).mid(begin, end - begin);
        const std::u32string cluster = charactersOf(text);
        Run run{begin, end, nullptr, Cluster::Kind::Text, span, m_levels[size_t(begin)], scriptOf(cluster.front()), isCut};
        if (isEmoji(cluster) && emojiGlyph(text.toString()) != 0) {
            run.kind = Cluster::Kind::Picture;
            run.face = &m_fonts.emoji();
        } else {
            run.face = m_fonts.faceFor(cluster == U"\r\n" || cluster == U"\n" ? U" " : cluster, styleAt(span).style);
            if (!run.face && isDivisible(begin, end)) {
                // Marks piled on a letter of a rare alphabet or on an emoji: no face has all of it, but some face has each.
                for (qsizetype at = begin, next; at < end; at = next) {
                    next = at + (isPair(at) ? 2 : 1);
                    add(at, next, span, isCut && at == begin);
                }
                return;
            }
            if (!run.face)
                run.kind = Cluster::Kind::Code;
        }
        if (!m_runs.empty() && m_runs.back().continues(run)) {
            m_runs.back().end = end;
            if (m_runs.back().script == HB_SCRIPT_COMMON)
                m_runs.back().script = run.script;
        } else {
            m_runs.push_back(run);
        }
    }

    /** The one glyph that shows the whole cluster; 0 when the emoji face would show it in parts or not at all. */
    hb_codepoint_t emojiGlyph(const QString &cluster) const
    {
        const auto buffer = bufferFor(cluster, 0, cluster.size(), 0, HB_SCRIPT_COMMON);
        hb_shape(m_fonts.emoji().font(), buffer.get(), nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        hb_codepoint_t only = 0;
        const hb_codepoint_t blank = m_fonts.emoji().glyphFor(U' ');
        for (unsigned i = 0; i < count; ++i) {
            if (infos[i].codepoint == blank)
                continue;
            if (only != 0)
                return 0;
            only = infos[i].codepoint;
        }
        return only;
    }

    using Buffer = Handle<hb_buffer_t, hb_buffer_destroy>;
    static Buffer bufferFor(const QString &text, qsizetype begin, qsizetype end, quint8 level, hb_script_t script)
    {
        Buffer buffer(hb_buffer_create());
        hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
        for (qsizetype i = begin; i < end; ++i) {
            const QChar unit = text[i];
            const bool pair = unit.isHighSurrogate() && i + 1 < end && text[i + 1].isLowSurrogate();
            const char32_t c = pair ? QChar::surrogateToUcs4(unit, text[i + 1]) : char32_t(unit.unicode());
            hb_buffer_add(buffer.get(), c == U'\n' || c == U'\r' ? U' ' : standIn(c), unsigned(i));
            i += pair;
        }
        hb_buffer_set_direction(buffer.get(), level % 2 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_script(buffer.get(), script);
        hb_buffer_set_cluster_level(buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
        // A circle under marks that stand alone would be seen, and mean nothing.
        hb_buffer_set_flags(buffer.get(), HB_BUFFER_FLAG_DO_NOT_INSERT_DOTTED_CIRCLE);
        return buffer;
    }

    void shapeRun(const Run &run)
    {
        if (run.kind == Cluster::Kind::Text)
            shapeText(run);
        else
            shapeOne(run);
    }

    /** An emoji or a framed code point: a cluster of its own. */
    void shapeOne(const Run &run)
    {
        Cluster cluster = newCluster(run, run.begin, run.end);
        const TextStyle &style = styleAt(run.span);
        if (run.kind == Cluster::Kind::Picture) {
            cluster.glyphs.push_back({emojiGlyph(cluster.text), 0, 0, 0, cluster.text});
            cluster.advance = 1.2 * style.size;
        } else {
            cluster.advance = 3.0 * style.size;
        }
        m_shaped.clusters.push_back(std::move(cluster));
    }

    void shapeText(const Run &run)
    {
        static constexpr hb_feature_t noLigatures[] = {
            {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
            {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        };
        const Buffer buffer = bufferFor(m_text, run.begin, run.end, run.level, run.script);
        hb_shape(run.face->font(), buffer.get(), noLigatures, unsigned(std::size(noLigatures)));
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer.get(), nullptr);

        // Visual order to logical order, cluster by cluster; the glyphs of one cluster keep theirs.
        std::vector<std::pair<unsigned, unsigned>> groups;
        for (unsigned i = 0; i < count;) {
            unsigned j = i + 1;
            while (j < count && infos[j].cluster == infos[i].cluster)
                ++j;
            groups.emplace_back(i, j);
            i = j;
        }
        if (run.level % 2)
            std::reverse(groups.begin(), groups.end());
        // Of a script that runs from the left by itself (or of none), the shaper turns clusters, and not what is in them.
        const bool isTurned = run.level % 2 && hb_script_get_horizontal_direction(run.script) != HB_DIRECTION_LTR;

        for (size_t g = 0; g < groups.size(); ++g) {
            const auto [first, last] = groups[g];
            const qsizetype end = g + 1 < groups.size() ? qsizetype(infos[groups[g + 1].first].cluster) : run.end;
            const qsizetype begin = qsizetype(infos[first].cluster);
            if (std::any_of(infos + first, infos + last, [](const auto &info) { return info.codepoint == 0; })) {
                // Half of a surrogate pair, for one: no face shows it, though each seemed to.
                Run missing = run;
                missing.begin = begin;
                missing.end = end;
                missing.kind = Cluster::Kind::Code;
                shapeOne(missing);
                continue;
            }
            Cluster cluster = newCluster(run, begin, end);
            for (unsigned i = first; i < last; ++i)
                cluster.glyphs.push_back(glyphAt(*run.face, infos[i], positions[i]));
            finish(cluster, isTurned);
            m_shaped.clusters.push_back(std::move(cluster));
        }
    }

    Cluster newCluster(const Run &run, qsizetype begin, qsizetype end)
    {
        Cluster cluster;
        cluster.kind = run.kind;
        cluster.face = run.face;
        cluster.text = m_text.mid(begin, end - begin);
        cluster.span = run.span;
        cluster.level = run.level;
        m_clusterEnds.push_back(end);
        return cluster;
    }

    static Glyph glyphAt(const Face &face, const hb_glyph_info_t &info, const hb_glyph_position_t &position)
    {
        const double em = face.unitsPerEm();
        const double rise = std::clamp(position.y_offset / em, -furthestRise, furthestRise);
        return {info.codepoint, position.x_advance / em, position.x_offset / em, rise, {}};
    }

    /** Widths of special spaces, total advance, and which glyph carries which characters. */
    void finish(Cluster &cluster, bool isTurned)
    {
        const std::u32string characters = charactersOf(cluster.text);
        const char32_t first = characters.front();
        cluster.endsLine = first == U'\n' || first == U'\r' || first == 0x2028 || first == 0x2029;
        cluster.isSpace = standIn(first) == U' ' && first != 0x00A0 && first != 0x202F;
        if (const double width = spaceWidth(first); width > 0)
            cluster.glyphs.front().advance = width;

        assignText(cluster, characters, isTurned);
        for (const Glyph &glyph : cluster.glyphs)
            cluster.advance += glyph.advance * styleAt(cluster.span).size;
        if (cluster.endsLine) {
            cluster.glyphs.clear();
            cluster.advance = 0;
        }
    }

    /**
     * Which glyph stands for which characters in the text layer. Readers of it put right-to-left text back in order themselves,
     * from what they find from left to right: so there each glyph carries what is seen, mirrored brackets included. `isTurned`:
     * the glyphs of a cluster stand from the right, too.
     */
    static void assignText(Cluster &cluster, std::u32string seen, bool isTurned)
    {
        if (isTurned)
            std::reverse(seen.begin(), seen.end());
        if (cluster.level % 2)
            for (char32_t &c : seen)
                c = QChar::mirroredChar(c);
        auto &glyphs = cluster.glyphs;
        if (glyphs.size() == 1 && cluster.text.size() == 1 && seen.front() == cluster.text.front().unicode())
            glyphs.front().text = cluster.text; // nearly always; the characters are then shared
        else
            apportion(cluster, seen);
        if (!isTurned)
            foldSelectors(cluster);
    }

    /**
     * One character for each glyph where there are as many; else all for the first that is seen. Of a space under marks, which
     * the shaper may put behind them, the blank stands for the space and the others for the marks.
     */
    static void apportion(Cluster &cluster, const std::u32string &seen)
    {
        const auto blank = cluster.face->glyphFor(U' ');
        std::vector<Glyph *> all, blanks, drawn;
        for (Glyph &glyph : cluster.glyphs) {
            all.push_back(&glyph);
            (glyph.id == blank ? blanks : drawn).push_back(&glyph);
        }
        std::u32string spaces, others;
        for (const char32_t c : seen)
            (isSpace(c) ? spaces : others) += c;
        const bool isUnderMarks = !spaces.empty() && blanks.size() == spaces.size() && !drawn.empty();
        if (isUnderMarks)
            pair(*cluster.face, blanks, spaces);
        if (isUnderMarks && drawn.size() == others.size())
            pair(*cluster.face, drawn, others);
        else if (isUnderMarks)
            drawn.front()->text = asText(others);
        else if (all.size() == seen.size() && !isJoined(cluster, seen.front()))
            pair(*cluster.face, all, seen);
        else
            (drawn.empty() ? all : drawn).front()->text = asText(seen);
    }

    /** Whether a letter is drawn together with some of its marks: that there are as many glyphs as characters is chance. */
    static bool isJoined(const Cluster &cluster, char32_t letter)
    {
        const auto script = QChar::script(letter);
        const bool isPlain = script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
        return isPlain && cluster.glyphs.front().id != cluster.face->glyphFor(letter);
    }

    /** One by one. The shaper sorts marks, and those that belong to no script mean themselves alone. */
    static void pair(const Face &face, const std::vector<Glyph *> &glyphs, std::u32string left)
    {
        const auto isOfNoScript = [](char32_t c) { return QChar::isMark(c) && QChar::script(c) == QChar::Script_Common; };
        const bool isSorted = std::any_of(left.begin(), left.end(), isOfNoScript);
        std::vector<Glyph *> others;
        for (Glyph *glyph : glyphs) {
            const auto own = [&](char32_t c) { return face.glyphFor(standIn(c)) == glyph->id; };
            const auto at = isSorted ? std::find_if(left.begin(), left.end(), own) : left.end();
            if (at == left.end()) {
                others.push_back(glyph);
                continue;
            }
            glyph->text = asText({&*at, 1});
            left.erase(at);
        }
        for (size_t i = 0; i < others.size(); ++i)
            others[i]->text = asText({&left[i], 1});
    }

    static bool isSpace(char32_t c) { return c == U'\n' || c == U'\r' || standIn(c) == U' '; }

    /** A selector is no glyph of its own: the blank that would stand for it hides a space behind it from readers. */
    static void foldSelectors(Cluster &cluster)
    {
        auto &glyphs = cluster.glyphs;
        for (qsizetype i = glyphs.size(); i-- > 1;)
            if (const auto meaning = charactersOf(glyphs[i].text); meaning.size() == 1 && isInvisible(meaning.front())) {
                glyphs[i - 1].text += glyphs[i].text;
                glyphs[i - 1].advance += glyphs[i].advance;
                glyphs.erase(glyphs.cbegin() + i);
            }
    }

    void markBreaks()
    {
        QTextBoundaryFinder lines(QTextBoundaryFinder::Line, m_text);
        const QSet<qsizetype> held = heldTogether(m_text);
        for (size_t i = 0; i < m_shaped.clusters.size(); ++i) {
            Cluster &cluster = m_shaped.clusters[i];
            lines.setPosition(m_clusterEnds[i]);
            // In commands and digests, a hyphen is no place to break.
            cluster.breaksAfter = lines.isAtBoundary() && !held.contains(m_clusterEnds[i]) &&
                                  (cluster.isSpace || !isMono(styleAt(cluster.span).style));
        }
    }

    const FontBook &m_fonts;
    ShapedText m_shaped;
    QString m_text;
    std::vector<qsizetype> m_spanEnds;
    std::vector<quint8> m_levels;
    std::vector<Run> m_runs;
    std::vector<qsizetype> m_clusterEnds;
};

} // namespace

ShapedText shape(const FontBook &fonts, const paper::Text &text, const TextStyle &base)
{
    return Shaper(fonts, text, base).take();
}

} // namespace appui::type
