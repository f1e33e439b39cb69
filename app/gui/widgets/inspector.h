// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/draft.h"
#include "work/snapshot.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace appui {

class ComboField;
class DateField;
class Disclosure;
class ExhibitDetails;
class FactList;
class Label;
class LineField;
class ProposalList;
class RecipientsField;
class TextField;

/** Everything that is said of one exhibit, to be filled in place; each field is recorded when the person leaves it. */
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    /** Shows the exhibit of that id; nothing when it is not there. */
    void setExhibit(const QString &exhibitId, const SnapshotPtr &snapshot);
    QString exhibitId() const { return m_exhibitId; }
    /** What the review says against its going to those who are ticked is shown under them. */
    void setGaps(const QList<Gap> &gaps);
    /** Opens the fact of that id, or goes to the field of that key in the journal. */
    void reveal(const QString &field, const QString &factId);
    void retranslate();

    /** It lies open already: there is nothing to open. */
    void setOpened(bool opened);

Q_SIGNALS:
    void edited(const QString &what, const Draft &draft);
    void openingWanted();
    void copyWanted();
    void removalWanted();

private:
    void build();
    void connectFields();
    void refresh();
    void showGaps();
    void orderTabs();
    void edit(const QString &what, const std::function<void(Exhibit &)> &change);
    const Exhibit *exhibit() const;

    QString m_exhibitId;
    SnapshotPtr m_snapshot;
    QScrollArea *m_scroll;
    QWidget *m_form;
    Label *m_empty;
    Label *m_number;
    Label *m_stamp;
    Label *m_remarks;
    QPushButton *m_open;
    ProposalList *m_proposals;
    LineField *m_title;
    LineField *m_url;
    LineField *m_platform;
    DateField *m_seen;
    FactList *m_facts;
    RecipientsField *m_recipients;
    Label *m_indiscretions;
    QList<Gap> m_gaps; ///< about recipients, of all exhibits
    ComboField *m_provenance;
    Disclosure *m_private; ///< the note: whoever looks over a shoulder does not read it
    TextField *m_note;
    ExhibitDetails *m_details;
};

} // namespace appui
