// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verb.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace appui::cli {

/** What was given to a verb, by the parameter's name ("DOSSIER", "--title"; the long one where there are two). */
class Arguments
{
public:
    bool has(const char *name) const;
    /** Empty when it was not given. */
    QString text(const char *name) const;
    QStringList list(const char *name) const;

private:
    friend struct Parsed;
    friend Result<struct Parsed> parse(const Verb &verb, const QStringList &given);
    QHash<QByteArray, QStringList> m_values;
};

struct Parsed
{
    Arguments arguments;
    std::optional<QString> help; ///< it was asked for: nothing else is to be done
};

/** Reads what follows the verb on the command line. Fails with Invalid. */
Result<Parsed> parse(const Verb &verb, const QStringList &given);

} // namespace appui::cli
