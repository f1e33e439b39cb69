// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/job.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace appui {

class Label;

/** What is under way, how far it is, and the button that stops it. Shown only when it takes a while. */
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);

    void follow(const JobPtr &job);
    void leave(const JobPtr &job);
    void retranslate();

private:
    void update();

    Label *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_timer;
    QList<JobPtr> m_jobs;
};

} // namespace appui
