// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestamp/timestamp.h"
#include "timestamp/trainingauthority.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace appui::test {

/** A training authority served on a thread of its own, for as long as the object lives. */
class RunningAuthority
{
public:
    explicit RunningAuthority(Clock clock = systemClock());
    ~RunningAuthority();

    QString url() const { return m_url; }
    Trust trust() const { return {m_caPem, false, {}}; }
    /** What it answers to a query that came to it by another way. For any thread. */
    QByteArray answer(const QByteArray &query) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TrainingAuthority> m_authority;
    QByteArray m_caPem;
    QThread m_thread;
    QObject m_there;
    std::unique_ptr<TrainingServer> m_server;
    QString m_url;
};

} // namespace appui::test
