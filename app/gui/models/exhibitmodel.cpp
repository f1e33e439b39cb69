// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exhibitmodel.h"

#include "look/colours.h"
#include "look/wording.h"
#include "models/lacks.h"
#include "models/search.h"
#include "work/thumbnails.h"

#include <QIODevice>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QString draggedType = u"application/x-appui-exhibits"_s;

/** Whether what is shown of an exhibit can differ by the exhibit alone. */
bool sameAround(const Snapshot &one, const Snapshot &other)
{
    return one.dossier.propos == other.dossier.propos && one.dossier.events == other.dossier.events &&
           one.dossier.parties == other.dossier.parties && one.dossier.zone() == other.dossier.zone() &&
           one.stamped == other.stamped;
}

} // namespace

ExhibitModel::ExhibitModel(Thumbnails &thumbnails, QObject *parent)
    : QAbstractTableModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(&m_thumbnails, &Thumbnails::made, this, [this](const Digest &digest) {
        const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibitWithDigest(digest) : nullptr;
        const int row = exhibit ? rowOf(exhibit->id) : -1;
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, 0), {PictureRole});
    });
}

void ExhibitModel::setSnapshot(const SnapshotPtr &snapshot)
{
    QStringList ids;
    if (snapshot)
        for (const Exhibit *exhibit : snapshot->dossier.exhibitsByNumber())
            ids.append(exhibit->id);

    qsizetype same = 0;
    while (same < ids.size() && same < m_ids.size() && ids[same] == m_ids[same])
        ++same;
    qsizetype tail = 0;
    while (tail < ids.size() - same && tail < m_ids.size() - same && ids[ids.size() - 1 - tail] == m_ids[m_ids.size() - 1 - tail])
        ++tail;
    const qsizetype gone = m_ids.size() - same - tail;
    const qsizetype come = ids.size() - same - tail;

    // Rows come and go under the old snapshot, so that the rows that stay tell the same meanwhile.
    if (gone > 0) {
        beginRemoveRows({}, int(same), int(same + gone) - 1);
        arrange(m_ids.first(same) + m_ids.last(tail));
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(same), int(same + come) - 1);
        arrange(ids);
        endInsertRows();
    }
    const SnapshotPtr before = std::exchange(m_snapshot, snapshot);
    if (before && snapshot && sameAround(*before, *snapshot)) {
        tellChangesSince(*before);
        return;
    }
    m_search.clear();
    retranslate();
}

