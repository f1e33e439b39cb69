// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "models/reckoning.h"
#include "pages/page.h"
#include "work/draft.h"
#include "work/snapshot.h"

class QItemSelectionModel;
class QStackedWidget;

namespace appui {

class CaptureReader;
class DropZone;
class ExhibitActs;
class ExhibitFilter;
class ExhibitModel;
class ExhibitTable;
class ExhibitViewer;
class GalleryView;
class Inspector;
class Label;
class OutcomeList;
class PictureSearch;
class PiecesBar;
class Reception;
struct Arrival;
struct Exhibit;
struct ImportReport;

/** Station 2: the exhibits, as a gallery, as a table, or one at a time, with what is said of each beside it. */
class PiecesPage : public Page
{
    Q_OBJECT

public:
    PiecesPage(const Equipment &equipment, CaptureReader &captures, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /** What the review found is said where it is mended; null for nothing. */
    void setReckoning(const ReckoningPtr &reckoning);
    void setWords(const QString &words);
    /** Something is held over the window, and could be dropped. */
    void setDropHint(bool over);
    void receive(const Arrival &arrival);
    void askFiles();
    void paste();
    /** Selects the exhibit; it is then open in the viewer if another one was. */
    void select(const QString &exhibitId);
    /** Opens the fact of that id in the inspector, or the field of that key. */
    void reveal(const QString &field, const QString &factId);
    void retranslate() override;

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    /** The same, of something that the person did not ask for in so many words: undo takes it back. */
    void toldOfMore(const QString &sentence, bool problem);
    /** The person wants to be asked about what is missing, from that exhibit on. */
    void interviewWanted(const QString &exhibitId);
    void phoneGuideWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool actOnKey(const QKeyEvent &event);
    void build();
    QWidget *list();
    void connectAll();
    void connectViews();
    void admitted(const ImportReport &report);
    void showView();
    QString lead() const;
    void showFilters();
    /** Where what was chosen is no longer shown, the first that is. */
    void chooseShown();
    void goToSelected(const QModelIndex &index);
    void currentChanged();
    void openViewer();
    void showInViewer(const Exhibit &exhibit);
    void closeViewer();
    void step(int by);
    void offerActs(const QAbstractItemView &view, const QPoint &pos);
    void onCurrent(void (ExhibitActs::*act)(const Exhibit &));
    QString currentId() const;

    const Equipment &m_equipment;
    SnapshotPtr m_snapshot;
    QString m_toSelect; ///< an exhibit that the next snapshot should hold
    int m_numberToSelect = 0;
    Reception *m_reception;
    ExhibitActs *m_acts;
    ExhibitModel *m_model;
    ExhibitFilter *m_filter;
    PictureSearch *m_pictures;
    QItemSelectionModel *m_selection;
    Label *m_title;
    Label *m_lead;
    PiecesBar *m_bar;
    OutcomeList *m_outcomes;
    QStackedWidget *m_views;
    GalleryView *m_gallery;
    ExhibitTable *m_table;
    Label *m_nothing;
    DropZone *m_dropZone;
    QStackedWidget *m_main;
    ExhibitViewer *m_viewer;
    Inspector *m_inspector;
};

} // namespace appui
