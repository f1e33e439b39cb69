// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/importing.h"

#include "base/workfolder_p.h"
#include "casework/change.h"
#include "casework/logrows_p.h"
#include "casework/situation.h"
#include "casework/taking_p.h"
#include "intake/archive.h"
#include "intake/examination.h"
#include "journal/inverse.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using Kind = ImportOutcome::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(importing)
};

/** A file as the person calls it, however its accents are composed and whatever folder a log writes before it. */
QString plainName(QString name)
{
    return QFileInfo(name.replace(u'\\', u'/')).fileName().normalized(QString::NormalizationForm_C);
}

/** The files of a folder as a person would count them: 2 before 10. */
QStringList filesInOrder(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Readable);
    QCollator collator{QLocale(QLocale::French)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(names.begin(), names.end(), collator);
    QStringList paths;
    for (const QString &name : names)
        paths.append(QDir(folder).filePath(name));
    return paths;
}

QStringList filesOf(const QStringList &paths, const QStringList &leftOut)
{
    QStringList hidden;
    for (const QString &path : leftOut)
        hidden.append(QFileInfo(path).canonicalFilePath());
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir())
            files.append(path);
        else
            for (const QString &file : filesInOrder(path))
                if (!hidden.contains(QFileInfo(file).canonicalFilePath()))
                    files.append(file);
    }
    return files;
}

bool isSituationFile(const QFileInfo &file)
{
    constexpr qint64 largest = 1 << 20;
    QFile bytes(file.filePath());
    return file.suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0 && file.size() <= largest &&
           bytes.open(QIODevice::ReadOnly) && isSituation(bytes.readAll());
}

/** A file of the program's, no evidence: what a folder holds is told by its name too, what the person named herself is not. */
bool isOwnFile(const QString &path, const QStringList &named)
{
    const QFileInfo file(path);
    const QString name = file.fileName().toLower();
    const bool byName = !named.contains(path) && (name == u"pieces.csv" || name == u"lisezmoi.md");
    return byName || file.suffix().compare(u"appui"_s, Qt::CaseInsensitive) == 0 || isSituationFile(file);
}

// Each record waits for the disk, while the next files could be read.
constexpr int filesTogether = 256;
constexpr qint64 bytesTogether = 256 << 20;

/** One run over the files and the log. */
class Import
{
public:
    Import(DossierStore &store, const PieceLog &log, const ImportOptions &options, const Progress &progress)
        : m_store(store)
        , m_log(log)
        , m_options(options)
        , m_progress(progress)
    {
        for (const LogProblem &problem : log.problems)
            note({.kind = Kind::LogProblem, .line = problem.line, .message = problem.message});
        for (const LogRow &row : log.rows)
            m_rows[plainName(row.fileName)].append(row);
    }

    Result<ImportReport> run(const QStringList &paths)
    {
        QStringList leftOut = m_options.leaveOut;
        for (const QString &companion : {QString(), u".lock"_s, u"-journal"_s}) // as store/FORMAT.md names them
            leftOut.append(m_store.path() + companion);
        QStringList files = filesOf(paths, leftOut);
        files.removeIf([&](const QString &file) {
            const bool own = isOwnFile(file, paths);
            if (own)
                m_report.outcomes.append({.kind = Kind::LeftOut,
                                          .path = file,
                                          .message = Words::tr("A file of the program's own, not evidence: it was left out.")});
            return own;
        });
        for (const QString &file : files) {
            m_total += QFileInfo(file).size();
            ++m_calledSo[plainName(QFileInfo(file).fileName())];
        }
        for (const QString &file : files)
            if (const auto taken = takeFile(file); !taken)
                return stoppedBy(taken.error());
        if (const auto recorded = recordWaiting(); !recorded)
            return fail(recorded);
        if (const auto told = tellOfEarlierExhibits(); !told)
            return fail(told);
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
        m_report.outcomes.append(m_problems);
        return m_report;
    }

private:
    void note(const ImportOutcome &problem) { m_problems.append(problem); }

