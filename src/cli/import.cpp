// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importing.h"

#include "app/importplan.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/usage.h"

namespace cli {

namespace {

struct ImportArguments {
    std::string workspace;
    std::vector<std::string> files;
    std::string channel;
    std::string network;
    std::string first;
    int year = 0;
    bool isDryRun = false;
    bool isJson = false;
};

tl::expected<std::vector<app::ImportChoice>, core::Problem> readAll(const app::Workspace &workspace, const ImportArguments &arguments)
{
    core::ImportOptions options;
    if (arguments.year > 0)
        options.year = arguments.year;
    options.network = QString::fromStdString(arguments.network);
    if (!arguments.first.empty())
        options.isDayFirst = arguments.first == "day";
    std::optional<core::Id<core::Channel>> wanted;
    if (!arguments.channel.empty()) {
        const auto channel = app::channelNamed(workspace, QString::fromStdString(arguments.channel));
        if (!channel)
            return tl::make_unexpected(channel.error());
        wanted = *channel;
    }
    std::vector<app::ImportChoice> choices;
    for (const std::string &file : arguments.files) {
        auto preview = workspace.readFile(fileName(file), options);
        if (!preview)
            return tl::make_unexpected(preview.error());
        auto choice = app::choiceFor(workspace, std::move(*preview), wanted);
        if (!choice)
            return tl::make_unexpected(choice.error());
        choices.push_back(std::move(*choice));
    }
    return choices;
}

// A file that brings nothing stops the whole command: its reason is the first issue that has one.
std::optional<core::Problem> emptyFile(const std::vector<app::ImportChoice> &choices, const core::Language &language)
{
    for (const app::ImportChoice &choice : choices) {
        if (choice.preview.hasData())
            continue;
        const auto reason = firstReason(choice.preview);
        if (!reason)
            return core::Problem{
                {QT_TRANSLATE_NOOP("message", "“%1” holds no row that can be imported. Nothing was imported."), {choice.preview.file}}};
        return core::Problem{{QT_TRANSLATE_NOOP("message", "“%1”: %2 Nothing was imported."), {choice.preview.file, reason->in(language)}}};
    }
    return std::nullopt;
}

Done finish(app::Workspace &workspace, const std::vector<app::ImportChoice> &choices, const ImportArguments &arguments)
{
    app::ImportCount count;
    if (arguments.isDryRun) {
        count = workspace.compareImport(choices);
        if (const auto trouble = workspace.trouble())
            return tl::make_unexpected(*trouble);
    } else {
        const auto imported = workspace.importFiles(choices);
        if (!imported)
            return tl::make_unexpected(imported.error());
        count = *imported;
    }
    if (arguments.isJson)
        print(importJson(choices));
    else
        print(importSummary(workspace, choices, count, arguments.isDryRun));
    return {};
}

Done importFiles(const Commands &commands, const ImportArguments &arguments)
{
    auto workspace = arguments.isDryRun ? commands.forReading(arguments.workspace) : commands.forWriting(arguments.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const auto choices = readAll(**workspace, arguments);
    if (!choices)
        return tl::make_unexpected(choices.error());
    if (const auto problem = emptyFile(*choices, commands.language())) {
        if (arguments.isJson)
            print(importJson(*choices));
        return tl::make_unexpected(*problem);
    }
    return finish(**workspace, *choices, arguments);
}

} // namespace

void addImport(Commands &commands, const char *name)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = commands.add(name,
        commands.translate("cli",
            "Imports files of numbers as the networks give them. They are recognised by what they hold; a row is never counted twice."),
        QStringLiteral("quarterdeck import plan.qdeck instagram.csv facebook.csv\n"
                       "quarterdeck import plan.qdeck followers.csv --channel @lepetitfournil\n"
                       "quarterdeck import plan.qdeck overview.csv --dry-run --json"),
        [&commands, arguments] { return importFiles(commands, *arguments); });
    command->add_option("WORKSPACE", arguments->workspace, commands.translate("cli", "The workspace to import into").toStdString())
        ->required();
    command->add_option("FILE", arguments->files, commands.translate("cli", "Files from a network, as downloaded").toStdString())
        ->required();
    command->add_option("--channel", arguments->channel, commands.translate("cli", "The channel they are for, by its handle").toStdString())
        ->type_name("NAME");
    command->add_option("--network", arguments->network, commands.translate("cli", "The network, when a file does not say").toStdString())
        ->type_name("N");
    command->add_option("--year", arguments->year, commands.translate("cli", "The year, when a file writes days without one").toStdString())
        ->type_name("YYYY")
        ->check(yearNumber(commands.language()));
    command
        ->add_option("--first", arguments->first,
            commands.translate("cli", "What comes first in days such as 03/04, when the file does not show it").toStdString())
        ->type_name("day|month")
        ->check(oneOf({QStringLiteral("day"), QStringLiteral("month")}, commands.language()));
    command->add_flag("--dry-run", arguments->isDryRun, commands.translate("cli", "Read and report; write nothing").toStdString());
    command->add_flag("--json", arguments->isJson, commands.translate("cli", "Print JSON").toStdString());
}

} // namespace cli
