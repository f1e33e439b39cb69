// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace appui {

/** The exhibits that are searched for: by words, and by what is still to do about them. */
class ExhibitFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Which { All, ToComplete, Unstamped };

    explicit ExhibitFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    void setWhich(Which which);
    Which which() const { return m_which; }
    bool hasWords() const { return !m_words.isEmpty(); }
    /** Of the exhibits that hold the words, whichever are shown. */
    struct Counts
    {
        int all = 0;
        int toComplete = 0;
        int unstamped = 0;
    };
    Counts counts() const;
    bool isNarrowed() const { return m_which != Which::All || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool holdsWords(const QModelIndex &index) const;

    QString m_words;
    Which m_which = Which::All;
};

} // namespace appui
