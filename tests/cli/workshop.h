// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/catch.h"
#include "support/testdata.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace appui::test {

/** What became of one run of a program. */
struct Ran
{
    int exit = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
    QJsonObject json() const;
};

Ran run(const QString &program, const QStringList &arguments, const QStringList &environment = {});

/** A folder of its own with a dossier "d.appui" in it, and alappui-cli at hand. It speaks English. */
class Workshop
{
public:
    Ran cli(const QStringList &arguments, const QStringList &environment = {}) const;
    /** A verb on the dossier. */
    Ran on(const QString &verb, const QStringList &arguments = {}) const;
    void makeDossier() const;
    /** The dossier of resources/sample, as packaging/run.sh makes it. */
    void makeSample() const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString dossier() const { return path(QStringLiteral("d.appui")); }
    QString file(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

/** `alappui-cli tsa`, serving until it is gone. */
class Authority
{
public:
    explicit Authority(const Workshop &workshop, const QString &folder = QStringLiteral("tsa"));
    ~Authority();
    QString url() const { return m_url; }
    QString ca() const { return m_ca; }
    /** Asks it politely to stop, and tells its exit. */
    int stop();

private:
    QProcess m_process;
    QString m_url;
    QString m_ca;
};

QString cliPath();
/** The pieces of resources/sample, without the log and the like, in their order. */
QStringList samplePieces();

} // namespace appui::test
