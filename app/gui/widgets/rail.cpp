// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rail.h"

#include "legal/catalogue.h"
#include "look/textscale.h"
#include "models/contactwords.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/stationbutton.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int roomy = 620; // pixels of height from which there is room for the second lines
constexpr int enoughForHelp = 500;
constexpr int wide = 214; // pixels, at the usual size of text
constexpr int widest = 270;
constexpr int narrow = 60;

} // namespace

Rail::Rail(const Catalogue &law, QWidget *parent)
    : QWidget(parent)
    , m_law(law)
    , m_helpTitle(new Label(TextRole::Strong))
    , m_helpLines(new Label(TextRole::Small))
    , m_helpMore(button(u"helpNumbers"_s, ButtonKind::Quiet, u"phone"_s))
{
    setObjectName(u"rail"_s);
    setProperty("ground", u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 10, 12);
    layout->setSpacing(3);
    for (int i = 0; i < stationCount; ++i) {
        m_stations[size_t(i)] = new StationButton(i + 1);
        layout->addWidget(m_stations[size_t(i)]);
        connect(m_stations[size_t(i)], &QAbstractButton::toggled, this, [this, i](bool chosen) {
            if (chosen)
                Q_EMIT stationChosen(Station(i));
        });
        connect(m_stations[size_t(i)], &QAbstractButton::clicked, this,
                [this, i] { Q_EMIT stationChosen(Station(i)); }); // also the one that is chosen: back to its first page
    }
    layout->addStretch(1);

    auto *help = new Card;
    help->body()->setContentsMargins(12, 10, 8, 6);
    help->body()->setSpacing(2);
    help->body()->addWidget(m_helpTitle);
    help->body()->addWidget(m_helpLines);
    m_help = help;
    layout->addWidget(help);
    layout->addWidget(m_helpMore);
    connect(m_helpMore, &QPushButton::clicked, this, &Rail::helpWanted);
    retranslate();
}

void Rail::setCurrent(Station station)
{
    const QSignalBlocker quiet(m_stations[size_t(station)]);
    m_stations[size_t(station)]->setChecked(true);
}

void Rail::setStates(const std::array<StationState, stationCount> &states)
{
    for (size_t i = 0; i < states.size(); ++i)
        m_stations[i]->setState(states[i]);
}

void Rail::retranslate()
{
    for (int i = 0; i < stationCount; ++i)
        m_stations[size_t(i)]->setText(stationName(Station(i)));
    m_helpTitle->setText(tr("Somebody to talk to?"));
    QStringList lines;
    for (const Contact &contact : m_law.contacts())
        if (!contact.phone.isEmpty() && (!contact.danger || lines.isEmpty()))
            lines.append(tr("%1: %2", "for whom, a telephone number").arg(contactwords::forWhom(contact), contact.phone));
    m_helpLines->setText(lines.join(u'\n'));
    m_helpMore->setText(m_narrow ? QString() : tr("Help numbers"));
    m_helpMore->setAccessibleName(tr("Help numbers"));
    m_help->setVisible(!m_narrow);
}

void Rail::setNarrow(bool isNarrow)
{
    m_narrow = isNarrow;
    setFixedWidth(isNarrow ? int(narrow * qBound(1.0, textScale(*this), 1.5)) : qMin(widest, int(wide * textScale(*this))));
    for (StationButton *station : m_stations)
        station->setNarrow(isNarrow);
    retranslate();
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double scale = textScale(*this);
    for (StationButton *station : m_stations)
        station->setCompact(height() < roomy * scale);
    m_help->setVisible(!m_narrow && height() >= enoughForHelp * scale);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int i = 0; step != 0 && i < stationCount; ++i)
        if (m_stations[size_t(i)]->hasFocus()) {
            m_stations[size_t(qBound(0, i + step, stationCount - 1))]->setFocus(Qt::TabFocusReason);
            return;
        }
    QWidget::keyPressEvent(event);
}

} // namespace appui
