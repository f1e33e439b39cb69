// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/likeness_p.h"

#include "verify/streamdata_p.h"

#include <QImage>

#include <qpdf/Pipeline.hh>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace appui {

namespace {

// How far decoders, and drawings of the same page, may differ: of 255.
constexpr int cellsAlong = 32;           // of the longer side
constexpr int smallCell = 8;             // samples along a side
constexpr double mostOfASmallCell = 12;  // what a stroke of a small letter exceeds
constexpr double mostOnAverage = 16;     // of all cells
constexpr double mostOfACell = 110;      // of one
constexpr double flat = 0.5;             // deviation below which there is nothing to recognize
constexpr double leastCorrelation = 0.7; // of light and dark places

/** Means of the samples that flow by, row after row, in a few cells. */
class Reduction : public Pipeline
{
public:
    Reduction(int width, int height, int channels, int cells)
        : Pipeline("reduction", nullptr)
        , m_width(width)
        , m_height(height)
        , m_channels(channels)
        , m_columns(std::max(1, int(std::lround(double(cells) * width / std::max(width, height)))))
        , m_rows(std::max(1, int(std::lround(double(cells) * height / std::max(width, height)))))
        , m_sums(size_t(m_columns) * size_t(m_rows) * size_t(channels))
        , m_counts(m_sums.size())
    {
    }

    void write(unsigned char const *data, size_t length) override
    {
        for (size_t i = 0; i < length; ++i) {
            if (m_y == m_height)
                throw TooLarge();
            const size_t cell = size_t(m_y * m_rows / m_height) * size_t(m_columns) + size_t(m_x * m_columns / m_width);
            m_sums[cell * size_t(m_channels) + size_t(m_channel)] += data[i];
            ++m_counts[cell * size_t(m_channels) + size_t(m_channel)];
            m_channel = (m_channel + 1) % m_channels;
            m_x = m_channel == 0 ? (m_x + 1) % m_width : m_x;
            m_y += m_channel == 0 && m_x == 0 ? 1 : 0;
        }
    }
    void finish() override {}

    std::vector<double> means() const
    {
        if (m_y != m_height)
            throw std::runtime_error("an image has too few samples");
        std::vector<double> means(m_sums.size());
        for (size_t i = 0; i < m_sums.size(); ++i)
            means[i] = m_counts[i] > 0 ? m_sums[i] / double(m_counts[i]) : 0;
        return means;
    }

private:
    qint64 m_width;
    qint64 m_height;
    int m_channels;
    int m_columns;
    int m_rows;
    std::vector<double> m_sums;
    std::vector<qint64> m_counts;
    qint64 m_x = 0;
    qint64 m_y = 0;
    int m_channel = 0;
};

bool lookAlike(const std::vector<double> &made, const std::vector<double> &found)
{
    const auto count = double(made.size());
    const double mean = std::accumulate(made.begin(), made.end(), 0.0) / count;
    const double other = std::accumulate(found.begin(), found.end(), 0.0) / count;
    double differences = 0, largest = 0, common = 0, own = 0, others = 0;
    for (size_t i = 0; i < made.size(); ++i) {
        const double difference = std::abs(made[i] - found[i]);
        differences += difference;
        largest = std::max(largest, difference);
        common += (made[i] - mean) * (found[i] - other);
        own += (made[i] - mean) * (made[i] - mean);
        others += (found[i] - other) * (found[i] - other);
    }
    const bool isFlat = std::sqrt(own / count) < flat && std::sqrt(others / count) < flat;
    return differences / count <= mostOnAverage && largest <= mostOfACell &&
           (isFlat || common > leastCorrelation * std::sqrt(own * others));
}

int side(QPDFObjectHandle image, const char *key)
{
    return image.getDict().getKey(key).getIntValueAsInt();
}

int channelsOf(QPDFObjectHandle image)
{
    return image.getDict().getKey("/ColorSpace").isNameAndEquals("/DeviceGray") ? 1 : 3;
}

int channelsOf(const QImage &)
{
    return 3;
}

std::vector<double> reduced(QPDFObjectHandle image, int cells)
{
    Reduction reduction(side(image, "/Width"), side(image, "/Height"), channelsOf(image), cells);
    bool isDecoded = false;
    const bool isRead = image.pipeStreamData(&reduction, &isDecoded, 0, qpdf_dl_generalized, true);
    if (!isRead || (!isDecoded && image.getDict().hasKey("/Filter")))
        throw std::runtime_error("a stream can't be decoded");
    return reduction.means();
}

std::vector<double> reduced(const QImage &image, int cells)
{
    const QImage rows = image.convertToFormat(QImage::Format_RGB888);
    Reduction reduction(rows.width(), rows.height(), 3, cells);
    for (int y = 0; y < rows.height(); ++y)
        reduction.write(rows.constScanLine(y), size_t(rows.width()) * 3);
    return reduction.means();
}

/** Of each cell how light it is (ITU-R BT.601): decoders, and JPEG, take more liberties with colours. */
std::vector<double> lightness(const std::vector<double> &means, int channels)
{
    constexpr double shares[] = {0.299, 0.587, 0.114};
    if (channels == 1)
        return means;
    std::vector<double> lightness(means.size() / 3);
    for (size_t i = 0; i < lightness.size(); ++i)
        for (size_t channel = 0; channel < 3; ++channel)
            lightness[i] += shares[channel] * means[3 * i + channel];
    return lightness;
}

/** Two pictures of the same size, seen from a distance and then closely. */
template <typename Image>
Likeness seen(const Image &made, const Image &found, int longerSide)
{
    if (!lookAlike(reduced(made, cellsAlong), reduced(found, cellsAlong)))
        return Likeness::Different;
    const int cells = std::max(cellsAlong, longerSide / smallCell);
    const auto one = lightness(reduced(made, cells), channelsOf(made));
    const auto other = lightness(reduced(found, cells), channelsOf(found));
    const bool isClose = std::equal(one.begin(), one.end(), other.begin(), other.end(),
                                    [](double a, double b) { return std::abs(a - b) <= mostOfASmallCell; });
    return isClose ? Likeness::Alike : Likeness::Distant;
}

} // namespace

Likeness likenessOf(QPDFObjectHandle made, QPDFObjectHandle found)
{
    if (!found.isStream() || !isDescribedAs(made, found))
        return Likeness::Different;
    const Likeness picture = seen(made, found, std::max(side(made, "/Width"), side(made, "/Height")));
    auto mask = made.getDict().getKey("/SMask");
    if (mask.isNull())
        return found.getDict().hasKey("/SMask") ? Likeness::Different : picture;
    return std::max(picture, likenessOf(mask, found.getDict().getKey("/SMask")));
}

Likeness likenessOf(const QImage &made, const QImage &found)
{
    return made.size() == found.size() && !made.isNull() ? seen(made, found, std::max(made.width(), made.height()))
                                                         : Likeness::Different;
}

} // namespace appui
