// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/drawnpage_p.h"

#include "report/pdf/page_p.h"
#include "verify/strokes_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr double smallest = 3; // points: the digits of a code point in a small text
constexpr double largest = 17; // a title
constexpr double palest = 0.4; // grey of text
constexpr double palestDot = 0.7;
constexpr double widestEmoji = 1.6;    // of the size
constexpr qsizetype mostDigits = 4096; // in a frame
constexpr qsizetype mostLetters = 500'000;
constexpr qsizetype mostStrokes = 10'000;
constexpr qsizetype mostImages = 100;

/** A circle as four Bézier curves: its points in radii from the centre, y upwards (pdf::Page::dot). */
constexpr double quarter = 0.5523;
constexpr double circle[][2] = {{1, 0},         {1, -quarter}, {quarter, -1}, {0, -1},       {-quarter, -1},
                                {-1, -quarter}, {-1, 0},       {-1, quarter}, {-quarter, 1}, {0, 1},
                                {quarter, 1},   {1, quarter},  {1, 0}};

const QString number = u"-?[0-9]{1,7}+(?:\\.[0-9]{1,3}+)?+"_s;

/** A sentence in which "N" is a number. */
QRegularExpression sentence(const QString &form)
{
    return QRegularExpression(QString(form).replace(u'N', u"("_s + number + u')'));
}

class Reading
{
public:
    Reading(const QByteArray &content, const CodeExtents &extents, const std::function<bool()> &goesOn)
        : m_content(QString::fromLatin1(content))
        , m_extents(extents)
        , m_goesOn(goesOn)
    {
    }

    DrawnPage read()
    {
        while (m_at < m_content.size() && m_page.foreign.isEmpty())
            if (!(m_marked ? end() || text() || image() || rule() || frame() || dot() : begin()))
                refuse(m_content.mid(m_at, 40).simplified());
        if (m_marked && m_page.foreign.isEmpty())
            refuse(u"unfinished"_s);
        if (!m_page.foreign.isEmpty())
            return m_page;
        findCovered();
        m_page.hasLanes = m_strokes.hasLanes();
        if (const QString fault = m_strokes.fault(m_page.images, [this] { return goesOn(); }); !fault.isEmpty())
            refuse(fault);
        return m_page;
    }

private:
    bool take(const QRegularExpression &form)
    {
        // The whole of it is checked each time otherwise; it was made of Latin letters.
        constexpr auto options =
            QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption;
        m_match = form.match(m_content, m_at, QRegularExpression::NormalMatch, options);
        if (!m_match.hasMatch())
            return false;
        m_at = m_match.capturedEnd();
        (void)goesOn();
        return true;
    }
    /** Asks now and then whether somebody still waits for this; if not, nothing more is read. */
    bool goesOn()
    {
        constexpr int steps = 256;
        if (++m_steps % steps == 0 && !m_page.isStopped && m_goesOn && !m_goesOn()) {
            m_page.isStopped = true;
            refuse(u"stopped"_s);
        }
        return !m_page.isStopped;
    }
    double value(QStringView digits)
    {
        bool isNumber = false;
        const double read = digits.toDouble(&isNumber);
        require(isNumber, "number");
        return read;
    }
    double number(int i) { return value(m_match.capturedView(i)); }
    void refuse(const QString &what) { m_page.foreign << u"drawing: "_s + what; }
    void require(bool isSo, const char *what)
    {
        if (!isSo)
            refuse(QString::fromLatin1(what) + u": "_s + m_match.captured().left(80).simplified());
    }
    /** What is drawn, and is no image of an exhibit. */
    void mark(const QRectF &box)
    {
        requireOnSheet(box);
        m_marks << box;
    }
    void requireOnSheet(const QRectF &box)
    {
        require(box.left() >= 0 && box.top() >= 0 && box.right() <= pdf::Page::width && box.bottom() <= pdf::Page::height,
                "off the page");
    }
    static QRectF between(double x1, double y1, double x2, double y2)
    {
        return QRectF(QPointF(x1, pdf::Page::height - y1), QPointF(x2, pdf::Page::height - y2)).normalized();
    }

