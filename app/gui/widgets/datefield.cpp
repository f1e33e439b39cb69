// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datefield.h"

#include "look/wording.h"

#include <QLineEdit>

namespace appui {

DateField::DateField(const QString &name, QWidget *parent)
    : LineField(name, parent)
{
    connect(this, &LineField::committed, this, &DateField::read);
    connect(edit(), &QLineEdit::textEdited, this, [this] {
        m_objects = false;
        m_isUnread = false;
        setComplaint({});
    });
}

void DateField::setDate(const PartialDate &date, const QTimeZone &zone)
{
    m_zone = zone;
    if (m_isUnread && date == m_date)
        return; // what was typed stays beside what is said of it
    m_date = date;
    m_isUnread = false;
    setText(editable(date, zone));
    judge();
}

void DateField::setNotBefore(const QDate &day, const QString &objection)
{
    m_notBefore = day;
    m_tooEarly = objection;
}

void DateField::read(const QString &text)
{
    const auto date = PartialDate::parse(text.trimmed(), m_date.source());
    m_isUnread = !date;
    if (!date) {
        const QString told =
            tr("For example: %1").arg(example().isEmpty() ? tr("05/11/2026 10:26", "an example of a date") : example());
        setComplaint((date.error().detail.isEmpty() ? tr("This date can’t be read.") : tr("This day does not exist.")) + u' ' +
                     told);
        return;
    }
    setComplaint({});
    m_date = *date;
    setText(editable(m_date, m_zone));
    judge();
    Q_EMIT dateCommitted(m_date);
}

QString DateField::objection() const
{
    const QDate first = m_date.earliestDay(m_zone);
    if (m_today.isValid() && first.isValid() && first > m_today)
        return tr("This date is still to come.");
    if (m_date.tellsDay() && m_notBefore.isValid() && first < m_notBefore)
        return m_tooEarly;
    return {};
}

void DateField::judge()
{
    const QString said = objection();
    if (m_objects || !said.isEmpty())
        setComplaint(said);
    m_objects = !said.isEmpty();
}

} // namespace appui
