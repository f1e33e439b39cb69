// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pictureddesktop.h"
#include "gui/scriptedprompter.h"

#include "equipment.h"
#include "legal/catalogue.h"
#include "look/language.h"
#include "look/settings.h"
#include "mainwindow.h"
#include "pages/workspace.h"
#include "work/desk.h"
#include "work/originalreader.h"
#include "work/thumbnails.h"

#include <QTemporaryDir>

#include <memory>

namespace appui::test {

/** The whole program, with its window, on settings and files of its own; 22 November 2026. */
class House
{
public:
    explicit House(const QString &language = QStringLiteral("en"));

    QString path(const QString &name) const { return folder.filePath(name); }
    /** A new dossier lies open when this returns. */
    void createDossier();
    /** The same, with the fictitious pieces and situation of resources/sample. */
    void createExample();
    /** Until what was asked for is in the file and seen. */
    void settle();
    const Dossier &dossier() const { return desk.snapshot()->dossier; }
    qint64 entries() const { return desk.snapshot()->head.number; }

    QTemporaryDir folder;
    QSettings store;
    Settings settings;
    Language speech;
    Desk desk;
    OriginalReader reader;
    Thumbnails thumbnails;
    ScriptedPrompter prompter;
    PicturedDesktop screens;
    Catalogue law;
    Equipment equipment;
    std::unique_ptr<MainWindow> window;

private:
    int m_jobs = 0;
};

/** Waits until `condition` holds; false after five seconds. */
bool eventually(const std::function<bool()> &condition, int ms = 5000);

/** The widget of that name in the window, the one in sight where there are several; the test fails when it is not there. */
template <typename T>
T *named(QWidget *root, const QString &name)
{
    const QList<T *> found = root->findChildren<T *>(name);
    if (found.isEmpty())
        throw std::runtime_error("no widget called " + name.toStdString());
    const auto inSight = std::find_if(found.begin(), found.end(), [](const T *widget) { return widget->isVisible(); });
    return inSight == found.end() ? found.first() : *inSight;
}

/** A label that can be seen holds that text. */
bool shows(const QWidget *root, const QString &text);

/** What a person does: a click in the middle; a text typed into what is there; the way out of a field. */
void click(QWidget *root, const QString &name);
void fill(QWidget *root, const QString &name, const QString &text);

} // namespace appui::test
