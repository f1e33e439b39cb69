// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house.h"

#include "support/catch.h"
#include "support/testdata.h"
#include "work/example.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::test {

namespace {

QDateTime today()
{
    return {QDate(2026, 11, 22), QTime(18, 42), Qt::UTC};
}

} // namespace

House::House(const QString &language)
    : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , settings(store)
    , desk(fixedClock(today()))
    , thumbnails(reader)
    , law(*Catalogue::load())
    , equipment{desk, reader, thumbnails, settings, prompter, screens, law, samplePath(u""_s)}
{
    settings.setLanguage(language);
    settings.setLastFolder(folder.path());
    settings.setTourWasTaken();
    speech.speak(language);
    QObject::connect(&settings, &Settings::languageChanged, &speech, [this] { speech.speak(settings.language()); });
    QObject::connect(&desk, &Desk::jobStarted, &desk, [this] { ++m_jobs; });
    QObject::connect(&desk, &Desk::jobFinished, &desk, [this] { --m_jobs; });
    window = std::make_unique<MainWindow>(equipment);
    window->workspace(); // a test may open a dossier by the desk alone
    window->resize(1280, 800);
    window->show();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
}

void House::createDossier()
{
    bool created = false;
    desk.create(path(u"essai.appui"_s), u"Dossier d’essai"_s, QTimeZone("Europe/Paris"), window.get(),
                [&](const Result<void> &result) {
                    INFO((result ? QString() : result.error().message));
                    REQUIRE(result);
                    created = true;
                });
    REQUIRE(eventually([&] { return created; }));
    settle();
}

void House::createExample()
{
    createDossier();
    const auto act = [](DossierStore &opened, const Progress &progress) {
        return fillExample(opened, samplePath(u""_s), progress);
    };
    desk.run<void>(u"example"_s, act, window.get(), [](const Result<void> &filled) {
        INFO((filled ? QString() : filled.error().message));
        REQUIRE(filled);
    });
    settle();
}

void House::settle()
{
    REQUIRE(eventually([this] { return m_jobs == 0 && desk.isSettled(); }, 60'000));
    QTest::qWait(100); // what gathers changes that come in quick succession
}

bool eventually(const std::function<bool()> &condition, int ms)
{
    return QTest::qWaitFor(condition, ms);
}

bool shows(const QWidget *root, const QString &text)
{
    const auto labels = root->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void click(QWidget *root, const QString &name)
{
    auto *button = named<QAbstractButton>(root, name);
    INFO(name);
    REQUIRE(button->isVisible());
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void fill(QWidget *root, const QString &name, const QString &text)
{
    auto *field = named<QWidget>(root, name);
    INFO(name);
    REQUIRE(field->isVisible());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    if (text.toLatin1() == text.toUtf8())
        QTest::keyClicks(field, text);
    else if (auto *line = qobject_cast<QLineEdit *>(field))
        line->insert(text); // keys of a keyboard that has them: QTest's has Latin-1 alone
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(field))
        edit->insertPlainText(text);
    QTest::keyClick(field, Qt::Key_Tab);
}

} // namespace appui::test
