// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"
#include "widgets/card.h"

#include "work/draft.h"
#include "work/snapshot.h"

class QPushButton;

namespace appui {

class Disclosure;
class FactFields;

/** Words or an act that an exhibit shows, to be read at a glance or edited in place. */
class FactCard : public Card
{
    Q_OBJECT

public:
    explicit FactCard(const QString &name, QWidget *parent = nullptr);

    void setFact(const Fact &fact, const SnapshotPtr &snapshot);
    QString factId() const;
    void setOpen(bool open);
    void focusText();
    void retranslate();

Q_SIGNALS:
    /** The person left a field with another answer; `what` names the field. */
    void edited(const QString &what, const Draft &draft);
    void removed(const Fact &fact);

private:
    void showTitle();

    Disclosure *m_disclosure;
    FactFields *m_fields;
    QPushButton *m_remove;
};

} // namespace appui
