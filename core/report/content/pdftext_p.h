// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QIODevice;

namespace appui::content {

/** The text of each page of a PDF, at most 8,000 characters each; empty when it can't be read. */
QStringList pdfTexts(QIODevice &pdf);

} // namespace appui::content
