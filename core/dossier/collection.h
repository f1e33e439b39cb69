// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace appui {

/** Values in the order they came, found by their permanent id in constant time. */
template <typename T>
class Collection
{
public:
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }
    qsizetype size() const { return qsizetype(m_values.size()); }
    bool isEmpty() const { return m_values.empty(); }

    /** Null when there is none; valid until the next change. */
    const T *find(const QString &id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.cend() ? nullptr : &m_values[size_t(*at)];
    }

    /** Adds it, or takes the place of the one with its id. */
    void put(T value)
    {
        const auto at = m_index.constFind(value.id);
        if (at != m_index.cend()) {
            m_values[size_t(*at)] = std::move(value);
            return;
        }
        m_index.insert(value.id, size());
        m_values.push_back(std::move(value));
    }

    void remove(const QString &id)
    {
        const auto at = m_index.constFind(id);
        if (at == m_index.cend())
            return;
        m_values.erase(m_values.begin() + *at);
        m_index.clear();
        for (qsizetype i = 0; i < size(); ++i)
            m_index.insert(m_values[size_t(i)].id, i);
    }

    friend bool operator==(const Collection &a, const Collection &b) { return a.m_values == b.m_values; }

private:
    std::vector<T> m_values;
    QHash<QString, qsizetype> m_index;
};

} // namespace appui
