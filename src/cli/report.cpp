// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportfile.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/usage.h"

namespace cli {

namespace {

struct ReportOptions {
    std::vector<std::string> workspaces;
    std::string target;
    std::string profile = "manager";
    std::string asOf;
};

std::optional<QDate> dayOf(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(QDate::fromString(QString::fromStdString(text), Qt::ISODate));
}

// One document a plan. Several plans need a folder to put them in.
Done report(const Commands &commands, const ReportOptions &options)
{
    std::vector<std::unique_ptr<app::Workspace>> workspaces;
    for (const std::string &path : options.workspaces) {
        auto workspace = commands.forReading(path);
        if (!workspace)
            return tl::make_unexpected(workspace.error());
        workspaces.push_back(std::move(*workspace));
    }
    const auto targets = app::reportTargets(workspaces, fileName(options.target));
    const auto language = commands.isLanguageAsked() ? std::optional(commands.language()) : std::nullopt;
    const app::ReportChoice choice{QString::fromStdString(options.profile), language, dayOf(options.asOf)};
    if (auto done = app::writeReports(workspaces, targets, choice); !done)
        return done;
    for (const QString &target : targets)
        print(commands.language().filled(commands.translate("cli", "Wrote “%1”."), {target}));
    return {};
}

} // namespace

void addReport(Commands &commands, const char *name)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App *command = commands.add(name,
        commands.translate("cli", "Writes the strategy document, in the plan's language unless --language names another. Of several "
                                  "workspaces each gets its own, "
                                  "named after it."),
        QStringLiteral("quarterdeck report plan.qdeck -o plan.pdf\n"
                       "quarterdeck report plan.qdeck -o plan.pdf --profile one-page --language fr\n"
                       "quarterdeck report cafe.qdeck shop.qdeck -o march.pdf --as-of 2027-03-31"),
        [&commands, options] { return report(commands, *options); });
    command->add_option("WORKSPACE", options->workspaces, commands.translate("cli", "One or more workspaces").toStdString())->required();
    command->add_option("-o,--output", options->target, commands.translate("cli", "The document to write").toStdString())
        ->type_name("FILE.pdf|.html|.odt|.md")
        ->required()
        ->check(fileEndingIn(
            {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("odt"), QStringLiteral("md")}, commands.language()));
    command->add_option("--profile", options->profile, commands.translate("cli", "For whom it is written").toStdString())
        ->type_name("manager|team|client|one-page|two-pages")
        ->check(oneOf({QStringLiteral("manager"), QStringLiteral("team"), QStringLiteral("client"), QStringLiteral("one-page"),
                          QStringLiteral("two-pages")},
            commands.language()));
    command->add_option("--as-of", options->asOf, commands.translate("cli", "As it stood on that day").toStdString())
        ->type_name("DATE")
        ->check(isoDay(commands.language()));
}

} // namespace cli
