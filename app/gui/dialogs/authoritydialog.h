// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/scrollingdialog.h"
#include "equipment.h"

#include "dossier/values.h"

class QCheckBox;
class QListWidget;
class QPushButton;

namespace appui {

class AuthorityForm;
class Label;

/** Who gives the timestamps, in which order, and whether they are asked for as things come in. Each choice is taken at once. */
class AuthorityDialog : public ScrollingDialog
{
    Q_OBJECT

public:
    AuthorityDialog(const Equipment &equipment, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *listActions();
    void build();
    void retranslate();
    void showList(int current);
    void enable();
    void take(const Authority &authority);
    void move(int by);
    void remove();
    void tryIt();
    void tell(bool good, const QString &sentence);

    const Equipment &m_equipment;
    QList<Authority> m_authorities;
    bool m_trying = false;
    Label *m_title;
    Label *m_lead;
    Label *m_listLabel;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_try;
    Label *m_result;
    QCheckBox *m_byItself;
    Label *m_byItselfHint;
    AuthorityForm *m_form;
    QPushButton *m_close;
};

} // namespace appui
