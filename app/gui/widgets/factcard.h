// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"
#include "widgets/card.h"

#include "work/draft.h"
#include "work/snapshot.h"

class QPushButton;

namespace appui {

class ChoiceField;
class DateField;
class Disclosure;
class Label;
class LineField;
class TextField;

/** Words or an act that an exhibit shows, to be read at a glance or edited in place. */
class FactCard : public Card
{
    Q_OBJECT

public:
    FactCard(const QString &name, bool isPropos, QWidget *parent = nullptr);

    void setFact(const Fact &fact, const SnapshotPtr &snapshot);
    QString factId() const { return m_fact.id; }
    bool isPropos() const { return m_fact.isPropos; }
    void setOpen(bool open);
    void focusText();
    void retranslate();

Q_SIGNALS:
    /** The person left a field with another answer; `what` names the field. */
    void edited(const QString &what, const Draft &draft);
    void removed(const Fact &fact);

private:
    void build();
    void edit(const QString &what, const std::function<void(Fact &)> &change);
    void editAuthor(const QString &name);
    void refresh();
    QString summary() const;

    Fact m_fact;
    SnapshotPtr m_snapshot;
    Disclosure *m_disclosure;
    TextField *m_text;
    DateField *m_date;
    ChoiceField *m_source;
    LineField *m_author;
    ChoiceField *m_audience;
    LineField *m_groupSize;
    ChoiceField *m_motive;
    QPushButton *m_remove;
};

} // namespace appui
