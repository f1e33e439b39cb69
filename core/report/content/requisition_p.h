// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content/copy_p.h"

namespace appui::content {

/** One publication as an investigator asks a platform for it. */
struct Target
{
    QList<int> exhibits; ///< numbers
    QString platform;
    QString account; ///< or what tells of the victim's own that was broken into
    QString stableId;
    QString profileUrl;
    QString postId;
    QString url;
    QString local; ///< with its offset
    QString utc;
};

/** Every publication that has an address or an account, and every account of the victim's that was broken into. */
QList<Target> targets(const Copy &copy);

/** A mail of the copy, with what its headers say. */
struct MailTrace
{
    const Exhibit *exhibit;
    QString from;
    QString messageId;
    QString date;
    QStringList servers; ///< one Received header each, the nearest to the reader first
    QStringList addresses;
};
QList<MailTrace> mailTraces(const Copy &copy);

/** Whether there is an account, an address or a mail that a requisition can name. */
bool hasTraces(const Copy &copy);
/** Whether the complaint asks for them: there are some, and what it names may allow it. */
bool asksForData(const Copy &copy);

/** Targets and mails as CSV: UTF-8 with BOM, separator ";", RFC 4180. */
QByteArray requisitionCsv(const Copy &copy);

} // namespace appui::content
