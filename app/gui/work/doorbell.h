// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLocalServer;

namespace appui {

/**
 * By which a second start of the program finds the window that already has a dossier open: it rings, and the window comes to the
 * front. One bell for each dossier and each person; it goes with the program that answers.
 */
class Doorbell : public QObject
{
    Q_OBJECT

public:
    explicit Doorbell(QObject *parent = nullptr);

    /** From here on, answers for that dossier and for no other; an empty path answers for none. */
    void answerFor(const QString &dossier);

    /** True when a window answered; waits for it, twice `timeoutMs` at most. The system may not let it come to the front. */
    static bool ring(const QString &dossier, int timeoutMs = 1000);

Q_SIGNALS:
    void rung();

private:
    void answer();

    QLocalServer *m_server;
};

} // namespace appui
