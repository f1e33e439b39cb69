// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/regionpencil.h"

#include "gui/house.h"
#include "support/catch.h"
#include "support/testdata.h"

#include "pages/piecespage.h"
#include "widgets/imageview.h"
#include "work/arrival.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QTimer>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

/** A dossier with one capture and these words in it, asked about or open in the viewer. */
void addCapture(House &house, const QStringList &words)
{
    house.createDossier();
    house.window->workspace()->go(Station::Pieces);
    house.window->workspace()->pieces()->receive(
        Arrival{.paths = {samplePath(u"01-chirper-fil.png"_s), samplePath(u"05-messagerie-groupe.png"_s)}});
    house.settle();
    house.desk.record(u"words"_s, [&](const Dossier &dossier) {
        const QString exhibit = dossier.exhibitNumbered(1)->id;
        QList<Change> changes;
        for (const QString &each : words)
            changes.append(addition(Propos{.id = u"id-"_s + each, .verbatim = each, .exhibits = {exhibit}}));
        return changes;
    });
    house.settle();
}

ImageView *picture(House &house)
{
    REQUIRE(eventually([&] { return named<ImageView>(house.window.get(), u"picture"_s)->isVisible(); }));
    return named<ImageView>(house.window.get(), u"picture"_s);
}

void draw(ImageView *view, const QPoint &from, const QPoint &to)
{
    QWidget *ground = view->viewport();
    QTest::mousePress(ground, Qt::LeftButton, {}, from);
    // QTest's moves carry no pressed button.
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, ground->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(ground, &move);
    }
    QTest::mouseRelease(ground, Qt::LeftButton, {}, to);
}

QRectF placeOf(House &house, const QString &words)
{
    return house.dossier().propos.find(u"id-"_s + words)->regions.value(house.dossier().exhibitNumbered(1)->id);
}

} // namespace

TEST_CASE("A rectangle stays on the picture however it is drawn, moved or stretched", "[gui]")
{
    RegionPencil pencil({0, 0, 100, 50}, {90, 40, 30, 30}, 2);
    CHECK(pencil.region() == QRectF(90, 40, 10, 10));
    pencil.move({50, -5});
    CHECK(pencil.region() == QRectF(90, 35, 10, 10));
    pencil.stretch({-50, 50});
    CHECK(pencil.region() == QRectF(90, 35, 2, 15));
    pencil.draw({70, 45}, {-10, 20});
    CHECK(pencil.region() == QRectF(0, 20, 70, 25));
    pencil.draw({100, 50}, {100, 50});
    CHECK(pencil.region() == QRectF(98, 48, 2, 2));
}

TEST_CASE("The place of the words is drawn with the mouse while they are asked for", "[gui]")
{
    House house;
    addCapture(house, {u"a"_s});
    house.window->workspace()->pieces()->select(house.dossier().exhibitNumbered(1)->id);
    click(house.window.get(), u"oneByOne"_s);
    click(house.window.get(), u"dontKnow"_s); // the address
    ImageView *view = picture(house);
    const qint64 before = house.entries();

    click(house.window.get(), u"markPlace"_s);
    REQUIRE(view->isMarking());
    const QPoint middle = view->viewport()->rect().center();
    draw(view, middle - QPoint(40, 30), middle + QPoint(40, 30));
    house.settle();
    CHECK(!view->isMarking());
    const QRectF place = placeOf(house, u"a"_s);
    INFO(place.x() << ' ' << place.y() << ' ' << place.width() << ' ' << place.height());
    CHECK(std::abs(place.center().x() - 0.5) < 0.05);
    CHECK(std::abs(place.center().y() - 0.5) < 0.05);
    CHECK(house.entries() == before + 1);

    house.desk.undo();
    house.settle();
    CHECK(placeOf(house, u"a"_s).isEmpty());
    house.desk.redo();
    house.settle();
    CHECK(placeOf(house, u"a"_s) == place);
    click(house.window.get(), u"removePlace"_s);
    house.settle();
    CHECK(placeOf(house, u"a"_s).isEmpty());
}

TEST_CASE("In the viewer each of several words gets its place by the keys alone", "[gui]")
{
    House house;
    addCapture(house, {u"a"_s, u"b"_s});
    QWidget *window = house.window.get();
    house.window->workspace()->pieces()->select(house.dossier().exhibitNumbered(1)->id);
    auto *gallery = named<QWidget>(window, u"gallery"_s);
    gallery->setFocus();
    QTest::keyClick(gallery, Qt::Key_Return);
    ImageView *view = picture(house);
    auto *viewer = named<QWidget>(window, u"viewer"_s);

    QTest::keyClick(viewer, Qt::Key_M);
    REQUIRE(QApplication::focusWidget() == view);
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK(!view->isMarking());
    CHECK(viewer->isVisible());
    house.settle();
    CHECK(placeOf(house, u"a"_s).isEmpty());

    QTest::keyClick(viewer, Qt::Key_M);
    const QRectF first = view->markedPlace();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(view->accessibleDescription().contains(u'%'));
    QTest::keyClick(view, Qt::Key_Return);
    house.settle();
    const QRectF place = placeOf(house, u"a"_s);
    CHECK(place.left() < first.left());
    CHECK(std::abs(place.width() - first.width()) < 1e-3);
    CHECK(place.height() > first.height());

    auto *which = named<QComboBox>(window, u"placedWords"_s);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    CHECK(!named<QWidget>(window, u"removePlace"_s)->isVisible());
    QTest::keyClick(viewer, Qt::Key_M);
    QTest::keyClick(view, Qt::Key_Return);
    house.settle();
    CHECK(!placeOf(house, u"b"_s).isEmpty());
    CHECK(placeOf(house, u"a"_s) == place);
}

TEST_CASE("What is turned on the screen is marked where it is on the upright picture", "[gui]")
{
    ImageView view;
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    view.resize(500, 500);
    view.setPicture(image);
    view.turn();
    view.beginMarking({0.5, 0, 0.25, 1});
    const QRectF marked = view.markedPlace();
    CHECK(std::abs(marked.x() - 0.5) < 0.01);
    CHECK(std::abs(marked.width() - 0.25) < 0.01);
    CHECK(std::abs(marked.height() - 1) < 0.01);
}

TEST_CASE("Words that two captures show have a place on each", "[gui]")
{
    House house;
    addCapture(house, {u"a"_s});
    QWidget *window = house.window.get();
    const QString first = house.dossier().exhibitNumbered(1)->id;
    const QString second = house.dossier().exhibitNumbered(2)->id;
    house.window->workspace()->pieces()->select(second);
    named<QWidget>(window, u"addKnownWords"_s)->setFocus();
    QTimer::singleShot(100, window, [] {
        QWidget *menu = QApplication::activePopupWidget();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    click(window, u"addKnownWords"_s);
    house.settle();
    const auto words = [&] { return house.dossier().propos.find(u"id-a"_s); };
    CHECK(words()->exhibits == QStringList{first, second});
    for (const QString &exhibit : {first, second}) {
        house.window->workspace()->pieces()->select(exhibit);
        if (exhibit == first)
            click(window, u"openExhibit"_s); // the viewer then follows what is chosen
        ImageView *view = picture(house);
        QTest::keyClick(named<QWidget>(window, u"viewer"_s), Qt::Key_M);
        QTest::keyClick(view, Qt::Key_Return);
        house.settle();
    }
    CHECK(words()->regions.size() == 2);
}
