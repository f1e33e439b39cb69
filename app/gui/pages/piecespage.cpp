// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/piecespage.h"

#include "look/settings.h"
#include "look/textscale.h"
#include "look/wording.h"
#include "models/exhibitfilter.h"
#include "models/exhibitmodel.h"
#include "models/picturesearch.h"
#include "pages/exhibitacts.h"
#include "pages/reception.h"
#include "widgets/dropzone.h"
#include "widgets/exhibittable.h"
#include "widgets/exhibitviewer.h"
#include "widgets/galleryview.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/outcomelist.h"
#include "widgets/piecesbar.h"
#include "widgets/scrolling.h"
#include "work/admission.h"
#include "work/desk.h"
#include "work/thumbnails.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int inspectorWidth = 350;
constexpr int leastInspector = 260; // pixels, of the usual text
constexpr int leastViews = 150;     // pixels of height, of the usual text: below, the whole page scrolls

/** The first exhibit that came in; where none did, the first that was there already; 0 for none. */
int numberToShow(const ImportReport &report)
{
    int known = 0;
    for (const ImportOutcome &outcome : report.outcomes) {
        if (outcome.number > 0 && outcome.kind != ImportOutcome::Kind::AlreadyThere)
            return outcome.number;
        known = known > 0 ? known : outcome.number;
    }
    return known;
}

} // namespace

PiecesPage::PiecesPage(const Equipment &equipment, CaptureReader &captures, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_reception(new Reception(equipment, this))
    , m_acts(new ExhibitActs(equipment, this))
    , m_model(new ExhibitModel(equipment.thumbnails, this))
    , m_filter(new ExhibitFilter(this))
    , m_pictures(new PictureSearch(*m_model, captures, this))
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_bar(new PiecesBar)
    , m_outcomes(new OutcomeList)
    , m_views(new QStackedWidget)
    , m_gallery(new GalleryView)
    , m_table(new ExhibitTable)
    , m_nothing(new Label(TextRole::Muted))
    , m_dropZone(new DropZone)
    , m_main(new QStackedWidget)
    , m_viewer(new ExhibitViewer(equipment.reader))
    , m_inspector(new Inspector)
{
    setObjectName(u"piecesPage"_s);
    m_filter->setSourceModel(m_model);
    m_gallery->setModel(m_filter);
    m_table->setModel(m_filter);
    m_selection = m_gallery->selectionModel();
    m_table->setSelectionModel(m_selection);
    m_gallery->installEventFilter(this);
    m_table->installEventFilter(this);
    build();
    connectAll();
    retranslate();
}

void PiecesPage::build()
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"piecesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_main->addWidget(scrolling(u"piecesScroll"_s, list()));
    m_main->addWidget(m_viewer);
    splitter->addWidget(m_main);
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({900, inspectorWidth});
    m_main->setMinimumWidth(240);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *PiecesPage::list()
{
    m_nothing->setAlignment(Qt::AlignCenter);
    for (QWidget *view : std::initializer_list<QWidget *>{m_gallery, m_table, m_nothing})
        m_views->addWidget(view);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(22, 18, 12, 14);
    layout->setSpacing(10);
    auto *head = new QVBoxLayout;
    head->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_lead, m_bar})
        head->addWidget(widget);
    layout->addLayout(head);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_dropZone);
    return page;
}