void ExhibitModel::tellChangesSince(const Snapshot &before)
{
    for (int row = 0; row < rowCount(); ++row) {
        const Exhibit *was = before.dossier.exhibits.find(m_ids[row]);
        if (was && *was == *exhibit(row))
            continue;
        m_search.remove(m_ids[row]);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ExhibitModel::setReadText(const Digest &digest, const QString &text)
{
    const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibitWithDigest(digest) : nullptr;
    const int row = exhibit ? rowOf(exhibit->id) : -1;
    m_read.insert(digest, text);
    if (row < 0 || text.isEmpty())
        return;
    m_search.remove(exhibit->id);
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {SearchRole});
}

void ExhibitModel::arrange(const QStringList &ids)
{
    m_ids = ids;
    m_rows.clear();
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        m_rows.insert(m_ids[i], int(i));
}

void ExhibitModel::retranslate()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const Exhibit *ExhibitModel::exhibit(int row) const
{
    return m_snapshot && row >= 0 && row < m_ids.size() ? m_snapshot->dossier.exhibits.find(m_ids[row]) : nullptr;
}

int ExhibitModel::rowOf(const QString &id) const
{
    return m_rows.value(id, -1);
}

int ExhibitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ExhibitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExhibitModel::data(const QModelIndex &index, int role) const
{
    const Exhibit *piece = exhibit(index.row());
    if (!piece || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*piece, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? titleOf(*piece) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spoken(*piece) : text(*piece, index.column());
    case IdRole:
        return piece->id;
    case PictureRole:
        return m_thumbnails.of(*piece);
    case DrawingRole:
        return iconOfFile(piece->mediaType);
    case MetaRole:
        return meta(*piece);
    case StateRole:
        return text(*piece, State);
    case ToneRole:
        return int(lacksOf(*m_snapshot, *piece).isEmpty() ? Tone::Green : Tone::Ochre);
    case StampedRole:
        return m_snapshot->isStamped(*piece);
    case CompleteRole:
        return lacksOf(*m_snapshot, *piece).isEmpty();
    case SearchRole:
        return searchText(*piece);
    case SortRole:
        return sortKey(*piece, index.column());
    default:
        return {};
    }
}

QString ExhibitModel::text(const Exhibit &exhibit, int column) const
{
    switch (column) {
    case Number:
        return QString::number(exhibit.number);
    case Title:
        return titleOf(exhibit);
    case Date:
        return dateOf(exhibit);
    case Platform:
        return exhibit.platform;
    case Facts:
        return QString::number(m_snapshot->proposShownBy(exhibit.id).size() + m_snapshot->eventsShownBy(exhibit.id).size());
    case File:
        return kindOfFile(exhibit.mediaType);
    case State: {
        const QList<Lack> lacks = lacksOf(*m_snapshot, exhibit);
        return lacks.isEmpty() ? tr("complete") : shortName(lacks.first());
    }
    default:
        return {};
    }
}

QVariant ExhibitModel::sortKey(const Exhibit &exhibit, int column) const
{
    if (column == Number)
        return exhibit.number;
    if (column != Date)
        return folded(text(exhibit, column));
    for (const Propos *propos : m_snapshot->proposShownBy(exhibit.id))
        if (!propos->published.isEmpty())
            return propos->published.value();
    return exhibit.seen.value();
}

QString ExhibitModel::dateOf(const Exhibit &exhibit) const
{
    const QTimeZone zone = m_snapshot->dossier.zone();
    for (const Propos *propos : m_snapshot->proposShownBy(exhibit.id))
        if (!propos->published.isEmpty())
            return brief(propos->published, zone);
    for (const Event *event : m_snapshot->eventsShownBy(exhibit.id))
        if (!event->date.isEmpty())
            return brief(event->date, zone);
    return brief(exhibit.seen, zone);
}

QString ExhibitModel::meta(const Exhibit &exhibit) const
{
    QStringList parts{dateOf(exhibit), exhibit.platform.isEmpty() ? kindOfFile(exhibit.mediaType) : exhibit.platform};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ExhibitModel::spoken(const Exhibit &exhibit) const
{
    return QStringList{pieceName(exhibit.number), titleOf(exhibit), meta(exhibit), text(exhibit, State)}.join(u", "_s);
}

QString ExhibitModel::searchText(const Exhibit &exhibit) const
{
    QString &known = m_search[exhibit.id];
    if (!known.isEmpty())
        return known;
    QStringList parts{pieceName(exhibit.number),   exhibit.title, exhibit.fileName, exhibit.url, exhibit.platform, exhibit.note,
                      m_read.value(exhibit.digest)};
    const auto author = [&](const QString &id) {
        if (const Party *party = m_snapshot->dossier.parties.find(id))
            parts << party->name << party->label << party->account;
    };
    for (const Propos *propos : m_snapshot->proposShownBy(exhibit.id)) {
        parts << propos->verbatim;
        author(propos->author);
    }
    for (const Event *event : m_snapshot->eventsShownBy(exhibit.id)) {
        parts << event->what;
        author(event->author);
    }
    known = folded(parts.join(u'\n'));
    return known;
}

QVariant ExhibitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Title");
    case Date:
        return tr("Date");
    case Platform:
        return tr("Where");
    case Facts:
        return tr("Facts");
    case File:
        return tr("File");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags ExhibitModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_snapshot && !m_snapshot->dossier.numberingFrozen() && !m_snapshot->readOnly)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ExhibitModel::mimeTypes() const
{
    return {draggedType};
}

QMimeData *ExhibitModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        if (const QString id = index.data(IdRole).toString(); !ids.contains(id))
            ids.append(id);
    auto *data = new QMimeData;
    data->setData(draggedType, ids.join(u'\n').toUtf8());
    return data;
}

QStringList ExhibitModel::draggedIds(const QMimeData *data)
{
    if (!data->hasFormat(draggedType))
        return {};
    return QString::fromUtf8(data->data(draggedType)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace appui
