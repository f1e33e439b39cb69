// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"
#include "support/catch.h"
#include "support/testdata.h"

#include "dialogs/confirmdialog.h"
#include "models/exhibitmodel.h"
#include "pages/piecespage.h"
#include "pages/workspace.h"
#include "widgets/elidedlabel.h"
#include "work/arrival.h"
#include "work/draft.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTest>
#include <QUrl>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

namespace {

void drop(QWidget *target, QMimeData *data, const QPoint &at = {40, 40})
{
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    REQUIRE(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    QDropEvent dropped(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
}

QMimeData *filesToDrop(const QStringList &paths)
{
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

QByteArray bytesOf(House &house, const Exhibit &exhibit)
{
    QByteArray bytes;
    house.desk.run<QByteArray>(
        u"reading"_s,
        [exhibit](DossierStore &store, const Progress &) -> Result<QByteArray> {
            return (*store.original(exhibit.digest))->readAll();
        },
        house.window.get(), [&](const Result<QByteArray> &read) { bytes = *read; });
    house.settle();
    return bytes;
}

QStringList titles(const Dossier &dossier)
{
    QStringList titles;
    for (const Exhibit *exhibit : dossier.exhibitsByNumber())
        titles.append(exhibit->title);
    return titles;
}

/** Three small pieces called a, b, c. */
void addThree(House &house)
{
    QStringList paths;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        paths.append(house.path(name + u".txt"_s));
        QFile file(paths.last());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(name.toUtf8());
    }
    house.window->workspace()->go(Station::Pieces);
    house.prompter.files = paths;
    click(house.window.get(), u"addExhibit"_s);
    house.settle();
    REQUIRE(titles(house.dossier()) == QStringList{u"a"_s, u"b"_s, u"c"_s});
}

} // namespace

TEST_CASE("Files come in by the dialog, a drop or a paste, byte for byte", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    Workspace *workspace = house.window->workspace();

    house.prompter.files = {samplePath(u"01-chirper-fil.png"_s), samplePath(u"13-menace.eml"_s)};
    click(window, u"addExhibit"_s);
    house.settle();
    CHECK(workspace->station() == Station::Pieces);
    REQUIRE(house.dossier().exhibits.size() == 2);
    CHECK(bytesOf(house, *house.dossier().exhibitNumbered(1)) == contentOf(samplePath(u"01-chirper-fil.png"_s)));

    const std::unique_ptr<QMimeData> files(filesToDrop({samplePath(u"11-palette.png"_s)}));
    drop(workspace, files.get());
    house.settle();
    CHECK(house.dossier().exhibits.size() == 3);

    // A folder, with its log.
    const QString folder = house.path(u"captures"_s);
    QDir().mkpath(folder);
    QFile::copy(samplePath(u"16-sms-recopie.txt"_s), folder + u"/16-sms-recopie.txt"_s);
    QFile::copy(samplePath(u"pieces.csv"_s), folder + u"/pieces.csv"_s);
    const std::unique_ptr<QMimeData> folders(filesToDrop({folder}));
    drop(workspace, folders.get());
    house.settle();
    REQUIRE(house.dossier().exhibits.size() == 4);
    CHECK(!house.dossier().exhibitNumbered(4)->title.isEmpty());

    // The clipboard's own PNG bytes are kept, not encoded again.
    const QByteArray png = contentOf(samplePath(u"10-fenetre-ombre-alpha.png"_s));
    auto *picture = new QMimeData;
    picture->setData(u"image/png"_s, png);
    QGuiApplication::clipboard()->setMimeData(picture);
    auto *gallery = named<QAbstractItemView>(window, u"gallery"_s);
    gallery->setFocus();
    QTest::keyClick(gallery, Qt::Key_V, Qt::ControlModifier);
    house.settle();
    REQUIRE(house.dossier().exhibits.size() == 5);
    const Exhibit *pasted = house.dossier().exhibitNumbered(5);
    CHECK(pasted->provenance == Provenance::Pasted);
    CHECK(bytesOf(house, *pasted) == png);

    // Where there are none, ours.
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    click(window, u"pastePiece"_s);
    house.settle();
    REQUIRE(house.dossier().exhibits.size() == 6);
    CHECK(house.dossier().exhibitNumbered(6)->mediaType == u"image/png"_s);

    QGuiApplication::clipboard()->setText(u"https://chirper.example/zor0_54/status/1"_s);
    click(window, u"pastePiece"_s);
    house.settle();
    CHECK(house.dossier().exhibits.size() == 6);
    CHECK(house.dossier().exhibitNumbered(6)->url == u"https://chirper.example/zor0_54/status/1"_s);
}

TEST_CASE("What can't come in is said, and can be kept all the same", "[gui]")
{
    House house;
    house.createDossier();
    house.prompter.files = {dataPath(u"bad/tronquee.jpg"_s), samplePath(u"11-palette.png"_s)};
    click(house.window.get(), u"addExhibit"_s);
    house.settle();
    CHECK(house.dossier().exhibits.size() == 1);
    REQUIRE(named<QWidget>(house.window.get(), u"outcomes"_s)->isVisible());
    click(house.window.get(), u"keepAnyway"_s);
    house.settle();
    CHECK(house.dossier().exhibits.size() == 2);
}

TEST_CASE("What a log among the files says is told, and can be taken back", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    house.prompter.files = {samplePath(u"01-chirper-fil.png"_s), samplePath(u"pieces.csv"_s)};
    click(window, u"addExhibit"_s);
    house.settle();
    const auto facts = house.dossier().propos.size() + house.dossier().events.size();
    REQUIRE(facts > 0);
    CHECK(shows(window, u"The log pieces.csv filled in %1 fact"_s.arg(facts)));
    CHECK(shows(window, u"Undo takes back what the log said; the files stay."_s));
    auto *station = named<QAbstractButton>(window, u"station3"_s);
    station->setFocus();
    QTest::keyClick(station, Qt::Key_Space); // to look at what it said
    REQUIRE(house.window->workspace()->station() == Station::Facts);
    click(window, u"stripAction"_s);
    house.settle();
    CHECK(house.dossier().propos.isEmpty());
    CHECK(house.dossier().parties.isEmpty());
    CHECK(house.dossier().exhibits.size() == 1);
}

TEST_CASE("Taking back is offered no longer once it would take back something else", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    house.prompter.files = {samplePath(u"01-chirper-fil.png"_s), samplePath(u"pieces.csv"_s)};
    click(window, u"addExhibit"_s);
    house.settle();
    REQUIRE(named<QWidget>(window, u"stripAction"_s)->isVisible());
    house.desk.record(u"harm"_s, draftOf<Profile>(&Dossier::profile, [](Profile &profile) { profile.harm = u"x"_s; }));
    house.settle();
    CHECK_FALSE(named<QWidget>(window, u"stripAction"_s)->isVisible());
}

TEST_CASE("After files were added, it is said what undo does not do", "[gui]")
{
    House house;
    house.createDossier();
    house.prompter.files = {samplePath(u"01-chirper-fil.png"_s)};
    click(house.window.get(), u"addExhibit"_s);
    house.settle();
    CHECK(shows(house.window.get(), u"Undo takes no file out again"_s));
}

TEST_CASE("What was not added and what was are seen together, in a low window too", "[gui]")
{
    House house;
    house.settings.setTextSize(150);
    house.createDossier();
    QWidget *window = house.window.get();
    window->resize(1024, 600);
    house.prompter.files = {samplePath(u"11-palette.png"_s), dataPath(u"bad/tronquee.jpg"_s)};
    click(window, u"addExhibit"_s);
    house.settle();
    auto *refused = named<QWidget>(window, u"outcomes"_s);
    auto *gallery = named<QWidget>(window, u"gallery"_s);
    CHECK(refused->isVisible());
    CHECK(gallery->isVisible());
    CHECK(gallery->height() > 100);
    CHECK(named<QWidget>(window, u"keepAnyway"_s)->height() >= named<QWidget>(window, u"keepAnyway"_s)->sizeHint().height());
}

TEST_CASE("Files are looked for where they were taken from last", "[gui]")
{
    House house;
    house.createDossier();
    house.settings.setLastFolder(house.path(u"gone"_s));
    click(house.window.get(), u"addExhibit"_s);
    CHECK(QFileInfo(house.prompter.begun).isDir()); // else where pictures usually are
    house.settings.setLastFolder(house.folder.path());
    click(house.window.get(), u"addExhibit"_s);
    CHECK(house.prompter.begun == house.folder.path());
}

TEST_CASE("An empty file is told, and not offered to be kept", "[gui]")
{
    House house;
    house.createDossier();
    QFile empty(house.path(u"empty.png"_s));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    empty.close();
    house.prompter.files = {empty.fileName()};
    click(house.window.get(), u"addExhibit"_s);
    house.settle();
    CHECK(named<QWidget>(house.window.get(), u"outcomes"_s)->isVisible());
    CHECK(!named<QWidget>(house.window.get(), u"keepAnyway"_s)->isVisible());
}

TEST_CASE("A field is one entry of the journal, made when it is left", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    QWidget *window = house.window.get();
    const qint64 before = house.entries();
    const QString id = house.dossier().exhibitNumbered(1)->id;

    auto *title = named<QLineEdit>(window, u"exhibitTitle"_s);
    title->setFocus();
    QTest::keyClicks(title, u" thread"_s);
    QTest::qWait(50);
    CHECK(house.entries() == before);
    QTest::keyClick(title, Qt::Key_Tab);
    house.settle();
    CHECK(house.entries() == before + 1);

    fill(window, u"exhibitUrl"_s, u"https://chirper.example/x"_s);
    fill(window, u"exhibitPlatform"_s, u"Chirper"_s);
    fill(window, u"exhibitSeen"_s, u"11/11/2026 19:05"_s);
    CHECK_FALSE(named<QWidget>(window, u"exhibitNote"_s)->isVisible()); // for nobody behind her to read
    click(window, u"privateNote"_s);
    fill(window, u"exhibitNote"_s, u"été 🔪"_s);
    house.settle();
    CHECK(house.entries() == before + 5);
    const Exhibit *exhibit = house.dossier().exhibits.find(id);
    CHECK(exhibit->title.contains(u"thread"_s));
    CHECK(exhibit->url == u"https://chirper.example/x"_s);
    CHECK(exhibit->seen.value() == u"2026-11-11T19:05"_s);
    CHECK(exhibit->note == u"été 🔪"_s);

    // Passing through changes nothing.
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Tab);
    house.settle();
    CHECK(house.entries() == before + 5);

    // A date that is none is said, and not recorded.
    fill(window, u"exhibitSeen"_s, u"31/02/2026"_s);
    house.settle();
    CHECK(house.entries() == before + 5);

    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    house.settle();
    CHECK(house.dossier().exhibits.find(id)->note.isEmpty());
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    house.settle();
    CHECK(house.dossier().exhibits.find(id)->note == u"été 🔪"_s);
    CHECK(house.entries() == before + 7);
}

TEST_CASE("A piece that is given a medical title is no longer meant for the employer", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    QWidget *window = house.window.get();
    const QString id = house.dossier().exhibitNumbered(1)->id;
    const auto isForRecteur = [&] { return house.dossier().exhibits.find(id)->recipients.testFlag(Recipient::Recteur); };
    REQUIRE(isForRecteur());
    fill(window, u"exhibitTitle"_s, u"Fil de discussion"_s);
    house.settle();
    CHECK(isForRecteur());
    fill(window, u"exhibitTitle"_s, u"Certificat médical du 12 novembre"_s);
    house.settle();
    CHECK_FALSE(isForRecteur());
    CHECK(house.dossier().exhibits.find(id)->recipients.testFlag(Recipient::Procureur));
}

TEST_CASE("Words are added, told and removed in the inspector", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    QWidget *window = house.window.get();
    click(window, u"addPropos"_s);
    house.settle();
    REQUIRE(house.dossier().propos.size() == 1);
    CHECK(QApplication::focusWidget() == named<QPlainTextEdit>(window, u"fact1Text"_s));

    fill(window, u"fact1Text"_s, u"sale prof 🔪"_s);
    fill(window, u"fact1Date"_s, u"5 novembre 2026 à 10 h 26"_s);
    fill(window, u"fact1Author"_s, u"@zor0_54"_s);
    click(window, u"fact1AudienceGroup"_s);
    house.settle();
    fill(window, u"fact1GroupSize"_s, u"31"_s);
    click(window, u"fact1SourceDisplayed"_s);
    click(window, u"fact1MotiveNo"_s);
    house.settle();
    const Propos propos = *house.dossier().propos.begin();
    CHECK(propos.verbatim == u"sale prof 🔪"_s);
    CHECK(propos.published.value() == u"2026-11-05T10:26"_s);
    CHECK(propos.published.source() == PartialDate::Source::Displayed);
    CHECK(propos.audience == Audience{Audience::Kind::Group, 31});
    CHECK(propos.discriminatory == Answer::No);
    REQUIRE(house.dossier().parties.size() == 1);
    CHECK(house.dossier().parties.begin()->account == u"@zor0_54"_s);
    CHECK(propos.author == house.dossier().parties.begin()->id);

    click(window, u"fact1Remove"_s);
    house.settle();
    CHECK(house.dossier().propos.isEmpty());
    house.desk.undo();
    house.settle();
    REQUIRE(house.dossier().propos.size() == 1);
    CHECK(house.dossier().propos.begin()->verbatim == u"sale prof 🔪"_s);
}

TEST_CASE("Answers given in quick succession do not undo one another", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Situation);
    fill(window, u"familyName"_s, u"Fontanel"_s);
    fill(window, u"givenNames"_s, u"Claire"_s);
    fill(window, u"school"_s, u"Collège Jean-Exemple"_s);
    click(window, u"addressKindProfessional"_s);
    fill(window, u"declaredAddress"_s, u"1 rue de l'Exemple"_s);
    house.settle();
    const Victim &victim = house.dossier().profile.victim;
    CHECK(victim.familyName == u"Fontanel"_s);
    CHECK(victim.givenNames == u"Claire"_s);
    CHECK(victim.school == u"Collège Jean-Exemple"_s);
    CHECK(victim.declaredAddressKind == u"professional"_s);
    CHECK(victim.declaredAddress == u"1 rue de l'Exemple"_s);
}

