// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stations.h"

#include <QWidget>

class QPushButton;

namespace appui {

class Catalogue;
class Label;
class StationButton;

/** The way through the dossier: its six stations, and below them whom to call. */
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Catalogue &law, QWidget *parent = nullptr);

    void setCurrent(Station station);
    void setStates(const std::array<StationState, stationCount> &states);
    /** With the marks of the stations alone, where there is little room. */
    void setNarrow(bool narrow);
    void retranslate();

Q_SIGNALS:
    void stationChosen(Station station);
    void helpWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Catalogue &m_law;
    std::array<StationButton *, stationCount> m_stations;
    QWidget *m_help;
    Label *m_helpTitle;
    Label *m_helpLines;
    QPushButton *m_helpMore;
    bool m_narrow = false;
};

} // namespace appui