    Result<void> takeFile(const QString &path)
    {
        QFile file(path);
        // A pipe or a device may never end.
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            refuse(path, Words::tr("It can't be opened."));
            return {};
        }
        const auto taken = take(file, path, {});
        m_done += file.size();
        if (!taken || !taken->has_value())
            return taken.map([](const auto &) {});
        if (!isArchive(**taken))
            return {};
        m_report.outcomes.last().message =
            Words::tr("Each file in it becomes an exhibit of its own; the archive itself goes to nobody unless you say so.");
        return takeMembers(path, file, **taken);
    }

    void refuse(const QString &path, const QString &message)
    {
        m_report.outcomes.append({.kind = Kind::Refused, .path = path, .message = message});
    }

    /** Gives the exhibit that it became, unless it was refused, is damaged, or was there already. */
    Result<std::optional<Exhibit>> take(QIODevice &device, const QString &path, const QMap<QString, QString> &origin)
    {
        const QString name = QFileInfo(path).fileName();
        const int number = m_store.dossier().nextNumber() + int(m_waiting.size());
        auto taken = takeIn(m_store, device, name, number, m_options,
                            [&](qint64 done, qint64) { return goesOn(m_progress, m_done + done, m_total); });
        if (!taken)
            return fail(taken);
        if (m_waiting.contains(taken->exhibit.digest)) {
            if (const auto recorded = recordWaiting(); !recorded)
                return fail(recorded);
            taken = alreadyThere(*m_store.dossier().exhibitWithDigest(taken->exhibit.digest));
        }
        taken->outcome.path = path;
        m_report.outcomes.append(taken->outcome);
        if (taken->outcome.kind == Kind::Refused) {
            m_refused.insert(plainName(name));
            return std::nullopt;
        }
        if (taken->outcome.kind != Kind::AlreadyThere)
            taken->exhibit.facts.insert(origin);
        const bool meant = m_calledSo.value(plainName(name)) == 1;
        if (const auto told = tell(taken->exhibit, meant ? m_rows.take(keyFor(name)) : QList<LogRow>{}); !told)
            return fail(told);
        return taken->outcome.kind == Kind::Added ? std::optional(taken->exhibit) : std::nullopt;
    }

    /** The files of an archive, each an exhibit that remembers it; an archive inside is kept, not opened. */
    Result<void> takeMembers(const QString &path, QIODevice &device, const Exhibit &archive)
    {
        auto names = ArchiveReader::open(device);
        for (auto member = next(names); member && *member; member = next(names))
            ++m_calledSo[plainName((*member)->fileName)];
        const WorkFolder beside(QFileInfo(m_store.path()).absolutePath(), u"import"_s); // evidence is left nowhere else
        if (!beside.isValid())
            return cantWrite(beside.errorString());
        auto files = ArchiveReader::open(device);
        auto member = next(files);
        for (; member && *member; member = next(files))
            if (const auto taken = takeMember(path + u'/' + (*member)->path, **files, **member, archive, beside); !taken)
                return taken;
        if (!member)
            refuse(path, member.error().message);
        return {};
    }

    static Result<std::optional<ArchiveMember>> next(const Result<std::unique_ptr<ArchiveReader>> &reader)
    {
        return reader ? (*reader)->next() : fail(reader);
    }

    static tl::unexpected<Error> cantWrite(const QString &detail)
    {
        return fail(Error::Code::Io, Words::tr("The files of an archive can't be written beside the dossier."), detail);
    }

    Result<void> takeMember(const QString &path, ArchiveReader &reader, const ArchiveMember &member, const Exhibit &archive,
                            const WorkFolder &folder)
    {
        QTemporaryFile file(folder.filePath(u"XXXXXX"_s));
        if (!file.open())
            return cantWrite(file.errorString());
        const auto copied = reader.copyTo(file, [&](qint64, qint64) { return goesOn(m_progress, m_done, m_total); });
        if (!copied && copied.error().code != Error::Code::BadEvidence)
            return copied;
        if (!copied || !file.flush()) {
            refuse(path, copied ? Words::tr("It can't be read.") : copied.error().message);
            return {};
        }
        const auto taken = take(file, path,
                                {{u"archive.name"_s, archive.fileName},
                                 {u"archive.digest"_s, QString::fromLatin1(archive.digest.toHex())},
                                 {u"archive.path"_s, member.path}});
        if (taken && *taken && isArchive(**taken))
            m_report.outcomes.last().message =
                Words::tr("An archive inside another one is kept but not opened; it goes to nobody unless you say so.");
        return taken.map([](const auto &) {});
    }

    static bool isArchive(const Exhibit &exhibit) { return contentKind(exhibit.mediaType) == ContentKind::Archive; }

    /** Tells the rows of an exhibit of the dossier at once, those of a new one together with others: each commit costs some disk
     * syncs, whatever its size. */
    Result<void> tell(const Exhibit &exhibit, const QList<LogRow> &rows)
    {
        const bool isNew = !m_store.dossier().exhibits.find(exhibit.id);
        if (!isNew)
            if (const auto recorded = recordWaiting(); !recorded)
                return recorded;
        const qsizetype first = m_changes.size();
        const Told told = tellRows(m_store.dossier(), exhibit, rows, m_changes);
        m_problems.append(told.problems);
        // Of a new one what the log says is a change of its own, so that it can be taken back; but who it goes to is not.
        Exhibit untold = exhibit;
        if (isNew)
            untold.recipients = told.exhibit.recipients;
        const QList<Change> described = alteration(untold, told.exhibit);
        rememberLogged(m_changes.mid(first), described, alteration(told.exhibit, untold));
        const QList<Change> own = isNew ? QList<Change>{addition(untold)} + described : described;
        for (auto change = own.crbegin(); change != own.crend(); ++change)
            m_changes.insert(first, *change);
        if (isNew)
            m_waiting.insert(exhibit.digest);
        m_bytesWaiting += isNew ? exhibit.size : 0;
        const bool enough = m_waiting.size() >= filesTogether || m_bytesWaiting >= bytesTogether;
        return isNew && !enough ? Result<void>{} : recordWaiting();
    }

    void rememberLogged(const QList<Change> &facts, const QList<Change> &described, const QList<Change> &undescribed)
    {
        m_report.logged += described + facts;
        m_report.takesBack = undescribed + m_report.takesBack;
        for (const Change &change : facts) {
            m_report.facts += change.action == Change::Action::Added && change.kind != "party"_L1 ? 1 : 0;
            if (const auto back = inverse(change, m_store.dossier()))
                m_report.takesBack.prepend(*back);
        }
    }

    Result<void> recordWaiting()
    {
        m_waiting.clear();
        m_bytesWaiting = 0;
        const QList<Change> changes = std::exchange(m_changes, {});
        return changes.isEmpty() ? Result<void>{} : m_store.record(changes);
    }

    /** The files before the one at which it was stopped stay. */
    tl::unexpected<Error> stoppedBy(const Error &error)
    {
        if (error.code == Error::Code::Cancelled)
            if (const auto recorded = recordWaiting(); !recorded)
                return fail(recorded);
        return tl::unexpected(error);
    }

    /** The rows that no file of this run took: they may name exhibits of an earlier one. */
    Result<void> tellOfEarlierExhibits()
    {
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            const QList<const Exhibit *> called = exhibitsCalled(it.key());
            if (called.size() == 1) {
                if (const auto told = tell(*called.first(), it.value()); !told)
                    return fail(told);
                continue;
            }
            for (const LogRow &row : it.value())
                note({.kind = Kind::LogProblem, .line = row.line, .message = whyNotTold(row.fileName, called.size())});
        }
        return {};
    }

    QString whyNotTold(const QString &fileName, qsizetype called) const
    {
        if (called > 1)
            return Words::tr("Several exhibits are called “%1”: it is not known which one is meant.").arg(fileName);
        if (m_refused.contains(plainName(fileName)))
            return Words::tr("The file “%1” was refused, so this line is left aside.").arg(fileName);
        return Words::tr("The file “%1” is neither among those given nor in the dossier.").arg(fileName);
    }

    QList<const Exhibit *> exhibitsCalled(const QString &name) const
    {
        QList<const Exhibit *> exact;
        QList<const Exhibit *> nearly;
        for (const Exhibit *exhibit : m_store.dossier().exhibitsByNumber()) {
            const QString own = plainName(exhibit->fileName);
            if (own == name)
                exact.append(exhibit);
            else if (own.compare(name, Qt::CaseInsensitive) == 0)
                nearly.append(exhibit);
        }
        return exact.isEmpty() ? nearly : exact;
    }

    /** The log's own spelling of a file's name: many a screen hides how an extension is written. */
    QString keyFor(const QString &fileName) const
    {
        const QString name = plainName(fileName);
        if (m_rows.contains(name))
            return name;
        const QStringList keys = m_rows.keys();
        const auto at = std::find_if(keys.begin(), keys.end(),
                                     [&](const QString &key) { return key.compare(name, Qt::CaseInsensitive) == 0; });
        return at == keys.end() ? name : *at;
    }

    DossierStore &m_store;
    const PieceLog &m_log;
    const ImportOptions &m_options;
    const Progress &m_progress;
    ImportReport m_report;
    QList<ImportOutcome> m_problems;
    QMap<QString, QList<LogRow>> m_rows; ///< by the file's plain name
    QMap<QString, int> m_calledSo;       ///< how many files of this run have that name
    QSet<QString> m_refused;
    QList<Change> m_changes; ///< of the files that wait to be recorded together
    QSet<Digest> m_waiting;  ///< the originals among them
    qint64 m_bytesWaiting = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

bool ImportReport::hasProblems() const
{
    return std::any_of(outcomes.begin(), outcomes.end(), [](const ImportOutcome &outcome) {
        return outcome.kind == ImportOutcome::Kind::Refused || outcome.kind == ImportOutcome::Kind::LogProblem;
    });
}

Result<ImportReport> importFiles(DossierStore &store, const QStringList &paths, const PieceLog &log, const ImportOptions &options,
                                 const Progress &progress)
{
    return Import(store, log, options, progress).run(paths);
}

} // namespace appui
