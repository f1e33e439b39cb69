// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/values.h"
#include "timestamp/knownauthorities.h"

#include <QWidget>

class QPushButton;

namespace appui {

class ComboField;
class Label;
class LineField;
class Prompter;

/** Takes one more authority: out of those that are known, or by its address, with the file of its certificates. Asks none. */
class AuthorityForm : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorityForm(Prompter &prompter, QWidget *parent = nullptr);

    void setFolder(const QString &folder) { m_folder = folder; }
    void retranslate();

Q_SIGNALS:
    void added(const Authority &authority);

private:
    void build();
    void showKnown(int index);
    void chooseFile();
    void add();

    Prompter &m_prompter;
    QList<KnownAuthority> m_known;
    QString m_folder;
    QByteArray m_caPem;
    QString m_fileName;
    ComboField *m_choice;
    Label *m_note;
    LineField *m_url;
    Label *m_file;
    QPushButton *m_choose;
    QPushButton *m_add;
};

} // namespace appui
