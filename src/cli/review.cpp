// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/review.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/usage.h"

#include <algorithm>

namespace cli {

namespace {

struct ReviewOptions {
    std::string workspace;
    std::string file;
    std::string from;
    std::string to;
    std::vector<std::string> statuses;
    bool isNoted = false;
    bool isDryRun = false;
    bool isJson = false;
};

QStringList statusNames()
{
    QStringList names;
    for (const core::PostStatus status : app::reviewStatuses())
        names << core::tokenOf(status);
    return names;
}

app::ReviewChoice choiceOf(const ReviewOptions &options, const core::Quarter &quarter)
{
    app::ReviewChoice choice;
    choice.firstDay = dayNamed(options.from, quarter.firstDay);
    choice.lastDay = dayNamed(options.to, quarter.lastDay);
    if (!options.statuses.empty())
        choice.statuses.clear();
    for (const std::string &name : options.statuses)
        if (const auto status = core::fromToken<core::PostStatus>(QString::fromStdString(name)))
            choice.statuses.insert(*status);
    return choice;
}

Done exportPage(const Commands &commands, const ReviewOptions &options)
{
    const auto workspace = options.isNoted ? commands.forWriting(options.workspace) : commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const auto posts = app::postsForReview((*workspace)->strategy(), choiceOf(options, (*workspace)->quarter()));
    const app::ReviewWords words{commands.isLanguageAsked() ? commands.language() : app::reviewLanguage(**workspace)};
    if (auto done = app::exportReview(**workspace, posts, words, fileName(options.file)); !done)
        return done;
    if (options.isNoted)
        if (auto done = (*workspace)->edit(app::sendingForReview(posts, **workspace)); !done)
            return done;
    print(commands.language().filled(commands.translate("cli", "Wrote “%1”."), {fileName(options.file)}));
    print(app::reviewCountSentence(posts, **workspace));
    return {};
}

struct ReviewCount {
    int taken = 0;
    int unchanged = 0;
    int conflicts = 0;
    int unknown = 0;
};

ReviewCount countOf(const std::vector<app::ClientAnswerLine> &lines)
{
    ReviewCount count;
    for (const app::ClientAnswerLine &line : lines)
        ++(line.isConflict                   ? count.conflicts
            : line.canBeTaken                ? count.taken
            : line.standingToken == u"taken" ? count.unchanged
                                             : count.unknown);
    return count;
}

Json answerJson(const app::ClientAnswer &answer)
{
    Json posts = Json::array();
    for (const app::ClientAnswerLine &line : answer.lines())
        posts.push_back({{"uid", jsonText(line.uid)}, {"title", jsonText(line.title)}, {"decision", jsonTextOrNull(line.decisionToken)},
            {"comment", jsonText(line.comment)}, {"standing", jsonText(line.standingToken)}, {"status", jsonTextOrNull(line.statusToken)}});
    const ReviewCount count = countOf(answer.lines());
    return {{"name", jsonText(answer.name())}, {"time", jsonText(answer.at().toString(Qt::ISODate))},
        {"comment", jsonText(answer.comment())}, {"taken", count.taken}, {"unchanged", count.unchanged}, {"conflicts", count.conflicts},
        {"unknown", count.unknown}, {"posts", std::move(posts)}};
}

void printAnswer(const Commands &commands, const app::ClientAnswer &answer, bool isDryRun)
{
    const core::Language &language = commands.language();
    print(language.filled(commands.translate("cli", "Answer of %1, %2"), {answer.name(), answer.when()}));
    if (!answer.comment().isEmpty())
        print(answer.comment());
    for (const app::ClientAnswerLine &line : answer.lines()) {
        const QString title = line.day.isEmpty() ? line.title : line.day + QStringLiteral(" · ") + line.title;
        print(language.filled(commands.translate("cli", "%1: %2. %3"), {title, line.decision, line.outcome}));
        if (!line.comment.isEmpty())
            print(QStringLiteral("    ") + line.comment.simplified());
    }
    const ReviewCount count = countOf(answer.lines());
    QStringList counts;
    for (const int one : {count.taken, count.unchanged, count.conflicts, count.unknown})
        counts << language.locale().toString(one);
    print(language.filled(
        commands.translate("cli", "Answers taken: %1 · taken before: %2 · in conflict: %3 · about unknown posts: %4"), counts));
    if (isDryRun)
        print(commands.translate("cli", "Nothing was written."));
}

Done importAnswer(const Commands &commands, const ReviewOptions &options)
{
    const auto workspace = options.isDryRun ? commands.forReading(options.workspace) : commands.forWriting(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const auto answer = app::ClientAnswer::readFile(**workspace, fileName(options.file));
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (const core::Edit edit = answer->taking(answer->proposed(), **workspace); !options.isDryRun && !edit.isEmpty())
        if (auto done = (*workspace)->edit(edit); !done)
            return done;
    if (options.isJson)
        print(answerJson(*answer));
    else
        printAnswer(commands, *answer, options.isDryRun);
    return {};
}

void addReviewExport(Commands &commands, CLI::App *review)
{
    auto options = std::make_shared<ReviewOptions>();
    CLI::App *command =
        commands.addTo(review, "export", commands.translate("cli", "Writes posts as one page on which a client decides and answers."),
            QStringLiteral("quarterdeck review export plan.qdeck -o packet.html\n"
                           "quarterdeck review export plan.qdeck -o march.html --from 2027-03-01 --to 2027-03-31 --status in_review"),
            [&commands, options] { return exportPage(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_option("-o,--output", options->file, commands.translate("cli", "The file to write").toStdString())
        ->type_name("FILE.html")
        ->required()
        ->check(fileEndingIn({QStringLiteral("html")}, commands.language()));
    command->add_option("--from", options->from, commands.translate("cli", "First day, else that of the quarter").toStdString())
        ->type_name("DATE")
        ->check(isoDay(commands.language()));
    command->add_option("--to", options->to, commands.translate("cli", "Last day, else that of the quarter").toStdString())
        ->type_name("DATE")
        ->check(isoDay(commands.language()));
    command
        ->add_option("--status", options->statuses,
            commands.translate("cli", "Posts of this status; may be said several times, else draft and in_review").toStdString())
        ->type_name(statusNames().join(u'|').toStdString())
        ->allow_extra_args(false)
        ->check(oneOf(statusNames(), commands.language()));
    command->add_flag("--sent", options->isNoted,
        commands.translate("cli", "Note in the plan that they were sent: drafts are in review from then on").toStdString());
}

void addReviewImport(Commands &commands, CLI::App *review)
{
    auto options = std::make_shared<ReviewOptions>();
    CLI::App *command = commands.addTo(review, "import",
        commands.translate("cli", "Takes a client’s answer. What conflicts with the plan is listed and left as it is."),
        QStringLiteral("quarterdeck review import plan.qdeck reply.json --dry-run\n"
                       "quarterdeck review import plan.qdeck reply.json"),
        [&commands, options] { return importAnswer(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_option("FILE", options->file, commands.translate("cli", "The answer: the file, or the text of the mail").toStdString())
        ->required();
    command->add_flag("--dry-run", options->isDryRun, commands.translate("cli", "Read and report; write nothing").toStdString());
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString());
}

} // namespace

void addReview(Commands &commands, const char *name)
{
    CLI::App *review = commands.add(name, commands.translate("cli", "Sends posts to a client and takes the answer."),
        QStringLiteral("quarterdeck review export plan.qdeck -o packet.html\n"
                       "quarterdeck review import plan.qdeck reply.json --dry-run"),
        {});
    review->require_subcommand(1);
    addReviewExport(commands, review);
    addReviewImport(commands, review);
}

} // namespace cli
