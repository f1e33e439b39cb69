// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/program_p.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int longestMilliseconds = 60'000;
constexpr int pollMilliseconds = 50;
constexpr qint64 mostOutput = 16 << 20;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(reading)
};

Result<QByteArray> run(const QString &program, const QStringList &arguments, const QByteArray &input,
                       const std::function<bool()> &goesOn)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Several threads on one page make it slower, and would take the whole computer.
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();

    QElapsedTimer clock;
    clock.start();
    bool wanted = true;
    while (wanted && !clock.hasExpired(longestMilliseconds) && process.bytesAvailable() <= mostOutput &&
           process.state() != QProcess::NotRunning && !process.waitForFinished(pollMilliseconds))
        wanted = goesOn();
    const bool ended = process.state() == QProcess::NotRunning;
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    if (!wanted)
        return fail(Error::Code::Cancelled, Messages::tr("The reading was stopped."));
    if (!ended)
        return fail(Error::Code::TimedOut, Messages::tr("The program that reads pictures took too long and was stopped."));
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(Error::Code::Io, Messages::tr("The program that reads pictures failed."), process.errorString());
    return process.readAllStandardOutput();
}

QByteArray pgmOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PGM");
    return bytes;
}

} // namespace

Reader findReader(const QStringList &folders)
{
    Reader reader{.program = QStandardPaths::findExecutable(u"tesseract"_s, folders), .language = {}};
    if (reader.program.isEmpty())
        return reader;
    const auto answer = run(reader.program, {u"--list-langs"_s}, {}, [] { return true; });
    const QList<QByteArray> languages = answer.value_or(QByteArray()).replace('\r', "").split('\n');
    for (const QByteArray language : {"fra", "eng"})
        if (reader.language.isEmpty() && languages.contains(language))
            reader.language = QString::fromLatin1(language);
    return reader;
}

Result<QByteArray> runReader(const Reader &reader, const QImage &picture, const std::function<bool()> &goesOn)
{
    // One column of text, as it comes (6): the finer layouts take rows of a page for columns.
    const QStringList arguments{u"-"_s, u"-"_s, u"-l"_s, reader.language, u"--psm"_s, u"6"_s, u"--dpi"_s, u"150"_s, u"tsv"_s};
    return run(reader.program, arguments, pgmOf(picture), goesOn);
}

} // namespace appui
