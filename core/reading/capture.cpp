// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/capture.h"

#include "reading/picture_p.h"
#include "reading/posts_p.h"
#include "reading/program_p.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** The height of words, in pixels, at which the reader errs least. */
constexpr double bestHeight = 30;
/** What the reader gets at once: it bounds its memory, and the time until a person who stops the reading is heard. */
constexpr double mostPixelsAtOnce = 5e6;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(reading)
};

/** Reads a grey picture piece by piece. */
class Reading
{
public:
    Reading(const QImage &grey, const Reader &reader, const Progress &progress)
        : m_grey(grey)
        , m_reader(reader)
        , m_progress(progress)
    {
    }

    Result<QList<TextLine>> lines()
    {
        const auto scale = bestScale();
        if (!scale)
            return fail(scale);
        QList<TextLine> all;
        while (m_from < m_grey.height()) {
            const int cut = cutAfter(m_from, *scale);
            const auto some = linesBetween(m_from, cut, *scale);
            if (!some)
                return some;
            all += *some;
            m_from = cut;
        }
        return all;
    }

private:
    int cutAfter(int from, double scale) const
    {
        return cutBelow(m_grey, from, std::max(100, int(mostPixelsAtOnce / scale / scale / m_grey.width())));
    }

    Result<QList<TextLine>> linesBetween(int from, int to, double scale) const
    {
        const QImage part = m_grey.copy(0, from, m_grey.width(), to - from);
        const QImage scaled =
            scale == 1 ? part : part.scaled(part.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const auto tsv = runReader(m_reader, scaled, [&] { return goesOn(m_progress, from, m_grey.height()); });
        return tsv ? linesOf(*tsv, scale, from) : fail(tsv);
    }

    /** Small writing is read badly, and so is very large one: a first look at the picture tells. */
    Result<double> bestScale() const
    {
        const auto first = linesBetween(0, cutAfter(0, 2), 1);
        if (!first)
            return fail(first);
        QList<double> heights;
        for (const TextLine &line : *first)
            for (const TextWord &word : line.words)
                if (constexpr double sure = 50; word.confidence > sure && word.text.size() > 2)
                    heights.append(word.box.height());
        if (heights.isEmpty())
            return 2;
        std::ranges::sort(heights);
        const double scale = bestHeight / heights[heights.size() / 4]; // names and dates are the smallest
        return scale > 0.6 && scale < 1.4 ? 1 : std::clamp(scale, 0.3, 3.0);
    }

    const QImage &m_grey;
    const Reader &m_reader;
    const Progress &m_progress;
    int m_from = 0;
};

} // namespace

Result<CaptureReading> readCapture(QIODevice &original, const QString &mediaType, const Reader &reader, const Progress &progress)
{
    if (!reader.isAvailable())
        return fail(Error::Code::NotFound, Messages::tr("The program that reads pictures, tesseract, is not installed."));
    if (!mediaType.startsWith("image/"_L1))
        return fail(Error::Code::Unsupported, Messages::tr("This file is no picture whose text could be read."), mediaType);
    const auto grey = greyPicture(original);
    if (!grey)
        return fail(grey);
    auto lines = Reading(*grey, reader, progress).lines();
    if (!lines)
        return fail(lines);
    CaptureReading reading;
    for (TextLine &line : *lines) {
        mendUnderscores(*grey, line);
        reading.text += line.text() + u'\n';
    }
    reading.posts = postsIn(*lines, grey->size());
    return reading;
}

} // namespace appui
