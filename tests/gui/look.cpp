// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include "look/colours.h"
#include "look/textscale.h"
#include "look/theme.h"
#include "models/exhibitmodel.h"
#include "models/factmodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** The program as the person dressed it, until the end of the scope. */
class Dress
{
public:
    Dress(Settings::Theme theme, int percent)
        : m_font(QApplication::font())
        , m_palette(QApplication::palette())
    {
        applyTheme(*qApp, theme, percent);
    }
    ~Dress()
    {
        qApp->setStyleSheet({});
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
    }
    Q_DISABLE_COPY_MOVE(Dress)

private:
    QFont m_font;
    QPalette m_palette;
};

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/** As WCAG 2 counts it. */
double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor over(const QColor &ground, const QColor &ink)
{
    const double part = ink.alphaF();
    return QColor::fromRgbF(float(ink.redF() * part + ground.redF() * (1 - part)),
                            float(ink.greenF() * part + ground.greenF() * (1 - part)),
                            float(ink.blueF() * part + ground.blueF() * (1 - part)));
}

/** The buttons in sight that are lower than what they hold. */
QString squeezed(QWidget *root)
{
    QStringList faults;
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->layout() && !button->text().isEmpty() &&
            button->height() < button->sizeHint().height())
            faults.append(u"%1: %2 < %3"_s.arg(button->objectName()).arg(button->height()).arg(button->sizeHint().height()));
    return faults.join(u'\n');
}

} // namespace

TEST_CASE("What a theme writes can be read, and what it marks can be told", "[gui]")
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast}) {
        INFO(int(scheme));
        const Colours &c = colours(scheme);
        for (const QColor &ground : {c.paper, c.rail, c.surface}) {
            CHECK(contrast(c.ink, ground) >= 4.5);
            CHECK(contrast(c.muted, ground) >= 4.5);
            CHECK(contrast(c.ink, ground) / contrast(c.example, ground) >= 2);
            CHECK(contrast(c.disabled, ground) >= 3);
            CHECK(contrast(c.ink, ground) / contrast(c.disabled, ground) >= 2);
        }
        for (const Tone tone : {Tone::Plain, Tone::Blue, Tone::Ochre, Tone::Red, Tone::Green})
            CHECK(contrast(c.shade(tone).ink, c.shade(tone).ground) >= 4.5);
        CHECK(contrast(c.onPrimary, c.primary) >= 4.5);
        CHECK(contrast(c.ink, c.blue.ground) >= 4.5); // a chosen row
        CHECK(contrast(c.surface, c.blue.ground) >= 1.15);
    }
}

TEST_CASE("What a field suggests is as legible as what is said beside it", "[gui]")
{
    for (const Settings::Theme theme : {Settings::Theme::Light, Settings::Theme::Dark, Settings::Theme::HighContrast}) {
        const Dress dress(theme, 100);
        House house;
        house.createDossier();
        INFO(int(theme));
        const auto *search = named<QLineEdit>(house.window.get(), u"search"_s);
        const QColor ground = search->palette().color(QPalette::Base);
        CHECK(search->palette().color(QPalette::PlaceholderText) != search->palette().color(QPalette::Text));
        CHECK(contrast(over(ground, search->palette().color(QPalette::PlaceholderText)), ground) >= 4.5);
    }
}

TEST_CASE("No button is lower than its text, whatever its size", "[gui]")
{
    const Dress dress(Settings::Theme::Light, GENERATE(150, 200));
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    for (int i = 0; i < stationCount; ++i) {
        house.window->workspace()->go(Station(i));
        eventually([window] { return squeezed(window).isEmpty(); }); // texts are measured one after another
        INFO(i);
        CHECK(squeezed(window) == QString());
    }
    click(window, u"barSettings"_s);
    CHECK(squeezed(named<QWidget>(window, u"settingsDialog"_s)) == QString());
    click(window, u"closeSettings"_s);
    click(window, u"chooseAuthority"_s);
    CHECK(squeezed(named<QWidget>(window, u"authorityDialog"_s)) == QString());
}

