// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"

#include <QJsonObject>

/**
 * The dossier's values as JSON: the form in which the journal commits to them and the tables keep them.
 * Keys are snake_case and listed in jsonfields_p.h; digests are lowercase hexadecimal; UTC times end in "Z";
 * a PartialDate is {"value", "typed", "source"}. A key that holds its default is left out, so that adding a field
 * later changes no existing payload.
 */
namespace appui {

template <typename T>
QJsonObject toJson(const T &value);

/** Fails with Corrupt, naming the key, on an unknown key or a value of the wrong type. */
template <typename T>
Result<T> fromJson(const QJsonObject &json);

/** The keys by which `after` differs from `before`, with their new values (the default's own JSON when it was reset). */
template <typename T>
QJsonObject difference(const T &before, const T &after);

/** Canonical bytes: UTF-8, no space, keys in code point order. */
QByteArray canonical(const QJsonObject &json);

/** The words used for the enumerations in JSON, in the log and on the command line; empty or nothing when unknown. */
QString toToken(Recipient recipient);
QString toToken(Provenance provenance);
QString toToken(const Audience &audience);         ///< "public", "groupe 31", "moi", "inconnu"
QString toToken(PartialDate::Source source);       ///< "affichée", "souvenir", "au plus tard", ""
QString toToken(PartialDate::Precision precision); ///< "year", "month", "day", "minute", ""
Result<Recipient> recipientFromToken(const QString &token);
Result<RecipientSet> recipientsFromTokens(const QString &commaSeparated);
Result<Provenance> provenanceFromToken(const QString &token);
Result<Audience> audienceFromToken(const QString &token);
Result<PartialDate::Source> sourceFromToken(const QString &token);

} // namespace appui
