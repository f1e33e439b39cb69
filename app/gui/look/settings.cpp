// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaEnum>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** Every key there is, with what holds until the person chooses. */
struct Key
{
    QLatin1StringView name;
    QVariant fallback;
};
const Key languageKey{"language"_L1, QString()};
const Key themeKey{"look/theme"_L1, u"System"_s};
const Key textSizeKey{"look/textSize"_L1, 100};
const Key blurKey{"look/blursPictures"_L1, false};
const Key tableKey{"pieces/table"_L1, false};
const Key folderKey{"files/lastFolder"_L1, QString()};
const Key documentsKey{"files/documentsFolder"_L1, QString()};
const Key watchesKey{"files/watchesCaptures"_L1, false};
const Key captureFolderKey{"files/captureFolder"_L1, QString()};
const Key tourKey{"help/tourWasTaken"_L1, false};
const Key geometryKey{"window/geometry"_L1, QByteArray()};
const Key authoritiesKey{"stamping/authorities"_L1, QVariantList()};
const Key byItselfKey{"stamping/byItself"_L1, false};
const Key recentKey{"files/recent"_L1, QVariantList()};

constexpr qsizetype mostRecent = 6;

QVariant valueOf(const QSettings &store, const Key &key)
{
    return store.value(key.name, key.fallback);
}

QVariantMap toMap(const RecentDossier &dossier)
{
    return {{u"path"_s, dossier.path},
            {u"title"_s, dossier.title},
            {u"pieces"_s, dossier.pieces},
            {u"nearest"_s, dossier.nearest},
            {u"used"_s, dossier.used}};
}

RecentDossier fromMap(const QVariantMap &map)
{
    return {map[u"path"_s].toString(), map[u"title"_s].toString(), map[u"pieces"_s].toInt(), map[u"nearest"_s].toDate(),
            map[u"used"_s].toDateTime()};
}

} // namespace

Settings::Settings(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QString Settings::language() const
{
    return valueOf(m_store, languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_store.setValue(languageKey.name, language);
    Q_EMIT languageChanged();
}

Settings::Theme Settings::theme() const
{
    bool known = false;
    const int theme = QMetaEnum::fromType<Theme>().keyToValue(valueOf(m_store, themeKey).toByteArray().constData(), &known);
    return known ? Theme(theme) : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_store.setValue(themeKey.name, QString::fromLatin1(QMetaEnum::fromType<Theme>().valueToKey(int(theme))));
    Q_EMIT lookChanged();
}

int Settings::textSize() const
{
    return qBound(100, valueOf(m_store, textSizeKey).toInt(), 200);
}

void Settings::setTextSize(int percent)
{
    if (percent == textSize())
        return;
    m_store.setValue(textSizeKey.name, percent);
    Q_EMIT lookChanged();
}

bool Settings::blursPictures() const
{
    return valueOf(m_store, blurKey).toBool();
}

void Settings::setBlursPictures(bool blurs)
{
    m_store.setValue(blurKey.name, blurs);
}

bool Settings::showsTable() const
{
    return valueOf(m_store, tableKey).toBool();
}

void Settings::setShowsTable(bool table)
{
    m_store.setValue(tableKey.name, table);
}

QString Settings::lastFolder() const
{
    return valueOf(m_store, folderKey).toString();
}

QString Settings::folderFor(const QString &dossier) const
{
    const QString chosen = valueOf(m_store, documentsKey).toString();
    if (!chosen.isEmpty())
        return chosen;
    return dossier.isEmpty() ? QDir::homePath() : QFileInfo(dossier).absolutePath();
}

void Settings::setDocumentsFolder(const QString &folder)
{
    m_store.setValue(documentsKey.name, folder);
}

void Settings::setLastFolder(const QString &folder)
{
    m_store.setValue(folderKey.name, folder);
}

bool Settings::watchesCaptures() const
{
    return valueOf(m_store, watchesKey).toBool() && !captureFolder().isEmpty();
}

QString Settings::captureFolder() const
{
    return valueOf(m_store, captureFolderKey).toString();
}

void Settings::watchCaptures(bool watches, const QString &folder)
{
    m_store.setValue(watchesKey.name, watches);
    m_store.setValue(captureFolderKey.name, folder);
    Q_EMIT watchingChanged();
}

bool Settings::tourWasTaken() const
{
    return valueOf(m_store, tourKey).toBool();
}

void Settings::setTourWasTaken()
{
    m_store.setValue(tourKey.name, true);
}

QByteArray Settings::windowGeometry() const
{
    return valueOf(m_store, geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey.name, geometry);
}

QList<Authority> Settings::authorities() const
{
    QList<Authority> authorities;
    const QVariantList list = valueOf(m_store, authoritiesKey).toList();
    for (const QVariant &entry : list) {
        const QVariantMap map = entry.toMap();
        authorities.append({.id = {}, .url = map[u"url"_s].toString(), .caPem = map[u"caPem"_s].toString()});
    }
    return authorities;
}

void Settings::setAuthorities(const QList<Authority> &authorities)
{
    QVariantList list;
    for (const Authority &authority : authorities)
        list.append(QVariantMap{{u"url"_s, authority.url}, {u"caPem"_s, authority.caPem}});
    m_store.setValue(authoritiesKey.name, list);
    Q_EMIT stampingChanged();
}

bool Settings::stampsByItself() const
{
    return valueOf(m_store, byItselfKey).toBool();
}

void Settings::setStampsByItself(bool byItself)
{
    m_store.setValue(byItselfKey.name, byItself);
    Q_EMIT stampingChanged();
}

QList<RecentDossier> Settings::recentDossiers() const
{
    QList<RecentDossier> dossiers;
    const QVariantList list = valueOf(m_store, recentKey).toList();
    for (const QVariant &map : list)
        dossiers.append(fromMap(map.toMap()));
    return dossiers;
}

void Settings::remember(const RecentDossier &dossier)
{
    forget(dossier.path);
    QVariantList list = valueOf(m_store, recentKey).toList();
    list.prepend(toMap(dossier));
    m_store.setValue(recentKey.name, list.first(mostRecent < list.size() ? mostRecent : list.size()));
}

void Settings::forget(const QString &path)
{
    QVariantList list = valueOf(m_store, recentKey).toList();
    list.removeIf([&](const QVariant &map) { return fromMap(map.toMap()).path == path; });
    m_store.setValue(recentKey.name, list);
}

} // namespace appui
