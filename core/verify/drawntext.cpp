// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/drawntext_p.h"

#include "report/pdf/page_p.h"

#include <algorithm>
#include <numeric>

namespace appui {

namespace {

/** One operator a line, as pdf::Page writes them. */
class Reading
{
public:
    explicit Reading(const CodeMeanings &meanings)
        : m_meanings(meanings)
    {
    }

    QList<DrawnGlyph> read(const QByteArray &content)
    {
        for (const QByteArray &line : content.split('\n')) {
            if (line.startsWith('[') && line.endsWith("] TJ"))
                show(line.mid(1, line.size() - 5));
            else
                set(line.split(' '));
        }
        return m_glyphs;
    }

private:
    void set(const QByteArrayList &words)
    {
        const QByteArray &action = words.last();
        if (action == "g" && words.size() == 2)
            m_pen.grey = words[0].toDouble();
        else if (action == "BDC" || action == "BMC" || action == "EMC")
            m_pen.mark = words.size() == 4 && words[1] == "<</MCID" ? words[2].chopped(2).toInt() : -1;
        else if (action == "Tz" && words.size() == 2)
            m_stretch = words[0].toDouble() / 100;
        else if (action == "Tm" && words.size() == 7)
            m_pen.place = QPointF(words[4].toDouble(), pdf::Page::height - words[5].toDouble());
        else if (action == "Tf" && words.size() == 3) {
            m_pen.font = words[0].mid(1);
            m_pen.size = words[1].toDouble();
        }
    }

    void show(const QByteArray &shown)
    {
        for (qsizetype at = 0; at < shown.size();) {
            const bool isGlyphs = shown[at] == '<';
            const qsizetype found = shown.indexOf(isGlyphs ? '>' : '<', at);
            const qsizetype ends = found < 0 ? shown.size() : found;
            if (!isGlyphs) {
                m_pen.place.rx() -= shown.mid(at, ends - at).toDouble() / 1000 * m_pen.size;
                at = ends;
                continue;
            }
            for (++at; at + 4 <= ends; at += 4)
                add(quint16(shown.mid(at, 4).toUInt(nullptr, 16)));
            at = ends + 1;
        }
    }

    void add(quint16 code)
    {
        const CodeMeaning meaning = m_meanings(m_pen.font, code);
        m_pen.code = code;
        m_pen.text = meaning.text;
        m_pen.advance = meaning.width * m_pen.size * m_stretch;
        m_glyphs << m_pen;
        m_pen.place.rx() += m_pen.advance;
    }

    const CodeMeanings &m_meanings;
    QList<DrawnGlyph> m_glyphs;
    DrawnGlyph m_pen;
    double m_stretch = 1;
};

} // namespace

QList<DrawnGlyph> readText(const QByteArray &content, const CodeMeanings &meanings)
{
    return Reading(meanings).read(content);
}

QList<DrawnLine> linesOf(const QList<DrawnGlyph> &glyphs)
{
    constexpr double hardly = 2.5; // points: letters and digits of two fonts in one row
    DrawnLine all(glyphs.size());
    std::iota(all.begin(), all.end(), 0);
    std::stable_sort(all.begin(), all.end(), [&](qsizetype a, qsizetype b) { return glyphs[a].place.y() < glyphs[b].place.y(); });
    QList<DrawnLine> lines;
    for (const qsizetype glyph : all) {
        if (lines.isEmpty() || glyphs[glyph].place.y() > glyphs[lines.last().first()].place.y() + hardly)
            lines << DrawnLine();
        lines.last() << glyph;
    }
    for (DrawnLine &line : lines)
        std::stable_sort(line.begin(), line.end(),
                         [&](qsizetype a, qsizetype b) { return glyphs[a].place.x() < glyphs[b].place.x(); });
    return lines;
}

QString withoutBlanks(const QString &text)
{
    QString kept = text.normalized(QString::NormalizationForm_C);
    return kept.removeIf([](QChar c) { return c.isSpace() || c == u'\u200B'; });
}

QString textOf(const QList<DrawnGlyph> &glyphs, const DrawnLine &line)
{
    QString text;
    double end = 0;
    for (const qsizetype i : line) {
        const DrawnGlyph &glyph = glyphs[i];
        if (!text.isEmpty() && glyph.place.x() > end + 0.3 * glyph.size)
            text += u' ';
        text += glyph.text;
        end = glyph.place.x() + glyph.advance;
    }
    return text;
}

} // namespace appui
