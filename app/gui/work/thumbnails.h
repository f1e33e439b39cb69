// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace appui {

class OriginalReader;
struct Exhibit;

/** Small pictures of the originals, made when they are first looked at and kept while there is room. */
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(OriginalReader &reader, QObject *parent = nullptr);

    /** The greatest width and height, in pixels of the screen; another size drops what there is. */
    void setSize(const QSize &size);
    /** Null when there is none (yet): it is then being made, unless its file can't be pictured. */
    QImage of(const Exhibit &exhibit);
    void clear();

Q_SIGNALS:
    void made(const Digest &digest);

private:
    OriginalReader &m_reader;
    QSize m_size{320, 260};
    QCache<Digest, QImage> m_made; ///< by digest; a null picture for what has none
    QSet<Digest> m_asked;
};

} // namespace appui
