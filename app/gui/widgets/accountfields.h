// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "work/draft.h"
#include "work/snapshot.h"

#include <QWidget>

namespace appui {

class ChoiceField;
class DateField;
class LineField;
class TextField;

/** What is known of an author's account, and of what it takes when it is false; each answer is recorded when it is left. */
class AccountFields : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFields(const QString &name, QWidget *parent = nullptr);

    void setParty(const Party &party, const SnapshotPtr &snapshot);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    /** The person left a field with another answer; `what` names the field. */
    void edited(const QString &what, const Draft &draft);

private:
    void build();
    void connectFields();
    void edit(const QString &what, const std::function<void(Party &)> &change);

    QString m_id;
    LineField *m_account;
    LineField *m_platform;
    LineField *m_stableId;
    LineField *m_profile;
    TextField *m_impersonates;
    ChoiceField *m_online;
    DateField *m_onlineSeen;
};

} // namespace appui
