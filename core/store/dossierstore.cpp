// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dossierstore_p.h"

#include "dossier/json.h"
#include "store/originaldevice_p.h"
#include "store/schema_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace appui {

namespace {

/** The one name under which a file is locked, whatever the way to it. */
QString canonicalPath(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.canonicalFilePath();
    return name.isEmpty() ? file.absoluteDir().canonicalPath() + u'/' + file.fileName() : name;
}

tl::unexpected<Error> lockedBy(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    lock.getLockInfo(&process, &computer, &program);
    const QString detail = QStringLiteral("%1: %2, %3, process %4").arg(lock.fileName(), computer, program).arg(process);
    // Whether a program still runs can be told on its own computer alone.
    if (computer.isEmpty() || computer == QSysInfo::machineHostName())
        return fail(Error::Code::Locked, QCoreApplication::translate("store", "This dossier is open in another window."), detail);
    return fail(Error::Code::Locked,
                QCoreApplication::translate("store", "This dossier is open on the computer “%1”; if it no longer is, delete the "
                                                     "file “%2”.")
                    .arg(computer, lock.fileName()),
                detail);
}

Result<std::unique_ptr<QLockFile>> takeLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead process leaves a lock behind, however old it is
    if (lock->tryLock())
        return lock;
    switch (lock->error()) {
    case QLockFile::PermissionError:
        return fail(Error::Code::ReadOnly, QCoreApplication::translate("store", "This dossier can't be written where it lies."),
                    lock->fileName());
    case QLockFile::LockFailedError:
        return lockedBy(*lock);
    default:
        return fail(Error::Code::Io,
                    QCoreApplication::translate("store", "No lock can be put beside this dossier: the disk is full, "
                                                         "the file's name is too long, or the medium allows none."),
                    lock->fileName());
    }
}

Result<Database> openToWrite(const QString &path)
{
    auto database = Database::open(path, Database::Mode::Write);
    if (!database)
        return database;
    if (const auto ours = checkIdentity(*database); !ours)
        return fail(ours);
    return database;
}

/**
 * Opens for reading, in a transaction, so that all is of one moment. A write that was cut short must be rolled back
 * first, which takes a medium that can be written.
 */
Result<Database> openSnapshot(const QString &path)
{
    for (bool healed = false;; healed = true) {
        auto database = Database::open(path, Database::Mode::Read);
        if (!database)
            return database;
        auto begun = database->script("BEGIN");
        if (begun)
            begun = checkIdentity(*database);
        if (begun)
            return database;
        if (begun.error().code != Error::Code::ReadOnly)
            return fail(begun);
        if (healed || !openToWrite(path))
            return fail(Error::Code::ReadOnly,
                        QCoreApplication::translate("store", "The last change to this dossier was cut short; copy it, with the "
                                                             "file “-journal” beside it, to a disk that can be written."),
                        begun.error().detail);
    }
}

} // namespace

DossierStore::DossierStore(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

DossierStore::~DossierStore() = default;

Result<std::unique_ptr<DossierStore>> DossierStore::create(const QString &path, const QString &title, const QTimeZone &zone,
                                                           Clock clock)
{
    if (QFileInfo(path).size() > 0)
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("store", "There is a file of that name already: %1").arg(path));
    if (!QFileInfo(path).absoluteDir().exists())
        return fail(Error::Code::NotFound,
                    QCoreApplication::translate("store", "There is no such folder: %1").arg(QFileInfo(path).absolutePath()));
    const QString canonical = canonicalPath(path);
    auto lock = takeLock(canonical);
    if (!lock)
        return fail(lock);
    auto database = Database::open(canonical, Database::Mode::Create);
    if (!database)
        return fail(database);

    std::unique_ptr<DossierStore> store(new DossierStore(
        std::make_unique<Private>(std::move(*database), path, Access::Write, std::move(clock), std::move(*lock))));
    const DossierHeading heading{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                 .title = title,
                                 .created = store->now().toUTC(),
                                 .timeZone = QString::fromLatin1(zone.id())};
    auto made = store->d->database().prepareToWrite();
    if (made)
        made = store->d->staging.begin();
    if (made)
        made = upgradeSchema(store->d->database());
    if (made)
        made = store->record({{Change::Action::Added, QStringLiteral("dossier"), heading.id, toJson(heading)}});
    if (made)
        return store;
    store.reset();
    QFile::remove(canonical);
    return fail(made);
}

Result<std::unique_ptr<DossierStore>> DossierStore::open(const QString &path, Access access, Clock clock)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Code::NotFound, QCoreApplication::translate("store", "There is no such dossier: %1").arg(path));
    const QString canonical = canonicalPath(path);
    auto database = access == Access::Write ? openToWrite(canonical) : openSnapshot(canonical);
    if (!database)
        return fail(database);
    std::unique_ptr<QLockFile> lock;
    if (access == Access::Write) {
        auto taken = takeLock(canonical);
        if (!taken)
            return fail(taken);
        lock = std::move(*taken);
    }

    auto opened = std::make_unique<Private>(std::move(*database), path, access, std::move(clock), std::move(lock));
    if (const auto loaded = opened->load(); !loaded)
        return fail(loaded);
    return std::unique_ptr<DossierStore>(new DossierStore(std::move(opened)));
}

Result<void> DossierStore::Private::load()
{
    if (access == Access::Write) {
        auto ready = database().prepareToWrite();
        if (ready)
            ready = staging.begin();
        if (ready)
            ready = upgradeSchema(database());
        if (ready)
            ready = database().commit();
        if (ready)
            ready = staging.purge();
        if (!ready)
            return ready;
    }
    if (access == Access::Inspect)
        return {};

    const auto last = headInFile();
    if (!last)
        return fail(last);
    const auto records = recordsInFile();
    if (!records)
        return fail(records);
    auto read = dossierOf(*records);
    if (!read)
        return fail(read);
    dossier = std::move(*read);
    head = *last;
    return access == Access::Read ? database().commit() : Result<void>();
}

Result<Head> DossierStore::Private::headInFile()
{
    Head last;
    const auto read = database().each("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1", [&](const Row &row) {
        last = {row.integer(0), row.bytes(1)};
    });
    if (!read)
        return fail(read);
    return last;
}

Result<void> DossierStore::Private::checkWritable() const
{
    if (access == Access::Write)
        return {};
    return fail(Error::Code::ReadOnly, QCoreApplication::translate("store", "This dossier is open for reading only."));
}

const Dossier &DossierStore::dossier() const
{
    return d->dossier;
}

Head DossierStore::head() const
{
    return d->head;
}

QString DossierStore::path() const
{
    return d->path;
}

QDateTime DossierStore::now() const
{
    return d->clock();
}

Result<std::unique_ptr<QIODevice>> DossierStore::original(const Digest &digest) const
{
    const auto found = findOriginal(d->database(), digest);
    if (!found)
        return fail(found);
    return std::make_unique<OriginalDevice>(d->staging, *found);
}

} // namespace appui
