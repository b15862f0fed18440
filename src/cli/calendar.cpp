// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarprint.h"
#include "app/calendar/postimport.h"
#include "app/calendarfile.h"
#include "app/importplan.h"

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
    std::string channel;
    std::string order;
    bool hasReminders = false;
    bool isDryRun = false;
    bool isJson = false;
};

Done exportPosts(const Commands &commands, const CalendarOptions &options)
{
    const auto workspace = commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const core::Language &language = commands.language();
    const auto written =
        app::exportCalendar(**workspace, fileName(options.file), {QString::fromStdString(options.layout), options.hasReminders});
    if (!written)
        return tl::make_unexpected(written.error());
    if (options.isJson) {
        Json notices = Json::array();
        for (const core::Message &notice : written->notices)
            notices.push_back(jsonText(notice.in(language)));
        print(Json{{"file", jsonText(fileName(options.file))}, {"posts", written->posts ? Json(*written->posts) : Json()},
            {"notices", std::move(notices)}});
        return {};
    }
    print(language.filled(commands.translate("cli", "Wrote “%1”."), {fileName(options.file)}));
    for (const core::Message &notice : written->notices)
        print(notice.in(language));
    return {};
}

Json rowJson(const app::Workspace &workspace, const core::CalendarRow &row)
{
    Json remarks = Json::array();
    for (const core::Message &remark : row.remarks)
        remarks.push_back(jsonText(remark.in(workspace.language())));
    const core::Post &post = row.post;
    return {{"line", row.line}, {"fate", jsonText(core::tokenOf(row.fate))}, {"title", jsonText(post.title)},
        {"day", jsonTextOrNull(post.day ? post.day->toString(Qt::ISODate) : QString())},
        {"time", jsonTextOrNull(post.time ? post.time->toString(QStringLiteral("HH:mm")) : QString())},
        {"channel", jsonTextOrNull(post.channel ? workspace.channelName(*post.channel) : QString())}, {"remarks", std::move(remarks)}};
}

Json reportJson(const app::Workspace &workspace, const app::PostImport &import)
{
    Json issues = Json::array(), rows = Json::array(), places = Json::array();
    for (const core::ImportIssue &issue : import.issues())
        issues.push_back(issueJson(issue));
    for (const core::CalendarRow &row : import.rows())
        rows.push_back(rowJson(workspace, row));
    for (const core::CalendarPlace &place : import.places())
        places.push_back({{"name", jsonText(place.word)}, {"posts", place.posts},
            {"channel", jsonTextOrNull(place.channel ? workspace.channelName(*place.channel) : QString())}});
    const core::CalendarCount count = import.count();
    Json posts{{"added", count.added}, {"changed", count.changed}, {"unchanged", count.unchanged}, {"conflicts", count.conflicts},
        {"rejected", count.rejected}};
    return {{"posts", std::move(posts)}, {"rows", std::move(rows)}, {"without_channel", std::move(places)}, {"issues", std::move(issues)}};
}

void printReport(const Commands &commands, const app::PostImport &import, bool isDryRun)
{
    const core::Language &language = commands.language();
    for (const core::ImportIssue &issue : import.issues()) {
        const QString sentence = issue.message.in(language);
        print(
            issue.line > 0 ? language.filled(commands.translate("cli", "Line %1: %2"), {QString::number(issue.line), sentence}) : sentence);
    }
    const core::CalendarCount count = import.count();
    QStringList counts;
    for (const int number : {count.added, count.changed, count.unchanged, count.conflicts, count.rejected})
        counts << language.locale().toString(number);
    print(language.filled(
        commands.translate("cli", "Posts added: %1 · changed: %2 · unchanged: %3 · in conflict: %4 · rejected: %5"), counts));
    if (isDryRun)
        print(commands.translate("cli", "Nothing was written."));
}

// Posts of which the file names no channel of the plan go where the command says.
Done placePosts(const app::Workspace &workspace, const CalendarOptions &options, app::PostImport &import)
{
    if (options.channel.empty())
        return {};
    const auto channel = app::channelNamed(workspace, QString::fromStdString(options.channel));
    if (!channel)
        return tl::make_unexpected(channel.error());
    const auto places = import.places();
    for (const core::CalendarPlace &place : places)
        import.setChannel(place.word, *channel);
    return {};
}

