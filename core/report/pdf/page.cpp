// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/page_p.h"

#include <algorithm>
#include <cmath>

namespace appui::pdf {

namespace {

constexpr double pictureShape = 128.0 / 136; // height to width of the emoji font's pictures
constexpr double codeSize = 0.5;             // of the size: the digits of a code point in its frame

/** A half of a pair that has no other is one of them. */
std::u32string codePointsOf(const QString &text)
{
    std::u32string points;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        points += isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        i += isPair;
    }
    return points;
}

} // namespace

QString codePointName(char32_t c)
{
    return QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

Page::Page(int index, Resources &resources)
    : m_index(index)
    , m_resources(resources)
{
}

QByteArray Page::point(double x, double y) const
{
    return number(x) + ' ' + number(height - y);
}

void Page::begin(Element &element)
{
    element.mark(m_index, m_marks);
    m_content += '/' + element.type() + " <</MCID " + QByteArray::number(m_marks++) + ">> BDC\n";
}

void Page::beginArtifact(const QByteArray &kind)
{
    if (kind.isEmpty())
        m_content += "/Artifact BMC\n";
    else
        m_content += "/Artifact <</Type /Pagination /Subtype /" + kind + ">> BDC\n";
}

void Page::end()
{
    closeText();
    m_content += "EMC\n";
}

void Page::flushGlyphs()
{
    if (!m_glyphs.isEmpty())
        m_content += "[<" + m_glyphs + ">] TJ\n";
    m_glyphs.clear();
}

void Page::closeText()
{
    if (!m_textOpen)
        return;
    flushGlyphs();
    m_content += "ET\n";
    m_textOpen = false;
}

void Page::openText(const type::TextStyle &style, const type::Face &face, double x, double baseline)
{
    constexpr double negligible = 0.0005;
    const bool fontChanges = !m_textOpen || m_face != &face || m_size != style.size;
    const bool greyChanges = m_grey != style.grey;
    const bool moves = !m_textOpen || m_baseline != baseline;
    if (fontChanges || greyChanges || moves)
        flushGlyphs();
    if (!m_textOpen)
        m_content += "BT\n";
    if (greyChanges)
        m_content += number(style.grey) + " g\n";
    if (fontChanges)
        m_content += '/' + face.name() + ' ' + number(style.size) + " Tf\n";
    if (moves)
        m_content += "1 0 0 1 " + point(x, baseline) + " Tm\n";
    else if (std::abs(m_pen - x) > negligible && m_glyphs.isEmpty())
        m_content += '[' + number(1000 * (m_pen - x) / style.size) + "] TJ\n";
    else if (std::abs(m_pen - x) > negligible)
        m_glyphs.append('>').append(number(1000 * (m_pen - x) / style.size)).append('<');
    if (m_face != &face)
        m_font = &m_resources.font(face);
    m_face = &face;
    m_textOpen = true;
    m_size = style.size;
    m_grey = style.grey;
    m_pen = x;
    m_baseline = baseline;
}

void Page::show(hb_codepoint_t glyph, const QString &text)
{
    const quint16 code = m_font->code(glyph, text);
    for (int shift = 12; shift >= 0; shift -= 4)
        m_glyphs += "0123456789abcdef"[code >> shift & 0xf];
    m_pen += m_font->width(code) * m_size;
}

double Page::run(const type::ShapedText &text, std::span<const type::Cluster *const> clusters, double x, double baseline,
                 double stretch)
{
    for (const type::Cluster *cluster : clusters) {
        const type::TextStyle &style = text.styles[size_t(cluster->span)];
        switch (cluster->kind) {
        case type::Cluster::Kind::Text:
            glyphs(*cluster, style, x, baseline);
            break;
        case type::Cluster::Kind::Picture:
            emoji(*cluster, style, x, baseline);
            break;
        case type::Cluster::Kind::Code:
            codePoints(*cluster, style, x, baseline);
            break;
        }
        x += cluster->advance + (cluster->isSpace ? stretch : 0);
    }
    closeText();
    return x;
}

void Page::glyphs(const type::Cluster &cluster, const type::TextStyle &style, double x, double baseline)
{
    for (const type::Glyph &glyph : cluster.glyphs) {
        openText(style, *cluster.face, x + glyph.dx * style.size, baseline - glyph.dy * style.size);
        show(glyph.id, glyph.text);
        x += glyph.advance * style.size;
    }
}

void Page::blankMeaning(const QString &text, const type::TextStyle &style, double x, double baseline, double extent)
{
    // The blank is stretched to the whole width: where it leaves a gap, readers of the text layer see a space.
    const type::Face &face = m_resources.fonts().face(type::Style::Regular);
    openText(style, face, x, baseline);
    flushGlyphs();
    const hb_codepoint_t blank = face.glyphFor(U' ');
    const double natural = m_font->width(m_font->code(blank, text)) * style.size;
    m_content += number(100 * extent / natural) + " Tz\n";
    show(blank, text);
    flushGlyphs();
    m_content += "100 Tz\n";
    closeText();
}

void Page::emoji(const type::Cluster &cluster, const type::TextStyle &style, double x, double baseline)
{
    blankMeaning(cluster.text, style, x, baseline, cluster.advance);
    const double tall = cluster.advance * pictureShape;
    const QRectF box(x, baseline - tall + pictureRise * style.size, cluster.advance, tall);
    image(m_resources.emoji(cluster.glyphs.front().id), box, box, 1);
}

void Page::codePoints(const type::Cluster &cluster, const type::TextStyle &style, double x, double baseline)
{
    const auto characters = codePointsOf(cluster.text);
    const bool isPrivate = std::any_of(characters.begin(), characters.end(), [](char32_t c) {
        const auto category = QChar::category(c);
        return category == QChar::Other_PrivateUse || category == QChar::Other_Surrogate || category == QChar::Other_Control ||
               QChar::isNonCharacter(c);
    });
    // Private characters mean nothing in a text layer (ISO 19005-3, 6.2.11.7.3): there the code point alone is kept.
    if (!isPrivate)
        blankMeaning(cluster.text, style, x, baseline, cluster.advance);
    QStringList codes;
    for (const char32_t c : characters)
        codes.append(codePointName(c));
    type::TextStyle tiny = style;
    tiny.style = type::Style::Mono;
    tiny.size = style.size * codeSize;
    const auto shaped = type::shape(m_resources.fonts(), paper::plain(codes.join(u' ')), tiny);
    const auto lines = type::breakLines(shaped, cluster.advance);
    double y = baseline - 0.12 * style.size - (double(lines.size()) - 1) * tiny.size;
    for (const type::Line &each : lines) {
        run(shaped, type::visualOrder(shaped, each), x + 1.5, y);
        y += tiny.size;
    }
    closeText();
    frame(QRectF(x + 0.5, baseline - 0.75 * style.size, cluster.advance - 1, 0.95 * style.size), 0.4, style.grey);
}

void Page::image(const QByteArray &imageName, const QRectF &frame, const QRectF &visible, int orientation)
{
    closeText();
    const auto &turn = exifTurns[size_t(std::clamp(orientation, 1, 8) - 1)];
    const double w = frame.width();
    const double h = frame.height();
    const auto onX = [&](int unit) { return number(unit * w); };
    const auto onY = [&](int unit) { return number(unit * h); };
    m_content += "q\n";
    if (visible != frame)
        m_content += point(visible.left(), visible.bottom()) + ' ' + number(visible.width()) + ' ' + number(visible.height()) +
                     " re W n\n";
    m_content += onX(turn[0]) + ' ' + onY(turn[1]) + ' ' + onX(turn[2]) + ' ' + onY(turn[3]) + ' ' +
                 number(frame.left() + turn[4] * w) + ' ' + number(height - frame.bottom() + turn[5] * h) + " cm\n";
    m_content += '/' + imageName + " Do\nQ\n";
}

void Page::rule(double x1, double y1, double x2, double y2, double thickness, double grey)
{
    closeText();
    m_content += "q " + number(grey) + " G " + number(thickness) + " w " + point(x1, y1) + " m " + point(x2, y2) + " l S Q\n";
}

void Page::frame(const QRectF &box, double thickness, double grey)
{
    closeText();
    m_content += "q " + number(grey) + " G " + number(thickness) + " w " + point(box.left(), box.bottom()) + ' ' +
                 number(box.width()) + ' ' + number(box.height()) + " re S Q\n";
}

void Page::dot(double x, double y, double radius, double red, double green, double blue)
{
    closeText();
    const double k = 0.5523 * radius; // a quarter circle as a Bézier curve
    const auto curve = [&](double x1, double y1, double x2, double y2, double x3, double y3) {
        return point(x + x1, y + y1) + ' ' + point(x + x2, y + y2) + ' ' + point(x + x3, y + y3) + " c\n";
    };
    m_content += "q " + number(red) + ' ' + number(green) + ' ' + number(blue) + " rg\n" + point(x + radius, y) + " m\n" +
                 curve(radius, k, k, radius, 0, radius) + curve(-k, radius, -radius, k, -radius, 0) +
                 curve(-radius, -k, -k, -radius, 0, -radius) + curve(k, -radius, radius, -k, radius, 0) + "f Q\n";
}

void Page::link(const QRectF &box, const QString &anchor, const QString &description, Element &element)
{
    element.link(m_index, int(m_links.size()));
    m_links.push_back({box, anchor, description});
}

} // namespace appui::pdf
