// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"
#include "words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace appui::cli {

namespace {

constexpr qint64 small = 16 << 20;

} // namespace

Result<std::unique_ptr<DossierStore>> openDossier(const Arguments &arguments, DossierStore::Access access, const Session &session)
{
    return DossierStore::open(arguments.text("DOSSIER"), access, session.clock);
}

Result<Catalogue> openLaw(Session &session)
{
    auto law = Catalogue::load();
    if (law && law->isStale(session.clock().date()))
        session.terminal.warn(Words::tr("The law of this program was checked more than a year ago, on %1: have it checked.")
                                  .arg(law->checkedOn().toString(QStringLiteral("dd/MM/yyyy"))));
    return law;
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

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path))
        return fail(Error::Code::Invalid,
                    Words::tr("“%1” is there already and was left as it is; choose another name.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Code::Io, Words::tr("“%1” can't be written.").arg(path), file.errorString());
    return {};
}

Result<QDate> dayMeant(const Arguments &arguments, const Dossier &dossier, const Session &session)
{
    if (!arguments.has("--on"))
        return session.clock().toTimeZone(dossier.zone()).date();
    const auto day = PartialDate::parse(arguments.text("--on"));
    if (!day)
        return fail(day);
    if (day->precision() < PartialDate::Precision::Day)
        return fail(Error::Code::Invalid, Words::tr("--on takes a whole day, like 2026-11-22."));
    return day->earliestDay(dossier.zone());
}

} // namespace appui::cli