    bool begin()
    {
        static const QRegularExpression tagged(u"/([A-Z][A-Za-z0-9]*+) <</MCID ([0-9]{1,9}+)>> BDC\\n"_s);
        static const QRegularExpression artifact(u"/Artifact (?:BMC|<</Type /Pagination /Subtype /(?:Header|Footer)>> BDC)\\n"_s);
        if (take(artifact))
            return m_marked = true;
        if (!take(tagged))
            return false;
        require(m_match.capturedView(2).toInt() == m_page.marks.size(), "mark");
        m_page.marks << m_match.captured(1).toLatin1();
        return m_marked = true;
    }

    bool end()
    {
        static const QRegularExpression form(u"EMC\\n"_s);
        const bool ends = take(form);
        m_marked = m_marked && !ends;
        return ends;
    }

    bool text()
    {
        static const QRegularExpression from(u"BT\\n"_s);
        static const QRegularExpression to(u"ET\\n"_s);
        if (!take(from))
            return false;
        m_font.clear();
        m_isPlaced = false;
        while (!take(to))
            if (m_page.foreign.isEmpty() && !(grey() || font() || place() || blank() || glyphs()))
                refuse(m_content.mid(m_at, 40).simplified());
            else if (!m_page.foreign.isEmpty())
                break;
        return true;
    }

    bool grey()
    {
        static const QRegularExpression form = sentence(u"N g\\n"_s);
        if (!take(form))
            return false;
        m_isGrey = true;
        require(number(1) >= 0 && number(1) <= palest, "grey");
        return true;
    }

    bool font()
    {
        static const QRegularExpression form = sentence(u"/([-A-Za-z]++) N Tf\\n"_s);
        if (!take(form))
            return false;
        m_font = m_match.captured(1).toLatin1();
        m_size = number(2);
        require(m_size >= smallest && m_size <= largest, "size");
        return true;
    }

    bool place()
    {
        static const QRegularExpression form = sentence(u"1 0 0 1 N N Tm\\n"_s);
        if (!take(form))
            return false;
        m_pen = number(1);
        m_baseline = number(2);
        m_isPlaced = true;
        return true;
    }

    /** A space as wide as an emoji, or a frame, which it means in the text layer. */
    bool blank()
    {
        static const QRegularExpression form = sentence(u"N Tz\\n\\[<([0-9a-f]{4})>\\] TJ\\n100 Tz\\n"_s);
        if (!take(form))
            return false;
        const double stretch = number(1) / 100;
        const auto code = quint16(m_match.captured(2).toUInt(nullptr, 16));
        require(stretch > 0, "stretch");
        m_blankLeft = m_pen;
        show(code, stretch, true);
        m_page.blanks << Blank{m_font, code, {}, {}};
        m_digits.clear();
        return true;
    }

    bool glyphs()
    {
        static const QRegularExpression shift = sentence(u"\\[N\\] TJ\\n"_s);
        static const QRegularExpression form(u"\\[(<(?:[0-9a-f]{4})++>(?:"_s + appui::number +
                                             u"<(?:[0-9a-f]{4})*+>)*+)\\] TJ\\n"_s);
        if (take(shift)) {
            m_pen -= number(1) / 1000 * m_size;
            return true;
        }
        if (!take(form))
            return false;
        const QString shown = m_match.captured(1);
        for (qsizetype at = 0; at < shown.size();) {
            const qsizetype from = shown.indexOf(u'<', at);
            if (from > at) // a shift in thousandths of the size
                m_pen -= value(QStringView(shown).mid(at, from - at)) / 1000 * m_size;
            const qsizetype to = shown.indexOf(u'>', from);
            for (at = from + 1; at < to; at += 4)
                show(quint16(QStringView(shown).mid(at, 4).toUInt(nullptr, 16)), 1, false);
            at = to + 1;
        }
        return true;
    }

