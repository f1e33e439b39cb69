// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"

#include <QDateTime>
#include <QObject>
#include <QSettings>

namespace appui {

/** A dossier that was open lately, as the start page names it without opening it. */
struct RecentDossier
{
    QString path;
    QString title;
    int pieces = 0;
    QDate nearest; ///< the prudent day of the nearest deadline; invalid when there is none
    QDateTime used;
};

/** What the person chose on this computer. Nothing here belongs to a dossier. */
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)

    explicit Settings(QSettings &store, QObject *parent = nullptr);

    QString language() const; ///< "fr", "en"; empty: the system's
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    int textSize() const; ///< percent, 100 to 200
    void setTextSize(int percent);
    bool blursPictures() const;
    void setBlursPictures(bool blurs);
    bool showsTable() const; ///< the pieces as a table rather than a gallery
    void setShowsTable(bool table);
    QString lastFolder() const;
    /** Where to propose a file made of that dossier: beside it, until another folder was chosen for such files. Without a
     * dossier, at home. */
    QString folderFor(const QString &dossier = {}) const;
    void setDocumentsFolder(const QString &folder);
    void setLastFolder(const QString &folder);
    bool watchesCaptures() const; ///< offers what appears in captureFolder(); not before she asks for it
    QString captureFolder() const;
    void watchCaptures(bool watches, const QString &folder);
    bool tourWasTaken() const; ///< or skipped
    void setTourWasTaken();
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /** Whom she chose to ask for timestamps, in this order; without ids, which belong to a dossier. */
    QList<Authority> authorities() const;
    void setAuthorities(const QList<Authority> &authorities);
    /** She agreed that what comes in is timestamped without being asked each time. */
    bool stampsByItself() const;
    void setStampsByItself(bool byItself);

    /** Latest first. */
    QList<RecentDossier> recentDossiers() const;
    /** Puts it first; an earlier mention of its path goes. */
    void remember(const RecentDossier &dossier);
    void forget(const QString &path);

Q_SIGNALS:
    void languageChanged();
    void lookChanged();
    void stampingChanged();
    void watchingChanged();

private:
    QSettings &m_store;
};

} // namespace appui
