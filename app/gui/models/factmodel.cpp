// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/factmodel.h"

#include "look/wording.h"
#include "models/search.h"

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace appui {

void FactModel::setSnapshot(const SnapshotPtr &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_all = byDate();
    narrow();
    endResetModel();
}

void FactModel::setWords(const QString &words)
{
    const QString wanted = folded(words.simplified());
    if (wanted == m_words)
        return;
    beginResetModel();
    m_words = wanted;
    narrow();
    endResetModel();
}

void FactModel::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<Fact> FactModel::byDate() const
{
    if (!m_snapshot)
        return {};
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const QTimeZone zone = m_snapshot->dossier.zone();
    std::vector<std::pair<qint64, Fact>> dated; // a moment in a zone takes long to reckon
    const auto add = [&](const Fact &fact) {
        dated.emplace_back(fact.date.isEmpty() ? last : fact.date.earliest(zone).toMSecsSinceEpoch(), fact);
    };
    for (const Propos &p : m_snapshot->dossier.propos)
        add(factOf(p));
    for (const Event &e : m_snapshot->dossier.events)
        add(factOf(e));
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Fact> facts;
    facts.reserve(qsizetype(dated.size()));
    for (auto &[moment, fact] : dated)
        facts.append(std::move(fact));
    return facts;
}

void FactModel::narrow()
{
    m_facts = m_all;
    if (!m_words.isEmpty())
        m_facts.removeIf([this](const Fact &fact) { return !holdsAll(folded(fact.text + u' ' + authorName(fact)), m_words); });
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Fact &fact = m_facts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line(fact, index.column());
    case Qt::ToolTipRole:
        return index.column() == What ? fact.text : QVariant();
    case SubRole:
        return subLine(fact, index.column());
    case StrongRole:
        return index.column() == What;
    case ExhibitRole:
        return fact.exhibits.value(0);
    default:
        return {};
    }
}

QString FactModel::line(const Fact &fact, int column) const
{
    switch (column) {
    case Date:
        return fact.date.isEmpty() ? tr("Date not known") : brief(fact.date, m_snapshot->dossier.zone());
    case What:
        if (fact.text.isEmpty())
            return fact.isPropos ? tr("(words to copy)") : tr("(to describe)");
        return fact.isPropos ? quoted(fact.text) : fact.text;
    case Who:
        return authorName(fact);
    case Audience:
        return display(fact.audience);
    case Exhibits:
        return exhibitNumbers(fact);
    default:
        return {};
    }
}

QString FactModel::subLine(const Fact &fact, int column) const
{
    if (column == Date && fact.date.precision() == PartialDate::Precision::Minute)
        return clockTime(fact.date.earliest(m_snapshot->dossier.zone()).toTimeZone(m_snapshot->dossier.zone()).time());
    if (column == What)
        return fact.isPropos ? tr("words") : tr("act");
    return {};
}

QString FactModel::exhibitNumbers(const Fact &fact) const
{
    QStringList numbers;
    for (const QString &id : fact.exhibits)
        if (const Exhibit *exhibit = m_snapshot->dossier.exhibits.find(id))
            numbers.append(QString::number(exhibit->number));
    return numbers.join(u", "_s);
}

QString FactModel::authorName(const Fact &fact) const
{
    const Party *party = m_snapshot->dossier.parties.find(fact.author);
    return party ? displayName(*party) : QString();
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case Audience:
        return tr("Who could see it");
    case Exhibits:
        return tr("Exhibits");
    default:
        return {};
    }
}

} // namespace appui
