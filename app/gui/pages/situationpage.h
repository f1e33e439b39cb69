// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "models/reckoning.h"
#include "pages/page.h"
#include "work/snapshot.h"

#include <functional>

class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace appui {

class Card;
class ChoiceField;
class ComboField;
class DateField;
class Label;
class LineField;
class TextField;

/** Station 1: who the person is, where letters go, and what happened in her own words. */
class SituationPage : public Page
{
    Q_OBJECT

public:
    explicit SituationPage(const Equipment &equipment, QWidget *parent = nullptr);

    /** Goes to the field of that key in the journal ("victim.birth_date"). */
    void reveal(const QString &field);
    void focusFirst();
    void setSnapshot(const SnapshotPtr &snapshot);
    void setReckoning(const ReckoningPtr &reckoning);
    void retranslate() override;

private:
    using Place = std::function<QString &(Profile &)>;
    struct Group
    {
        Label *title;
        Label *why;
        const char *titleText;
        const char *whyText;
    };
    struct Line
    {
        LineField *field;
        Place place;
        const char *label;
        const char *hint;
    };
    struct Text
    {
        TextField *field;
        Place place;
        const char *label;
        const char *hint;
    };

    QVBoxLayout *group(const char *title, const char *why);
    QGridLayout *lines(QVBoxLayout *group, const QList<Line> &lines);
    void text(QVBoxLayout *group, const Text &text);
    void buildPerson();
    void buildWork();
    void buildAddress();
    void buildAccount();
    void buildRecipients();
    void buildDossier();
    void edit(const QString &what, const std::function<void(Profile &)> &change);
    void editHeading(const QString &what, const std::function<void(DossierHeading &)> &change);
    void refresh();
    void showMissing();
    /** The label of the field that mends a gap; empty: there is none here. */
    QString labelOf(const QString &field) const;

    const Equipment &m_equipment;
    SnapshotPtr m_snapshot;
    ReckoningPtr m_reckoning;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    Label *m_title;
    Label *m_lead;
    Label *m_missing;
    QList<Group> m_groups;
    QList<Line> m_lines;
    QList<Text> m_texts;
    DateField *m_birth;
    ChoiceField *m_addressKind;
    Card *m_addressNote;
    Label *m_addressLaw;
    QCheckBox *m_aslMember;
    LineField *m_dossierTitle;
    ComboField *m_zone;
};

} // namespace appui
