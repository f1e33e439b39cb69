// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/capturereader.h"
#include "work/snapshot.h"

#include <QObject>

namespace appui {

class ExhibitModel;

/** Has the words on pictures read while somebody searches, one picture after another, so that they are searched in too. */
class PictureSearch : public QObject
{
    Q_OBJECT

public:
    PictureSearch(ExhibitModel &model, CaptureReader &captures, QObject *parent = nullptr);

    /** Reads what was not read yet; nothing happens while it goes on. */
    void begin(const SnapshotPtr &snapshot);
    void stop();
    /** The pictures still to be read. */
    int left() const { return int(m_toRead.size()); }
    /** There is nothing that could read them: the program is not installed. Known once the first was tried. */
    bool isImpossible() const { return m_captures.isMissing(); }

Q_SIGNALS:
    void changed();

private:
    void readNext();

    ExhibitModel &m_model;
    CaptureReader &m_captures;
    SnapshotPtr m_snapshot;
    QStringList m_toRead; ///< exhibits; the next comes last
};

} // namespace appui
