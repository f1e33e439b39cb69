// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/hometraces.h"
#include "widgets/card.h"

#include <functional>

class QPushButton;

namespace appui {

class Label;
struct Dossier;

/** Asks, before a copy leaves, about what in it would tell where the person lives. Hidden while nothing is asked. */
class HomeCard : public Card
{
    Q_OBJECT

public:
    explicit HomeCard(QWidget *parent = nullptr);

    /** `then` is called once everything was answered, with whether positions are to be taken out. */
    void ask(const HomeTraces &traces, const Dossier &dossier, Recipient recipient, std::function<void(bool)> then);
    void retranslate();

Q_SIGNALS:
    /** Those exhibits are to be left out of that reader's copies. */
    void leavingOutWanted(const QStringList &exhibits, Recipient recipient);
    void situationWanted();
    /** That one is to be looked at. */
    void exhibitWanted(const QString &exhibit);

private:
    void goOn();
    void show();
    void focusFirst();

    HomeTraces m_traces;
    Recipient m_recipient = Recipient::Procureur;
    bool m_withoutPositions = false;
    QString m_placed; ///< the numbers of the exhibits
    QString m_naming;
    int m_firstUnread = 0; ///< its number
    std::function<void(bool)> m_then;
    Label *m_title;
    Label *m_position;
    Label *m_street;
    Label *m_declared;
    Label *m_unread;
    QPushButton *m_without;
    QPushButton *m_leaveOut;
    QPushButton *m_declare;
    QPushButton *m_look;
    QPushButton *m_anyway;
    QPushButton *m_notNow;
};

} // namespace appui
