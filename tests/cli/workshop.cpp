// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workshop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace appui::test {

namespace {

constexpr int patience = 60'000;

QProcessEnvironment environmentWith(const QStringList &assignments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"en_US.UTF-8"_s);
    environment.remove(u"SOURCE_DATE_EPOCH"_s);
    for (const QString &assignment : assignments)
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return environment;
}

} // namespace

QJsonObject Ran::json() const
{
    const auto document = QJsonDocument::fromJson(out);
    INFO(out.toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

Ran run(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(program, arguments);
    INFO(arguments.join(u' ').toStdString());
    REQUIRE(process.waitForFinished(patience));
    Ran ran;
    if (process.exitStatus() == QProcess::NormalExit)
        ran.exit = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Ran Workshop::cli(const QStringList &arguments, const QStringList &environment) const
{
    return run(cliPath(), arguments, environment);
}

Ran Workshop::on(const QString &verb, const QStringList &arguments) const
{
    return cli(QStringList{verb, dossier()} + arguments);
}

void Workshop::makeDossier() const
{
    const Ran made = on(u"new"_s);
    INFO(made.err.toStdString());
    REQUIRE(made.exit == 0);
}

void Workshop::makeSample() const
{
    makeDossier();
    REQUIRE(on(u"profile"_s, {samplePath(u"profil.json"_s)}).exit == 0);
    const Ran added = on(u"add"_s, samplePieces() + QStringList{u"--log"_s, samplePath(u"pieces.csv"_s)});
    INFO(added.err.toStdString());
    REQUIRE(added.exit == 0);
    REQUIRE(on(u"describe"_s, {u"12"_s, u"--for"_s, u"procureur,avocat"_s}).exit == 0);
}

QString Workshop::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path(name);
}

Authority::Authority(const Workshop &workshop, const QString &folder)
    : m_ca(workshop.path(folder + u"/ca.pem"_s))
{
    m_process.setProcessEnvironment(environmentWith({}));
    m_process.start(cliPath(), {u"tsa"_s, u"--dir"_s, workshop.path(folder)});
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(patience));
    m_url = QString::fromUtf8(m_process.readLine()).trimmed();
}

Authority::~Authority()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

int Authority::stop()
{
    m_process.terminate();
    REQUIRE(m_process.waitForFinished(patience));
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString cliPath()
{
    return QStringLiteral(ALAPPUI_CLI);
}

QStringList samplePieces()
{
    const QDir folder(samplePath({}));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        if (name.at(0).isDigit())
            paths.append(folder.filePath(name));
    return paths;
}

} // namespace appui::test