TEST_CASE("Drawings grow with the text", "[gui]")
{
    const Dress dress(Settings::Theme::Light, 200);
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Pieces);
    click(window, u"openExhibit"_s);
    for (const QString &name : {u"viewerTurn"_s, u"undo"_s})
        CHECK(named<QAbstractButton>(window, name)->iconSize() == QSize(36, 36));
    CHECK(named<QAbstractButton>(window, u"addExhibit"_s)->iconSize() == QSize(32, 32));
}

TEST_CASE("The words of a picture are chosen in a list that lies within the viewer", "[gui]")
{
    const Dress dress(Settings::Theme::Light, 200);
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Pieces);
    click(window, u"openExhibit"_s);
    REQUIRE(eventually([&] { return named<QComboBox>(window, u"placedWords"_s)->isVisible(); }));
    const auto *words = named<QComboBox>(window, u"placedWords"_s);
    CHECK(words->parentWidget()->rect().contains(words->geometry()));
    CHECK(named<QWidget>(window, u"viewer"_s)->isVisible());
    CHECK_FALSE(named<QWidget>(window, u"openExhibit"_s)->isVisible());
    click(window, u"markPlace"_s);
    named<QWidget>(window, u"keepPlace"_s)->setFocus();
    click(window, u"keepPlace"_s);
    CHECK(named<QWidget>(window, u"viewer"_s)->isAncestorOf(QApplication::focusWidget()));
    click(window, u"viewerBack"_s);
    CHECK(named<QWidget>(window, u"openExhibit"_s)->isVisible());
}

TEST_CASE("A table leaves its lesser columns out before its titles lack room", "[gui]")
{
    const int percent = GENERATE(100, 150, 200);
    const Dress dress(Settings::Theme::Light, percent);
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    window->resize(percent == 100 ? QSize(1024, 700) : QSize(1280, 800));
    INFO(percent);
    house.window->workspace()->go(Station::Pieces);
    click(window, u"asTable"_s);
    const auto *pieces = named<QTableView>(window, u"exhibitTable"_s);
    REQUIRE(eventually([&] { return pieces->isVisible(); }));
    CHECK(pieces->columnWidth(ExhibitModel::Title) >= 140 * textScale(*pieces));
    CHECK_FALSE(pieces->isColumnHidden(ExhibitModel::Number));
    house.window->workspace()->go(Station::Facts);
    const auto *facts = named<QTableView>(window, u"factTable"_s);
    CHECK(facts->columnWidth(FactModel::What) >= 200 * textScale(*facts));
    CHECK(facts->isColumnHidden(FactModel::Audience) == (percent == 200));
    window->resize(2000, 800);
    CHECK(eventually([&] { return !facts->isColumnHidden(FactModel::Audience); }));
}

TEST_CASE("The documents come before what is missing where there is one column", "[gui]")
{
    const Dress dress(Settings::Theme::Light, 100);
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Export);
    const auto top = [window](const QString &name) { return named<QWidget>(window, name)->mapTo(window, QPoint()).y(); };
    REQUIRE(eventually([&] { return named<QWidget>(window, u"gapList"_s)->isVisible(); }));
    window->resize(1280, 800);
    QTest::qWait(50);
    CHECK(top(u"gapList"_s) < top(u"save-avocat"_s));
    window->resize(800, 700);
    CHECK(eventually([&] { return top(u"save-avocat"_s) < top(u"gapList"_s); }));
}

TEST_CASE("That all is saved is said at any width", "[gui]")
{
    House house;
    house.createExample();
    for (const int width : {1600, 1100, 800}) {
        house.window->resize(width, 700);
        INFO(width);
        const auto *state = named<QLabel>(house.window.get(), u"barState"_s);
        CHECK(eventually([&] { return state->isVisible() && state->text().startsWith(u"Saved"_s); }));
    }
}
