// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "pages/page.h"
#include "report/letters.h"
#include "work/snapshot.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace appui {

class ComboField;
class Label;
class Letters;
class PdfPreview;

/** The letters, one at a time: each passage can be rewritten, looked at, copied and saved with its sheet for the person alone. */
class LettersPage : public Page
{
    Q_OBJECT

public:
    explicit LettersPage(const Equipment &equipment, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /** Shows the letter of that kind; the first one when there is none. */
    void begin(const QString &kind);
    void retranslate() override;

Q_SIGNALS:
    void leaveWanted();
    void told(const QString &sentence, bool problem);

private:
    void build();
    void connectAll();
    LetterChoice choice() const;
    void chooseKind(int index);
    void offerKinds();
    void offerSubjects();
    void showBlocks(const LetterChoice &letter, const QList<LetterBlock> &blocks);
    void askPlace();

    const Equipment &m_equipment;
    SnapshotPtr m_snapshot;
    Letters *m_letters;
    QList<LetterKind> m_kinds;
    QList<LetterSubject> m_subjects;
    int m_kind = 0;
    int m_subject = 0;
    QStackedWidget *m_stack;
    PdfPreview *m_preview;
    QPushButton *m_back;
    Label *m_title;
    Label *m_lead;
    ComboField *m_kindField;
    ComboField *m_subjectField;
    QPushButton *m_look;
    QPushButton *m_save;
    QPushButton *m_copy;
    QWidget *m_passages = nullptr;
    QVBoxLayout *m_place;
};

} // namespace appui
