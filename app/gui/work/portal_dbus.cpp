// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/portal.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;

/** One question to the portal; it goes when it is answered. */
class PortalRequest : public QObject
{
    Q_OBJECT

public:
    PortalRequest(QObject *guard, std::function<void(const QImage &)> then)
        : QObject(guard)
        , m_then(std::move(then))
    {
    }

    void send()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        const QString token = u"alappui"_s + QUuid::createUuid().toString(QUuid::Id128);
        QString sender = bus.baseService().mid(1);
        sender.replace(u'.', u'_');
        // Before the question is sent: the answer may be quick.
        bus.connect(service, u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, token),
                    u"org.freedesktop.portal.Request"_s, u"Response"_s, this, SLOT(answer(uint, QVariantMap)));
        QDBusMessage call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/portal/desktop"_s,
                                                           u"org.freedesktop.portal.Screenshot"_s, u"Screenshot"_s);
        call << QString() << QVariantMap{{u"handle_token"_s, token}, {u"interactive"_s, false}};
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *sent) {
            if (sent->isError())
                answer(2, {});
        });
    }

private Q_SLOTS:
    void answer(uint response, const QVariantMap &results)
    {
        const QString path = QUrl(results.value(u"uri"_s).toString()).toLocalFile();
        QImage picture;
        if (response == 0 && !path.isEmpty() && picture.load(path))
            QFile::remove(path); // it was made for us alone
        deleteLater();
        m_then(picture);
    }

private:
    std::function<void(const QImage &)> m_then;
};

} // namespace

bool askPortal(QObject *guard, const std::function<void(const QImage &)> &then)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(service))
        return false;
    (new PortalRequest(guard, then))->send();
    return true;
}

} // namespace appui

#include "portal_dbus.moc"
