// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"

#include <QObject>

class QWidget;

namespace appui {

struct Exhibit;

/** What can be done with one exhibit: a copy of its original, its removal, another place among the others. */
class ExhibitActs : public QObject
{
    Q_OBJECT

public:
    /** Questions are asked over `page`. */
    ExhibitActs(const Equipment &equipment, QWidget *page);

    void saveCopy(const Exhibit &exhibit);
    void remove(const Exhibit &exhibit);
    /** Asks at that point of the screen what to do with it. */
    void offer(const Exhibit &exhibit, const QPoint &where);
    /** Before the one called `nextId`, or last. */
    void putBefore(const QStringList &ids, const QString &nextId);
    void moveBy(const QString &id, int by);

Q_SIGNALS:
    void openingWanted();
    void told(const QString &sentence, bool problem);

private:
    const Equipment &m_equipment;
    QWidget *m_page;
};

} // namespace appui
