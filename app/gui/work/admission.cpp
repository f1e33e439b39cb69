// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/admission.h"

#include "work/desk.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QString logName = u"pieces.csv"_s;

using Kind = ImportOutcome::Kind;

/** Where the log lies among what is brought in; empty when there is none. */
QString logAmong(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString log = file.isDir() ? QDir(path).filePath(logName) : path;
        if (QFileInfo(log).fileName().compare(logName, Qt::CaseInsensitive) == 0 && QFileInfo::exists(log))
            return log;
    }
    return {};
}

Result<PieceLog> readLog(const QString &path)
{
    if (path.isEmpty())
        return PieceLog();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Admission::tr("The list “%1” can't be read.").arg(path), file.errorString());
    return readPieceLog(file.readAll());
}

qsizetype countOf(const ImportReport &report, std::initializer_list<Kind> kinds)
{
    return std::count_if(report.outcomes.begin(), report.outcomes.end(), [&](const ImportOutcome &outcome) {
        return std::find(kinds.begin(), kinds.end(), outcome.kind) != kinds.end();
    });
}

} // namespace

Admission::Admission(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Admission::admitFiles(const QStringList &paths, bool keepAnyway)
{
    const auto act = [paths, keepAnyway](DossierStore &store, const Progress &progress) -> Result<ImportReport> {
        const QString log = logAmong(paths);
        const auto rows = readLog(log);
        if (!rows)
            return fail(rows);
        QStringList files = paths;
        files.removeAll(log);
        ImportOptions options;
        options.keepAnyway = keepAnyway;
        if (!log.isEmpty())
            options.leaveOut = {log};
        return importFiles(store, files, *rows, options, progress);
    };
    m_desk.run<ImportReport>(tr("Adding the files: each is copied whole and its digest is taken…"), act, this, telling());
}

void Admission::admitPicture(const QByteArray &png, Provenance provenance)
{
    const QString now = m_desk.now().toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString name = (provenance == Provenance::ScreenCaptured ? tr("capture %1") : tr("pasted %1")).arg(now) + u".png"_s;
    const auto act = [png, name, provenance](DossierStore &store, const Progress &progress) -> Result<ImportReport> {
        QBuffer buffer;
        buffer.setData(png);
        buffer.open(QIODevice::ReadOnly);
        ImportOptions options;
        options.provenance = provenance;
        const auto outcome = importOriginal(store, buffer, name, options, progress);
        if (!outcome)
            return fail(outcome);
        return ImportReport{{*outcome}};
    };
    m_desk.run<ImportReport>(tr("Adding the picture…"), act, this, telling());
}

std::function<void(const Result<ImportReport> &)> Admission::telling()
{
    const auto opening = [this] { return m_desk.snapshot() ? m_desk.snapshot()->opening : 0; };
    return [this, opening, begun = opening()](const Result<ImportReport> &report) {
        if (opening() == begun)
            tell(report);
    };
}

void Admission::tell(const Result<ImportReport> &report)
{
    if (!report) {
        Q_EMIT refused(report.error());
        return;
    }
    if (countOf(*report, {Kind::Added, Kind::AddedBroken}) > 0)
        m_desk.endUndo();
    if (!report->takesBack.isEmpty())
        m_desk.noteDone(tr("what %1 says").arg(logName), report->logged, report->takesBack);
    Q_EMIT admitted(*report);
}

QString summary(const ImportReport &report)
{
    const qsizetype added = countOf(report, {Kind::Added, Kind::AddedBroken});
    const qsizetype known = countOf(report, {Kind::AlreadyThere});
    const qsizetype own = countOf(report, {Kind::LeftOut});
    const qsizetype problems = countOf(report, {Kind::Refused, Kind::LogProblem});
    QStringList sentences;
    if (added > 0)
        sentences.append(Admission::tr("%n exhibit(s) added.", nullptr, int(added)));
    if (report.facts > 0)
        sentences.append(Admission::tr("The log %1 filled in %n fact(s): read them again.", nullptr, report.facts).arg(logName));
    else if (!report.logged.isEmpty())
        sentences.append(Admission::tr("The log %1 filled in what it knows of the exhibits.").arg(logName));
    if (known > 0)
        sentences.append(Admission::tr("%n file(s) were in the dossier already.", nullptr, int(known)));
    if (own > 0)
        sentences.append(Admission::tr("%n file(s) of the program's own, not evidence, were left out.", nullptr, int(own)));
    if (problems > 0)
        sentences.append(Admission::tr("%n thing(s) to look at.", nullptr, int(problems)));
    return sentences.isEmpty() ? Admission::tr("There was no file to add.") : sentences.join(u' ');
}

} // namespace appui