void PiecesPage::connectAll()
{
    const auto complain = [this](const QString &sentence) { Q_EMIT told(sentence, true); };
    connect(m_reception, &Reception::admitted, this, &PiecesPage::admitted);
    connect(m_reception, &Reception::complained, this, complain);
    connect(m_acts, &ExhibitActs::told, this, &PiecesPage::told);
    connect(m_outcomes, &OutcomeList::keepWanted, m_reception, &Reception::keepAnyway);
    connect(m_outcomes, &OutcomeList::closed, this, &PiecesPage::showView);
    connect(m_dropZone, &DropZone::filesWanted, m_reception, &Reception::askFiles);
    connect(m_dropZone, &DropZone::folderWanted, m_reception, &Reception::askFolder);
    connect(m_dropZone, &DropZone::screenWanted, m_reception, &Reception::captureScreen);
    connect(m_dropZone, &DropZone::pasteWanted, this, &PiecesPage::paste);
    connect(m_dropZone, &DropZone::phoneGuideWanted, this, &PiecesPage::phoneGuideWanted);

    connect(m_bar, &PiecesBar::filterChosen, this, [this](int which) {
        m_filter->setWhich(ExhibitFilter::Which(which));
        chooseShown();
        showView();
    });
    connect(m_bar, &PiecesBar::tableWanted, this, [this](bool table) {
        m_equipment.settings.setShowsTable(table);
        showView();
    });
    connect(m_bar, &PiecesBar::blurWanted, this, [this](bool blurs) {
        m_equipment.settings.setBlursPictures(blurs);
        showView();
    });
    connect(m_pictures, &PictureSearch::changed, this, &PiecesPage::showView);
    connect(m_bar, &PiecesBar::interviewWanted, this, [this] { Q_EMIT interviewWanted(currentId()); });
    connectViews();
}

void PiecesPage::connectViews()
{
    connect(m_gallery, &GalleryView::pictureSizeChanged, &m_equipment.thumbnails, &Thumbnails::setSize);
    connect(m_gallery, &GalleryView::orderWanted, m_acts, &ExhibitActs::putBefore);
    connect(m_gallery, &QAbstractItemView::doubleClicked, this, &PiecesPage::openViewer);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PiecesPage::openViewer);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_gallery, m_table}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &pos) { offerActs(*view, pos); });
    }
    connect(m_acts, &ExhibitActs::openingWanted, this, &PiecesPage::openViewer);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &PiecesPage::currentChanged);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &gained) {
        if (gained.size() == 1 && gained.first().height() == 1)
            QMetaObject::invokeMethod(
                this, [this, index = QPersistentModelIndex(gained.first().topLeft())] { goToSelected(index); },
                Qt::QueuedConnection); // once a key or a click has gone there by itself
    });

    connect(m_viewer, &ExhibitViewer::leaveWanted, this, &PiecesPage::closeViewer);
    connect(m_viewer, &ExhibitViewer::nextWanted, this, &PiecesPage::step);
    connect(m_viewer, &ExhibitViewer::edited, &m_equipment.desk, &Desk::record);
    connect(m_main, &QStackedWidget::currentChanged, this,
            [this] { m_inspector->setOpened(m_main->currentWidget() == m_viewer); });
    connect(m_inspector, &Inspector::edited, &m_equipment.desk, &Desk::record);
    connect(m_inspector, &Inspector::openingWanted, this, &PiecesPage::openViewer);
    connect(m_inspector, &Inspector::copyWanted, this, [this] { onCurrent(&ExhibitActs::saveCopy); });
    connect(m_inspector, &Inspector::removalWanted, this, [this] { onCurrent(&ExhibitActs::remove); });
}

void PiecesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool another = !m_snapshot || !snapshot || m_snapshot->opening != snapshot->opening;
    if (another) {
        closeViewer();
        m_pictures->stop();
    }
    m_snapshot = snapshot;
    const QString current = currentId();
    m_model->setSnapshot(snapshot);
    if (another)
        m_outcomes->setReport({});
    if (!m_toSelect.isEmpty() || m_numberToSelect > 0) {
        const Exhibit *wanted = m_numberToSelect > 0 && snapshot ? snapshot->dossier.exhibitNumbered(m_numberToSelect) : nullptr;
        const QString id = wanted ? wanted->id : m_toSelect;
        m_toSelect.clear();
        m_numberToSelect = 0;
        select(id);
    } else if (currentId() != current && !current.isEmpty()) {
        select(current);
    } else if (currentId().isEmpty()) {
        m_selection->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    showView();
    currentChanged();
}