    void show(quint16 code, double stretch, bool isBlank)
    {
        const auto extent = m_extents(m_font, code, isBlank);
        require(extent && m_isPlaced && m_isGrey, "glyph");
        const double advance = extent.value_or(CodeExtent()).width * m_size * stretch;
        const QRectF box = between(m_pen, m_baseline, m_pen + advance, m_baseline + 0.6 * m_size);
        mark(box);
        const double edge = 0.1 * m_size;
        if (!extent || extent->isSeen) // what lies over a blank hides nothing
            m_strokes.letter(
                {box.adjusted(edge, edge, -edge, -edge), m_pen, m_size, m_font == "LiberationMono", !extent || extent->isAlone});
        if (m_digits.size() < mostDigits)
            m_digits << code;
        require(++m_letters <= mostLetters, "too many letters");
        m_pen += advance;
    }

    bool image()
    {
        static const QRegularExpression form =
            sentence(u"q\\n(?:N N N N re W n\\n)?+N N N N N N cm\\n/((?:Image|Emoji)[0-9]++) Do\\nQ\\n"_s);
        if (!take(form))
            return false;
        DrawnImage image{.name = m_match.captured(11).toLatin1()};
        const bool isTurned = number(5) == 0 && number(8) == 0;
        const double width = std::abs(number(isTurned ? 7 : 5));
        const double height = std::abs(number(isTurned ? 6 : 8));
        const auto sign = [](double value) { return (value > 0) - (value < 0); };
        const auto turn = std::find_if(pdf::exifTurns.begin(), pdf::exifTurns.end(), [&](const auto &each) {
            return std::equal(each.begin(), each.begin() + 4, std::array{5, 6, 7, 8}.begin(),
                              [&](int unit, int i) { return unit == sign(number(i)); });
        });
        require(turn != pdf::exifTurns.end() && width > 0 && height > 0, "image");
        if (!m_page.foreign.isEmpty())
            return true;
        image.orientation = int(turn - pdf::exifTurns.begin()) + 1;
        const double left = number(9) - (*turn)[4] * width;
        const double bottom = number(10) - (*turn)[5] * height;
        image.frame = between(left, bottom, left + width, bottom + height);
        image.visible = m_match.capturedLength(1) == 0
                            ? image.frame
                            : between(number(1), number(2), number(1) + number(3), number(2) + number(4));
        requireOnSheet(image.visible);
        if (image.name.startsWith("Emoji"))
            takeForBlank(image);
        else
            m_page.images << image;
        require(m_page.images.size() <= mostImages, "too many images");
        return true;
    }

    /** The picture of an emoji stands on the blank that means it. */
    void takeForBlank(const DrawnImage &image)
    {
        const bool isMeant = !m_page.blanks.isEmpty() && m_page.blanks.last().picture.isEmpty();
        require(isMeant && image.orientation == 1 && image.visible == image.frame &&
                    std::abs(image.frame.width() * 128 - image.frame.height() * 136) <= 1 &&
                    image.frame.width() <= widestEmoji * m_size && std::abs(image.frame.right() - m_pen) <= roundingOff &&
                    std::abs(image.frame.bottom() - lineOf(pdf::Page::pictureRise)) <= roundingOff,
                "emoji");
        if (isMeant)
            m_page.blanks.last().picture = image.name;
        m_strokes.emoji(image.visible);
        mark(image.visible);
    }

    /** The frame of a code point stands on the blank that means it; of one that means nothing, there is no blank. */
    void takeForBlank(const QRectF &frame)
    {
        const bool isMeant = !m_page.blanks.isEmpty() && m_page.blanks.last().picture.isEmpty() &&
                             std::abs(frame.left() - m_blankLeft - 0.5) <= roundingOff && m_font == "LiberationMono";
        if (isMeant)
            m_page.blanks.last().digits = std::exchange(m_digits, {});
    }

    /** So far below the baseline, in parts of the size: downwards from the page's upper edge. */
    double lineOf(double part) const { return pdf::Page::height - m_baseline + part * m_size; }
    void countStroke() { require(++m_strokeCount <= mostStrokes, "too many lines"); }
    static QPointF at(double x, double y) { return {x, pdf::Page::height - y}; }

