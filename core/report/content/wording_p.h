// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>

#include <functional>

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

/** One block of a letter: the unit that a person edits and whose own words are kept. */
struct LetterBlock
{
    QString key;
    QString style; ///< how it is set: see prose_p.h
    QString text;  ///< plain text, filled
};

/**
 * The French text of one file in resources/letters: ordered blocks, or single sentences found by key.
 *
 *   {name}            the value; a dotted line to fill in by hand when it is missing
 *   {name|otherwise}  the value, or these words
 *   {^name}           the value with a capital
 *   {art:key}         the catalogue's citation of an article
 *   [ … ]             left out when a value within is missing
 *
 * A block with "needs" is left out when one of the values named there is missing. There is no other logic.
 */
class Wording
{
public:
    /** The citation of an article; empty when unknown. */
    using Citation = std::function<QString(const QString &key)>;

    /** Fails with Corrupt when the file can't be read, or names an article that `citation` does not know. */
    static Result<Wording> read(const QString &name, const Citation &citation);

    /** The letter: every block that is not left out, in order. */
    QList<LetterBlock> blocks(const Values &values) const;
    /** The text of one block. */
    QString sentence(const QString &key, const Values &values = {}) const;

private:
    struct Template
    {
        QString key;
        QString style;
        QStringList needs;
        QString text;
    };

    QList<Template> m_templates;
};

} // namespace appui::content
