// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/letters.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace appui {
class Catalogue;
}

namespace appui::content {

/** What the placeholders of a text stand for. A value that was never set, or set to nothing, is missing. */
class Values
{
public:
    void set(const QString &key, const QString &value);
    /** A grammatical ending, which may be nothing without being missing. */
    void agree(const QString &key, const QString &ending);

    bool has(const QString &key) const { return m_values.contains(key); }
    QString value(const QString &key) const { return m_values.value(key); }

private:
    QHash<QString, QString> m_values;
};

/**
 * The French text of one file in resources/letters: ordered blocks, or single sentences found by key.
 *
 *   {name}            the value; a dotted line to fill in by hand when it is missing
 *   {name|otherwise}  the value, or these words
 *   {^name}           the value with a capital
 *   {art:key}         the catalogue's citation of an article
 *   {about:key}       what the catalogue says that article is about
 *   [ … ]             left out when a value within is missing
 *
 * A block with "needs" is left out when one of the values named there is missing. Blocks of one key are the forms of one passage:
 * what the person wrote for it stands for whichever form there is. There is no other logic.
 */
class Wording
{
public:
    /** What stands for "art:key" or "about:key"; empty when unknown. */
    using Citation = std::function<QString(const QString &kind, const QString &key)>;

    /** Fails with Corrupt when the file can't be read, or names an article that `citation` does not know. */
    static Result<Wording> read(const QString &name, const Citation &citation, const QString &part = QStringLiteral("blocks"));

    /** With the catalogue's citations, marked where they are known from memory only. */
    static Result<Wording> read(const QString &name, const Catalogue &law, const QString &part = QStringLiteral("blocks"));

    /** The letter: every block that is not left out, in order; those in `kept` are there once, without text if need be. */
    QList<LetterBlock> blocks(const Values &values, const QSet<QString> &kept = {}) const;
    /** The keys of the articles that it cites, in what is not left out. */
    QStringList articles(const Values &values) const;
    /** The text of one block. */
    QString sentence(const QString &key, const Values &values = {}) const;

private:
    struct Template
    {
        QString key;
        QString style;
        QStringList needs;
        QString text;
        QStringList articles;

        bool stands(const Values &values) const;
    };

    QList<Template> m_templates;
};

} // namespace appui::content
