// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/usage.h"

namespace cli {

namespace {

enum Exit { Succeeded = 0, Failed = 1, Misused = 2 };

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

void addAll(Commands &commands)
{
    addNew(commands);
    addImport(commands);
    addImports(commands);
    addKpi(commands);
    addCheck(commands);
    addCalendar(commands);
    addReport(commands);
    addExport(commands);
    addLoad(commands);
    addHistory(commands);
    addBackup(commands);
    addRestore(commands);
    addCompare(commands);
}

int misused(const CLI::ParseError &error, const Commands &commands, const QStringList &arguments)
{
    const QString command = isCommand(arguments) && !arguments.value(1).startsWith(u'-') ? u' ' + arguments.value(1) : QString();
    const QString hint =
        commands.language().filled(commands.text("See “%1”."), {QStringLiteral("quarterdeck") + command + QStringLiteral(" --help")});
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
    if (done)
        return Succeeded;
    complain(done.error().message.in(commands.language()));
    return Failed;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    static const QStringList words{QStringLiteral("new"), QStringLiteral("import"), QStringLiteral("imports"), QStringLiteral("kpi"),
        QStringLiteral("check"), QStringLiteral("calendar"), QStringLiteral("report"), QStringLiteral("export"), QStringLiteral("load"),
        QStringLiteral("history"), QStringLiteral("backup"), QStringLiteral("restore"), QStringLiteral("compare"), QStringLiteral("-h"),
        QStringLiteral("--help"), QStringLiteral("--version")};
    return arguments.size() > 1 && words.contains(arguments[1]);
}

int run(const QStringList &arguments, const app::Environment &place)
{
    app::Environment environment = place;
    environment.language = languageAsked(arguments, place.language);
    Commands commands(environment);
    try {
        addAll(commands);
        commands.program().parse(forCli11(arguments));
        return runChosen(commands);
    } catch (const CLI::Success &asked) { // help or version
        return commands.program().exit(asked);
    } catch (const CLI::ParseError &error) {
        return misused(error, commands, arguments);
    } catch (const std::bad_alloc &) {
        complain(commands.text("There is not enough memory for this. Close other programs and try again."));
    } catch (const std::exception &error) {
        complain(
            commands.language().filled(commands.text("The command stopped at something that should not happen (%1). Nothing was changed."),
                {QString::fromUtf8(error.what())}));
    }
    return Failed;
}

} // namespace cli
