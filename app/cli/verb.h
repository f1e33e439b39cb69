// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "terminal.h"

#include <span>

namespace appui::cli {

class Arguments;

enum Exit {
    Fine = 0,
    WrongEvidence = 1, ///< altered, incomplete, refused
    WrongUse = 2       ///< or unreadable
};

/** One thing that a verb takes. */
struct Parameter
{
    enum class Form { Value, Repeated, Values, Flag };
    const char *name; ///< "--title", "-o,--output"; or, without a dash, the placeholder of what is found by its place
    Form form;
    bool required;
    const char *help;                                           ///< English, context "cli"
    const char *placeholder = QT_TRANSLATE_NOOP("cli", "TEXT"); ///< of an option's value
};

/** What every verb works with. */
struct Session
{
    Terminal &terminal;
    Clock clock;
};

/** One line of the table of verbs: data, and the function that does it. */
struct Verb
{
    const char *name;
    const char *summary; ///< English, context "cli"
    const char *example; ///< without the program's name
    std::span<const Parameter> parameters;
    /** An error is printed as its sentence and ends the program with exitFor(). */
    Result<Exit> (*run)(const Arguments &arguments, Session &session);
};

/** The program's exit for an error: is it the evidence, or the way it was asked? */
Exit exitFor(Error::Code code);

/** Runs the command line, and says how the program is to end. */
Exit runVerb(const QStringList &commandLine, Session &session);

/** The first parameter of nearly every verb. */
inline constexpr Parameter dossierParameter{QT_TRANSLATE_NOOP("cli", "DOSSIER"), Parameter::Form::Value, true,
                                            QT_TRANSLATE_NOOP("cli", "The dossier, a .appui file")};
inline constexpr Parameter jsonParameter{"--json", Parameter::Form::Flag, false,
                                         QT_TRANSLATE_NOOP("cli", "For programs: JSON, whose form stays as it is")};
inline constexpr Parameter dayParameter{"--on", Parameter::Form::Value, false,
                                        QT_TRANSLATE_NOOP("cli", "Counts as if it were that day; otherwise today"),
                                        QT_TRANSLATE_NOOP("cli", "DATE")};
/** The second one, where one exhibit is meant. */
inline constexpr Parameter numberParameter{"N", Parameter::Form::Value, true,
                                           QT_TRANSLATE_NOOP("cli", "The exhibit's number, as “list” shows it")};

} // namespace appui::cli
