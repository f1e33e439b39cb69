// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace appui {

/** A word as it was read, and where: in pixels of the upright picture. */
struct TextWord
{
    QString text;
    QRectF box;
    double confidence = 0; ///< 0 to 100
};

/** Words on one line, from left to right. */
struct TextLine
{
    QList<TextWord> words;

    QString text() const;
    QRectF box() const;
    /** Of its letters, about: the height of most of its words. */
    double height() const;
};

/** The lines of tesseract's TSV output, of a picture that was scaled by `scale` and begins at row `top` of the whole. */
Result<QList<TextLine>> linesOf(const QByteArray &tsv, double scale = 1, double top = 0);

} // namespace appui
