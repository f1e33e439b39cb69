// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/arrival.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QString pngType = u"image/png"_s;

QString addressIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u'\n') || trimmed.contains(u' '))
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && !url.host().isEmpty() ? trimmed : QString();
}

QByteArray pictureIn(const QMimeData &data)
{
    if (data.hasFormat(pngType))
        return data.data(pngType);
    if (!data.hasImage())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    data.imageData().value<QImage>().save(&buffer, "PNG");
    return bytes;
}

} // namespace

Arrival arrivalOf(const QMimeData &data)
{
    Arrival arrival;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            arrival.paths.append(url.toLocalFile());
    if (!arrival.paths.isEmpty())
        return arrival;
    arrival.picture = pictureIn(data);
    if (arrival.picture.isEmpty())
        arrival.address = addressIn(data.text());
    return arrival;
}

bool mayArrive(const QMimeData &data)
{
    return data.hasUrls() || data.hasImage() || data.hasFormat(pngType) || !addressIn(data.text()).isEmpty();
}

} // namespace appui
