// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "widgets/card.h"

class QPushButton;

namespace appui {

class Label;
struct Dossier;
struct Snapshot;

/** One of the three documents: what it holds, when it was last made, and what can be done with it. */
class ExportCard : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(Recipient recipient, QWidget *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot, const QDateTime &now);
    void retranslate();

Q_SIGNALS:
    void previewWanted(Recipient recipient);
    void saveWanted(Recipient recipient);
    void printWanted(Recipient recipient);

private:
    Recipient m_recipient;
    Label *m_title;
    Label *m_text;
    Label *m_last;
    QPushButton *m_preview;
    QPushButton *m_save;
    QPushButton *m_print;
};

/** "Pour le procureur de la République" */
QString documentName(Recipient recipient);
/** The newest document for that reader; null when none was made. */
const ExportRecord *lastMade(const Dossier &dossier, Recipient recipient);
/** What is said of a document when something was changed since it was made. */
QString outdatedSentence();

} // namespace appui
