// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mattermodel.h"

#include "legal/catalogue.h"
#include "look/wording.h"
#include "models/deadlinewords.h"

using namespace Qt::StringLiterals;

namespace appui {

MatterModel::MatterModel(const Catalogue &law, QObject *parent)
    : QAbstractTableModel(parent)
    , m_law(law)
{
}

void MatterModel::setReckoning(const ReckoningPtr &reckoning)
{
    beginResetModel();
    m_reckoning = reckoning;
    endResetModel();
}

void MatterModel::retranslate()
{
    setReckoning(m_reckoning);
}

int MatterModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_reckoning->matters[row].fact.id == id)
            return row;
    return -1;
}

const AssessedFact *MatterModel::matter(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_reckoning->matters[row];
}

int MatterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reckoning ? 0 : int(m_reckoning->matters.size());
}

int MatterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MatterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AssessedFact &matter = m_reckoning->matters[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return line(matter, column);
    case Qt::AccessibleTextRole:
        return QStringList{line(matter, column), subLine(matter, column)}.join(u' ').simplified();
    case Qt::ToolTipRole:
        return column == ToShow && matter.foremost() ? matter.foremost()->missing.join(u'\n') : line(matter, column);
    case SubRole:
        return subLine(matter, column);
    case StrongRole:
        return column == What || column == ActBefore;
    case ToneRole:
        if (column == ToShow)
            return int(matter.foremost() && matter.foremost()->missing.isEmpty() ? Tone::Green : Tone::Ochre);
        return column == ActBefore && matter.nearest() ? QVariant(int(deadlinewords::tone(*matter.nearest()))) : QVariant();
    case IdRole:
        return matter.fact.id;
    default:
        return {};
    }
}

QString MatterModel::line(const AssessedFact &matter, int column) const
{
    const Candidate *first = matter.foremost();
    const Deadline *nearest = matter.nearest();
    switch (column) {
    case What:
        return titleOf(matter.fact);
    case MayBe:
        if (!matter.isAttack)
            return tr("No offence");
        return first ? m_law.offence(first->offence)->label : tr("Not known yet");
    case ToShow:
        return matter.isAttack ? toShow(matter) : QString();
    case ActBefore:
        if (nearest && nearest->prudentDay.isValid())
            return shortDay(nearest->prudentDay);
        return matter.isAttack ? tr("date to be found") : QString();
    default:
        return {};
    }
}

QString MatterModel::toShow(const AssessedFact &matter) const
{
    const Candidate *first = matter.foremost();
    if (!first)
        return tr("questions to answer");
    if (first->missing.isEmpty())
        return tr("nothing by your answers");
    const int others = int(first->missing.size()) - 1;
    return others > 0 ? tr("%1 (and %n other thing(s))", "something to be shown", others).arg(first->missing.first())
                      : first->missing.first();
}

QString MatterModel::subLine(const AssessedFact &matter, int column) const
{
    const Candidate *first = matter.foremost();
    const qsizetype open = matter.found.openQuestions.size();
    switch (column) {
    case What:
        return places(matter.fact);
    case MayBe:
        if (!matter.isAttack)
            return tr("a paper or a step of your own: it proves what was done to you");
        return first ? ground(matter) : tr("Answer a few questions");
    case ToShow:
        return open == 0 || !matter.isAttack ? QString() : first ? tr("more can be asked") : tr("one at a time, when you like");
    case ActBefore:
        return matter.nearest() ? deadlinewords::timeLeft(*matter.nearest()) : QString();
    default:
        return {};
    }
}

QString MatterModel::ground(const AssessedFact &matter) const
{
    const Candidate &first = *matter.foremost();
    if (first.chosen)
        return tr("chosen with your adviser or your lawyer");
    const QString citation = m_law.offence(first.offence)->citation;
    const int others = int(matter.found.candidates.size()) - 1;
    return others > 0 ? tr("and %n other(s)", "offences", others) + u" · "_s + citation : citation;
}

QString MatterModel::places(const Fact &fact) const
{
    const Dossier &dossier = m_reckoning->snapshot->dossier;
    QStringList parts;
    for (const QString &id : fact.exhibits)
        if (const Exhibit *exhibit = dossier.exhibits.find(id))
            parts.append(pieceName(exhibit->number));
    if (const Party *party = dossier.parties.find(fact.author))
        parts.append(displayName(*party));
    if (fact.audience.kind != Audience::Kind::Unknown)
        parts.append(display(fact.audience));
    return parts.join(u" · "_s);
}

QVariant MatterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Words or act");
    case MayBe:
        return tr("May fall under");
    case ToShow:
        return tr("To be shown yet");
    case ActBefore:
        return tr("Act before");
    default:
        return {};
    }
}

} // namespace appui
