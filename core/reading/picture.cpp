// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/picture_p.h"

#include "intake/picture.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace appui {

namespace {

constexpr qint64 mostPixels = 100'000'000;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(reading)
};

double meanOf(const QImage &grey)
{
    const QImage small =
        grey.scaled(64, 64, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            sum += small.constScanLine(y)[x];
    return sum / (64 * 64);
}

/** How much the row changes from left to right. */
int unrest(const QImage &grey, int row)
{
    const uchar *line = grey.constScanLine(row);
    int sum = 0;
    for (int x = 1; x < grey.width(); ++x)
        sum += std::abs(line[x] - line[x - 1]);
    return sum;
}

/** From the darkest pixel of `area` to the lightest. */
int contrastOf(const QImage &grey, const QRect &area)
{
    int darkest = 255;
    int lightest = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            darkest = std::min<int>(darkest, grey.constScanLine(y)[x]);
            lightest = std::max<int>(lightest, grey.constScanLine(y)[x]);
        }
    return lightest - darkest;
}

/** One row of `area` stands out from the paper over `percent` of its length or more. */
bool hasStroke(const QImage &grey, const QRect &area, int paper, int contrast, int percent)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *line = grey.constScanLine(y);
        const auto ink = std::count_if(line + area.left(), line + area.right() + 1,
                                       [&](uchar pixel) { return std::abs(pixel - paper) * 2 > contrast; });
        if (ink * 100 >= area.width() * percent)
            return true;
    }
    return false;
}

bool underscoreBetween(const QImage &grey, const TextWord &left, const TextWord &right, double height)
{
    constexpr double widest = 2.5; // heights: several in a row
    const QRectF both = left.box | right.box;
    const QRectF gap(left.box.right(), both.top(), right.box.left() - left.box.right(), both.height());
    const QRect words = both.toRect() & grey.rect();
    const QRect above = gap.adjusted(0, 0, 0, -height * 0.4).toRect() & grey.rect();
    const QRect below = gap.adjusted(0, both.height() - height * 0.35, 0, height * 0.3).toRect() & grey.rect();
    if (below.width() < 2 || below.height() < 2 || above.isEmpty() || below.width() > height * widest)
        return false;
    const int paper = grey.constScanLine(above.center().y())[above.center().x()];
    const int contrast = contrastOf(grey, words);
    return hasStroke(grey, below, paper, contrast, 70) && !hasStroke(grey, above, paper, contrast, 30);
}

/** An underscore that was read apart from the words that it joins. */
bool isUnderscore(const TextWord &word)
{
    return std::ranges::all_of(word.text, [](QChar c) { return c == u'_'; });
}

} // namespace

Result<QImage> greyPicture(QIODevice &original)
{
    const auto form = pictureForm(original);
    if (form && qint64(form->pixels.width()) * form->pixels.height() > mostPixels)
        return fail(Error::Code::Unsupported, Messages::tr("This picture is too large for its text to be read."));
    const auto picture = form ? screenPicture(original) : Result<QImage>(fail(form));
    if (!picture)
        return fail(Error::Code::Unsupported, Messages::tr("This file is no picture whose text could be read."),
                    picture.error().message);
    QImage grey(picture->size(), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter(&grey).drawImage(0, 0, *picture);
    if (constexpr double dark = 110; meanOf(grey) < dark)
        grey.invertPixels();
    return grey;
}

int cutBelow(const QImage &grey, int from, int most)
{
    const int last = from + most;
    if (last >= grey.height())
        return grey.height();
    int best = last;
    int least = unrest(grey, last);
    for (int row = last; row > last - most / 4 && least > 0; --row) {
        if (const int here = unrest(grey, row); here < least) {
            least = here;
            best = row;
        }
    }
    return best;
}

void mendUnderscores(const QImage &grey, TextLine &line)
{
    const double height = line.height();
    QList<TextWord> mended;
    bool wasAlone = false;
    for (const TextWord &word : line.words) {
        if (mended.isEmpty()) {
            mended.append(word);
            continue;
        }
        TextWord &last = mended.last();
        const bool wasRead = last.text.endsWith(u'_') || word.text.startsWith(u'_');
        const bool isAlone = isUnderscore(word) || (wasAlone && !word.text.startsWith(u'_'));
        wasAlone = isUnderscore(word);
        if (!isAlone && !underscoreBetween(grey, last, word, height)) {
            mended.append(word);
            continue;
        }
        last.text += wasRead ? word.text : u'_' + word.text;
        last.box |= word.box;
        last.confidence = std::min(last.confidence, word.confidence);
    }
    line.words = mended;
}

} // namespace appui
