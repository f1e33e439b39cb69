// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"

#include <QObject>

class QImage;
class QWidget;

namespace appui {

class Admission;
struct Arrival;
struct Error;
struct ImportReport;

/** The ways in which pieces come in: chosen files, a folder, what was dropped or pasted, a part of the screen. */
class Reception : public QObject
{
    Q_OBJECT

public:
    /** Questions are asked over `page`. */
    Reception(const Equipment &equipment, QWidget *page);

    /** Files or a picture; false when there is neither. */
    bool receive(const Arrival &arrival);
    void keepAnyway(const QStringList &paths);

public Q_SLOTS:
    void askFiles();
    void askFolder();
    /** Gets the window out of the way, takes the screen, and asks which part of it is kept. */
    void captureScreen();

Q_SIGNALS:
    void admitted(const ImportReport &report);
    void complained(const QString &sentence);

private:
    void askPart(const QImage &screen);
    void admitPart(const QImage &part);

    const Equipment &m_equipment;
    QWidget *m_page;
    Admission *m_admission;
};

} // namespace appui
