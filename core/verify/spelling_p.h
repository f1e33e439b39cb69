// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace appui {

/**
 * The length of the PDF object at the beginning of `bytes`, when it is spelled as the program spells all of its objects: single
 * spaces and no other blank, no comment, no number, name or text in an unusual form, no key twice. What is so spelled is read
 * alike by every reader; they differ in what they make of the rest. 0: it is not, or it does not end in `bytes`.
 */
qsizetype spelledObject(QByteArrayView bytes);

} // namespace appui
