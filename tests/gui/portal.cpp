// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "work/portal.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/** Stands where the desktop's portal stands, and answers as a test wants it (org.freedesktop.portal.Screenshot). */
class ActingPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")

public:
    explicit ActingPortal(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"portal"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots);
        REQUIRE(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    ~ActingPortal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    uint response = 0; // 0: given; 1: the person said no; 2: it failed
    QString picture;
    bool isQuick = false; // the answer comes before the question is acknowledged
    bool isBroken = false;
    QVariantMap asked;

public Q_SLOTS:
    QDBusObjectPath Screenshot(const QString &, const QVariantMap &options)
    {
        asked = options;
        if (isBroken) {
            sendErrorReply(QDBusError::Failed, u"no screen"_s);
            return {};
        }
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        const QString path =
            u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, options[u"handle_token"_s].toString());
        if (isQuick)
            answer(path);
        else
            QTimer::singleShot(20, this, [this, path] { answer(path); });
        return QDBusObjectPath(path);
    }

private:
    void answer(const QString &path)
    {
        auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << response << (response == 0 ? QVariantMap{{u"uri"_s, QUrl::fromLocalFile(picture).toString()}} : QVariantMap());
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
};

QString busAddress()
{
    return qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
}

/** What the program gets; nothing when no answer comes. */
std::optional<QImage> taken()
{
    QObject guard;
    std::optional<QImage> answer;
    if (!appui::askPortal(&guard, [&](const QImage &picture) { answer = picture; }))
        return {};
    QElapsedTimer since;
    since.start();
    while (!answer && since.elapsed() < 5'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return answer;
}

} // namespace

TEST_CASE("Without a portal on the bus, the program is told so")
{
    QObject guard;
    REQUIRE_FALSE(appui::askPortal(&guard, [](const QImage &) { FAIL("nobody can answer"); }));
}

TEST_CASE("The portal's picture is taken, and its file goes")
{
    QTemporaryDir folder;
    ActingPortal portal(busAddress());
    portal.picture = folder.filePath(u"écran n° 1.png"_s);
    portal.isQuick = GENERATE(false, true);
    QImage screen(40, 30, QImage::Format_RGB32);
    screen.fill(Qt::darkCyan);
    REQUIRE(screen.save(portal.picture));

    const auto picture = taken();
    REQUIRE(picture);
    REQUIRE(picture->convertToFormat(QImage::Format_RGB32) == screen);
    REQUIRE_FALSE(QFile::exists(portal.picture)); // made for us alone, and it may show what is nobody else's business
    REQUIRE(portal.asked[u"interactive"_s].toBool() == false);
}

TEST_CASE("A person who says no to the portal, or a portal that fails, gives no picture")
{
    ActingPortal portal(busAddress());
    portal.response = GENERATE(1u, 2u);
    portal.isBroken = GENERATE(false, true);
    const auto picture = taken();
    REQUIRE(picture);
    REQUIRE(picture->isNull());
}

TEST_CASE("What the portal names and is no picture stays where it is")
{
    QTemporaryDir folder;
    ActingPortal portal(busAddress());
    portal.picture = folder.filePath(u"note.png"_s);
    QFile note(portal.picture);
    REQUIRE(note.open(QIODevice::WriteOnly));
    note.write("no picture");
    note.close();
    const auto picture = taken();
    REQUIRE(picture);
    REQUIRE(picture->isNull());
    REQUIRE(note.exists());
}

/** A bus of its own, which Qt hears of before it looks for the session's. */
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForStarted() || !bus.waitForReadyRead())
        qFatal("dbus-daemon is missing");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    const int result = Catch::Session().run(argc, argv);
    bus.kill();
    bus.waitForFinished();
    return result;
}

#include "portal.moc"