Done importPosts(const Commands &commands, const CalendarOptions &options)
{
    const auto workspace = options.isDryRun ? commands.forReading(options.workspace) : commands.forWriting(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const std::optional<bool> isDayFirst = options.order.empty() ? std::nullopt : std::optional(options.order == "day");
    const auto import = app::PostImport::read(**workspace, fileName(options.file), {}, isDayFirst);
    if (!import)
        return tl::make_unexpected(import.error());
    if (auto done = placePosts(**workspace, options, **import); !done)
        return done;
    if (!options.isDryRun)
        if (auto done = (*import)->import(); !done)
            return done;
    if (options.isJson)
        print(reportJson(**workspace, **import));
    else
        printReport(commands, **import, options.isDryRun);
    return {};
}

struct PrintOptions {
    std::string workspace;
    std::string file;
    std::string kind = "month";
    std::string paper = "a4";
    std::string first;
    std::string last;
    std::vector<std::string> owners;
};

// The owners that the plan knows; the first that it does not is the problem.
std::optional<core::Problem> unknownOwner(const app::Workspace &workspace, const QStringList &owners)
{
    const QStringList people = app::peopleOf(workspace);
    for (const QString &owner : owners)
        if (!owner.trimmed().isEmpty() && !people.contains(owner.simplified(), Qt::CaseInsensitive))
            return core::Problem{{QT_TRANSLATE_NOOP("message", "Nobody called “%1” has anything to do in this calendar."), {owner}}, {}};
    return std::nullopt;
}

Done printPosts(const Commands &commands, const PrintOptions &options)
{
    const auto workspace = commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    app::CalendarPrint print;
    print.kind = *core::fromToken<app::CalendarPrintKind>(QString::fromStdString(options.kind));
    print.paper = *core::fromToken<app::PrintPaper>(QString::fromStdString(options.paper));
    const QDate around = dayNamed(options.first, (*workspace)->viewDay());
    if (const core::Quarter *quarter = (*workspace)->strategy().quarterAt(around))
        (*workspace)->showQuarter(quarter->id);
    const auto [first, last] = app::daysToPrint(print.kind, around, **workspace);
    print.firstDay = options.first.empty() ? first : around;
    print.lastDay = dayNamed(options.last, std::max(last, print.firstDay));
    for (const std::string &owner : options.owners)
        print.owners << QString::fromStdString(owner);
    if (const auto unknown = unknownOwner(**workspace, print.owners))
        return tl::make_unexpected(*unknown);
    const core::Language planned = core::Language::of((*workspace)->strategy().business().language, (*workspace)->language().locale());
    print.language = commands.isLanguageAsked() ? commands.language() : planned;
    if (auto done = app::printCalendar(**workspace, fileName(options.file), print); !done)
        return done;
    cli::print(commands.language().filled(commands.translate("cli", "Wrote “%1”."), {fileName(options.file)}));
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
    command->add_flag("--reminders", options->hasReminders,
        commands.translate("cli", "In an .ics, also the days on which text and picture are wanted").toStdString());
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString());
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
    command
        ->add_option("--channel", options->channel,
            commands.translate("cli", "The channel of posts for which the file names none, by its handle").toStdString())
        ->type_name("NAME");
    command
        ->add_option("--first", options->order,
            commands.translate("cli", "What comes first in days such as 03/04, when the file does not show it").toStdString())
        ->type_name("day|month")
        ->check(oneOf({QStringLiteral("day"), QStringLiteral("month")}, commands.language()));
    command->add_flag("--dry-run", options->isDryRun, commands.translate("cli", "Read and report; write nothing").toStdString());
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString());
}

void addCalendarPrint(Commands &commands, CLI::App *calendar)
{
    auto options = std::make_shared<PrintOptions>();
    CLI::App *command = commands.addTo(calendar, "print",
        commands.translate("cli", "Writes sheets, posters or week lists of the calendar as a PDF, in the plan's language unless --language "
                                  "names another."),
        QStringLiteral("quarterdeck calendar print plan.qdeck -o february.pdf --from 2027-02-01\n"
                       "quarterdeck calendar print plan.qdeck -o wall.pdf --kind quarter-poster --paper a3\n"
                       "quarterdeck calendar print plan.qdeck -o week.pdf --kind week --from 2027-02-08 --owner Hugo"),
        [&commands, options] { return printPosts(commands, *options); });
    const core::Language &language = commands.language();
    const QStringList kinds{QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("poster"), QStringLiteral("quarter-poster"),
        QStringLiteral("week")};
    const QStringList papers{QStringLiteral("a4"), QStringLiteral("a3"), QStringLiteral("letter")};
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_option("-o,--output", options->file, commands.translate("cli", "The document to write").toStdString())
        ->type_name("FILE.pdf")
        ->required()
        ->check(fileEndingIn({QStringLiteral("pdf")}, language));
    command->add_option("--kind", options->kind, commands.translate("cli", "What of the calendar is printed").toStdString())
        ->type_name(kinds.join(u'|').toStdString())
        ->check(oneOf(kinds, language));
    command->add_option("--paper", options->paper, commands.translate("cli", "The sheet").toStdString())
        ->type_name(papers.join(u'|').toStdString())
        ->check(oneOf(papers, language));
    command->add_option("--from", options->first, commands.translate("cli", "The first day").toStdString())
        ->type_name("DATE")
        ->check(isoDay(language));
    command
        ->add_option("--to", options->last, commands.translate("cli", "The last day; without it, as many as a sheet shows").toStdString())
        ->type_name("DATE")
        ->check(isoDay(language));
    command
        ->add_option("--owner", options->owners,
            commands.translate("cli", "For whom week lists are, once for each; an empty name is for what is nobody's").toStdString())
        ->type_name("NAME")
        ->expected(1)
        ->take_all();
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
    addCalendarPrint(commands, calendar);
}

} // namespace cli
