// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tourcard.h"

#include "look/settings.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

TourCard::TourCard(Settings &settings, QWidget *parent)
    : Card(Tone::Blue, parent)
    , m_settings(settings)
    , m_place(new Label(TextRole::Strong))
    , m_sentence(new Label)
    , m_next(button(u"tourNext"_s))
    , m_leave(button(u"tourLeave"_s, ButtonKind::Quiet))
{
    setObjectName(u"tour"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_place);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_next);
    line->addWidget(m_leave);
    body()->setContentsMargins(16, 6, 8, 6);
    body()->addLayout(line);
    hide();
    connect(m_leave, &QPushButton::clicked, this, &TourCard::end);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_station == Station::Export)
            end();
        else
            Q_EMIT stationWanted(Station(int(m_station) + 1));
    });
}

void TourCard::offer()
{
    if (!m_settings.tourWasTaken())
        take();
}

void TourCard::take()
{
    show();
    Q_EMIT stationWanted(Station::Situation);
}

void TourCard::end()
{
    m_settings.setTourWasTaken();
    hide();
}

void TourCard::setStation(Station station)
{
    m_station = station;
    retranslate();
    if (!isVisible())
        return;
    QAccessibleEvent spoken(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void TourCard::retranslate()
{
    static constexpr const char *sentences[stationCount] = {
        QT_TR_NOOP("A few answers: they fill in the letters and name the court. What you do not know can stay blank."),
        QT_TR_NOOP("Screenshots, links, messages: add everything, even in disorder. What comes in is kept as it is."),
        QT_TR_NOOP("Who wrote what, where and when: the line of time makes itself out of what you say of each exhibit."),
        QT_TR_NOOP("What these facts may amount to, and until when something can be done. The program decides nothing."),
        QT_TR_NOOP("What to do, in which order, and what each step does not do. The letters are written from here."),
        QT_TR_NOOP("What is still missing, then the three documents: to look at, to save, to print."),
    };
    const bool last = m_station == Station::Export;
    m_place->setText(tr("Tour, %1 of %2").arg(int(m_station) + 1).arg(stationCount));
    m_sentence->setText(tr(sentences[int(m_station)]));
    m_next->setText(last ? tr("End the tour") : tr("Next: %1").arg(stationName(Station(int(m_station) + 1))));
    m_leave->setText(tr("Skip the tour"));
    m_leave->setVisible(!last);
}

} // namespace appui