TEST_CASE("Exhibits are put into another order by a drag or by keys, until an export freezes it", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    auto *gallery = named<QAbstractItemView>(house.window.get(), u"gallery"_s);
    const QModelIndex last = gallery->model()->index(2, 0);
    const std::unique_ptr<QMimeData> dragged(gallery->model()->mimeData({last}));
    drop(gallery->viewport(), dragged.get(), gallery->visualRect(gallery->model()->index(0, 0)).topLeft() + QPoint(5, 5));
    house.settle();
    CHECK(titles(house.dossier()) == QStringList{u"c"_s, u"a"_s, u"b"_s});

    gallery->setFocus();
    gallery->setCurrentIndex(gallery->model()->index(0, 0));
    QTest::keyClick(gallery, Qt::Key_Right, Qt::AltModifier);
    house.settle();
    CHECK(titles(house.dossier()) == QStringList{u"a"_s, u"c"_s, u"b"_s});
    QTest::keyClick(house.window.get(), Qt::Key_Z, Qt::ControlModifier);
    house.settle();
    CHECK(titles(house.dossier()) == QStringList{u"c"_s, u"a"_s, u"b"_s});
    CHECK(gallery->model()->flags(gallery->model()->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
}

TEST_CASE("An exhibit is removed only when the person confirms it", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    auto *gallery = named<QAbstractItemView>(house.window.get(), u"gallery"_s);
    gallery->setFocus();
    gallery->setCurrentIndex(gallery->model()->index(1, 0));
    QTest::keyClick(gallery, Qt::Key_Delete);
    house.settle();
    CHECK(house.dossier().exhibitsByNumber().size() == 3);
    house.prompter.confirms = true;
    house.prompter.reason = u"hors sujet"_s;
    QTest::keyClick(gallery, Qt::Key_Delete);
    house.settle();
    CHECK(titles(house.dossier()) == QStringList{u"a"_s, u"c"_s});
    CHECK(house.dossier().exhibitNumbered(2)->removalReason == u"hors sujet"_s);
    CHECK(!house.desk.canUndo());
    CHECK(house.prompter.confirmed.reasonHint == u"This reason will be printed in the list of exhibits."_s);
}

TEST_CASE("Tab goes from one field of an exhibit to the next, in the order in which they stand", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    QWidget *window = house.window.get();
    click(window, u"addPropos"_s);
    house.settle();
    auto *fact = named<QWidget>(window, u"fact1"_s);
    named<QWidget>(window, u"exhibitSeen"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(fact->isAncestorOf(QApplication::focusWidget()));
    fill(window, u"fact1Date"_s, u"5/11/2026"_s); // asks how the date is known
    CHECK(QApplication::focusWidget() == named<QWidget>(window, u"fact1Author"_s));
}

TEST_CASE("What a file says can be taken up without losing one's place", "[gui]")
{
    House house;
    house.createDossier();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Pieces);
    house.prompter.files = {samplePath(u"13-menace.eml"_s)};
    click(window, u"addExhibit"_s);
    house.settle();
    click(window, u"addPropos"_s);
    house.settle();
    auto *inspector = named<QWidget>(window, u"inspector"_s);
    const auto take = [&] {
        auto *offer = named<QAbstractButton>(window, u"proposal1"_s);
        offer->setFocus();
        QTest::keyClick(offer, Qt::Key_Space);
        house.settle();
        QTest::qWait(50);
        return QApplication::focusWidget();
    };
    QWidget *next = take();
    CHECK(next == named<QWidget>(window, u"proposal1"_s)); // the date is left
    CHECK(!house.dossier().exhibitNumbered(1)->title.isEmpty());
    next = take();
    CHECK(inspector->isAncestorOf(next));
    CHECK(house.dossier().exhibitNumbered(1)->seen.isEmpty());
    CHECK(!house.dossier().propos.begin()->published.isEmpty());
}

TEST_CASE("What was told of a page leaves with it, and duplicates take no more room than they need", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    QWidget *window = house.window.get();
    click(window, u"addExhibit"_s); // the same ones again
    house.settle();
    auto *outcomes = named<QWidget>(window, u"outcomeTexts"_s);
    REQUIRE(outcomes->isVisible());
    CHECK(outcomes->height() < outcomes->fontMetrics().height() * 7);
    REQUIRE(named<QWidget>(window, u"strip"_s)->isVisible());
    house.window->workspace()->go(Station::Facts);
    CHECK(!named<QWidget>(window, u"strip"_s)->isVisible());
    const auto labels = named<QWidget>(window, u"factsPage"_s)->findChildren<QLabel *>();
    const auto title = std::find_if(labels.begin(), labels.end(), [](QLabel *label) { return label->text() == u"The facts"_s; });
    REQUIRE(title != labels.end());
    CHECK(eventually([&] { return (*title)->y() + (*title)->height() < 80; }));
}

TEST_CASE("A date that is still to come is kept, and objected to at once", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    QWidget *window = house.window.get();
    const QString ahead = u"This date is still to come."_s;
    fill(window, u"exhibitSeen"_s, u"25/12/2026"_s);
    CHECK(shows(window, ahead));
    house.settle();
    CHECK(shows(window, ahead));
    CHECK(house.dossier().exhibitNumbered(1)->seen.value() == u"2026-12-25"_s);
    fill(window, u"exhibitSeen"_s, u"22/11/2026"_s);
    house.settle();
    CHECK(!shows(window, ahead));
}

TEST_CASE("A day that does not exist is said so, with an example of the field's own", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Situation);
    fill(house.window.get(), u"birthDate"_s, u"31/02/1984"_s);
    CHECK(shows(house.window.get(), u"This day does not exist. For example: 17/05/1984"_s));
    fill(house.window.get(), u"birthDate"_s, u"28/02/1984"_s);
    house.settle();
    CHECK(!shows(house.window.get(), u"This day does not exist."_s));
    CHECK(house.dossier().profile.victim.birthDate.value() == u"1984-02-28"_s);
}

TEST_CASE("After files came or went nothing else is undone in its place, and the button says why", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    QWidget *window = house.window.get();
    CHECK(!house.desk.canUndo()); // what was done before the files came in
    auto *gallery = named<QAbstractItemView>(window, u"gallery"_s);
    gallery->setCurrentIndex(gallery->model()->index(0, 0));
    fill(window, u"exhibitTitle"_s, u"Une autre"_s);
    house.settle();
    REQUIRE(house.desk.canUndo());
    gallery->setCurrentIndex(gallery->model()->index(1, 0));
    house.prompter.confirms = true;
    click(window, u"removeExhibit"_s);
    house.settle();
    CHECK(house.dossier().exhibitNumbered(2)->removed);
    CHECK(!house.desk.canUndo());
    CHECK(named<QWidget>(window, u"undo"_s)->toolTip().startsWith(u"Adding or removing a file can’t be undone"_s));

    fill(window, u"exhibitTitle"_s, u"Encore une autre"_s);
    house.settle();
    CHECK(house.desk.canUndo());
    CHECK(named<QWidget>(window, u"undo"_s)->toolTip().startsWith(u"Undo: "_s));
}

TEST_CASE("The menu of an exhibit offers its removal", "[gui]")
{
    House house;
    house.createDossier();
    addThree(house);
    auto *gallery = named<QAbstractItemView>(house.window.get(), u"gallery"_s);
    house.prompter.confirms = true;
    Q_EMIT gallery->customContextMenuRequested(gallery->visualRect(gallery->model()->index(1, 0)).center());
    auto *menu = house.window->findChild<QMenu *>(u"exhibitMenu"_s);
    REQUIRE(menu);
    menu->findChild<QAction *>(u"menuRemoveExhibit"_s)->trigger();
    menu->close();
    house.settle();
    CHECK(house.dossier().exhibitNumbered(2)->removed);
}

TEST_CASE("The search and the filters keep what is looked for", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Pieces);
    QWidget *window = house.window.get();
    auto *gallery = named<QAbstractItemView>(window, u"gallery"_s);
    const int all = gallery->model()->rowCount();
    REQUIRE(all > 10);
    auto *search = named<QLineEdit>(window, u"search"_s);
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    CHECK(search->hasFocus());
    search->setText(u"MERITE virer"_s); // neither accents nor case
    const int found = gallery->model()->rowCount();
    CHECK(found > 0);
    CHECK(found < all);
    search->setText(u"nothing of the kind"_s);
    CHECK(gallery->model()->rowCount() == 0);
    search->clear();
    click(window, u"showUnstamped"_s);
    CHECK(gallery->model()->rowCount() == all);
    click(window, u"showToComplete"_s);
    CHECK(gallery->model()->rowCount() < all);
}

