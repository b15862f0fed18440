// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importing.h"

#include "app/importplan.h"
#include "app/metrics/mappings.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/usage.h"

namespace cli {

namespace {

struct ImportArguments {
    std::string workspace;
    std::vector<std::string> files;
    std::vector<std::string> mappings;
    std::string channel;
    std::string network;
    std::string first;
    int year = 0;
    bool isDryRun = false;
    bool isJson = false;
};

using Mappings = std::vector<core::ImportMapping>;

tl::expected<Mappings, core::Problem> readMappings(const app::Workspace &workspace, const ImportArguments &arguments)
{
    Mappings mappings;
    for (const std::string &file : arguments.mappings) {
        auto mapping = app::readMapping(workspace, fileName(file));
        if (!mapping)
            return tl::make_unexpected(mapping.error());
        mappings.push_back(std::move(*mapping));
    }
    return mappings;
}

// The plan remembers the mappings that it did not have so.
Done keep(app::Workspace &workspace, const Mappings &mappings)
{
    Mappings news;
    for (const core::ImportMapping &mapping : mappings)
        if (const auto *known = workspace.strategy().find(mapping.id); !known || !(*known == mapping))
            news.push_back(mapping);
    return news.empty() ? Done() : workspace.edit(app::keeping(workspace, news));
}

std::optional<core::Problem> uselessMapping(const std::vector<app::ImportChoice> &choices, const Mappings &mappings)
{
    for (const core::ImportMapping &mapping : mappings)
        if (std::none_of(
                choices.begin(), choices.end(), [&](const app::ImportChoice &choice) { return app::isUsedBy(mapping, choice.preview); }))
            return core::Problem{
                {QT_TRANSLATE_NOOP("message", "The mapping “%1” fits none of these files. Nothing was imported."), {mapping.name}}};
    return std::nullopt;
}

tl::expected<std::vector<app::ImportChoice>, core::Problem> readAll(
    const app::Workspace &workspace, const ImportArguments &arguments, const Mappings &mappings)
{
    core::ImportOptions options;
    options.mappings = mappings;
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

void note(app::ImportChoice &choice, const app::ImportCount &count)
{
    if (auto note = app::nothingNew(choice.preview, count))
        choice.preview.issues.push_back(std::move(*note));
}

Done finish(app::Workspace &workspace, std::vector<app::ImportChoice> choices, const Mappings &mappings, const ImportArguments &arguments)
{
    app::ImportCount count;
    if (choices.size() > 1) // what a single one brings is told by the import itself
        for (app::ImportChoice &choice : choices)
            note(choice, workspace.compareImport({choice}));
    if (arguments.isDryRun) {
        count = workspace.compareImport(choices);
        if (const auto trouble = workspace.trouble())
            return tl::make_unexpected(*trouble);
    } else {
        if (auto kept = keep(workspace, mappings); !kept)
            return kept;
        const auto imported = workspace.importFiles(choices);
        if (!imported)
            return tl::make_unexpected(imported.error());
        count = *imported;
    }
    if (choices.size() == 1)
        note(choices.front(), count);
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
    const auto mappings = readMappings(**workspace, arguments);
    if (!mappings)
        return tl::make_unexpected(mappings.error());
    auto choices = readAll(**workspace, arguments, *mappings);
    if (!choices)
        return tl::make_unexpected(choices.error());
    if (const auto problem = emptyFile(*choices, commands.language())) {
        if (arguments.isJson)
            print(importJson(*choices));
        return tl::make_unexpected(*problem);
    }
    if (const auto problem = uselessMapping(*choices, *mappings))
        return tl::make_unexpected(*problem);
    return finish(**workspace, std::move(*choices), *mappings, arguments);
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
                       "quarterdeck import plan.qdeck till.csv --mapping till-rolls.json\n"
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
    command
        ->add_option("--mapping", arguments->mappings,
            commands.translate("cli", "A mapping of columns, for files that are not recognised; the plan remembers it").toStdString())
        ->type_name("FILE.json")
        ->allow_extra_args(false);
    command->add_flag("--dry-run", arguments->isDryRun, commands.translate("cli", "Read and report; write nothing").toStdString());
    command->add_flag("--json", arguments->isJson, commands.translate("cli", "Print JSON").toStdString());
}

} // namespace cli
