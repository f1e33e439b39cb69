// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "models/reckoning.h"
#include "models/stations.h"
#include "pages/page.h"

#include <QTimer>

class QStackedWidget;

namespace appui {

class CaptureOffer;
class CaptureReader;
class DeadlinesPage;
class ExportPage;
class FactsPage;
class InterviewPage;
class LettersPage;
class PiecesPage;
class Rail;
class Reckoner;
class SituationPage;
class Stamper;
class StepsPage;
class Strip;
class TopBar;
class TourCard;
class WorkBar;

/** The open dossier: the bar, the rail, and the station where the person is. */
class Workspace : public Page
{
    Q_OBJECT

public:
    explicit Workspace(const Equipment &equipment, QWidget *parent = nullptr);

    void go(Station station);
    Station station() const { return m_station; }
    /** Where a gap that the review found is mended, with its field open. */
    void goToPlace(const Gap &gap);
    void focusSearch();
    /** Goes through the stations with a word on each. */
    void takeTour();
    /** Says what just happened, below the bar. */
    void tell(const QString &sentence, bool problem);
    PiecesPage *pieces() const { return m_pieces; }
    DeadlinesPage *deadlinesPage() const { return m_deadlinesPage; }
    WorkBar *workBar() const { return m_work; }
    Stamper *stamper() const { return m_stamper; }
    void retranslate() override;

Q_SIGNALS:
    void homeWanted();
    void hidingWanted();
    void stationHelpWanted();
    void settingsWanted();
    void helpWanted();
    void authorityWanted();
    void verificationWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectAll();
    void connectDesk();
    void connectFrame();
    void connectAdding();
    void connectPages();
    void connectLetters();
    void opened();
    void take();
    void showStation();
    void reckon();
    void showUndo();
    void leaveStrip();
    void goToHealthQuestion();
    void takeReckoning(const ReckoningPtr &reckoning);
    void goToExhibit(const QString &id);

    const Equipment &m_equipment;
    Stamper *m_stamper;
    Station m_station = Station::Pieces;
    SnapshotPtr m_shown;
    ReckoningPtr m_reckoned; ///< of a snapshot that may be older than the one shown
    Reckoner *m_reckoner;
    TopBar *m_bar;
    Rail *m_rail;
    Strip *m_strip;
    TourCard *m_tour;
    CaptureOffer *m_captures;
    QString m_undoOffered; ///< by the strip
    CaptureReader *m_captureReader;
    WorkBar *m_work;
    QStackedWidget *m_stack;
    SituationPage *m_situation;
    PiecesPage *m_pieces;
    FactsPage *m_facts;
    DeadlinesPage *m_deadlinesPage;
    StepsPage *m_steps;
    ExportPage *m_export;
    InterviewPage *m_interview;
    LettersPage *m_letters;
    QTimer m_reckoning; ///< gathers the snapshots that come in quick succession
};

} // namespace appui
