// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace appui {

/** Deleter made of a C library's own free function: `std::unique_ptr<TS_REQ, Free<TS_REQ_free>>`. */
template <auto F>
struct Free
{
    template <typename T>
    void operator()(T *p) const
    {
        F(p);
    }
};

template <typename T, auto F>
using Handle = std::unique_ptr<T, Free<F>>;

} // namespace appui
