// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/partialdate.h"
#include "widgets/linefield.h"

namespace appui {

/** A date as the person knows it: "nov. 2026", "5 novembre 2026 à 10 h 26". What can't be read is said, and kept as typed. */
class DateField : public LineField
{
    Q_OBJECT

public:
    explicit DateField(const QString &name, QWidget *parent = nullptr);

    /** Shown as of `zone`, in which it is read again. */
    void setDate(const PartialDate &date, const QTimeZone &zone);
    PartialDate date() const { return m_date; }

Q_SIGNALS:
    void dateCommitted(const PartialDate &date);

private:
    void read(const QString &text);

    PartialDate m_date;
    QTimeZone m_zone;
};

} // namespace appui
