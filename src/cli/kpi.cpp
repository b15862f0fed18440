// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/texttable.h"
#include "cli/usage.h"

#include "app/goals/goaldraft.h"
#include "core/format.h"
#include "core/kpiwords.h"
#include "core/labels.h"

#include <QFileInfo>

namespace cli {

namespace {

struct KpiOptions {
    std::vector<std::string> workspaces;
    std::string asOf;
    bool isJson = false;
};

// A workspace's scoreboard on the day it is looked at.
struct Board {
    std::unique_ptr<app::Workspace> workspace;
    QDate asOf;
    std::vector<core::KpiReading> readings;
};

tl::expected<Board, core::Problem> readBoard(const Commands &commands, const std::string &path, const std::string &asOf)
{
    auto workspace = commands.forReading(path);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    Board board{std::move(*workspace), {}, {}};
    if (!asOf.empty()) {
        board.asOf = QDate::fromString(QString::fromStdString(asOf), Qt::ISODate);
        if (const core::Quarter *quarter = board.workspace->strategy().quarterAt(board.asOf))
            board.workspace->showQuarter(quarter->id);
    } else {
        board.asOf = board.workspace->viewDay();
    }
    board.readings = board.workspace->scoreboard(board.asOf);
    if (const auto trouble = board.workspace->trouble())
        return tl::make_unexpected(*trouble);
    return board;
}

QString unitName(const core::KpiReading &reading)
{
    switch (reading.unit) {
    case core::Unit::Currency:
        return reading.currency;
    case core::Unit::Percent:
    case core::Unit::Seconds:
        return core::tokenOf(reading.unit);
    case core::Unit::Count:
    case core::Unit::Ratio:
    case core::Unit::Rank:
        break;
    }
    return QStringLiteral("count");
}

QString goalTitle(const Board &board, const core::KpiReading &reading)
{
    const core::Goal *goal = board.workspace->strategy().find(reading.goal);
    return goal ? app::goalName(*board.workspace, *goal) : QString();
}

QString channelOf(const Board &board, const core::KpiReading &reading)
{
    return reading.channel ? board.workspace->channelName(*reading.channel) : QString();
}

Json projectionJson(const std::optional<core::Projection> &projection)
{
    if (!projection)
        return {};
    return {{"low", jsonNumber(projection->low)}, {"mid", jsonNumber(projection->mid)}, {"high", jsonNumber(projection->high)}};
}

Json kpiJson(const Board &board, const core::KpiReading &reading)
{
    return {{"id", jsonText(reading.kpi.toString())}, {"goal", jsonText(goalTitle(board, reading))},
        {"channel", jsonTextOrNull(channelOf(board, reading))}, {"metric", jsonTextOrNull(reading.metric)},
        {"unit", jsonText(unitName(reading))}, {"baseline", jsonNumber(reading.baseline)}, {"target", jsonNumber(reading.target)},
        {"actual", jsonNumber(reading.actual)}, {"expected", jsonNumber(reading.expected)}, {"pace", jsonNumber(reading.pace)},
        {"status", jsonText(core::tokenOf(reading.status))}, {"projection", projectionJson(reading.projection)},
        {"probability", jsonNumber(reading.probability)}, {"needed_per_week", jsonNumber(reading.neededPerWeek)},
        {"deadline", jsonDay(reading.deadline)}};
}

// The day that all of them were looked at; none when it was not the same.
std::optional<QDate> commonDay(const std::vector<Board> &boards)
{
    const bool isCommon = std::all_of(boards.begin(), boards.end(), [&](const Board &board) { return board.asOf == boards.front().asOf; });
    return isCommon ? std::optional(boards.front().asOf) : std::nullopt;
}

void printJson(const std::vector<Board> &boards, const KpiOptions &options)
{
    Json kpis = Json::array();
    for (size_t i = 0; i < boards.size(); ++i) {
        for (const core::KpiReading &reading : boards[i].readings) {
            Json kpi = kpiJson(boards[i], reading);
            if (boards.size() > 1) {
                kpi["workspace"] = jsonText(fileName(options.workspaces[i]));
                kpi["as_of"] = jsonDay(boards[i].asOf);
            }
            kpis.push_back(std::move(kpi));
        }
    }
    print(Json{{"as_of", jsonDay(commonDay(boards))}, {"kpis", std::move(kpis)}});
}

QStringList textRow(const Board &board, const core::KpiReading &reading, const core::Language &language)
{
    const core::KpiWords words(reading, language);
    const auto fraction = [&](const std::optional<double> &number) {
        return number ? core::formatPercent(*number * 100, language, 0) : QStringLiteral("–");
    };
    return {core::label(reading.status, language), goalTitle(board, reading), words.value(reading.baseline), words.value(reading.actual),
        words.value(reading.expected), words.value(reading.target), fraction(reading.pace), words.projection(), words.chance(),
        reading.deadline ? core::formatShortDay(*reading.deadline, language) : QStringLiteral("–")};
}

void printText(const Commands &commands, const Board &board)
{
    const core::Language &language = commands.language();
    const QString name = board.workspace->strategy().business().name;
    print(language.filled(commands.translate("cli", "%1 · %2 · on %3"),
        {name.isEmpty() ? QFileInfo(board.workspace->path()).fileName() : name, core::quarterLabel(board.workspace->quarter(), language),
            core::formatDay(board.asOf, language)}));
    if (board.readings.empty()) {
        print(commands.translate("cli", "No goal of this quarter has a number to follow yet."));
        return;
    }
    std::vector<QStringList> rows{{commands.translate("cli", "Status"), commands.translate("cli", "Goal"),
        commands.translate("cli", "Baseline"), commands.translate("cli", "Actual"), commands.translate("cli", "Expected"),
        commands.translate("cli", "Target"), commands.translate("cli", "Pace"), commands.translate("cli", "Projection"),
        commands.translate("cli", "Chance"), commands.translate("cli", "Deadline")}};
    for (const core::KpiReading &reading : board.readings)
        rows.push_back(textRow(board, reading, language));
    print(textTable(rows, {2, 3, 4, 5, 6, 7}));
}

Done showKpis(const Commands &commands, const KpiOptions &options)
{
    std::vector<Board> boards;
    for (const std::string &path : options.workspaces) {
        auto board = readBoard(commands, path, options.asOf);
        if (!board)
            return tl::make_unexpected(board.error());
        boards.push_back(std::move(*board));
    }
    if (options.isJson) {
        printJson(boards, options);
        return {};
    }
    for (size_t i = 0; i < boards.size(); ++i) {
        if (i > 0)
            print(QString());
        printText(commands, boards[i]);
    }
    return {};
}

} // namespace

void addKpi(Commands &commands, const char *name)
{
    auto options = std::make_shared<KpiOptions>();
    CLI::App *command = commands.add(name, commands.translate("cli", "Shows how each goal stands: its numbers, its pace and its chance."),
        QStringLiteral("quarterdeck kpi plan.qdeck\n"
                       "quarterdeck kpi plan.qdeck --as-of 2027-02-15 --json\n"
                       "quarterdeck kpi *.qdeck"),
        [&commands, options] { return showKpis(commands, *options); });
    command->add_option("WORKSPACE", options->workspaces, commands.translate("cli", "One or more workspaces").toStdString())->required();
    command->add_option("--as-of", options->asOf, commands.translate("cli", "As it stood on that day").toStdString())
        ->type_name("DATE")
        ->check(isoDay(commands.language()));
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString());
}

} // namespace cli
