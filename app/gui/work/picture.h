// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "intake/examination.h"

#include <QImage>

class QIODevice;

namespace appui {

/** Not a film, which is shown by several of its pictures, nor a page of a PDF. */
bool isPicture(const QString &mediaType);

/** A picture no greater than `box`, cut at the bottom when it is far taller than wide; null when the file has none. */
QImage smallPicture(QIODevice &device, const QString &mediaType, const QSize &box);

/** What can be shown of an original, ready for the screen. */
struct Showing
{
    enum class Kind { Picture, Pdf, Mail, Text, Nothing };
    Kind kind = Kind::Nothing;
    QImage picture;   ///< upright
    QByteArray bytes; ///< of a PDF
    MailText mail;
    QString text;
    QString complaint; ///< why there is nothing: one translated sentence
};
Showing showingOf(QIODevice &device, const QString &mediaType);

} // namespace appui
