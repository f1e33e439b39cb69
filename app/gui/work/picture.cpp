// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/picture.h"

#include "intake/picture.h"
#include "look/wording.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 mostPdfBytes = 256 << 20;
constexpr qint64 mostPixels = 100'000'000;
constexpr int stillCount = 6;
constexpr QSize stillBox(1280, 1280);
/** A page of many screens is shown small by its top. */
constexpr int tallest = 2;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Showing", sentence);
}

QSize uprightSize(const QImageReader &reader)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? reader.size().transposed() : reader.size();
}

QImage smallImage(QIODevice &device, const QSize &box)
{
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    const QSize size = uprightSize(reader);
    if (size.isEmpty())
        return {};
    const bool turned = size != reader.size();
    if (size.height() > tallest * size.width() && !turned) {
        // Only the lines that are seen are decoded, where the format allows it.
        const int height = qMin(size.height(), size.width() * box.height() / box.width() + 1);
        reader.setClipRect({0, 0, size.width(), height});
        return reader.read().scaled(box, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    }
    QSize scaled = size.scaled(box, Qt::KeepAspectRatioByExpanding);
    if (scaled.width() > size.width())
        scaled = size;
    reader.setScaledSize(turned ? scaled.transposed() : scaled);
    return reader.read();
}

QImage smallPage(QIODevice &device, const QSize &box)
{
    if (device.size() > mostPdfBytes || !hasSoundPages(device))
        return {};
    device.seek(0);
    QPdfDocument document;
    document.load(&device);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0)
        return {};
    const QSize size = document.pagePointSize(0).scaled(box, Qt::KeepAspectRatioByExpanding).toSize();
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, document.render(0, size));
    return page;
}

/** Room for every pixel, but for pictures of very many. */
QSize mostOfPicture(QIODevice &device)
{
    const auto form = pictureForm(device);
    device.seek(0);
    return form && qint64(form->pixels.width()) * form->pixels.height() > mostPixels ? QSize(10'000, 10'000) : QSize();
}

Showing nothing(const QString &complaint)
{
    Showing showing;
    showing.complaint = complaint;
    return showing;
}

Showing picture(QIODevice &device)
{
    const auto decoded = screenPicture(device, mostOfPicture(device));
    if (!decoded)
        return nothing(say(QT_TRANSLATE_NOOP("Showing", "This picture can't be shown here. It is kept whole all the same.")));
    Showing showing{.kind = Showing::Kind::Picture};
    showing.picture = *decoded;
    return showing;
}

/** Its stills one below the other, each with its time. */
Showing film(QIODevice &device)
{
    const auto pictures = stills(device, stillCount, stillBox);
    if (!pictures || pictures->isEmpty())
        return nothing(say(QT_TRANSLATE_NOOP("Showing", "This film can't be shown here. It is kept whole all the same.")));
    const int line = 34;
    int width = 0;
    int height = 0;
    for (const QImage &still : *pictures) {
        width = qMax(width, still.width());
        height += still.height() + line;
    }
    Showing showing{.kind = Showing::Kind::Picture};
    showing.picture = QImage(width, height, QImage::Format_RGB32);
    showing.picture.fill(Qt::black);
    QPainter painter(&showing.picture);
    painter.setPen(Qt::white);
    int y = 0;
    for (auto it = pictures->cbegin(); it != pictures->cend(); ++it) {
        painter.drawText(8, y + 22, timeInFilm(it.key()));
        painter.drawImage(0, y + line, it.value());
        y += it.value().height() + line;
    }
    return showing;
}

Showing pdf(QIODevice &device)
{
    if (device.size() > mostPdfBytes)
        return nothing(
            say(QT_TRANSLATE_NOOP("Showing", "This PDF is too large to be shown here. It is kept whole all the same.")));
    if (!hasSoundPages(device))
        return nothing(say(QT_TRANSLATE_NOOP("Showing", "This PDF can't be shown here. It is kept whole all the same.")));
    device.seek(0);
    Showing showing{.kind = Showing::Kind::Pdf};
    showing.bytes = device.readAll();
    return showing;
}

Showing mail(QIODevice &device)
{
    const auto mail = readMail(device);
    if (!mail)
        return nothing(mail.error().message);
    Showing showing{.kind = Showing::Kind::Mail};
    showing.mail = *mail;
    return showing;
}

Showing text(QIODevice &device)
{
    const auto text = readText(device);
    if (!text)
        return nothing(text.error().message);
    Showing showing{.kind = Showing::Kind::Text};
    showing.text = *text;
    return showing;
}

} // namespace

bool isPicture(const QString &mediaType)
{
    const ContentKind kind = contentKind(mediaType);
    return kind == ContentKind::Png || kind == ContentKind::Jpeg || kind == ContentKind::Picture;
}

QImage smallPicture(QIODevice &device, const QString &mediaType, const QSize &box)
{
    switch (contentKind(mediaType)) {
    case ContentKind::Png:
    case ContentKind::Jpeg:
        return smallImage(device, box);
    case ContentKind::Picture:
    case ContentKind::Film:
        return screenPicture(device, box).value_or(QImage());
    case ContentKind::Pdf:
        return smallPage(device, box);
    default:
        return {};
    }
}

Showing showingOf(QIODevice &device, const QString &mediaType)
{
    switch (contentKind(mediaType)) {
    case ContentKind::Png:
    case ContentKind::Jpeg:
    case ContentKind::Picture:
        return picture(device);
    case ContentKind::Film:
        return film(device);
    case ContentKind::Pdf:
        return pdf(device);
    case ContentKind::Mail:
        return mail(device);
    case ContentKind::Text:
        return text(device);
    default:
        return nothing(
            say(QT_TRANSLATE_NOOP("Showing", "This kind of file can't be shown here. It is kept whole all the same.")));
    }
}

} // namespace appui
