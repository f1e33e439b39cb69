// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

class QPDF;

namespace appui {

/** A file attached to a PDF: a name, and where its bytes lie in the PDF, which holds them as they are. */
struct AttachedFile
{
    QString name;
    qint64 from = 0;
    qint64 size = 0;
    QString mediaType;
    QString description;
    QString relationship;
};

struct AttachedFiles
{
    QList<AttachedFile> files;
    QStringList misshapen; ///< names of those that are not as the program attaches them
    QStringList forbidden; ///< other ways to attach something, and other annotations; no version of the program writes any
};

/** What is attached to a PDF, wherever it hangs. Throws what qpdf throws. */
AttachedFiles readAttachedFiles(QPDF &pdf);

} // namespace appui
