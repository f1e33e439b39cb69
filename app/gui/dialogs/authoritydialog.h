// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"

#include <QDialog>

class QPushButton;

namespace appui {

class Label;
class LineField;

/** Who gives the timestamps: an address, the certificates under which its answers are believed, and a try. */
class AuthorityDialog : public QDialog
{
    Q_OBJECT

public:
    AuthorityDialog(const Equipment &equipment, QWidget *parent);

private:
    void build();
    void chooseFile();
    void tryIt();
    void keep();
    void busy(bool busy);

    const Equipment &m_equipment;
    QByteArray m_caPem;
    LineField *m_url;
    Label *m_file;
    Label *m_result;
    QPushButton *m_choose;
    QPushButton *m_try;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace appui
