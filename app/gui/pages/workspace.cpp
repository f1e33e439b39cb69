// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/workspace.h"

#include "look/settings.h"
#include "look/textscale.h"
#include "models/fact.h"
#include "pages/deadlinespage.h"
#include "pages/exportpage.h"
#include "pages/factspage.h"
#include "pages/interviewpage.h"
#include "pages/letterspage.h"
#include "pages/piecespage.h"
#include "pages/situationpage.h"
#include "pages/stepspage.h"
#include "widgets/captureoffer.h"
#include "widgets/rail.h"
#include "widgets/strip.h"
#include "widgets/topbar.h"
#include "widgets/tourcard.h"
#include "widgets/workbar.h"
#include "work/arrival.h"
#include "work/capturereader.h"
#include "work/desk.h"
#include "work/reckoner.h"
#include "work/stamper.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int roomForRail = 1000; // pixels of width, at the usual size of text
constexpr int reckoningDelayMs = 60;

/** What is said above every page; it takes no room while there is nothing to say. */
class Notices : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            layout()->setContentsMargins(layout()->isEmpty() ? QMargins() : QMargins(12, 8, 12, 0));
        return QWidget::event(event);
    }
};

/** The words or the act that `gap` is about, or the first of the party that it is about; empty: none. */
QString factAbout(const Dossier &dossier, const Gap &gap)
{
    if (gap.subject != Gap::Subject::Party)
        return factIn(dossier, gap.id) ? gap.id : QString();
    for (const Propos &propos : dossier.propos)
        if (propos.author == gap.id)
            return propos.id;
    for (const Event &event : dossier.events)
        if (event.author == gap.id)
            return event.id;
    return {};
}

} // namespace

Workspace::Workspace(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_stamper(new Stamper(equipment.desk, equipment.settings, this))
    , m_reckoner(new Reckoner(equipment.law, this))
    , m_bar(new TopBar)
    , m_rail(new Rail(equipment.law))
    , m_strip(new Strip)
    , m_tour(new TourCard(equipment.settings))
    , m_captures(new CaptureOffer(equipment.settings))
    , m_captureReader(new CaptureReader(equipment.reader, this))
    , m_work(new WorkBar)
    , m_stack(new QStackedWidget)
    , m_situation(new SituationPage(equipment))
    , m_pieces(new PiecesPage(equipment, *m_captureReader))
    , m_facts(new FactsPage(equipment.law))
    , m_deadlinesPage(new DeadlinesPage(equipment))
    , m_steps(new StepsPage(equipment))
    , m_export(new ExportPage(equipment, *m_stamper, *m_captureReader))
    , m_interview(new InterviewPage(equipment, *m_captureReader))
    , m_letters(new LettersPage(equipment))
{
    setObjectName(u"workspace"_s);
    setAcceptDrops(true);
    build();
    connectAll();
}

void Workspace::build()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_situation, m_pieces, m_facts, m_deadlinesPage, m_steps, m_export,
                                                          m_interview, m_letters})
        m_stack->addWidget(page);
    auto *pane = new QVBoxLayout;
    pane->setContentsMargins(0, 0, 0, 0);
    pane->setSpacing(0);
    auto *notices = new Notices;
    auto *strip = new QVBoxLayout(notices);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->addWidget(m_tour);
    strip->addWidget(m_strip);
    strip->addWidget(m_captures);
    pane->addWidget(notices);
    pane->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(pane, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_work);
    m_reckoning.setSingleShot(true);
    m_reckoning.setInterval(reckoningDelayMs);
}

void Workspace::connectAll()
{
    connectDesk();
    connectFrame();
    connectAdding();
    connectPages();
    connectLetters();
}

