// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/strokes_p.h"

#include "report/layout/drawings_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using layout::Sheet;
namespace lanes = layout::lanes;
namespace moments = layout::moments;
namespace brackets = layout::brackets;

constexpr double palest = 0.4; // grey of text, and of the frames of its code points
constexpr double palestLine = 0.6;
constexpr double thickest = 1.25;
constexpr double palestHairline = 0.8; // so pale, and so thin, that letters before it are read as if it were not there
constexpr double hairline = 0.4;
constexpr double apart = 2; // of hairlines that run side by side
constexpr double shortest = 8;

// The figure of lanes.
constexpr double belowLanes = lanes::footHeight + lanes::legendMiddle; // the middle of the legend
constexpr double radii[] = {lanes::radius, lanes::radiusOfMany, lanes::seenPart *lanes::radius,
                            lanes::seenPart *lanes::radiusOfMany};
constexpr double squares[] = {lanes::squarePart * lanes::radius, lanes::squarePart *lanes::radiusOfMany};

constexpr double leastText = 6.8;   // points: digests in a small table
constexpr double leastNote = 20;    // its frame's height
constexpr double codeHeight = 0.95; // of the size: a code point's frame
constexpr double codeWidth = 3;
constexpr double codeDigits = 0.5 * 0.86; // in the type of fixed width, which is set smaller

bool is(double value, double known)
{
    return std::abs(value - known) <= roundingOff;
}

template <typename List>
bool isOneOf(double value, const List &known)
{
    return std::any_of(std::begin(known), std::end(known), [&](double each) { return is(value, each); });
}

QRectF thickened(const QLineF &line, double thickness)
{
    const double half = thickness / 2;
    return QRectF(line.p1(), line.p2()).normalized().adjusted(-half, -half, half, half);
}

QList<QRectF> edgesOf(const QRectF &box, double thickness)
{
    return {thickened({box.topLeft(), box.topRight()}, thickness), thickened({box.bottomLeft(), box.bottomRight()}, thickness),
            thickened({box.topLeft(), box.bottomLeft()}, thickness), thickened({box.topRight(), box.bottomRight()}, thickness)};
}

} // namespace

void Strokes::refuse(const char *what, const QRectF &box)
{
    if (m_fault.isEmpty())
        m_fault = u"%1 at %2, %3"_s.arg(QLatin1StringView(what)).arg(box.left()).arg(box.top());
}

void Strokes::rule(const QLineF &line, double thickness, double grey)
{
    const QRectF box = QRectF(line.p1(), line.p2()).normalized();
    const bool isFlat = box.height() == 0;
    const bool isPale = grey > palestLine;
    if (isFlat && grey == 0 && is(box.width(), thickness)) { // as thick as it is long
        if (!isOneOf(thickness, squares))
            refuse("sign", box);
        m_solid << thickened(line, thickness);
        return sign(box.center());
    }
    if (grey < 0 || thickness <= 0 || thickness > thickest || (isPale && (grey > palestHairline || thickness > hairline)) ||
        !(isFlat || box.width() == 0))
        return refuse("line", box);
    if (isPale)
        m_hairlines << Hairline{box, isFlat};
    else
        m_solid << thickened(line, thickness);
    if (is(thickness, brackets::thickness) && grey == 0) {
        m_brackets << box;
        return;
    }
    const bool isLane = isPale && is(box.left(), lanes::laneLeft);
    if (isFlat ? !is(box.right(), Sheet::right) || !(isLane || is(box.left(), Sheet::left))
               : box.height() < shortest - roundingOff)
        refuse("line", box);
    if (isFlat)
        (isLane ? m_lanes : m_legends) << box.top();
}

bool Strokes::frame(const QRectF &box, double thickness, double grey)
{
    if (box.width() <= 0 || box.height() <= 0) {
        refuse("frame", box);
        return false;
    }
    if (is(thickness, hairline) && grey <= palest) {
        codePointFrame(box);
        return true;
    }
    m_solid << edgesOf(box, thickness);
    const bool isSquare = is(box.width(), box.height()) && isOneOf(box.width(), squares);
    const bool isBar = is(box.height(), lanes::barHeight) && box.width() >= lanes::shortestBar - roundingOff;
    if (is(thickness, hairline) && grey == palestLine)
        m_imageFrames << box;
    else if ((is(thickness, 0.9) && grey == 0 && isSquare) || (is(thickness, 0.8) && grey == 0.2 && isBar))
        sign(box.center());
    else if (!is(thickness, 0.8) || grey != 0 || !is(box.left(), Sheet::left) || !is(box.width(), Sheet::width) ||
             box.height() < leastNote)
        refuse("frame", box);
    return false;
}

/** Stands around the digits that were written just before. */
void Strokes::codePointFrame(const QRectF &box)
{
    const double size = box.height() / codeHeight;
    qsizetype first = m_letters.size();
    for (; first > 0; --first) {
        const DrawnLetter &before = m_letters[first - 1];
        if (!before.isMono || before.isFramed || !is(before.size, codeDigits * size) || before.left < box.left())
            break;
        m_letters[first - 1].isFramed = true;
    }
    if (first == m_letters.size() || !is(m_letters[first].left, box.left() + 1) || !is(box.width(), codeWidth * size - 1))
        refuse("frame", box);
    m_codeEdges << edgesOf(box, hairline);
}

