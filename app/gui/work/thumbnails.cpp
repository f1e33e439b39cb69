// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/thumbnails.h"

#include "dossier/values.h"
#include "work/originalreader.h"
#include "work/picture.h"

namespace appui {

namespace {

constexpr qsizetype roomKiB = 96 * 1024;

} // namespace

Thumbnails::Thumbnails(OriginalReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_made(roomKiB)
{
}

void Thumbnails::setSize(const QSize &size)
{
    if (size == m_size)
        return;
    m_size = size;
    clear();
}

void Thumbnails::clear()
{
    m_made.clear();
    m_asked.clear();
}

QImage Thumbnails::of(const Exhibit &exhibit)
{
    if (const QImage *made = m_made.object(exhibit.digest))
        return *made;
    if (m_asked.contains(exhibit.digest) || exhibit.removed)
        return {};
    m_asked.insert(exhibit.digest);
    const auto draw = [mediaType = exhibit.mediaType, size = m_size](QIODevice &device) {
        return smallPicture(device, mediaType, size);
    };
    const auto keep = [this, digest = exhibit.digest](const Result<QImage> &image) {
        m_asked.remove(digest);
        auto *kept = new QImage(image.value_or(QImage()));
        m_made.insert(digest, kept, 1 + kept->sizeInBytes() / 1024);
        Q_EMIT made(digest);
    };
    m_reader.read<QImage>(exhibit.digest, OriginalReader::Urgency::WhenThereIsTime, draw, this, keep);
    return {};
}

} // namespace appui
