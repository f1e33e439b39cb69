// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"
#include "words.h"

#include <QCoreApplication>
#include <QFile>

namespace appui::cli {

namespace {

constexpr qint64 small = 16 << 20;

} // namespace

Result<std::unique_ptr<DossierStore>> openDossier(const Arguments &arguments, DossierStore::Access access, const Session &session)
{
    return DossierStore::open(arguments.text("DOSSIER"), access, session.clock);
}

Result<const Exhibit *> exhibitMeant(const Arguments &arguments, const Dossier &dossier)
{
    bool isNumber = false;
    const int number = arguments.text("N").toInt(&isNumber);
    if (!isNumber)
        return fail(Error::Code::Invalid, Words::tr("“%1” is not an exhibit's number.").arg(arguments.text("N")));
    const Exhibit *exhibit = dossier.exhibitNumbered(number);
    if (!exhibit)
        return fail(Error::Code::NotFound, Words::tr("The dossier has no exhibit no. %1.").arg(number));
    return exhibit;
}

Result<const Exhibit *> presentExhibit(const Arguments &arguments, const Dossier &dossier)
{
    const auto exhibit = exhibitMeant(arguments, dossier);
    if (exhibit && (*exhibit)->removed)
        return fail(Error::Code::NotFound, Words::tr("Exhibit no. %1 was removed from the dossier.").arg((*exhibit)->number));
    return exhibit;
}

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, Words::tr("There is no file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Words::tr("“%1” can't be read.").arg(path), file.errorString());
    const QByteArray bytes = file.read(small + 1);
    if (bytes.size() > small)
        return fail(Error::Code::Invalid, Words::tr("“%1” is far too large for what it should be.").arg(path));
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return fail(Error::Code::Io, Words::tr("“%1” can't be read.").arg(path), file.errorString());
    return bytes;
}

} // namespace appui::cli
