// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/codecs/film_p.h"
#include "intake/codecs/heifimage_p.h"

#include <QObject>

namespace appui {

/** The module's one way in. */
class CodecsPlugin : public QObject, public Codecs
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "fr.alappui.Codecs")
    Q_INTERFACES(appui::Codecs)

public:
    Tracks readFilm(EvidenceFile &file, Examination &examination) const override { return appui::readFilm(file, examination); }
    Result<QMap<qint64, QImage>> filmStills(EvidenceFile &file, const QString &mediaType, int count, const QSize &box,
                                            const Progress &progress) const override
    {
        return appui::filmStills(file, mediaType, count, box, progress);
    }
    std::unique_ptr<HeifImage> openHeif(EvidenceFile &file) const override { return appui::openHeif(file); }
};

} // namespace appui

#include "plugin.moc"
