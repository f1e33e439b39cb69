// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"

#include "pages/piecespage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

bool isControl(const QWidget *widget)
{
    if (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractItemView"))
        return false; // headers and viewports speak for their view
    if (widget->parentWidget() &&
        (widget->parentWidget()->inherits("QLineEdit") || widget->parentWidget()->inherits("QComboBox")))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

QStringList unnamed(QWidget *root)
{
    QStringList faults;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isControl(widget))
            continue;
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        if (widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_"_s))
            faults.append(u"no object name: "_s + kind + u' ' + widget->parentWidget()->objectName());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(u"no accessible name: "_s + kind + u' ' + widget->objectName());
    }
    return faults;
}

/** Takes the item whose name begins so, as a screen reader does: without a key or a click. */
void take(QWidget *list, const QString &name)
{
    QList<QAccessibleInterface *> parts{QAccessible::queryAccessibleInterface(list)};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i]->actionInterface() && parts[i]->role() != QAccessible::ComboBox &&
            parts[i]->text(QAccessible::Name).startsWith(name)) {
            parts[i]->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            return;
        }
        for (int child = 0; child < parts[i]->childCount(); ++child)
            if (QAccessibleInterface *part = parts[i]->child(child))
                parts.append(part);
    }
    FAIL("nothing is called " << name.toStdString());
}

} // namespace

TEST_CASE("Every control has a name for tests and one for screen readers", "[gui]")
{
    House house;
    QWidget *window = house.window.get();
    CHECK(unnamed(window).join(u'\n') == QString());
    click(window, u"newDossier"_s);
    CHECK(unnamed(window).join(u'\n') == QString());
    house.createExample();
    for (int i = 0; i < stationCount; ++i) {
        house.window->workspace()->go(Station(i));
        INFO(i);
        CHECK(unnamed(window).join(u'\n') == QString());
    }
    house.window->workspace()->go(Station::Pieces);
    click(window, u"openExhibit"_s);
    CHECK(unnamed(window).join(u'\n') == QString());
}

TEST_CASE("Every control of the timestamps' choice is named", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Export);
    click(house.window.get(), u"chooseAuthority"_s);
    auto *dialog = named<QWidget>(house.window.get(), u"authorityDialog"_s);
    REQUIRE(dialog->isVisible());
    CHECK(unnamed(dialog).join(u'\n') == QString());
}

TEST_CASE("What an assistive technology takes in a closed list is chosen", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Situation);
    auto *zone = named<QComboBox>(house.window.get(), u"dossierZone"_s);
    const int wanted = zone->findText(u"French Guiana"_s);
    for (int i = 0; i < 2; ++i) { // and again, once another was taken
        take(zone, u"French Guiana"_s);
        house.settle();
        CHECK(zone->currentIndex() == wanted);
        CHECK(house.dossier().heading.timeZone == u"America/Cayenne"_s);
        take(zone, u"Martinique"_s);
        house.settle();
        CHECK(house.dossier().heading.timeZone == u"America/Martinique"_s);
    }
}

TEST_CASE("The exhibit that an assistive technology selects is the one that is told of", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Pieces);
    auto *title = named<QLineEdit>(house.window.get(), u"exhibitTitle"_s);
    const QString before = title->text();
    take(named<QAbstractItemView>(house.window.get(), u"gallery"_s), u"Exhibit no. 3"_s);
    CHECK(eventually([&] { return title->text() != before; }));
    CHECK(title->text() == house.dossier().exhibitNumbered(3)->title);
}

TEST_CASE("The Tab key reaches every control of the exhibits' page and comes round", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Pieces);
    QWidget *window = house.window.get();
    window->activateWindow();
    QSet<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const QString &name : {u"station1"_s, u"search"_s, u"addExhibit"_s, u"hide"_s, u"gallery"_s, u"exhibitTitle"_s,
                                u"privateNote"_s, u"addPropos"_s, u"chooseFiles"_s}) {
        INFO(name);
        CHECK(reached.contains(named<QWidget>(window, name)));
    }
}
