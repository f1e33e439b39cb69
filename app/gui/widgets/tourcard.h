// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stations.h"
#include "widgets/card.h"

class QPushButton;

namespace appui {

class Label;
class Settings;

/**
 * What the station that is shown is for, and the way to the next: shown with the first dossier, until its end or until the person
 * has had enough of it. Every station can be used meanwhile.
 */
class TourCard : public Card
{
    Q_OBJECT

public:
    explicit TourCard(Settings &settings, QWidget *parent = nullptr);

    /** Shows it, unless it was taken once. */
    void offer();
    void take();
    void setStation(Station station);
    void retranslate();

Q_SIGNALS:
    void stationWanted(Station station);

private:
    void end();

    Settings &m_settings;
    Station m_station = Station::Situation;
    Label *m_place;
    Label *m_sentence;
    QPushButton *m_next;
    QPushButton *m_leave;
};

} // namespace appui
