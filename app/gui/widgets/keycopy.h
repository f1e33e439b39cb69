// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/volumes.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace appui {

class Desk;
class Label;
class Prompter;

/** Copies a document that was made, and the dossier if the person wants it, onto a USB key, and compares the copy. */
class KeyCopy : public QWidget
{
    Q_OBJECT

public:
    KeyCopy(Desk &desk, Prompter &prompter, QWidget *parent = nullptr);

    /** The document to copy, and the others that were made before it; what was said of another one goes. */
    void setDocument(const QString &path, const QStringList &others = {});
    /** Looks for keys, and shows them. */
    void look();
    /** Shows where it can be copied to. */
    void offer(const QList<Volume> &keys);
    void retranslate();

private:
    void askFolder();
    void copyTo(const QString &folder);
    void tell(const QString &sentence, bool problem);

    Desk &m_desk;
    Prompter &m_prompter;
    QString m_path;
    QStringList m_others;
    Label *m_title;
    QVBoxLayout *m_keys;
    QCheckBox *m_withOthers;
    QCheckBox *m_withDossier;
    Label *m_dossierNote;
    QPushButton *m_again;
    QPushButton *m_elsewhere;
    Label *m_outcome;
};

} // namespace appui
