// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/importing.h"
#include "widgets/card.h"

class QPushButton;
class QScrollArea;

namespace appui {

class Label;

/** What could not come in, or not as it should, each with its reason; and what can be done about it. */
class OutcomeList : public Card
{
    Q_OBJECT

public:
    explicit OutcomeList(QWidget *parent = nullptr);

    /** Hides itself when there is nothing wrong. */
    void setReport(const ImportReport &report);
    void retranslate();

Q_SIGNALS:
    void keepWanted(const QStringList &paths);
    void closed();

private:
    QScrollArea *texts();
    void showTitle();

    QScrollArea *m_texts;
    Label *m_title;
    Label *m_lines;
    Label *m_advice;
    QPushButton *m_keep;
    QPushButton *m_close;
    ImportReport m_report;
    QStringList m_keepable; ///< refused, and yet there are bytes to keep
};

} // namespace appui
