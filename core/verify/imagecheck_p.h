// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/examination.h"
#include "verify/documentchecks_p.h"

#include <QHash>
#include <QImage>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace appui {

/** An image, and where it stands: in several places when it goes on from page to page. */
struct ShownImage
{
    int object = 0;
    QSize pixels;
    QList<DrawnImage> parts;
};

/** The images on the pages of exhibits, against the manifest and the attached originals. */
class ImageCheck
{
public:
    ImageCheck(const ExaminedDocument &document, const RightFiles &files, Findings &findings)
        : m_document(document)
        , m_files(files)
        , m_findings(findings)
    {
    }

    /**
     * All those of one exhibit, in their order. `isClear`: what its pages draw is read here as it is seen; `isCompared`: its
     * words were.
     */
    void check(const Manifest::Piece &piece, const QList<ShownImage> &images, bool isClear, bool isCompared);
    /**
     * What no layout changes: every image that the manifest lists is drawn on some page, that of a JPEG is its own bytes, and no
     * other JPEG is drawn. Called once check() was. False when it was stopped.
     */
    bool checkPresence(const std::function<bool()> &goesOn);
    /** What was compared, and what was not; `worded` are the numbers of those whose words were. */
    void conclude(const QList<int> &worded);

private:
    using Original = std::function<std::unique_ptr<QIODevice>()>;
    /** An exhibit's file, as far as this copy holds it. */
    struct Source
    {
        Original open;                          ///< empty: it does not
        std::optional<Examination> examination; ///< of its bytes
        QMap<qint64, QImage> stills;            ///< of a film
    };
    Source sourceOf(const Manifest::Piece &piece, const QList<ShownImage> &images);
    static bool canDrawPages(const Source &source, qsizetype pages);
    /** Whether every computer draws the images of an exhibit of which the pages show none. */
    static bool isDrawnEverywhere(const Manifest::Piece &piece, const Source &source, qsizetype pages);
    /** How many images the program shows of it, and whether they are so many. */
    void checkCount(const Manifest::Piece &piece, const Source &source, qsizetype count);
    /** Whether an exhibit without images calls for some, as far as can be told here. */
    bool lacksImages(const Manifest::Piece &piece, const Source &source) const;
    /** How far it is the original's. */
    Likeness checkImage(const Manifest::Piece &piece, const Source &source, int image, int page);
    /** Whether the whole of it is seen, upright, and nothing else in its place. */
    bool checkPlaces(const Manifest::Piece &piece, const Source &source, const ShownImage &image);
    void addWrongImage(const Manifest::Piece &piece, const Digest &digest, bool isDrawnAnew);
    /** Whether an image, with this digest, is a JPEG on the pages of a JPEG, and not the same. */
    bool isAnotherJpeg(const Manifest::Piece &piece, int image, const Digest &digest) const;
    /** Whether the bytes of an exhibit must stand on the pages as they are. */
    bool staysAsItIs(const Manifest::Piece &piece) const;
    void checkPresence(const Manifest::Piece &piece, const QHash<Digest, int> &drawn);

    const ExaminedDocument &m_document;
    const RightFiles &m_files;
    Findings &m_findings;
    QSet<int> m_wrong; ///< numbers of those whose images are not theirs
    QList<int> m_compared;
    QList<int> m_alike;
    QList<int> m_distant;
    QList<int> m_unknown;
    QList<int> m_missing;
    QList<int> m_notCompared;
};

} // namespace appui