void PiecesPage::showView()
{
    const bool table = m_equipment.settings.showsTable();
    const bool blurs = m_equipment.settings.blursPictures();
    const bool empty = m_model->rowCount() == 0;
    m_bar->setLook(table, blurs);
    m_gallery->setBlurs(blurs);
    m_lead->setText(lead());
    m_nothing->setText(tr("No exhibit fits what you are looking for."));
    m_views->setCurrentWidget(m_filter->rowCount() == 0 ? static_cast<QWidget *>(m_nothing)
                              : table                   ? static_cast<QWidget *>(m_table)
                                                        : m_gallery);
    m_inspector->setMinimumWidth(int(leastInspector * textScale(*this)));
    m_views->setMinimumHeight(int(leastViews * textScale(*this)));
    m_views->setHidden(empty);
    m_bar->setHidden(empty);
    m_inspector->setHidden(empty);
    m_dropZone->setLarge(empty);
    m_dropZone->setHidden((m_snapshot && m_snapshot->readOnly) || !m_outcomes->isHidden());
    showFilters();
}

void PiecesPage::showFilters()
{
    const ExhibitFilter::Counts found = m_filter->counts();
    m_bar->setCounts({found.all, m_model->rowCount(), found.toComplete, found.unstamped});
    m_bar->setAsks(m_model->complete() < m_model->rowCount() && m_snapshot && !m_snapshot->readOnly);
}

void PiecesPage::setWords(const QString &words)
{
    m_filter->setWords(words);
    if (!words.isEmpty()) {
        closeViewer();
        m_pictures->begin(m_snapshot);
    } else {
        m_pictures->stop();
    }
    chooseShown();
    showView();
}

void PiecesPage::chooseShown()
{
    if (!currentId().isEmpty())
        return;
    if (const QModelIndex first = m_filter->index(0, 0); first.isValid())
        m_selection->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        currentChanged();
}

QString PiecesPage::lead() const
{
    if (m_snapshot && m_snapshot->readOnly)
        return tr("This dossier lies where nothing can be written: it can be read, not changed.");
    if (m_pictures->isImpossible() && m_filter->hasWords())
        return tr("Words on pictures are not searched: the program that reads them, tesseract, is not installed.");
    if (m_pictures->left() > 0)
        return tr("The words that the machine reads on the pictures are searched too: %n picture(s) left to read.", nullptr,
                  m_pictures->left());
    return tr("Drop your screenshots here, paste a picture or an address. The original is never changed.");
}

void PiecesPage::setReckoning(const ReckoningPtr &reckoning)
{
    m_inspector->setGaps(reckoning ? reckoning->gaps : QList<Gap>());
}

void PiecesPage::setDropHint(bool over)
{
    m_dropZone->setOver(over);
}

void PiecesPage::receive(const Arrival &arrival)
{
    if (m_reception->receive(arrival))
        return;
    if (!arrival.address.isEmpty() && !currentId().isEmpty()) {
        m_equipment.desk.record(tr("address of the page"),
                                draftOf<Exhibit>(&Dossier::exhibits, currentId(),
                                                 [address = arrival.address](Exhibit &exhibit) { exhibit.url = address; }));
        Q_EMIT told(tr("The address was noted for the chosen exhibit."), false);
    } else {
        Q_EMIT told(tr("There is nothing here that can be an exhibit: copy a picture, a file or the address of a page first."),
                    true);
    }
}

void PiecesPage::paste()
{
    receive(arrivalOf(*QGuiApplication::clipboard()->mimeData()));
}

void PiecesPage::askFiles()
{
    if (m_snapshot && m_snapshot->readOnly)
        return;
    m_reception->askFiles();
}

void PiecesPage::admitted(const ImportReport &report)
{
    m_outcomes->setReport(report);
    m_numberToSelect = numberToShow(report);
    const bool added = std::any_of(report.outcomes.begin(), report.outcomes.end(),
                                   [](const ImportOutcome &outcome) { return outcome.kind == ImportOutcome::Kind::Added; });
    QString sentence = summary(report);
    if (added && report.takesBack.isEmpty())
        sentence += u' ' + tr("Undo takes no file out again: “Remove this exhibit…” does.");
    else if (!report.takesBack.isEmpty())
        sentence += u' ' + tr("Undo takes back what the log said; the files stay.");
    if (report.takesBack.isEmpty())
        Q_EMIT told(sentence, report.hasProblems());
    else
        Q_EMIT toldOfMore(sentence, report.hasProblems());
    setSnapshot(m_equipment.desk.snapshot());
}

QString PiecesPage::currentId() const
{
    return m_selection->currentIndex().data(ExhibitModel::IdRole).toString();
}

