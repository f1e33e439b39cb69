// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace appui {

/** What an address says of the page it leads to: a proposal, for the person to confirm. What it does not say is empty. */
struct UrlReading
{
    QString platform; ///< the network's usual name; the registrable name ("blog.example") of a host that is not a known one
    QString account;  ///< as displayed: with its @ where the network shows one
    QString postId;   ///< the platform's own identifier; of the comment where the address leads to one
    /** It leads to the network's own pages, not to what somebody published: it proves nothing. */
    bool isHomePage = false;
    friend bool operator==(const UrlReading &, const UrlReading &) = default;
};

/** Asks nothing of the network. A text that is no address of the web reads as nothing. */
UrlReading readUrl(const QString &address);

} // namespace appui
