// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/snapshot.h"

#include <QAbstractTableModel>

#include <vector>

namespace appui {

class Thumbnails;

/** The exhibits that are there, by number. */
class ExhibitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Date, Platform, Facts, File, State, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        PictureRole, ///< QImage, null while there is none
        DrawingRole, ///< name of the drawing for what has no picture
        MetaRole,    ///< "3 nov. 2026 · Chirper"
        StateRole,   ///< "complète", or what is lacking
        ToneRole,    ///< Tone of the state, as int
        StampedRole,
        CompleteRole,
        SearchRole, ///< all that can be searched for, folded
        SortRole
    };

    explicit ExhibitModel(Thumbnails &thumbnails, QObject *parent = nullptr);

    /** Null: nothing. */
    void setSnapshot(const SnapshotPtr &snapshot);
    /** What a machine read in a picture: it can be searched for, and is shown nowhere. */
    void setReadText(const Digest &digest, const QString &text);
    bool isRead(const Digest &digest) const { return m_read.contains(digest); }
    const Exhibit *exhibit(int row) const;
    int rowOf(const QString &id) const;
    int complete() const; ///< how many of them are

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    /** The ids of the exhibits that are dragged; empty when it is something else. */
    static QStringList draggedIds(const QMimeData *data);

    void retranslate();

private:
    /** An exhibit, and what is asked of it over and over. */
    struct Row
    {
        QString id;
        const Exhibit *exhibit = nullptr; ///< null until the snapshot holds it
        bool isComplete = false;
        mutable QString search; ///< empty until it is searched in
    };
    using Exhibits = std::vector<const Exhibit *>::const_iterator;

    void insert(Exhibits from, Exhibits to, int at);
    Row look(const QString &id) const;
    void number();
    void take(const SnapshotPtr &snapshot);
    void tellChangesSince(const Snapshot &before);
    QString text(const Exhibit &exhibit, int column) const;
    QVariant sortKey(const Exhibit &exhibit, int column) const;
    QString dateOf(const Exhibit &exhibit) const;
    QString meta(const Exhibit &exhibit) const;
    QString spoken(const Exhibit &exhibit) const;
    const QString &searchText(const Row &row) const;

    Thumbnails &m_thumbnails;
    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOf; ///< by id
    QHash<Digest, QString> m_read;
};

} // namespace appui
