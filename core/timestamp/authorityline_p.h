// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timestamp/timestamp.h"

#include <memory>

class QUrl;

namespace appui {

/** The HTTP side of RFC 3161 §3.4: one authority's address, over a connection kept open. */
class AuthorityLine
{
public:
    AuthorityLine(const QUrl &url, const RequestLimits &limits);
    ~AuthorityLine();

    /**
     * Posts a TimeStampReq and gives the body of the answer, within the limits. Fails with Network, TimedOut, HttpStatus,
     * Redirected, WrongContentType, TooLarge, Malformed (cut short, or not HTTP) or Cancelled.
     */
    Result<QByteArray> post(const QByteArray &query, const Progress &progress);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace appui
