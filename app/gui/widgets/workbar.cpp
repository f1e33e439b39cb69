// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/workbar.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int everyMs = 150;
constexpr int steps = 1000;

} // namespace

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label)
    , m_bar(new QProgressBar)
    , m_cancel(button(u"cancelWork"_s))
{
    setObjectName(u"workBar"_s);
    setProperty("ground", u"foot"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setObjectName(u"workProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(160);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 8, 18, 8);
    layout->setSpacing(14);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &WorkBar::update);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_jobs.isEmpty())
            return;
        m_jobs.first()->cancel();
        m_cancel->setEnabled(false);
    });
    retranslate();
    hide();
}

void WorkBar::follow(const JobPtr &job)
{
    m_jobs.append(job);
    m_timer.start();
}

void WorkBar::leave(const JobPtr &job)
{
    m_jobs.removeOne(job);
    m_cancel->setEnabled(true);
    if (!m_jobs.isEmpty())
        return;
    m_timer.stop();
    hide();
}

void WorkBar::update()
{
    const JobPtr &job = m_jobs.first();
    const qint64 total = job->total();
    m_label->setText(job->isCancelled() ? tr("Stopping…") : job->label());
    m_bar->setAccessibleName(job->label());
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(qMin<qint64>(steps, job->done() * steps / total)) : 0);
    show();
}

void WorkBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace appui
