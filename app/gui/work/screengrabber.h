// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QImage>

#include <functional>

class QScreen;

namespace appui {

/** Takes a picture of what is on the screen. Passed in, so that tests can show what they want. */
class ScreenGrabber
{
public:
    using Answer = std::function<void(const Result<QImage> &)>;

    virtual ~ScreenGrabber() = default;
    /** Answers later, once, unless `guard` died meanwhile; with Unsupported where the system does not let programs do it. */
    virtual void grab(QScreen *screen, QObject *guard, const Answer &then) = 0;
};

/** As the system at hand allows it: through Qt, or, under Wayland, through the desktop's portal. */
class SystemScreenGrabber : public ScreenGrabber
{
public:
    void grab(QScreen *screen, QObject *guard, const Answer &then) override;
};

} // namespace appui
