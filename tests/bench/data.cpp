// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/change.h"
#include "casework/importing.h"
#include "store/dossierstore.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr QSize phoneScreen(1080, 2340);

/** A screen of a telephone: posts in black on white, and a photograph, all from the number alone. */
QImage capture(int number)
{
    QRandomGenerator chance(static_cast<quint32>(number));
    QImage image(phoneScreen, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(34);
    painter.setFont(font);
    for (int y = 80; y < phoneScreen.height() / 2; y += 150) {
        painter.setBrush(QColor::fromHsv(chance.bounded(360), 160, 200));
        painter.drawEllipse(40, y, 90, 90);
        painter.drawText(160, y + 36, u"@compte_%1 · %2 nov. 2026"_s.arg(chance.bounded(9999)).arg(1 + chance.bounded(28)));
        painter.drawText(160, y + 82, u"message %1 du banc d’essai, écrit par la machine"_s.arg(chance.bounded(100'000)));
    }
    painter.end();
    for (int y = phoneScreen.height() / 2; y < phoneScreen.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < phoneScreen.width(); ++x)
            line[x] = qRgb((x * 7 + number * 13) / 9 & 255, (y * 3 + x) / 5 & 255, ((x ^ y) + int(chance.bounded(24))) & 255);
    }
    return image;
}

bool writeCaptures(const QString &folder, int count, const QString &format)
{
    QDir().mkpath(folder);
    for (int i = 1; i <= count; ++i)
        if (!capture(i).save(u"%1/capture-%2.%3"_s.arg(folder).arg(i, 5, 10, QChar(u'0')).arg(format), nullptr,
                             format == "jpeg"_L1 ? 90 : 60))
            return false;
    return true;
}

/** A dossier of many small exhibits, each with words of its own. */
Result<void> fill(DossierStore &store, int count)
{
    constexpr int batch = 250;
    for (int from = 1; from <= count; from += batch) {
        QList<Change> changes;
        for (int i = from; i < from + batch && i <= count; ++i) {
            QImage dot(96, 96, QImage::Format_RGB32);
            dot.fill(QColor::fromHsv(i % 360, 120 + i / 360, 220));
            dot.setPixel(i % 96, i / 96 % 96, qRgb(i & 255, i >> 8, 0));
            QBuffer bytes;
            bytes.open(QIODevice::ReadWrite);
            dot.save(&bytes, "PNG");
            bytes.seek(0);
            const auto staged = store.stage(bytes);
            if (!staged)
                return fail(staged);
            Exhibit exhibit;
            exhibit.id = newId();
            exhibit.number = i;
            exhibit.title = u"Capture n° %1 du groupe « 3e C »"_s.arg(i);
            exhibit.digest = staged->digest;
            exhibit.size = staged->size;
            exhibit.mediaType = u"image/png"_s;
            exhibit.fileName = u"capture-%1.png"_s.arg(i);
            exhibit.platform = u"Chirper"_s;
            exhibit.url = u"https://chirper.example/p/%1"_s.arg(i);
            exhibit.added = store.now();
            changes.append(addition(exhibit));
            Propos propos;
            propos.id = newId();
            propos.verbatim = u"message %1, écrit par la machine"_s.arg(i);
            propos.published = *PartialDate::parse(u"2026-%1-%2"_s.arg(1 + i % 11, 2, 10, QChar(u'0')).arg(1 + i % 28, 2, 10, QChar(u'0')));
            propos.audience = {Audience::Kind::Public, 0};
            propos.exhibits = {exhibit.id};
            changes.append(addition(propos));
        }
        if (const auto recorded = store.record(changes); !recorded)
            return recorded;
    }
    return {};
}

int complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

int run(const QStringList &words)
{
    if (words.value(1) == "captures"_L1 && words.size() == 5)
        return writeCaptures(words[2], words[3].toInt(), words[4]) ? 0 : complain(u"The captures can't be written."_s);
    if (words.value(1) == "dossier"_L1 && words.size() == 4) {
        auto store = DossierStore::create(words[2], u"Banc d’essai"_s, QTimeZone("Europe/Paris"));
        const auto filled = store ? fill(**store, words[3].toInt()) : fail(store);
        return filled ? 0 : complain(filled.error().message);
    }
    return complain(u"bench_data captures FOLDER COUNT png|jpeg, or bench_data dossier FILE COUNT"_s);
}

} // namespace

} // namespace appui

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    return appui::run(QCoreApplication::arguments());
}
