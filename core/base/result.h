// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace appui {

/**
 * A failure that comes from outside the program: a file, a network, a user's input.
 * `code` is for callers and tests, `message` is one translated sentence for the person,
 * `detail` is technical, for the log, and never shown alone.
 */
struct Error
{
    enum class Code {
        Io,          ///< a file or a device could not be read or written
        Corrupt,     ///< the bytes are not what they should be
        NewerFormat, ///< written by a newer version of the program
        Locked,      ///< another window or program holds the dossier
        ReadOnly,    ///< the dossier lies on a medium that can't be written
        Invalid,     ///< wrong use: an argument, a date, an unknown number
        NotFound,    ///< no such piece, entry, file
        Unsupported, ///< understood, but not something the program does
        BadEvidence, ///< a file offered as evidence is broken; it may be kept as bytes
        Altered,     ///< bytes differ from the digest on record
        Cancelled,   ///< the person stopped it

        // A timestamp authority and its answers
        Network,            ///< could not be reached
        TimedOut,           ///< no whole answer within the time allowed
        HttpStatus,         ///< an answer other than 200
        Redirected,         ///< sent us elsewhere; we do not follow
        WrongContentType,   ///< not application/timestamp-reply
        TooLarge,           ///< more bytes than any token needs
        Malformed,          ///< not a TimeStampResp, or cut short
        Refused,            ///< the authority rejected the request
        WrongNonce,         ///< answers another request
        WrongImprint,       ///< stamps other data, or with another digest algorithm
        WrongPolicy,        ///< issued under another policy than the one asked for
        WrongKeyUsage,      ///< the certificate is not (critically, solely) for time-stamping
        CertificateExpired, ///< not valid at the token's date
        UnknownAuthority,   ///< does not chain up to a certificate that is trusted here
        BadSignature        ///< the signature does not fit the token
    };

    Code code;
    QString message;
    QString detail = {};
};

template <typename T>
using Result = tl::expected<T, Error>;

/** Shorthand for the failing side of a Result. */
inline tl::unexpected<Error> fail(Error::Code code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/** Hands the error of one Result on as the error of another. */
template <typename T>
tl::unexpected<Error> fail(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace appui
