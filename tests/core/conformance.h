// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace appui::test {

/**
 * The rules of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that an export could break, each found broken told as
 * "rule: where". It is no validator: what no export of ours contains is told as "unknown", not judged.
 */
QStringList brokenRules(QPDF &pdf);

/** The parts of it, by what they look at. */
void checkObjects(QPDF &pdf, QStringList &broken);
void checkCatalog(QPDF &pdf, QStringList &broken);
void checkStructure(QPDF &pdf, QStringList &broken);
void checkPages(QPDF &pdf, QStringList &broken);
void checkFonts(QPDF &pdf, QStringList &broken);

} // namespace appui::test
