// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sampledossier.h"

#include "casework/change.h"
#include "casework/importing.h"
#include "casework/situation.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace appui::test {

std::unique_ptr<DossierStore> sampleDossier(const QString &folder)
{
    const Clock clock = fixedClock(QDateTime(QDate(2026, 11, 16), QTime(19, 0), Qt::UTC));
    auto store = DossierStore::create(folder + u"/fontanel.appui"_s, u"Dossier Fontanel"_s, QTimeZone("Europe/Paris"), clock);
    REQUIRE(store);
    REQUIRE(importSituation(**store, contentOf(samplePath(u"profil.json"_s))));
    const auto log = readPieceLog(contentOf(samplePath(u"pieces.csv"_s)));
    REQUIRE(log);
    QStringList files;
    for (const QFileInfo &file : QDir(samplePath({})).entryInfoList({u"[0-9]*"_s}, QDir::Files, QDir::Name))
        files << file.filePath();
    const auto report = importFiles(**store, files, *log, {});
    REQUIRE(report);
    REQUIRE_FALSE(report->hasProblems());
    Exhibit certificate = *(*store)->dossier().exhibitNumbered(12);
    certificate.recipients.setFlag(Recipient::Recteur, false);
    REQUIRE((*store)->record(alteration(*(*store)->dossier().exhibitNumbered(12), certificate)));
    return std::move(*store);
}

} // namespace appui::test
