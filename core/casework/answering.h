// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "journal/entry.h"

#include <QList>

#include <utility>

namespace appui {

class Catalogue;
struct Dossier;

/** A question of the guided qualification by its id, and the value of the answer; an empty one takes the answer back. */
using GivenAnswer = std::pair<QString, QString>;

/**
 * The changes that record answers about the propos or the event with the id `subject`. What has a field of its own is kept there
 * and nowhere else: the audience, the discriminatory motive of words, the role of an author who is known. The question
 * "qualification" takes the id of one offence, the one that the adviser or the lawyer chose. None when nothing changes.
 * Fails with NotFound for a subject or a question that is none, and Invalid for an answer that the question does not offer.
 */
Result<QList<Change>> recordAnswers(const Dossier &dossier, const QString &subject, const QList<GivenAnswer> &given,
                                    const Catalogue &catalogue);

/**
 * What the list of sorting says, by which the person first tells what it is about: `lines` are the ids of its questions, `ticked`
 * those that apply. The others are answered "no"; one that applies is answered "yes", or stays open where there are several ways
 * to say yes.
 */
QList<GivenAnswer> sortingAnswers(const QStringList &lines, const QStringList &ticked, const Catalogue &catalogue);

} // namespace appui
