// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deadlinemodel.h"

#include "legal/catalogue.h"
#include "look/colours.h"
#include "look/wording.h"
#include "models/fact.h"

using namespace Qt::StringLiterals;

namespace appui {

int toneOf(const Deadline &deadline)
{
    switch (deadline.state) {
    case Deadline::State::Near:
    case Deadline::State::Doubtful:
    case Deadline::State::UnknownStart:
        return int(Tone::Ochre);
    case Deadline::State::Passed:
        return int(Tone::Red);
    case Deadline::State::Done:
        return int(Tone::Green);
    case Deadline::State::Ahead:
        break;
    }
    return int(Tone::Plain);
}

DeadlineModel::DeadlineModel(const Catalogue &law, QObject *parent)
    : QAbstractTableModel(parent)
    , m_law(law)
{
}

void DeadlineModel::setDeadlines(const SnapshotPtr &snapshot, const QList<Deadline> &deadlines)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_deadlines = deadlines;
    endResetModel();
}

void DeadlineModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

QString DeadlineModel::subject(const Deadline &deadline) const
{
    const Dossier &dossier = m_snapshot->dossier;
    if (const auto fact = factIn(dossier, deadline.id)) {
        const QString text = fact->text.simplified();
        if (text.isEmpty())
            return fact->isPropos ? tr("Words to copy") : tr("An act to describe");
        return fact->isPropos ? quoted(text) : text;
    }
    if (const Step *step = dossier.steps.find(deadline.id))
        if (const Procedure *procedure = m_law.procedure(step->kind))
            return procedure->title;
    return deadline.title;
}

QString DeadlineModel::ground(const Deadline &deadline) const
{
    QStringList labels;
    for (const QString &id : deadline.offences)
        if (const Offence *offence = m_law.offence(id))
            labels.append(offence->label);
    return labels.isEmpty() ? deadline.title : labels.join(u" ; "_s);
}

int DeadlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deadlines.size());
}

int DeadlineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeadlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Deadline &deadline = m_deadlines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line(deadline, index.column());
    case SubRole:
        return subLine(deadline, index.column());
    case StrongRole:
        return index.column() == Subject || index.column() == PrudentDay;
    case ToneRole:
        return index.column() == PrudentDay ? QVariant(toneOf(deadline)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Subject ? subject(deadline) : QVariant();
    default:
        return {};
    }
}

QString DeadlineModel::line(const Deadline &deadline, int column) const
{
    switch (column) {
    case Subject:
        return subject(deadline);
    case Ground:
        return ground(deadline);
    case PrudentDay:
        return deadline.prudentDay.isValid() ? shortDay(deadline.prudentDay) : tr("date to be found");
    case LastDay:
        return deadline.lastLegalDay.isValid() ? shortDay(deadline.lastLegalDay) : QString();
    default:
        return {};
    }
}

QString DeadlineModel::subLine(const Deadline &deadline, int column) const
{
    if (column == PrudentDay)
        return timeLeft(deadline);
    if (column == LastDay && deadline.lastLegalDay.isValid())
        return tr("at midnight");
    if (column == Ground)
        return deadline.source;
    const auto fact = column == Subject ? factIn(m_snapshot->dossier, deadline.id) : std::nullopt;
    if (!fact)
        return {};
    QStringList parts;
    for (const QString &id : fact->exhibits)
        if (const Exhibit *exhibit = m_snapshot->dossier.exhibits.find(id))
            parts.append(pieceName(exhibit->number));
    if (const Party *party = m_snapshot->dossier.parties.find(fact->author))
        parts.append(displayName(*party));
    parts.append(display(fact->audience));
    return parts.join(u" · "_s);
}

QString DeadlineModel::timeLeft(const Deadline &deadline) const
{
    switch (deadline.state) {
    case Deadline::State::Passed:
        return tr("over");
    case Deadline::State::Done:
        return tr("done");
    case Deadline::State::Doubtful:
        return tr("perhaps over: see a lawyer at once");
    case Deadline::State::UnknownStart:
        return tr("may be running already");
    case Deadline::State::Ahead:
    case Deadline::State::Near:
        break;
    }
    return deadline.daysLeft > 0 ? days(deadline.daysLeft) : tr("today");
}

QVariant DeadlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("What it is about");
    case Ground:
        return tr("May fall under");
    case PrudentDay:
        return tr("Act before");
    case LastDay:
        return tr("Last legal day");
    default:
        return {};
    }
}

} // namespace appui