TEST_CASE("The viewer goes from one exhibit to the next by keys", "[gui]")
{
    House house;
    house.createExample();
    QWidget *window = house.window.get();
    house.window->workspace()->go(Station::Pieces);
    auto *gallery = named<QAbstractItemView>(window, u"gallery"_s);
    gallery->setFocus();
    gallery->setCurrentIndex(gallery->model()->index(0, 0));
    QTest::keyClick(gallery, Qt::Key_Return);
    auto *viewer = named<QWidget>(window, u"viewer"_s);
    REQUIRE(viewer->isVisible());
    CHECK(eventually([&] { return named<QWidget>(window, u"picture"_s)->isVisible(); }));
    for (int i = 0; i < gallery->model()->rowCount() - 1; ++i) {
        QTest::keyClick(viewer, Qt::Key_Right);
        QTest::qWait(30);
    }
    CHECK(gallery->currentIndex().row() == gallery->model()->rowCount() - 1);
    QTest::keyClick(viewer, Qt::Key_Escape);
    CHECK(!viewer->isVisible());
}

TEST_CASE("What was told of a page goes when another is chosen", "[gui]")
{
    House house;
    house.createDossier();
    house.window->workspace()->go(Station::Pieces);
    house.window->workspace()->pieces()->receive(Arrival{.paths = {samplePath(u"11-palette.png"_s)}});
    house.settle();
    auto *strip = named<QWidget>(house.window.get(), u"strip"_s);
    CHECK(strip->isVisible());
    click(house.window.get(), u"station3"_s);
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE("While one searches, the chips count what was found", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Pieces);
    const auto chip = [&](const QString &name) { return named<QAbstractButton>(house.window.get(), name)->text(); };
    CHECK(chip(u"showAll"_s) == u"All: 16"_s);
    fill(house.window.get(), u"search"_s, u"certificat"_s);
    CHECK(chip(u"showAll"_s) == u"Found: 1 of 16"_s);
    CHECK(chip(u"showUnstamped"_s) == u"Not timestamped: 1"_s);
    fill(house.window.get(), u"search"_s, QString());
    CHECK(chip(u"showAll"_s) == u"All: 16"_s);
}

