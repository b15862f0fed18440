// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/usage.h"

namespace cli {

namespace {

enum Exit { Succeeded = 0, Failed = 1, Misused = 2 };

struct Command {
    const char *name;
    void (*add)(Commands &commands, const char *name);
};

// In the order that the help lists them.
constexpr Command allCommands[] = {{"new", addNew}, {"import", addImport}, {"imports", addImports}, {"kpi", addKpi}, {"check", addCheck},
    {"calendar", addCalendar}, {"review", addReview}, {"report", addReport}, {"export", addExport}, {"load", addLoad},
    {"history", addHistory}, {"backup", addBackup}, {"restore", addRestore}, {"compare", addCompare}};

// "--language fr" or "--language=fr" anywhere: needed before anything can be said.
core::Language languageAsked(const QStringList &arguments, const core::Language &otherwise)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return core::Language::of(arguments[i + 1], otherwise.locale());
        if (arguments[i].startsWith(option + u'='))
            return core::Language::of(arguments[i].mid(option.size() + 1), otherwise.locale());
    }
    return otherwise;
}

int misused(const CLI::ParseError &error, const Commands &commands, const QStringList &arguments)
{
    const QString command = isCommand(arguments) && !arguments.value(1).startsWith(u'-') ? u' ' + arguments.value(1) : QString();
    const QString hint = commands.language().filled(
        commands.translate("cli", "See “%1”."), {QStringLiteral("quarterdeck") + command + QStringLiteral(" --help")});
    complain(usageSentence(error, commands.language()) + u' ' + hint);
    return Misused;
}

std::vector<std::string> forCli11(const QStringList &arguments)
{
    std::vector<std::string> reversed; // CLI11 takes them from the back
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        reversed.push_back(arguments[i].toStdString());
    return reversed;
}

int runChosen(const Commands &commands)
{
    const Done done = commands.chosen()();
    if (!done)
        complain(done.error().message.in(commands.language()));
    return done ? Succeeded : Failed;
}

// What a full disk or a broken pipe swallowed is not done.
int told(int code, const Commands &commands)
{
    if (code != Succeeded || isOutputWhole())
        return code;
    complain(
        commands.translate("cli", "Not all of the answer could be written to standard output. Make room there, or send it elsewhere."));
    return Failed;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    if (word == u"-h" || word == u"--help" || word == u"--version")
        return true;
    return std::any_of(
        std::begin(allCommands), std::end(allCommands), [&](const Command &command) { return word == QLatin1String(command.name); });
}

int run(const QStringList &arguments, const app::Environment &place)
{
    app::Environment environment = place;
    environment.language = languageAsked(arguments, place.language);
    Commands commands(environment);
    try {
        for (const Command &command : allCommands)
            command.add(commands, command.name);
        commands.program().parse(forCli11(arguments));
        return told(runChosen(commands), commands);
    } catch (const CLI::Success &asked) { // help or version
        return told(commands.program().exit(asked), commands);
    } catch (const CLI::ParseError &error) {
        return misused(error, commands, arguments);
    } catch (const std::bad_alloc &) {
        complain(commands.translate("cli", "There is not enough memory for this. Close other programs and try again."));
    } catch (const std::exception &error) {
        complain(commands.language().filled(
            commands.translate("cli", "The command stopped at something that should not happen (%1). Nothing was changed."),
            {QString::fromUtf8(error.what())}));
    }
    return Failed;
}

} // namespace cli
