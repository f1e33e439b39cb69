// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/questioning.h"
#include "models/reckoning.h"
#include "pages/page.h"
#include "work/draft.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace appui {

class ComboField;
class Disclosure;
class Label;
class QuestionCard;
class SortingCard;

/**
 * Words or an act, beside the table: one short question after another, then what it may fall under. What the adviser or the
 * lawyer chose is theirs, and marked so.
 */
class MatterPanel : public Page
{
    Q_OBJECT

public:
    explicit MatterPanel(const Catalogue &law, QWidget *parent = nullptr);

    /** Shows what is said of that fact, and begins its questions; hides when there is none. */
    void open(const SnapshotPtr &snapshot, const QString &id);
    /** Where it stands among the facts. */
    void setPlace(int number, int count);
    void leave();
    /** `settled`: nothing is on its way to the file. */
    void setSnapshot(const SnapshotPtr &snapshot, bool settled);
    void setDates(const QList<Deadline> &dates);
    QString id() const { return m_id; }
    void focusQuestion();
    void retranslate() override;

Q_SIGNALS:
    void edited(const QString &what, const Draft &draft);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void answer(const QString &question, const QString &value);
    void sort(const QStringList &questions, const QStringList &ticked);
    void showQuestion();
    void showFindings();
    void showChoice();
    void showAnswers();
    QStringList procedureTitles(const Advice &advice) const;

    const Catalogue &m_law;
    SnapshotPtr m_snapshot;
    QString m_id;
    Qualification m_found;
    Questioning m_way;
    QStringList m_shownDates;
    QList<Deadline> m_dates;
    QStringList m_choices; ///< ids of offences, as the choice shows them
    bool m_goesOn = false; ///< as soon as what was answered is in the dossier
    bool m_sorted = false; ///< the same of what was sorted
    QScrollArea *m_scroll;
    Label *m_kind;
    Label *m_place;
    QPushButton *m_close;
    Label *m_title;
    SortingCard *m_sorting;
    QuestionCard *m_question;
    Label *m_mayTitle;
    Label *m_mayLead;
    QVBoxLayout *m_candidates;
    Label *m_choiceTitle;
    ComboField *m_choice;
    QVBoxLayout *m_findings;
    Label *m_datesTitle;
    QVBoxLayout *m_dateCards;
    Disclosure *m_answers;
    Label *m_notice;
};

} // namespace appui
