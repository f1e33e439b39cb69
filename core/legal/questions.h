// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "legal/condition.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace appui {

/** A plain question of the guided qualification. */
struct Question
{
    /** Where else than in the answers the dossier holds the answer, or a sign of it. */
    enum class Field {
        None,
        Audience,       ///< Propos or Event: audience
        Discriminatory, ///< Propos: discriminatory
        AuthorRole,     ///< the role of its author
        Act,            ///< an event that is no act of somebody else: a "no", by what it is called
        Url,            ///< an exhibit has an address: a "yes", unless answered otherwise
        Choice          ///< the answer is the id of an offence
    };
    struct Option
    {
        QString value;
        QString label;
    };
    /** An answer that is taken for granted, where `condition` holds, until another is given. */
    struct Presumption
    {
        Condition condition;
        QString value;
    };

    QString id;
    QString text;
    QString help;
    QString sorting; ///< its line in the list by which the person first says what it is about; empty: it has none
    bool ofPropos = true;
    bool ofEvent = true;
    Field field = Field::None;
    Condition relevance; ///< asked only where it holds
    QList<Option> options;
    QList<Presumption> presumed;

    bool offers(QStringView value) const
    {
        return std::any_of(options.begin(), options.end(), [value](const Option &option) { return option.value == value; });
    }
};

/** A fact drawn from several answers, used in conditions like an answer: "yes", "no", or neither. */
struct DerivedFact
{
    QString id;
    QString text;
    Condition yes;
    Condition no;
    Condition disputed = never; ///< it is drawn, and what needs it keeps it to be shown all the same
};

/**
 * What is to be shown besides for a candidate; `show` follows "sous réserve d’établir". Denied and decisive, it is no
 * candidate at all.
 */
struct Need
{
    Condition condition; ///< `never`: no answer shows it
    QString show;
    bool decisive = true;
    QStringList statuses = {}; ///< of the victim; empty: all
};

/** What makes an offence inapplicable, and why. */
struct Bar
{
    Condition condition;
    QString why;
};

/** How answers lead to an offence. */
struct Qualifier
{
    Condition when;
    QList<Need> needs;
    QList<Bar> bars;
};

/** Advice that goes with answers. */
struct AdviceRule
{
    Condition condition;
    QString text;
    QStringList procedures;
    QStringList warnings;
    QStringList statuses; ///< of the victim; empty: all
};

} // namespace appui
