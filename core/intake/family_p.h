// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/examination.h"

class QByteArrayView;

namespace appui {

class EvidenceFile;

/**
 * The families of files, one .cpp each. Each of these completes an examination whose media type and kind are known: facts,
 * remarks, and the defect when there is one. What the file could not be read for is left to EvidenceFile to remember.
 */
void examinePng(EvidenceFile &file, Examination &examination);
void examineJpeg(EvidenceFile &file, Examination &examination);
void examinePdf(EvidenceFile &file, Examination &examination);
void examineMail(EvidenceFile &file, Examination &examination);
void examineText(EvidenceFile &file, Examination &examination);
void examineHeif(EvidenceFile &file, Examination &examination);
void examineWebp(EvidenceFile &file, Examination &examination);
/** Films and sounds, whatever their container. */
void examineMedia(EvidenceFile &file, Examination &examination);

void examineArchive(EvidenceFile &file, Examination &examination);

/** Gives a file of boxes (HEIF, MP4, QuickTime) its defect when they are not all there, or make no sense. */
void checkBoxes(EvidenceFile &file, Examination &examination);

/** What EXIF tells, from its TIFF structure: the same bytes in JPEG, PNG, WEBP and HEIC. Never fails: nothing is read from
 * damage. */
void examineExif(QByteArrayView tiff, Examination &examination);

/** Remarks what looks as if a messenger had coded it again, by its name, its size, its compression and what it lacks. */
void noteMessenger(const QString &fileName, Examination &examination);

/** Records the size in pixels; false, with its defect, when it is nothing or too much to be decoded safely. */
bool acceptImageSize(quint32 width, quint32 height, Examination &examination, int bytesPerPixel = 4);

/** Defects that families share. */
QString cutShort();
QString damaged();

} // namespace appui
