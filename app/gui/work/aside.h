// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <memory>

namespace appui {

/** A value whose end no thread that lets go of it waits for: to take ten thousand exhibits apart takes long. */
template <typename T>
std::shared_ptr<T> endingAside()
{
    return std::shared_ptr<T>(new T, [](T *value) { QThreadPool::globalInstance()->start([value] { delete value; }); });
}

} // namespace appui
