// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/screengrabber.h"

#include "work/portal.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPixmap>
#include <QPointer>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int settlingMs = 450; // until the window that was hidden is gone from the screen, with its fading out

tl::unexpected<Error> impossible()
{
    return fail(Error::Code::Unsupported,
                QCoreApplication::translate(
                    "ScreenGrabber", "This system does not let programs take the screen: use its own capture key, then add "
                                     "the file, or have the folder of captures watched (in the settings)."));
}

/** What the platform gives is black, or nothing, where it does not allow it. */
Result<QImage> grabbed(QScreen &screen)
{
    const QImage picture = screen.grabWindow().toImage().convertToFormat(QImage::Format_RGB32);
    if (picture.isNull())
        return impossible();
    return picture;
}

} // namespace

void SystemScreenGrabber::grab(QScreen *screen, QObject *guard, const Answer &then)
{
    QTimer::singleShot(settlingMs, guard, [screen = QPointer<QScreen>(screen), guard, then] {
        const bool wayland = QGuiApplication::platformName().startsWith("wayland"_L1);
        if (wayland &&
            askPortal(guard, [then](const QImage &picture) { then(picture.isNull() ? impossible() : Result<QImage>(picture)); }))
            return;
        then(wayland || !screen ? impossible() : grabbed(*screen));
    });
}

} // namespace appui
