// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/screengrabber.h"

#include <QTimer>

namespace appui::test {

/** A screen that shows what the test wants; nothing: it does not let itself be taken. */
class PicturedDesktop : public ScreenGrabber
{
public:
    QImage picture;

    void grab(QScreen *, QObject *guard, const Answer &then) override
    {
        QTimer::singleShot(0, guard, [this, then] {
            if (picture.isNull())
                then(fail(Error::Code::Unsupported, QStringLiteral("This screen can't be taken.")));
            else
                then(picture);
        });
    }
};

} // namespace appui::test
