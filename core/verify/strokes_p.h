// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verify/drawnpage_p.h"

#include <QLineF>

namespace appui {

/** A letter where it is drawn. */
struct DrawnLetter
{
    QRectF middle;   ///< of what it covers
    double left = 0; ///< where the pen stood
    double size = 0; ///< of the text
    bool isMono = false;
    bool isAlone = true;   ///< nothing else may lie in its place
    bool isFramed = false; ///< a digit of a code point in its frame
};

/**
 * The lines, frames and dots of a page against what the layout draws (report/layout): each has its length, its size or its place
 * there, so that no letters can be made of them, and none lies over letters. Points from the page's upper left corner.
 */
class Strokes
{
public:
    void letter(const DrawnLetter &letter) { m_letters << letter; }
    void emoji(const QRectF &box) { m_solid << box; }
    void rule(const QLineF &line, double thickness, double grey);
    /** Whether it is that of a code point. */
    bool frame(const QRectF &box, double thickness, double grey);
    void dot(const QPointF &centre, double radius);

    bool hasLanes() const { return !m_lanes.isEmpty(); }

    /** What is not as the layout draws it; empty: nothing. `images` are all of the page; `goesOn` is asked now and then. */
    QString fault(const QList<DrawnImage> &images, const std::function<bool()> &goesOn);

private:
    struct Hairline
    {
        QRectF box;
        bool isFlat;
    };
    void sign(const QPointF &centre) { m_signs << centre; }
    void codePointFrame(const QRectF &box);
    void refuse(const char *what, const QRectF &box);
    void judgeSigns();
    void judgeBrackets(const QList<DrawnImage> &images);
    void judgeImageFrames(const QList<DrawnImage> &images);
    void judgeHairlines();
    void judgeLetters(const std::function<bool()> &goesOn);
    void findOverLetters(const std::function<bool()> &goesOn);

    QString m_fault;
    QList<DrawnLetter> m_letters;
    QList<QRectF> m_solid;
    QList<QRectF> m_codeEdges; ///< of frames around code points, which may need more room than they have
    QList<Hairline> m_hairlines;
    QList<QRectF> m_brackets;
    QList<QRectF> m_imageFrames;
    QList<QPointF> m_signs;
    QList<double> m_lanes;   ///< heights of the lines on which signs stand
    QList<double> m_legends; ///< and of those under which they are explained
};

} // namespace appui
