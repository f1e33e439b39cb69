// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "models/reckoning.h"
#include "models/stations.h"
#include "pages/page.h"

class QCheckBox;
class QPushButton;

namespace appui {

class Card;
class FactTable;
class Label;
class MatterModel;
class MatterPanel;
class UrgentCard;

/** Station 4: until when to act, and what each fact may fall under. The lawyer decides, never the software. */
class DeadlinesPage : public Page
{
    Q_OBJECT

public:
    explicit DeadlinesPage(const Equipment &equipment, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /** Comes after its snapshot. */
    void setReckoning(const ReckoningPtr &reckoning);
    /** Opens what is said of these words or this act. */
    void openMatter(const QString &id);
    void retranslate() override;

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    void stationWanted(Station station);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *content();
    QWidget *tools();
    QWidget *cards();
    void connectAll();
    void showInPanel(const AssessedFact &matter);
    void openCurrent();
    void closeMatter();
    void arrange();
    void fitTable();
    void showReckoning();
    void showConnectionData();
    void showProtection();
    void askCalendar();
    void saveCalendar(const QString &path);

    const Equipment &m_equipment;
    ReckoningPtr m_reckoning;
    MatterModel *m_model;
    QWidget *m_list;
    MatterPanel *m_panel;
    Label *m_title;
    Label *m_lead;
    UrgentCard *m_urgent;
    Label *m_nothing;
    FactTable *m_table;
    QWidget *m_tools;
    QPushButton *m_open;
    QPushButton *m_calendar;
    QCheckBox *m_detailed;
    Card *m_connection;
    Label *m_connectionTitle;
    Label *m_connectionText;
    Card *m_protection;
    Label *m_protectionTitle;
    Label *m_protectionText;
    Label *m_notice;
};

} // namespace appui
