// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/piecespage.h"

#include "casework/extraction.h"
#include "dialogs/prompter.h"
#include "look/settings.h"
#include "look/wording.h"
#include "models/exhibitfilter.h"
#include "models/exhibitmodel.h"
#include "models/renumbering.h"
#include "widgets/button.h"
#include "widgets/dropzone.h"
#include "widgets/exhibittable.h"
#include "widgets/exhibitviewer.h"
#include "widgets/flowlayout.h"
#include "widgets/galleryview.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/outcomelist.h"
#include "work/admission.h"
#include "work/desk.h"
#include "work/thumbnails.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int inspectorWidth = 350;

} // namespace

PiecesPage::PiecesPage(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_admission(new Admission(equipment.desk, this))
    , m_model(new ExhibitModel(equipment.thumbnails, this))
    , m_filter(new ExhibitFilter(this))
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_filters(new QButtonGroup(this))
    , m_asGallery(iconButton(u"asGallery"_s, u"gallery"_s))
    , m_asTable(iconButton(u"asTable"_s, u"table"_s))
    , m_oneByOne(button(u"oneByOne"_s, ButtonKind::Plain, u"pencil"_s))
    , m_blur(iconButton(u"blurPictures"_s, u"hide"_s))
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
    m_main->addWidget(list());
    m_main->addWidget(m_viewer);
    splitter->addWidget(m_main);
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({900, inspectorWidth});
    m_inspector->setMinimumWidth(260);
    m_main->setMinimumWidth(240);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *PiecesPage::head()
{
    auto *head = new QWidget;
    m_tools = new QWidget;
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    static const char *const names[] = {"All", "ToComplete", "Unstamped"};
    for (int i = 0; i < 3; ++i) {
        auto *chip = new QRadioButton;
        chip->setObjectName(u"show"_s + QString::fromLatin1(names[i]));
        chip->setProperty("kind", u"chip"_s);
        chip->setCursor(Qt::PointingHandCursor);
        m_filters->addButton(chip, i);
        flow->addWidget(chip);
    }
    m_filters->button(0)->setChecked(true);
    flow->addWidget(m_oneByOne);
    tools->addWidget(chips, 1);
    for (QToolButton *tool : {m_blur, m_asGallery, m_asTable}) {
        tool->setCheckable(true);
        tools->addWidget(tool);
    }
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(m_tools);
    return head;
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
    layout->addWidget(head());
    layout->addWidget(m_outcomes);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_dropZone);
    return page;
}

void PiecesPage::connectAll()
{
    connect(m_admission, &Admission::admitted, this, &PiecesPage::admitted);
    connect(m_admission, &Admission::refused, this, [this](const Error &error) {
        if (error.code != Error::Code::Cancelled)
            Q_EMIT told(error.message, true);
    });
    connect(m_outcomes, &OutcomeList::keepWanted, this,
            [this](const QStringList &paths) { m_admission->admitFiles(paths, true); });
    connect(m_dropZone, &DropZone::filesWanted, this, &PiecesPage::askFiles);
    connect(m_dropZone, &DropZone::folderWanted, this, &PiecesPage::askFolder);
    connect(m_dropZone, &DropZone::pasteWanted, this, &PiecesPage::paste);

    connect(m_filters, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        if (!chosen)
            return;
        m_filter->setWhich(ExhibitFilter::Which(id));
        showView();
    });
    const auto showTable = [this](bool table) {
        m_equipment.settings.setShowsTable(table);
        showView();
    };
    connect(m_asTable, &QToolButton::toggled, this, showTable);
    connect(m_asGallery, &QToolButton::toggled, this, [showTable](bool gallery) { showTable(!gallery); });
    connect(m_blur, &QToolButton::toggled, this, [this](bool blurs) {
        m_equipment.settings.setBlursPictures(blurs);
        showView();
    });
    connect(m_oneByOne, &QPushButton::clicked, this, [this] { Q_EMIT interviewWanted(currentId()); });
    connect(m_gallery, &GalleryView::pictureSizeChanged, &m_equipment.thumbnails, &Thumbnails::setSize);
    connect(m_gallery, &GalleryView::orderWanted, this, &PiecesPage::reorder);
    connect(m_gallery, &QAbstractItemView::doubleClicked, this, &PiecesPage::openViewer);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PiecesPage::openViewer);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &PiecesPage::currentChanged);

    connect(m_viewer, &ExhibitViewer::leaveWanted, this, &PiecesPage::closeViewer);
    connect(m_viewer, &ExhibitViewer::nextWanted, this, &PiecesPage::step);
    connect(m_inspector, &Inspector::edited, &m_equipment.desk, &Desk::record);
    connect(m_inspector, &Inspector::openingWanted, this, &PiecesPage::openViewer);
    connect(m_inspector, &Inspector::copyWanted, this, &PiecesPage::saveCopy);
    connect(m_inspector, &Inspector::removalWanted, this, &PiecesPage::removeCurrent);
}

void PiecesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool another = !m_snapshot || !snapshot || m_snapshot->opening != snapshot->opening;
    if (another)
        closeViewer();
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
    m_asTable->setChecked(table);
    m_asGallery->setChecked(!table);
    m_blur->setChecked(blurs);
    m_gallery->setBlurs(blurs);
    m_nothing->setText(tr("No exhibit fits what you are looking for."));
    m_views->setCurrentWidget(m_filter->rowCount() == 0 ? static_cast<QWidget *>(m_nothing)
                              : table                   ? static_cast<QWidget *>(m_table)
                                                        : m_gallery);
    m_views->setHidden(empty);
    m_tools->setHidden(empty);
    m_inspector->setHidden(empty);
    m_dropZone->setLarge(empty);
    m_dropZone->setHidden(m_snapshot && m_snapshot->readOnly);
    showFilters();
}