void PiecesPage::select(const QString &exhibitId)
{
    const int row = m_model->rowOf(exhibitId);
    if (row < 0) {
        m_toSelect = exhibitId;
        return;
    }
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_gallery->scrollTo(index);
    m_table->scrollTo(index);
}

void PiecesPage::goToSelected(const QModelIndex &index)
{
    // An assistive technology selects an exhibit without going to it.
    if (m_selection->isSelected(index) && index.row() != m_selection->currentIndex().row())
        m_selection->setCurrentIndex(index.siblingAtColumn(0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PiecesPage::reveal(const QString &field, const QString &factId)
{
    m_inspector->reveal(field, factId);
}

void PiecesPage::currentChanged()
{
    const QString id = currentId();
    // While changes are on their way the snapshot is behind what the fields show.
    if (id == m_inspector->exhibitId() && !m_equipment.desk.isSettled())
        return;
    m_inspector->setExhibit(id, m_snapshot);
    const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibits.find(id) : nullptr;
    if (m_main->currentWidget() != m_viewer)
        return;
    if (exhibit)
        showInViewer(*exhibit);
    else
        closeViewer();
}

void PiecesPage::showInViewer(const Exhibit &exhibit)
{
    m_viewer->show(exhibit);
    m_viewer->setPlaces(placesOn(*m_snapshot, exhibit.id), {}, !m_snapshot->readOnly);
}

void PiecesPage::openViewer()
{
    const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibits.find(currentId()) : nullptr;
    if (!exhibit)
        return;
    m_main->setCurrentWidget(m_viewer);
    m_viewer->setBlurred(m_equipment.settings.blursPictures());
    showInViewer(*exhibit);
    m_viewer->setFocus(Qt::OtherFocusReason);
}

void PiecesPage::closeViewer()
{
    if (m_main->currentWidget() != m_viewer)
        return;
    m_viewer->clear();
    m_main->setCurrentIndex(0);
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PiecesPage::step(int by)
{
    const QModelIndex next = m_filter->index(m_selection->currentIndex().row() + by, 0);
    if (next.isValid())
        select(next.data(ExhibitModel::IdRole).toString());
}

void PiecesPage::offerActs(const QAbstractItemView &view, const QPoint &pos)
{
    const QModelIndex index = view.indexAt(pos);
    const Exhibit *exhibit =
        m_snapshot ? m_snapshot->dossier.exhibits.find(index.data(ExhibitModel::IdRole).toString()) : nullptr;
    if (!exhibit)
        return;
    select(exhibit->id);
    m_acts->offer(*exhibit, view.viewport()->mapToGlobal(pos));
}

void PiecesPage::onCurrent(void (ExhibitActs::*act)(const Exhibit &))
{
    if (const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibits.find(currentId()) : nullptr)
        (m_acts->*act)(*exhibit);
}

void PiecesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        Page::keyPressEvent(event);
}

bool PiecesPage::eventFilter(QObject *watched, QEvent *event)
{
    // Before the views, which take every arrow for themselves.
    return event->type() == QEvent::KeyPress ? actOnKey(*static_cast<QKeyEvent *>(event)) : Page::eventFilter(watched, event);
}

bool PiecesPage::actOnKey(const QKeyEvent &event)
{
    const bool moves = event.modifiers() == Qt::AltModifier;
    if (event.matches(QKeySequence::Delete))
        onCurrent(&ExhibitActs::remove);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        openViewer();
    else if (moves && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Up))
        m_acts->moveBy(currentId(), -1);
    else if (moves && (event.key() == Qt::Key_Right || event.key() == Qt::Key_Down))
        m_acts->moveBy(currentId(), 1);
    else
        return false;
    return true;
}

void PiecesPage::retranslate()
{
    m_title->setText(tr("The exhibits"));
    m_bar->retranslate();
    m_gallery->setAccessibleName(tr("Gallery of the exhibits"));
    m_table->setAccessibleName(tr("Table of the exhibits"));
    m_dropZone->retranslate();
    m_outcomes->retranslate();
    m_viewer->retranslate();
    m_inspector->retranslate();
    m_model->retranslate();
    showView();
}

} // namespace appui
