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

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QString draggedType = u"application/x-appui-exhibits"_s;

template <typename T>
bool same(const QList<const T *> &some, const QList<const T *> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(), [](const T *a, const T *b) { return *a == *b; });
}

/** Whether all that is shown of an exhibit, but what it is itself, is the same; asked of many, it looks at all facts once. */
class Surroundings
{
public:
    Surroundings(const Snapshot &one, const Snapshot &other)
        : m_one(one)
        , m_other(other)
        , m_sameFacts(one.dossier.propos == other.dossier.propos && one.dossier.events == other.dossier.events)
        , m_sameStamps(one.stamped == other.stamped)
    {
    }

    bool areSameFor(const Exhibit &exhibit) const
    {
        const bool facts = m_sameFacts || (same(m_one.proposShownBy(exhibit.id), m_other.proposShownBy(exhibit.id)) &&
                                           same(m_one.eventsShownBy(exhibit.id), m_other.eventsShownBy(exhibit.id)));
        return facts && (m_sameStamps || m_one.isStamped(exhibit) == m_other.isStamped(exhibit));
    }

private:
    const Snapshot &m_one;
    const Snapshot &m_other;
    bool m_sameFacts;
    bool m_sameStamps;
};

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
    if (snapshot == m_snapshot)
        return;
    const auto exhibits = snapshot ? snapshot->dossier.exhibitsByNumber() : std::vector<const Exhibit *>();
    const auto isShown = [](const Exhibit *exhibit, const Row &row) { return exhibit->id == row.id; };
    const auto head = std::mismatch(exhibits.begin(), exhibits.end(), m_rows.begin(), m_rows.end(), isShown);
    const auto tail = std::mismatch(exhibits.rbegin(), std::make_reverse_iterator(head.first), m_rows.rbegin(),
                                    std::make_reverse_iterator(head.second), isShown);
    const auto from = int(head.second - m_rows.begin());

    // Rows come and go under the old snapshot, so that the rows that stay tell the same meanwhile.
    if (const auto gone = int(tail.second.base() - head.second); gone > 0) {
        beginRemoveRows({}, from, from + gone - 1);
        m_rows.erase(head.second, head.second + gone);
        number();
        endRemoveRows();
    }
    if (m_rows.empty())
        m_snapshot = snapshot; // none stays
    if (const auto come = int(tail.first.base() - head.first); come > 0) {
        beginInsertRows({}, from, from + come - 1);
        insert(head.first, head.first + come, from);
        endInsertRows();
    }
    if (const SnapshotPtr before = m_snapshot; before != snapshot) {
        take(snapshot);
        tellChangesSince(*before);
    }
}

void ExhibitModel::insert(Exhibits from, Exhibits to, int at)
{
    std::vector<Row> rows;
    std::transform(from, to, std::back_inserter(rows), [this](const Exhibit *exhibit) { return look(exhibit->id); });
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    number();
}

ExhibitModel::Row ExhibitModel::look(const QString &id) const
{
    const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibits.find(id) : nullptr;
    return {.id = id, .exhibit = exhibit, .isComplete = exhibit && lacksOf(*m_snapshot, *exhibit).isEmpty(), .search = {}};
}

void ExhibitModel::number()
{
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_rows.size()));
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows[row].id, int(row));
}

void ExhibitModel::take(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    for (Row &row : m_rows) {
        const Row now = look(row.id);
        row.exhibit = now.exhibit;
        row.isComplete = now.isComplete;
    }
}

int ExhibitModel::complete() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isComplete; }));
}

void ExhibitModel::tellChangesSince(const Snapshot &before)
{
    const Dossier &now = m_snapshot->dossier;
    const bool allDiffer = before.dossier.parties != now.parties || before.dossier.zone() != now.zone();
    const Surroundings around(before, *m_snapshot);
    const auto differs = [&](const Row &row) {
        const Exhibit *was = before.dossier.exhibits.find(row.id);
        return allDiffer || !was || *was != *row.exhibit || !around.areSameFor(*was);
    };
    for (auto from = std::find_if(m_rows.begin(), m_rows.end(), differs); from != m_rows.end();) {
        const auto to = std::find_if_not(from, m_rows.end(), differs);
        std::for_each(from, to, [](Row &row) { row.search.clear(); });
        Q_EMIT dataChanged(index(int(from - m_rows.begin()), 0), index(int(to - m_rows.begin()) - 1, ColumnCount - 1));
        from = std::find_if(to, m_rows.end(), differs);
    }
}

void ExhibitModel::setReadText(const Digest &digest, const QString &text)
{
    const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibitWithDigest(digest) : nullptr;
    const int row = exhibit ? rowOf(exhibit->id) : -1;
    m_read.insert(digest, text);
    if (row < 0 || text.isEmpty())
        return;
    m_rows[size_t(row)].search.clear();
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {SearchRole});
}

void ExhibitModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const Exhibit *ExhibitModel::exhibit(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].exhibit : nullptr;
}

int ExhibitModel::rowOf(const QString &id) const
{
    return m_rowOf.value(id, -1);
}

int ExhibitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
        return int(m_rows[size_t(index.row())].isComplete ? Tone::Green : Tone::Ochre);
    case StampedRole:
        return m_snapshot->isStamped(*piece);
    case CompleteRole:
        return m_rows[size_t(index.row())].isComplete;
    case SearchRole:
        return searchText(m_rows[size_t(index.row())]);
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

const QString &ExhibitModel::searchText(const Row &row) const
{
    if (!row.search.isEmpty())
        return row.search;
    const Exhibit &exhibit = *row.exhibit;
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
    row.search = folded(parts.join(u'\n'));
    return row.search;
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
