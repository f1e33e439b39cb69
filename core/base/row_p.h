// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>

namespace appui {

/** What was found wrong while files are read; only the first place is kept. */
struct Problem
{
    QString text;
    void note(const QString &place, const QString &what);
};

/** The words of an enumeration, as JSON writes them. */
template <typename E>
using Words = std::initializer_list<std::pair<const char *, E>>;

/**
 * One object of a JSON file while it is read. Each key is asked for once; a key that is missing, of the wrong type or
 * never asked for is noted as a problem with its place ("offences.json, offences[3] inj_np, penalty").
 */
class Row
{
public:
    Row(const QJsonObject &object, const QString &place, Problem &problem);

    QString text(const char *key);         ///< must be there, and not empty
    QString optionalText(const char *key); ///< empty when it is not there
    QStringList texts(const char *key);    ///< empty when it is not there
    QList<int> numbers(const char *key);
    bool flag(const char *key, bool otherwise = false);
    int number(const char *key);
    QDate day(const char *key);
    QList<Row> rows(const char *key); ///< empty when it is not there
    Row row(const char *key);
    QJsonValue value(const char *key);
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    template <typename E>
    E word(const char *key, Words<E> words)
    {
        return meaning(key, text(key), words);
    }

    template <typename E>
    QList<E> wordList(const char *key, Words<E> words)
    {
        QList<E> all;
        for (const QString &given : texts(key))
            all << meaning(key, given, words);
        return all;
    }

    void note(const char *key, const QString &what);
    /** Notes every key that was never asked for. */
    void end();
    const QString &place() const { return m_place; }

private:
    template <typename E>
    E meaning(const char *key, const QString &given, Words<E> words)
    {
        for (const auto &[word, value] : words) {
            if (given == QLatin1String(word))
                return value;
        }
        note(key, QStringLiteral("unknown word \"%1\"").arg(given));
        return words.begin()->second;
    }

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
    Problem *m_problem;
};

} // namespace appui
