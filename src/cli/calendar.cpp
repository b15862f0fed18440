// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendarfile.h"

#include "cli/commands.h"
#include "cli/importing.h"
#include "cli/output.h"
#include "cli/usage.h"

namespace cli {

namespace {

struct CalendarOptions {
    std::string workspace;
    std::string file;
    std::string layout;
    bool isDryRun = false;
    bool isJson = false;
};

Done exportPosts(const Commands &commands, const CalendarOptions &options)
{
    const auto workspace = commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    if (auto done = app::exportCalendar(**workspace, fileName(options.file), QString::fromStdString(options.layout)); !done)
        return done;
    print(commands.language().filled(commands.translate("cli", "Wrote “%1”."), {fileName(options.file)}));
    return {};
}

Json reportJson(const app::CalendarReport &report)
{
    Json issues = Json::array();
    for (const core::ImportIssue &issue : report.issues)
        issues.push_back(issueJson(issue));
    Json posts{{"added", report.added}, {"changed", report.changed}, {"unchanged", report.unchanged}, {"conflicts", report.conflicts},
        {"rejected", report.rejected}};
    return {{"posts", std::move(posts)}, {"issues", std::move(issues)}};
}

void printReport(const Commands &commands, const app::CalendarReport &report, bool isDryRun)
{
    const core::Language &language = commands.language();
    for (const core::ImportIssue &issue : report.issues) {
        const QString sentence = issue.message.in(language);
        print(
            issue.line > 0 ? language.filled(commands.translate("cli", "Line %1: %2"), {QString::number(issue.line), sentence}) : sentence);
    }
    QStringList counts;
    for (const int count : {report.added, report.changed, report.unchanged, report.conflicts, report.rejected})
        counts << language.locale().toString(count);
    print(language.filled(
        commands.translate("cli", "Posts added: %1 · changed: %2 · unchanged: %3 · in conflict: %4 · rejected: %5"), counts));
    if (isDryRun)
        print(commands.translate("cli", "Nothing was written."));
}

Done importPosts(const Commands &commands, const CalendarOptions &options)
{
    const auto workspace = options.isDryRun ? commands.forReading(options.workspace) : commands.forWriting(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const auto report = app::importCalendar(**workspace, fileName(options.file), options.isDryRun);
    if (!report)
        return tl::make_unexpected(report.error());
    if (options.isJson)
        print(reportJson(*report));
    else
        printReport(commands, *report, options.isDryRun);
    return {};
}

void addCalendarExport(Commands &commands, CLI::App *calendar)
{
    auto options = std::make_shared<CalendarOptions>();
    CLI::App *command = commands.addTo(calendar, "export", commands.translate("cli", "Writes the posts of the plan as a calendar."),
        QStringLiteral("quarterdeck calendar export plan.qdeck -o posts.ics\n"
                       "quarterdeck calendar export plan.qdeck -o posts.csv --layout buffer"),
        [&commands, options] { return exportPosts(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command
        ->add_option("-o,--output", options->file, commands.translate("cli", "The file to write; its ending says which kind").toStdString())
        ->type_name("FILE.ics|.csv|.xlsx")
        ->required()
        ->check(fileEndingIn({QStringLiteral("ics"), QStringLiteral("csv"), QStringLiteral("xlsx")}, commands.language()));
    command
        ->add_option("--layout", options->layout, commands.translate("cli", "Columns of a .csv or .xlsx for another program").toStdString())
        ->type_name(app::calendarLayouts().join(u'|').toStdString())
        ->check(oneOf(app::calendarLayouts(), commands.language()));
}

void addCalendarImport(Commands &commands, CLI::App *calendar)
{
    auto options = std::make_shared<CalendarOptions>();
    CLI::App *command = commands.addTo(calendar, "import",
        commands.translate("cli", "Takes posts from a calendar. Reading a file again updates its posts and never adds them twice."),
        QStringLiteral("quarterdeck calendar import plan.qdeck posts.ics --dry-run\n"
                       "quarterdeck calendar import plan.qdeck posts.csv"),
        [&commands, options] { return importPosts(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_option("FILE", options->file, commands.translate("cli", "An .ics, .csv or .xlsx file of posts").toStdString())->required();
    command->add_flag("--dry-run", options->isDryRun, commands.translate("cli", "Read and report; write nothing").toStdString());
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString());
}

} // namespace

void addCalendar(Commands &commands, const char *name)
{
    CLI::App *calendar = commands.add(name, commands.translate("cli", "Exchanges posts with calendars, spreadsheets and schedulers."),
        QStringLiteral("quarterdeck calendar export plan.qdeck -o posts.ics\n"
                       "quarterdeck calendar import plan.qdeck posts.csv --dry-run"),
        {});
    calendar->require_subcommand(1);
    addCalendarExport(commands, calendar);
    addCalendarImport(commands, calendar);
}

} // namespace cli
