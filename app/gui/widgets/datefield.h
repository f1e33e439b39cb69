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
    /** What stands there is no date; what was known before stays until it is one. */
    bool isUnread() const { return m_isUnread; }
    /** A later day is objected to, but kept; invalid: none is. To be said before setDate(). */
    void setToday(const QDate &today) { m_today = today; }
    /** The same for an earlier day than `day`, in those words. */
    void setNotBefore(const QDate &day, const QString &objection);

Q_SIGNALS:
    void dateCommitted(const PartialDate &date);

private:
    void read(const QString &text);
    QString objection() const;
    void judge();

    PartialDate m_date;
    QTimeZone m_zone;
    QDate m_today;
    QDate m_notBefore;
    QString m_tooEarly;
    bool m_objects = false;
    bool m_isUnread = false;
};

} // namespace appui