void Workspace::connectDesk()
{
    Desk &desk = m_equipment.desk;
    connect(&desk, &Desk::opened, this, &Workspace::opened);
    connect(&desk, &Desk::changed, this, &Workspace::take);
    connect(&desk, &Desk::closed, this, &Workspace::take);
    connect(&desk, &Desk::closed, this, [this] { m_captures->setWatching(false); });
    connect(&desk, &Desk::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(&desk, &Desk::jobStarted, m_work, &WorkBar::follow);
    connect(&desk, &Desk::jobFinished, m_work, &WorkBar::leave);
    connect(&desk, &Desk::undoChanged, this, &Workspace::showUndo);
    connect(m_stamper, &Stamper::started, m_work, &WorkBar::follow);
    connect(m_stamper, &Stamper::finished, m_work, &WorkBar::leave);
    connect(m_stamper, &Stamper::changed, this, [this] { m_bar->setStanding(m_stamper->standing()); });
    connect(&m_reckoning, &QTimer::timeout, this, &Workspace::reckon);
    connect(m_reckoner, &Reckoner::reckoned, this, &Workspace::takeReckoning);
}

void Workspace::connectFrame()
{
    Desk &desk = m_equipment.desk;
    connect(m_tour, &TourCard::stationWanted, this, &Workspace::go);
    connect(m_rail, &Rail::stationChosen, this, &Workspace::leaveStrip);
    connect(m_rail, &Rail::stationChosen, this, &Workspace::go);
    connect(m_rail, &Rail::helpWanted, this, &Workspace::helpWanted);
    connect(m_bar, &TopBar::homeWanted, this, &Workspace::homeWanted);
    connect(m_bar, &TopBar::hidingWanted, this, &Workspace::hidingWanted);
    connect(m_bar, &TopBar::helpWanted, this, &Workspace::stationHelpWanted);
    connect(m_bar, &TopBar::settingsWanted, this, &Workspace::settingsWanted);
    connect(m_bar, &TopBar::undoWanted, &desk, &Desk::undo);
    connect(m_bar, &TopBar::redoWanted, &desk, &Desk::redo);
    connect(m_bar, &TopBar::searched, this, [this](const QString &words) {
        if (!words.isEmpty() && m_station != Station::Facts && !m_pieces->isVisible())
            go(Station::Pieces);
        m_pieces->setWords(words);
        m_facts->setWords(words);
    });
}

void Workspace::connectAdding()
{
    connect(m_bar, &TopBar::additionWanted, this, [this] {
        go(Station::Pieces);
        m_pieces->askFiles();
    });
    connect(m_captures, &CaptureOffer::additionWanted, this, [this](const QStringList &paths) {
        go(Station::Pieces);
        m_pieces->receive({.paths = paths});
    });
}

void Workspace::connectPages()
{
    connect(m_pieces, &PiecesPage::told, this, &Workspace::tell);
    connect(m_pieces, &PiecesPage::toldOfMore, this, [this](const QString &sentence, bool problem) {
        m_strip->tell(problem ? Tone::Ochre : Tone::Green, sentence, tr("Take back what the log said"),
                      [this] { m_equipment.desk.undo(); });
        m_undoOffered = m_equipment.desk.undoLabel();
    });
    connect(m_pieces, &PiecesPage::interviewWanted, this, [this](const QString &exhibitId) {
        leaveStrip();
        m_stack->setCurrentWidget(m_interview);
        m_interview->begin(exhibitId);
    });
    connect(m_interview, &InterviewPage::leaveWanted, this, &Workspace::goToExhibit);
    connect(m_facts, &FactsPage::exhibitWanted, this, &Workspace::goToExhibit);
    connect(m_facts, &FactsPage::edited, &m_equipment.desk, &Desk::record);
    connect(m_facts, &FactsPage::reportWanted, this, [this](const QString &partyId) {
        go(Station::Steps);
        m_steps->noteReport(partyId);
    });
    connect(m_deadlinesPage, &DeadlinesPage::told, this, &Workspace::tell);
    connect(m_deadlinesPage, &DeadlinesPage::stationWanted, this, &Workspace::go);
    connect(m_export, &ExportPage::told, this, &Workspace::tell);
    connect(m_export, &ExportPage::placeWanted, this, &Workspace::goToPlace);
    connect(m_export, &ExportPage::authorityWanted, this, &Workspace::authorityWanted);
    connect(m_export, &ExportPage::verificationWanted, this, &Workspace::verificationWanted);
}

void Workspace::connectLetters()
{
    const auto write = [this](const QString &kind) {
        leaveStrip();
        m_stack->setCurrentWidget(m_letters);
        m_letters->begin(kind);
    };
    connect(m_export, &ExportPage::lettersWanted, this, [write] { write({}); });
    connect(m_steps, &StepsPage::letterWanted, this, write);
    connect(m_steps, &StepsPage::placeWanted, this, &Workspace::goToPlace);
    connect(m_letters, &LettersPage::leaveWanted, this, [this] { go(m_station); });
    connect(m_letters, &LettersPage::told, this, &Workspace::tell);
}

void Workspace::opened()
{
    m_bar->clearSearch();
    m_strip->hide();
    const SnapshotPtr snapshot = m_equipment.desk.snapshot();
    m_captures->setWatching(!snapshot->readOnly);
    const bool isNew = snapshot->dossier.exhibits.isEmpty() && snapshot->dossier.profile == Profile();
    go(isNew ? Station::Situation : Station::Pieces);
    m_tour->hide();
    if (!isNew)
        return;
    m_tour->offer();
    m_situation->focusFirst();
}

void Workspace::take()
{
    const SnapshotPtr snapshot = m_equipment.desk.snapshot();
    m_bar->setSnapshot(snapshot, m_equipment.desk.now());
    m_bar->setStanding(m_stamper->standing());
    m_shown = snapshot;
    if (!m_reckoned || !snapshot || m_reckoned->snapshot->opening != snapshot->opening)
        m_reckoned.reset();
    showStation();
    m_reckoning.start();
}

void Workspace::showStation()
{
    // While changes are on their way the snapshot is behind what the fields show.
    const bool settled = m_equipment.desk.isSettled();
    switch (m_station) {
    case Station::Situation:
        if (settled)
            m_situation->setSnapshot(m_shown);
        m_situation->setReckoning(m_reckoned);
        break;
    case Station::Pieces:
        m_pieces->setSnapshot(m_shown);
        m_pieces->setReckoning(m_reckoned);
        if (m_stack->currentWidget() == m_interview)
            m_interview->setSnapshot(m_shown);
        break;
    case Station::Facts:
        m_facts->setSnapshot(m_shown);
        m_facts->setReckoning(m_reckoned);
        break;
    case Station::Deadlines:
        m_deadlinesPage->setSnapshot(m_shown);
        m_deadlinesPage->setReckoning(m_reckoned);
        break;
    case Station::Steps:
        m_steps->setSnapshot(m_shown);
        m_steps->setReckoning(m_reckoned);
        m_letters->setSnapshot(m_shown);
        break;
    case Station::Export:
        m_export->setSnapshot(m_shown);
        m_export->setReckoning(m_reckoned);
        m_letters->setSnapshot(m_shown);
        break;
    }
}

void Workspace::reckon()
{
    if (m_shown)
        m_reckoner->reckon(m_shown, m_equipment.desk.now());
}

void Workspace::takeReckoning(const ReckoningPtr &reckoning)
{
    if (!m_shown || reckoning->snapshot->opening != m_shown->opening)
        return;
    m_reckoned = reckoning;
    m_rail->setStates(reckoning->stations);
    const Deadline *next = mostUrgent(reckoning->deadlines);
    int pieces = 0;
    for (const Exhibit &exhibit : m_shown->dossier.exhibits)
        pieces += exhibit.removed ? 0 : 1;
    m_equipment.settings.remember(
        {m_shown->path, m_shown->dossier.heading.title, pieces, next ? next->prudentDay : QDate(), m_equipment.desk.now()});
    if (m_station == Station::Situation)
        m_situation->setReckoning(m_reckoned);
    else if (m_station == Station::Pieces)
        m_pieces->setReckoning(m_reckoned);
    else if (m_station == Station::Facts)
        m_facts->setReckoning(m_reckoned);
    else if (m_station == Station::Deadlines)
        m_deadlinesPage->setReckoning(m_reckoned);
    else if (m_station == Station::Steps)
        m_steps->setReckoning(m_reckoned);
    else if (m_station == Station::Export)
        m_export->setReckoning(m_reckoned);
}

void Workspace::go(Station station)
{
    if (station == Station::Export && m_station == station)
        m_export->showDocuments();
    if (m_stack->currentIndex() != int(station))
        leaveStrip();
    m_station = station;
    m_rail->setCurrent(station);
    m_tour->setStation(station);
    showStation();
    m_stack->setCurrentIndex(int(station));
}

void Workspace::goToExhibit(const QString &id)
{
    m_bar->clearSearch();
    go(Station::Pieces);
    m_pieces->select(id);
}

void Workspace::goToPlace(const Gap &gap)
{
    using Subject = Gap::Subject;
    const Dossier &dossier = m_shown->dossier;
    if (gap.subject == Subject::Profile && gap.code == "health-clock-unasked"_L1) {
        goToHealthQuestion();
    } else if (gap.subject == Subject::Profile) {
        go(Station::Situation);
        m_situation->reveal(gap.field);
    } else if (gap.subject == Subject::Step) {
        go(Station::Steps);
    } else if (gap.subject == Subject::Exhibit) {
        goToExhibit(gap.id);
        m_pieces->reveal(gap.field, {});
    } else if (gap.subject == Subject::Party && gap.field == "profile_url"_L1) {
        go(Station::Facts);
        m_facts->revealAuthor(gap.id);
    } else if (const QString fact = factAbout(dossier, gap); !fact.isEmpty() && gap.field == "answers"_L1) {
        go(Station::Deadlines);
        m_deadlinesPage->openMatter(fact);
    } else if (!fact.isEmpty()) {
        const QStringList exhibits = factIn(dossier, fact)->exhibits;
        go(exhibits.isEmpty() ? Station::Facts : Station::Pieces);
        if (!exhibits.isEmpty()) {
            goToExhibit(exhibits.first());
            m_pieces->reveal({}, fact);
        }
    } else if (gap.subject == Subject::Dossier && !gap.field.isEmpty()) {
        go(gap.field == "answers"_L1 ? Station::Deadlines : Station::Pieces);
    } else {
        go(gap.subject == Subject::Dossier ? Station::Export : Station::Facts);
    }
}

void Workspace::goToHealthQuestion()
{
    // It is asked of acts alone; where there is none, the step that is about it says as much.
    const auto &events = m_shown->dossier.events;
    go(events.isEmpty() ? Station::Steps : Station::Deadlines);
    if (events.isEmpty())
        m_steps->reveal(u"accident-service"_s);
    else
        m_deadlinesPage->openMatter(events.begin()->id);
}

void Workspace::showUndo()
{
    const Desk &desk = m_equipment.desk;
    m_bar->setUndo(desk.undoLabel(), desk.redoLabel(), desk.isUndoEnded());
    if (m_strip->isOffering() && desk.undoLabel() != m_undoOffered)
        m_strip->hide(); // it would take back something else
}

/** What it says was about the page that is left; what it offers holds on every page. */
void Workspace::leaveStrip()
{
    if (!m_strip->isOffering())
        m_strip->hide();
}

void Workspace::takeTour()
{
    m_tour->take();
}

void Workspace::focusSearch()
{
    m_bar->focusSearch();
}

void Workspace::tell(const QString &sentence, bool problem)
{
    m_strip->tell(problem ? Tone::Ochre : Tone::Green, sentence);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_rail->setNarrow(width() < roomForRail * textScale(*this));
}

void Workspace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_shown || m_shown->readOnly || !mayArrive(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_pieces->setDropHint(true);
}

void Workspace::dragLeaveEvent(QDragLeaveEvent *)
{
    m_pieces->setDropHint(false);
}

void Workspace::dropEvent(QDropEvent *event)
{
    m_pieces->setDropHint(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    go(Station::Pieces);
    m_pieces->receive(arrivalOf(*event->mimeData()));
}

void Workspace::retranslate()
{
    m_bar->retranslate();
    m_bar->setStanding(m_stamper->standing());
    m_rail->retranslate();
    m_strip->retranslate();
    m_tour->retranslate();
    m_captures->retranslate();
    m_work->retranslate();
    showUndo();
    m_reckoning.start();
}

} // namespace appui
