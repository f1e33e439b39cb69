// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "widgets/card.h"

class QPushButton;

namespace appui {

class Label;
struct Snapshot;

/** One of the three documents: what it holds, when it was last made, and what can be done with it. */
class ExportCard : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(Recipient recipient, QWidget *parent = nullptr);

    Recipient recipient() const { return m_recipient; }

    void setSnapshot(const Snapshot &snapshot, const QDateTime &now);
    /** It says something else than one made now would. */
    void setOutdated(bool outdated);
    void retranslate();

Q_SIGNALS:
    void previewWanted(Recipient recipient);
    void saveWanted(Recipient recipient);
    void printWanted(Recipient recipient);

private:
    void showLast();

    Recipient m_recipient;
    QString m_lastMade; ///< when that was, in words; empty when none was made
    bool m_outdated = false;
    Label *m_title;
    Label *m_text;
    Label *m_last;
    QPushButton *m_preview;
    QPushButton *m_save;
    QPushButton *m_print;
};

/** "Pour le procureur de la République" */
QString documentName(Recipient recipient);
/** What is said of a document that says something else than one made now would. */
QString outdatedSentence();

} // namespace appui
