// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

namespace appui {

class Catalogue;
struct Candidate;

/** An offence that the facts may fall under: why, what is missing, what is to be shown; the rest is folded away. */
class CandidateCard : public Card
{
    Q_OBJECT

public:
    CandidateCard(const Candidate &candidate, const Catalogue &law, QWidget *parent = nullptr);

private:
    void addChip(const QString &text, Tone tone);
};

} // namespace appui
