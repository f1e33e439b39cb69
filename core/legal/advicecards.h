// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "legal/law.h"

namespace appui {

class Catalogue;

/** A short card of advice, in French, for the screen and for paper. */
struct AdviceCard
{
    struct Link
    {
        QString label;
        QString url;
    };
    QString id;
    QString title;
    QStringList lines;
    QList<Link> links; ///< to be opened by the person's own act: what is in them goes to that site
    QList<Contact> contacts;
    QStringList references; ///< ids of the catalogue
    QStringList grounds;    ///< the articles behind it; "(à vérifier)" after one that is known from memory only
};

/**
 * The cards that came with the program, most urgent first. Links to search for the victim are there when her name is.
 * Fails with Corrupt, naming the card, when one can't be read or names what the catalogue does not have.
 */
Result<QList<AdviceCard>> adviceCards(const Catalogue &law, const Victim &victim = {});

} // namespace appui