void PiecesPage::showFilters()
{
    int toComplete = 0;
    int unstamped = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        toComplete += index.data(ExhibitModel::CompleteRole).toBool() ? 0 : 1;
        unstamped += index.data(ExhibitModel::StampedRole).toBool() ? 0 : 1;
    }
    m_oneByOne->setVisible(toComplete > 0 && m_snapshot && !m_snapshot->readOnly);
    m_filters->button(0)->setText(tr("All: %1").arg(m_model->rowCount()));
    m_filters->button(1)->setText(tr("To complete: %1").arg(toComplete));
    m_filters->button(2)->setText(tr("Not timestamped: %1").arg(unstamped));
}

void PiecesPage::setWords(const QString &words)
{
    m_filter->setWords(words);
    if (!words.isEmpty())
        closeViewer();
    showView();
}

void PiecesPage::setDropHint(bool over)
{
    m_dropZone->setOver(over);
}

void PiecesPage::receive(const Arrival &arrival)
{
    if (!arrival.paths.isEmpty()) {
        m_admission->admitFiles(arrival.paths);
    } else if (!arrival.picture.isEmpty()) {
        m_admission->admitPicture(arrival.picture);
    } else if (!arrival.address.isEmpty() && !currentId().isEmpty()) {
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
    m_equipment.prompter.askFiles(this, {tr("Add exhibits"), m_equipment.settings.lastFolder(), tr("All files (*)")},
                                  [this](const QStringList &paths) {
                                      if (paths.isEmpty())
                                          return;
                                      m_equipment.settings.setLastFolder(QFileInfo(paths.first()).absolutePath());
                                      m_admission->admitFiles(paths);
                                  });
}

void PiecesPage::askFolder()
{
    m_equipment.prompter.askFolder(this, {tr("Add a whole folder"), m_equipment.settings.lastFolder(), {}},
                                   [this](const QString &path) { m_admission->admitFiles({path}); });
}

void PiecesPage::admitted(const ImportReport &report)
{
    m_outcomes->setReport(report);
    for (const ImportOutcome &outcome : report.outcomes)
        if (outcome.number > 0) {
            m_numberToSelect = outcome.number;
            break;
        }
    Q_EMIT told(summary(report), report.hasProblems());
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
        m_viewer->show(*exhibit);
    else
        closeViewer();
}

void PiecesPage::openViewer()
{
    const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibits.find(currentId()) : nullptr;
    if (!exhibit)
        return;
    m_main->setCurrentWidget(m_viewer);
    m_viewer->setBlurred(m_equipment.settings.blursPictures());
    m_viewer->show(*exhibit);
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

void PiecesPage::reorder(const QStringList &ids, const QString &nextId)
{
    m_equipment.desk.record(tr("order of the exhibits"),
                            [ids, nextId](const Dossier &dossier) { return orderedBefore(dossier, ids, nextId); });
}

void PiecesPage::moveBy(int by)
{
    m_equipment.desk.record(tr("order of the exhibits"),
                            [id = currentId(), by](const Dossier &dossier) { return movedBy(dossier, id, by); });
}

void PiecesPage::saveCopy()
{
    const Exhibit *piece = m_snapshot ? m_snapshot->dossier.exhibits.find(currentId()) : nullptr;
    if (!piece)
        return;
    const FileQuestion question{tr("Save a copy of the original"),
                                QDir(m_equipment.settings.folderFor(m_snapshot->path)).filePath(piece->fileName),
                                tr("All files (*)")};
    m_equipment.prompter.askPlace(this, question, [this, exhibit = *piece](const QString &path) {
        const auto act = [exhibit, path](DossierStore &store, const Progress &progress) {
            return extractOriginal(store, exhibit, path, progress);
        };
        m_equipment.desk.run<void>(tr("Copying the original…"), act, this, [this](const Result<void> &copied) {
            Q_EMIT told(copied ? tr("The copy is identical to the original, byte for byte.") : copied.error().message, !copied);
        });
    });
}

void PiecesPage::removeCurrent()
{
    const Exhibit *piece = m_snapshot ? m_snapshot->dossier.exhibits.find(currentId()) : nullptr;
    if (!piece)
        return;
    const Confirmation question{
        tr("Remove “%1” for good?").arg(titleOf(*piece)),
        tr("Its file is erased from the dossier and can't be brought back. Its number is not given again; "
           "the journal keeps that it was there, and why it was removed."),
        tr("Remove it"), true, tr("Why?")};
    m_equipment.prompter.confirm(this, question, [this, id = piece->id](const QString &reason) {
        m_equipment.desk.record(tr("exhibit removed"), [id, reason](const Dossier &dossier) -> QList<Change> {
            const Exhibit *exhibit = dossier.exhibits.find(id);
            return exhibit && !exhibit->removed ? QList<Change>{removal(*exhibit, reason)} : QList<Change>{};
        });
    });
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
        removeCurrent();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        openViewer();
    else if (moves && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Up))
        moveBy(-1);
    else if (moves && (event.key() == Qt::Key_Right || event.key() == Qt::Key_Down))
        moveBy(1);
    else
        return false;
    return true;
}

void PiecesPage::retranslate()
{
    m_title->setText(tr("The exhibits"));
    m_lead->setText(tr("Drop your screenshots here, paste a picture or an address. The original is never changed."));
    m_oneByOne->setText(tr("One at a time"));
    m_oneByOne->setToolTip(tr("Short questions about what is missing, one exhibit after another"));
    setTip(m_asGallery, tr("As a gallery"));
    setTip(m_asTable, tr("As a table"));
    setTip(m_blur, tr("Blur the pictures"));
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