    bool rule()
    {
        static const QRegularExpression form = sentence(u"q N G N w N N m N N l S Q\\n"_s);
        if (!take(form))
            return false;
        const QLineF line(at(number(3), number(4)), at(number(5), number(6)));
        const double half = number(2) / 2;
        mark(QRectF(line.p1(), line.p2()).normalized().adjusted(-half, -half, half, half));
        m_strokes.rule(line, number(2), number(1));
        countStroke();
        return true;
    }

    bool frame()
    {
        static const QRegularExpression form = sentence(u"q N G N w N N N N re S Q\\n"_s);
        if (!take(form))
            return false;
        const QRectF box(at(number(3), number(4) + number(6)), QSizeF(number(5), number(6)));
        const double half = number(2) / 2;
        for (const QLineF &edge : {QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
                                   QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())})
            mark(QRectF(edge.p1(), edge.p2()).normalized().adjusted(-half, -half, half, half));
        if (m_strokes.frame(box, number(2), number(1)))
            takeForBlank(box);
        countStroke();
        return true;
    }

    bool dot()
    {
        static const QRegularExpression form =
            sentence(u"q N N N rg\\nN N m\\n"_s + u"N N N N N N c\\n"_s.repeated(4) + u"f Q\\n"_s);
        if (!take(form))
            return false;
        for (const int i : {1, 2, 3})
            require(number(i) >= 0 && number(i) <= palestDot, "dot");
        constexpr int firstPoint = 4, leftmost = firstPoint + 2 * 6;
        const double radius = (number(firstPoint) - number(leftmost)) / 2;
        const double x = number(leftmost) + radius, y = number(firstPoint + 1);
        for (int i = 0; i < int(std::size(circle)); ++i)
            require(std::abs(number(firstPoint + 2 * i) - x - radius * circle[i][0]) < roundingOff &&
                        std::abs(number(firstPoint + 2 * i + 1) - y - radius * circle[i][1]) < roundingOff,
                    "dot");
        mark(QRectF(at(x - radius, y + radius), QSizeF(2 * radius, 2 * radius)));
        m_strokes.dot(at(x, y), radius);
        countStroke();
        return true;
    }

    void findCovered()
    {
        constexpr double margin = 0.7; // points: the frame around an image lies on its edge
        auto &images = m_page.images;
        for (qsizetype i = 0; i < images.size(); ++i) {
            const QRectF inner = images[i].visible.adjusted(margin, margin, -margin, -margin);
            const auto lies = [&](const QRectF &box) { return overlap(inner, box); };
            bool isCovered = std::any_of(m_marks.begin(), m_marks.end(), lies);
            for (qsizetype other = 0; other < images.size(); ++other)
                isCovered = isCovered || (other != i && lies(images[other].visible));
            images[i].isCovered = isCovered;
        }
    }

    QString m_content;
    const CodeExtents &m_extents;
    const std::function<bool()> &m_goesOn;
    int m_steps = 0;
    DrawnPage m_page;
    QList<QRectF> m_marks;
    Strokes m_strokes;
    qsizetype m_letters = 0;
    qsizetype m_strokeCount = 0;
    QRegularExpressionMatch m_match;
    qsizetype m_at = 0;
    bool m_marked = false;

    // The viewer's pen.
    double m_blankLeft = 0;  ///< of the last one
    QList<quint16> m_digits; ///< codes shown behind it
    bool m_isGrey = false;
    bool m_isPlaced = false;
    QByteArray m_font;
    double m_size = 0;
    double m_pen = 0;
    double m_baseline = 0;
};

} // namespace

bool overlap(const QRectF &one, const QRectF &other)
{
    return one.left() < other.right() && other.left() < one.right() && one.top() < other.bottom() && other.top() < one.bottom();
}

DrawnPage readDrawing(const QByteArray &content, const CodeExtents &extents, const std::function<bool()> &goesOn)
{
    return Reading(content, extents, goesOn).read();
}

} // namespace appui
