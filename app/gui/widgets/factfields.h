// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"
#include "work/draft.h"
#include "work/snapshot.h"

#include <QFlags>
#include <QWidget>

namespace appui {

class ChoiceField;
class DateField;
class LineField;
class TextField;

/** What is said of words or of an act, to be answered in place; each answer is recorded when the person leaves it. */
class FactFields : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Text = 1, Date = 2, People = 4, Motive = 8 };
    Q_DECLARE_FLAGS(Parts, Part)

    FactFields(const QString &name, QWidget *parent = nullptr);

    void setFact(const Fact &fact, const SnapshotPtr &snapshot);
    const Fact &fact() const { return m_fact; }
    /** Everything is shown until something else is said. */
    void setParts(Parts parts);
    void focusFirst();
    /** A date was typed that can't be read. */
    bool holdsUnread() const;
    void retranslate();

Q_SIGNALS:
    /** The person left a field with another answer; `what` names the field. */
    void edited(const QString &what, const Draft &draft);
    /** The fact as it is answered now, before it is recorded. */
    void changed();

private:
    void connectFields();
    void edit(const QString &what, const std::function<void(Fact &)> &change);
    void editAuthor(const QString &name);
    void refresh();
    void offerAuthors();
    void showParts();

    Fact m_fact;
    SnapshotPtr m_snapshot;
    Parts m_parts{Part::Text, Part::Date, Part::People, Part::Motive};
    TextField *m_text;
    DateField *m_date;
    ChoiceField *m_source;
    LineField *m_author;
    ChoiceField *m_audience;
    LineField *m_groupSize;
    ChoiceField *m_motive;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(FactFields::Parts)

} // namespace appui
