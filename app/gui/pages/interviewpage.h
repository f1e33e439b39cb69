// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "models/interview.h"
#include "pages/page.h"
#include "work/draft.h"

class QPushButton;

namespace appui {

class CaptureReader;
class Card;
class DateField;
class ExhibitViewer;
class FactFields;
class Label;
class LineField;
class PostList;
struct Post;

/** One exhibit at a time: its picture on the left, on the right one short question after another, each with its reason. */
class InterviewPage : public Page
{
    Q_OBJECT

public:
    InterviewPage(const Equipment &equipment, CaptureReader &captures, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /** Begins with what is not said yet of that exhibit, or of the next one. */
    void begin(const QString &exhibitId);
    void retranslate() override;

Q_SIGNALS:
    /** The person wants to go on another time; the exhibit is the one that was asked about. */
    void leaveWanted(const QString &exhibitId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Wording
    {
        QString title;
        QString lead;
        QString why;
    };

    QWidget *panel();
    void connectAll();
    void next();
    /** Goes on whatever stands in the fields. */
    void pass();
    void previous();
    void leave();
    void goOn();
    void addFact(bool isPropos);
    /** It shows no page of the web: what it shows was not online. */
    void sayOffline();
    void recordOffline(const QString &exhibitId);
    void show();
    void showFields(const InterviewQuestion &question);
    void showPlace(const InterviewQuestion &question);
    Wording wordingOf(const InterviewQuestion &question) const;
    void focusQuestion();
    void takePost(const Post &post);
    void offerPosts(const Exhibit &exhibit);
    void editExhibit(const QString &what, const std::function<void(Exhibit &)> &change);

    const Equipment &m_equipment;
    SnapshotPtr m_snapshot;
    Interview m_interview;
    QString m_offline;     ///< the exhibit that was said to show no page, while it shows nothing yet
    bool m_goesOn = false; ///< as soon as what was answered is in the dossier
    ExhibitViewer *m_viewer;
    QWidget *m_panel;
    Label *m_place;
    QPushButton *m_later;
    Label *m_title;
    Label *m_lead;
    Label *m_about; ///< the words that the question is about
    QWidget *m_kinds;
    QPushButton *m_isWords;
    QPushButton *m_isAct;
    CaptureReader &m_captures;
    PostList *m_posts;
    FactFields *m_fact;
    LineField *m_url;
    LineField *m_platform;
    DateField *m_seen;
    QPushButton *m_site;
    QPushButton *m_noPage;
    QPushButton *m_next;
    QPushButton *m_unknown;
    QPushButton *m_previous;
    QPushButton *m_more;
    Card *m_whyCard;
    Label *m_why;
};

} // namespace appui
