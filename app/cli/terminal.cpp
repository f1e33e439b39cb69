// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include "base/harmless.h"
#include "platform.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Terminal::Terminal()
    : m_watched(isTerminal(stderr))
{
}

void Terminal::say(const QString &line)
{
    clearProgress();
    write(stdout, harmless(line).toUtf8() + '\n');
}

void Terminal::say(const QJsonObject &json)
{
    clearProgress();
    write(stdout, QJsonDocument(json).toJson());
}

void Terminal::warn(const QString &sentence)
{
    complain(QCoreApplication::translate("cli", "Warning: %1").arg(sentence));
}

void Terminal::complain(const QString &sentence)
{
    clearProgress();
    write(stderr, harmless(sentence).replace(u'\n', u' ').toUtf8() + '\n');
}

Progress Terminal::progress(const QString &what)
{
    QElapsedTimer sinceShown;
    return [this, what, sinceShown](qint64 done, qint64 total) mutable {
        if (m_watched && (!sinceShown.isValid() || sinceShown.elapsed() > 100)) {
            sinceShown.start();
            m_progressShown = true;
            const QString share = total > 0 ? u" %1 %"_s.arg(qMin<qint64>(100, done * 100 / total), 3) : QString();
            write(stderr, u"\r%1%2\x1b[K"_s.arg(what, share).toUtf8());
        }
        return !wasInterrupted();
    };
}

void Terminal::clearProgress()
{
    if (m_progressShown)
        write(stderr, "\r\x1b[K");
    m_progressShown = false;
}

} // namespace appui::cli
