// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <functional>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Ink = std::function<QColor(const QPalette &palette, QPalette::ColorGroup group)>;

class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(const QString &name, Ink ink)
        : m_name(name)
        , m_ink(std::move(ink))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Normal;
        const QByteArray colour = m_ink(QApplication::palette(), group).name().toLatin1();
        QSvgRenderer(drawing(m_name).replace("#000", colour)).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole ink)
{
    return QIcon(
        new DrawnIcon(name, [ink](const QPalette &palette, QPalette::ColorGroup group) { return palette.color(group, ink); }));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new DrawnIcon(
        name, [tone](const QPalette &palette, QPalette::ColorGroup) { return coloursOf(palette).shade(tone).ink; }));
}

} // namespace appui
