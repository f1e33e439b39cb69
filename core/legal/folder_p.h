// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/collection.h"
#include "legal/reading_p.h"

namespace appui {

/** The files of a catalogue's folder. What can't be read, and what is wrong in what could be, is remembered. */
class LawFolder
{
public:
    explicit LawFolder(const QString &path)
        : m_path(path)
    {
    }

    /** The whole of "name.json"; the caller ends it. */
    Row file(const QString &name);

    /** The list of that name in a file. */
    template <typename T>
    static QList<T> list(Row &file, const char *key)
    {
        QList<T> all;
        for (Row row : file.rows(key)) {
            all << readLaw<T>(row);
            row.end();
        }
        return all;
    }

    /** The same where each value has an id of its own. */
    template <typename T>
    static void collect(Row &file, const char *key, Collection<T> &into)
    {
        for (Row row : file.rows(key)) {
            T value = readLaw<T>(row);
            row.end();
            if (into.find(value.id))
                row.note("id", QStringLiteral("given twice"));
            into.put(std::move(value));
        }
        if (into.isEmpty())
            file.note(key, QStringLiteral("missing or empty"));
    }

    /** A file that holds nothing but the list of its own name. */
    template <typename T>
    void collectFile(const char *name, Collection<T> &into)
    {
        Row whole = file(QLatin1String(name));
        collect(whole, name, into);
        whole.end();
    }

    const QString &unreadable() const { return m_unreadable; }
    Problem &problem() { return m_problem; }

private:
    QString m_path;
    QString m_unreadable;
    Problem m_problem;
};

} // namespace appui