void Strokes::dot(const QPointF &centre, double radius)
{
    const QRectF box(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    m_solid << box;
    if (is(radius, moments::radius) && is(centre.x(), moments::lineX))
        return;
    if (!isOneOf(radius, radii))
        refuse("sign", box);
    sign(centre);
}

void Strokes::judgeSigns()
{
    for (const QPointF &each : m_signs) {
        const auto stands = [&](double lane) { return is(each.y(), lane) || is(std::abs(each.y() - lane), lanes::besideLane); };
        const auto explains = [&](double lanes) { return is(each.y(), lanes + belowLanes); };
        if (std::none_of(m_lanes.begin(), m_lanes.end(), stands) && std::none_of(m_legends.begin(), m_legends.end(), explains))
            return refuse("sign", QRectF(each, QSizeF()));
    }
}

void Strokes::judgeBrackets(const QList<DrawnImage> &images)
{
    for (const QRectF &each : m_brackets) {
        const auto stands = [&](const DrawnImage &image) {
            const double columns = (image.visible.left() - brackets::besideImage - each.left()) / brackets::step;
            return columns > -roundingOff && is(columns, std::round(columns)) &&
                   each.top() >= image.visible.top() - roundingOff && each.bottom() <= image.visible.bottom() + roundingOff;
        };
        if ((each.height() == 0 && !is(each.width(), brackets::arm)) || std::none_of(images.begin(), images.end(), stands))
            return refuse("bracket", each);
    }
}

void Strokes::judgeImageFrames(const QList<DrawnImage> &images)
{
    for (const QRectF &each : m_imageFrames) {
        const auto holds = [&](const DrawnImage &image) {
            return is(image.visible.left(), each.left()) && is(image.visible.top(), each.top()) &&
                   is(image.visible.right(), each.right()) && is(image.visible.bottom(), each.bottom());
        };
        if (std::none_of(images.begin(), images.end(), holds))
            return refuse("frame", each);
    }
}

/** Side by side, they would be a surface that hides letters. */
void Strokes::judgeHairlines()
{
    constexpr qsizetype mostHairlines = 500;
    if (m_hairlines.size() > mostHairlines)
        return refuse("too many lines", m_hairlines.last().box);
    for (qsizetype i = 0; i < m_hairlines.size(); ++i)
        for (qsizetype j = 0; j < i; ++j) {
            const Hairline &one = m_hairlines[i];
            const Hairline &other = m_hairlines[j];
            const QRectF around = one.isFlat ? one.box.adjusted(0, -apart, 0, apart) : one.box.adjusted(-apart, 0, apart, 0);
            const QRectF thin = other.box.adjusted(-roundingOff, -roundingOff, roundingOff, roundingOff);
            if (one.isFlat == other.isFlat && overlap(around, thin))
                return refuse("lines side by side", one.box);
        }
}

/** None is so small that nobody reads it, nor lies over another. */
void Strokes::judgeLetters(const std::function<bool()> &goesOn)
{
    std::sort(m_letters.begin(), m_letters.end(),
              [](const DrawnLetter &one, const DrawnLetter &other) { return one.middle.top() < other.middle.top(); });
    for (auto one = m_letters.cbegin(); one != m_letters.cend() && goesOn(); ++one) {
        if (one->size < leastText && !one->isFramed)
            return refuse("small letters", one->middle);
        for (auto other = one + 1; one->isAlone && other != m_letters.cend() && other->middle.top() < one->middle.bottom();
             ++other)
            if (other->isAlone && !(one->isFramed && other->isFramed) && overlap(one->middle, other->middle))
                return refuse("letters over letters", one->middle);
    }
}

void Strokes::findOverLetters(const std::function<bool()> &goesOn)
{
    constexpr double tallest = 8; // middle of a letter
    const auto find = [&](const QRectF &stroke, bool isOfCode) {
        const auto isAbove = [](const DrawnLetter &letter, double top) { return letter.middle.top() < top; };
        auto letter = std::lower_bound(m_letters.begin(), m_letters.end(), stroke.top() - tallest, isAbove);
        for (; letter != m_letters.end() && letter->middle.top() < stroke.bottom(); ++letter)
            if (!(isOfCode && letter->isFramed) && overlap(stroke, letter->middle))
                return refuse("something over letters", letter->middle);
    };
    for (const QRectF &stroke : m_solid)
        if (m_fault.isEmpty() && goesOn())
            find(stroke, false);
    for (const QRectF &stroke : m_codeEdges)
        if (m_fault.isEmpty() && goesOn())
            find(stroke, true);
}

QString Strokes::fault(const QList<DrawnImage> &images, const std::function<bool()> &goesOn)
{
    judgeSigns();
    judgeBrackets(images);
    judgeImageFrames(images);
    judgeHairlines();
    judgeLetters(goesOn);
    findOverLetters(goesOn);
    return m_fault;
}

} // namespace appui
