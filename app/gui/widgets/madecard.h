// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QPushButton;

namespace appui {

class Desk;
class KeyCopy;
class Label;
class Prompter;
struct MadeDocument;

/** A document that was just made: what and where it is, what can be done with it, and what comes next. */
class MadeCard : public Card
{
    Q_OBJECT

public:
    MadeCard(Desk &desk, Prompter &prompter, QWidget *parent = nullptr);

    void setDocument(const MadeDocument &document);
    /** Another dossier: nothing was made yet. */
    void forget();
    /** Empty: nothing is said of it. */
    void setNextStep(const QString &sentences);
    /** Something was changed since it was made. */
    void setOutdated(bool outdated);
    /** The document was timestamped as a whole: that is not offered any more. */
    void setStamped();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void stampWanted(const QString &path);

private:
    QString m_path;
    QStringList m_all; ///< of this dossier, since it was opened
    Label *m_title;
    Label *m_text;
    Label *m_outdated;
    Label *m_next;
    QPushButton *m_open;
    QPushButton *m_folder;
    QPushButton *m_toKey;
    QPushButton *m_stamp;
    KeyCopy *m_copy;
};

} // namespace appui
