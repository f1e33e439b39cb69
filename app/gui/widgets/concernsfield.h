// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/field.h"
#include "work/snapshot.h"

class QListWidget;

namespace appui {

/** Which words and acts something is about, ticked in a list; none ticked: all of them. */
class ConcernsField : public Field
{
    Q_OBJECT

public:
    explicit ConcernsField(const QString &name, QWidget *parent = nullptr);

    void setConcerns(const QStringList &ids, const SnapshotPtr &snapshot);

Q_SIGNALS:
    void committed(const QStringList &ids);

private:
    void fill(const Snapshot &snapshot);
    QStringList ticked() const;

    QListWidget *m_list;
    QStringList m_shown; ///< titles, by which the list is known to be up to date
    bool m_filling = false;
};

} // namespace appui
