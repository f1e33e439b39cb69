// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <functional>

namespace appui {

/** One thread that does what it is given, in order. Its end waits until all of it is done. */
class Lane
{
public:
    explicit Lane(const QString &name);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    void post(std::function<void()> work);

private:
    QThread m_thread;
    QObject *m_bench; ///< lives in the thread
};

} // namespace appui
