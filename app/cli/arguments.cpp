// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "words.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

std::string spoken(const char *english)
{
    return Words::tr(english).toStdString();
}

struct Bound
{
    const Parameter *parameter;
    CLI::Option *option;
};

bool isOption(const Parameter &parameter)
{
    return parameter.name[0] == '-';
}

QByteArray keyOf(const Parameter &parameter)
{
    return QByteArray(parameter.name).split(',').last();
}

QString shownName(const Parameter &parameter)
{
    return isOption(parameter) ? QString::fromLatin1(keyOf(parameter)) : Words::tr(parameter.name);
}

CLI::Option *add(CLI::App &app, const Parameter &parameter)
{
    const std::string name = isOption(parameter) ? parameter.name : spoken(parameter.name);
    const std::string help = spoken(parameter.help);
    if (parameter.form == Parameter::Form::Flag)
        return app.add_flag(name, help);
    CLI::Option *option = app.add_option(name, help)->required(parameter.required);
    option->type_name(isOption(parameter) ? spoken(parameter.placeholder) : std::string());
    if (parameter.form == Parameter::Form::Repeated)
        option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    if (parameter.form == Parameter::Form::Values)
        option->expected(0, -1); // takes none itself, or it would split “[a,b]” in two: they come from remaining()
    return option;
}

void speak(CLI::App &app, const Verb &verb)
{
    app.set_help_flag("-h,--help", Words::tr("Shows this help").toStdString());
    app.footer(Words::tr("Example:").toStdString() + "\n  alappui-cli " + verb.example);
    const auto formatter = app.get_formatter();
    formatter->column_width(34);
    formatter->label("Usage", Words::tr("Usage").toStdString());
    formatter->label("OPTIONS", Words::tr("OPTIONS").toStdString());
    formatter->label("Options", Words::tr("Options").toStdString());
    formatter->label("Positionals", Words::tr("In this order").toStdString());
    formatter->label("REQUIRED", Words::tr("(required)").toStdString());
}

tl::unexpected<Error> wrongUse(const Verb &verb, const char *sentence, const QString &what)
{
    return fail(Error::Code::Invalid, Words::tr(sentence).arg(what, QLatin1StringView(verb.name)));
}

tl::unexpected<Error> wrongUse(const Verb &verb, const std::vector<Bound> &bound, const CLI::Error &error)
{
    for (const Bound &each : bound)
        if (each.parameter->required && each.option->count() == 0)
            return wrongUse(verb, QT_TRANSLATE_NOOP("cli", "“%1” is missing; see “alappui-cli %2 --help”."),
                            shownName(*each.parameter));
    return wrongUse(verb, QT_TRANSLATE_NOOP("cli", "The command is not understood (%1); see “alappui-cli %2 --help”."),
                    QString::fromStdString(error.what()));
}

} // namespace

bool Arguments::has(const char *name) const
{
    return m_values.contains(name);
}

QString Arguments::text(const char *name) const
{
    const QStringList values = m_values.value(name);
    return values.isEmpty() ? QString() : values.last();
}

QStringList Arguments::list(const char *name) const
{
    return m_values.value(name);
}

Result<Parsed> parse(const Verb &verb, const QStringList &given)
{
    CLI::App app(spoken(verb.summary), std::string("alappui-cli ") + verb.name);
    speak(app, verb);
    app.allow_extras();
    std::vector<Bound> bound;
    for (const Parameter &parameter : verb.parameters)
        bound.push_back({&parameter, add(app, parameter)});

    std::vector<std::string> reversed;
    for (const QString &argument : given)
        reversed.insert(reversed.begin(), argument.toStdString());
    Parsed parsed;
    try {
        app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp &) {
        parsed.help = QString::fromStdString(app.help()).trimmed();
        return parsed;
    } catch (const CLI::Error &error) {
        return wrongUse(verb, bound, error);
    }
    const auto many = std::find_if(bound.begin(), bound.end(),
                                   [](const Bound &each) { return each.parameter->form == Parameter::Form::Values; });
    for (const std::string &argument : app.remaining()) {
        const QString extra = QString::fromStdString(argument);
        if (many == bound.end() || extra.startsWith(u'-'))
            return wrongUse(verb, QT_TRANSLATE_NOOP("cli", "“%1” is not expected here; see “alappui-cli %2 --help”."), extra);
        parsed.arguments.m_values[keyOf(*many->parameter)].append(extra);
    }

    for (const Bound &each : bound) {
        if (each.option->count() == 0)
            continue;
        QStringList values;
        for (const std::string &value : each.option->results())
            values.append(QString::fromStdString(value));
        parsed.arguments.m_values.insert(keyOf(*each.parameter), values);
    }
    return parsed;
}

} // namespace appui::cli