TEST_CASE("Where nothing can read words on pictures, a search says so and waits for nothing", "[gui]")
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Pieces);
    fill(house.window.get(), u"search"_s, u"certificat"_s);
    CHECK(eventually([&] { return shows(house.window.get(), u"tesseract, is not installed"_s); }));
    CHECK(!shows(house.window.get(), u"left to read"_s));
    fill(house.window.get(), u"search"_s, QString());
    CHECK(!shows(house.window.get(), u"tesseract"_s));
    qputenv("PATH", path);
}

TEST_CASE("What should not go to the recteur is said where it is ticked", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Pieces);
    const auto note = [&] { return named<QLabel>(house.window.get(), u"indiscretions"_s); };
    CHECK(eventually([&] { return note()->isVisible() && note()->text().contains(u"your street"_s); }));
    click(house.window.get(), u"exhibitRecipients-recteur"_s);
    house.settle();
    CHECK(eventually([&] { return !note()->isVisible(); }));
}

TEST_CASE("Chips and buttons of different heights stand on one middle line", "[gui]")
{
    House house;
    house.createExample();
    house.window->workspace()->go(Station::Pieces);
    const QRect chip = named<QWidget>(house.window.get(), u"showAll"_s)->geometry();
    const QRect action = named<QWidget>(house.window.get(), u"oneByOne"_s)->geometry();
    REQUIRE(chip.height() != action.height());
    CHECK(qAbs(chip.center().y() - action.center().y()) <= 1);
}

TEST_CASE("A title that is too long for its place is cut with an ellipsis and told whole", "[gui]")
{
    ElidedLabel label(TextRole::Strong);
    label.resize(120, 30);
    label.setWhole(u"Exhibit no. 4 — a very long name that nobody could show here"_s);
    CHECK(label.text().endsWith(u'…'));
    CHECK(label.accessibleName() == u"Exhibit no. 4 — a very long name that nobody could show here"_s);
    label.resize(4000, 30);
    QApplication::sendEvent(&label, std::make_unique<QResizeEvent>(label.size(), QSize()).get());
    CHECK(label.text() == label.accessibleName());
}

TEST_CASE("Nothing is removed for good without a reason", "[gui]")
{
    ConfirmDialog dialog({u"Remove?"_s, u"For good."_s, u"Remove it"_s, true, u"Why?"_s, {}}, nullptr);
    auto *yes = named<QAbstractButton>(&dialog, u"confirmYes"_s);
    auto *reason = dialog.findChild<QLineEdit *>();
    CHECK_FALSE(yes->isEnabled());
    reason->setText(u"  "_s);
    CHECK_FALSE(yes->isEnabled());
    reason->setText(u"twice"_s);
    CHECK(yes->isEnabled());
}
