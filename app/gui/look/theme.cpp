// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/theme.h"

#include "look/colours.h"
#include "look/textscale.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>

#include <cmath>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** The palette the desktop gave the program, before we gave it ours. */
const QPalette &systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                                QSettings::NativeFormat);
    return personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
#else
    return systemPalette().color(QPalette::Window).lightness() < systemPalette().color(QPalette::WindowText).lightness();
#endif
}

ColourScheme schemeOf(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::Light:
        return ColourScheme::Light;
    case Settings::Theme::Dark:
        return ColourScheme::Dark;
    case Settings::Theme::HighContrast:
        return ColourScheme::HighContrast;
    case Settings::Theme::System:
        break;
    }
    return systemIsDark() ? ColourScheme::Dark : ColourScheme::Light;
}

QString fontFamily()
{
    static const QString family = [] {
        QString found;
        for (const char *file : {"regular", "italic", "semibold"}) {
            const int id = QFontDatabase::addApplicationFont(u":/window-fonts/%1.otf"_s.arg(QLatin1StringView(file)));
            if (found.isEmpty())
                found = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return found;
    }();
    return family;
}

QHash<QString, QString> tokensOf(const Colours &c, double points)
{
    QHash<QString, QString> tokens{
        {u"paper"_s, c.paper.name()},
        {u"rail"_s, c.rail.name()},
        {u"surface"_s, c.surface.name()},
        {u"viewer"_s, c.viewer.name()},
        {u"ink"_s, c.ink.name()},
        {u"muted"_s, c.muted.name()},
        {u"line"_s, c.line.name()},
        {u"outline"_s, c.outline.name()},
        {u"primary"_s, c.primary.name()},
        {u"primary-hover"_s, c.primaryHover.name()},
        {u"on-primary"_s, c.onPrimary.name()},
        {u"focus"_s, c.focus.name()},
        {u"disabled"_s, c.disabled.name()},
        {u"brightness"_s, c.paper.lightness() < 128 ? u"dark"_s : u"light"_s},
    };
    const std::pair<QString, Colours::Shade> shades[] = {
        {u"blue"_s, c.blue}, {u"ochre"_s, c.ochre}, {u"red"_s, c.red}, {u"green"_s, c.green}};
    for (const auto &[name, shade] : shades) {
        tokens.insert(name, shade.ink.name());
        tokens.insert(name + u"-ground"_s, shade.ground.name());
        tokens.insert(name + u"-line"_s, shade.line.name());
    }
    const std::pair<QString, double> sizes[] = {{u"size-title"_s, 2.2},
                                                {u"size-heading"_s, 1.5},
                                                {u"size-strong"_s, 1.08},
                                                {u"size-small"_s, 0.88},
                                                {u"size-count"_s, 2.6}};
    for (const auto &[name, factor] : sizes)
        tokens.insert(name, u"%1pt"_s.arg(std::round(points * factor * 10) / 10));
    const std::pair<QString, int> drawn[] = {{u"size-icon"_s, 16}, {u"size-tool"_s, 18}, {u"size-mark"_s, 14}};
    for (const auto &[name, usual] : drawn)
        tokens.insert(name, u"%1px"_s.arg(std::round(usual * points / usualPoints)));
    QFont font(fontFamily());
    font.setPointSizeF(points);
    constexpr int usualLine = 20; // pixels
    tokens.insert(u"size-line"_s, u"%1px"_s.arg(qMax(usualLine, QFontMetrics(font).size(Qt::TextSingleLine, u"X"_s).height())));
    return tokens;
}

QString styleSheet(const Colours &c, double points)
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> tokens = tokensOf(c, points);
    static const QRegularExpression token(u"@([a-z-]+)"_s);
    QString dressed;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        Q_ASSERT(tokens.contains(match.captured(1)));
        dressed += QStringView(sheet).sliced(from, match.capturedStart() - from);
        dressed += tokens.value(match.captured(1));
        from = match.capturedEnd();
    }
    dressed += QStringView(sheet).sliced(from);
    return dressed;
}

} // namespace

void prepareTheme(QApplication &application, Settings::Theme theme, int textPercent)
{
    systemPalette();
    if (application.style()->objectName() != "fusion"_L1 && !application.style()->inherits("QStyleSheetStyle"))
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font(fontFamily());
    font.setPointSizeF(usualPoints * textPercent / 100);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(colours(schemeOf(theme))));
}

void applyTheme(QApplication &application, Settings::Theme theme, int textPercent)
{
    prepareTheme(application, theme, textPercent);
    application.setStyleSheet(styleSheet(colours(schemeOf(theme)), usualPoints * textPercent / 100));
}

} // namespace appui
