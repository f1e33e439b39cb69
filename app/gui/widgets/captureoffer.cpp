// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/captureoffer.h"

#include "look/settings.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "work/capturewatch.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

CaptureOffer::CaptureOffer(Settings &settings, QWidget *parent)
    : Card(Tone::Blue, parent)
    , m_settings(settings)
    , m_watch(new CaptureWatch(this))
    , m_sentence(new Label)
    , m_add(button(u"addCaptures"_s))
    , m_leave(button(u"leaveCaptures"_s, ButtonKind::Quiet))
{
    setObjectName(u"captureOffer"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_add);
    line->addWidget(m_leave);
    body()->setContentsMargins(16, 6, 8, 6);
    body()->addLayout(line);
    connect(m_watch, &CaptureWatch::foundChanged, this, &CaptureOffer::show);
    connect(&m_settings, &Settings::watchingChanged, this, &CaptureOffer::watch);
    connect(m_leave, &QPushButton::clicked, m_watch, &CaptureWatch::forgetFound);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QStringList found = m_watch->found();
        m_watch->forgetFound();
        Q_EMIT additionWanted(found);
    });
    retranslate();
}

void CaptureOffer::setWatching(bool watching)
{
    m_watching = watching;
    watch();
}

void CaptureOffer::watch()
{
    m_watch->watch(m_watching && m_settings.watchesCaptures() ? m_settings.captureFolder() : QString());
}

void CaptureOffer::show()
{
    const int count = int(m_watch->found().size());
    m_sentence->setText(tr("%n new capture(s) in “%1”.", nullptr, count).arg(QFileInfo(m_watch->folder()).fileName()));
    m_add->setText(tr("Add %n of them", "captures", count));
    const bool appears = isHidden() && count > 0;
    setVisible(count > 0);
    if (!appears)
        return;
    QAccessibleEvent spoken(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void CaptureOffer::retranslate()
{
    m_leave->setText(tr("No"));
    m_leave->setAccessibleName(tr("Do not add these captures"));
    show();
}

} // namespace appui
