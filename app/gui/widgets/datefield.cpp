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
    connect(edit(), &QLineEdit::textEdited, this, [this] { setComplaint({}); });
}

void DateField::setDate(const PartialDate &date, const QTimeZone &zone)
{
    m_date = date;
    m_zone = zone;
    setText(editable(date, zone));
}

void DateField::read(const QString &text)
{
    const auto date = PartialDate::parse(text.trimmed(), m_date.source());
    if (!date) {
        setComplaint(date.error().message);
        return;
    }
    setComplaint({});
    m_date = *date;
    setText(editable(m_date, m_zone));
    Q_EMIT dateCommitted(m_date);
}

} // namespace appui
