// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/usage.h"

#include "core/labels.h"

#include <QDir>

namespace cli {

namespace {

struct NewOptions {
    std::string workspace;
    std::string sample;
    std::string quarter;
};

Done makeNew(const Commands &commands, const NewOptions &options)
{
    const app::NewWorkspace wanted{
        QString::fromStdString(options.sample), commands.language().code(), core::quarterNamed(QString::fromStdString(options.quarter))};
    const auto workspace = app::Workspace::create(fileName(options.workspace), wanted, commands.environment());
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    print(commands.language().filled(commands.translate("cli", "Made “%1” for %2."),
        {QDir::toNativeSeparators((*workspace)->path()), core::quarterLabel((*workspace)->quarter(), commands.language())}));
    return {};
}

} // namespace

void addNew(Commands &commands, const char *name)
{
    auto options = std::make_shared<NewOptions>();
    CLI::App *command = commands.add(name,
        commands.translate("cli", "Makes a workspace: an empty plan, or one of the samples. It never overwrites a file."),
        QStringLiteral("quarterdeck new spring.qdeck --quarter 2027Q2\n"
                       "quarterdeck new cafe.qdeck --sample cafe --language fr"),
        [&commands, options] { return makeNew(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The file to make").toStdString())->required();
    command->add_option("--sample", options->sample, commands.translate("cli", "Start from a finished plan with its numbers").toStdString())
        ->type_name("cafe|saas|shop")
        ->check(oneOf({QStringLiteral("cafe"), QStringLiteral("saas"), QStringLiteral("shop")}, commands.language()));
    command
        ->add_option(
            "--quarter", options->quarter, commands.translate("cli", "The quarter to plan, else the one that holds today").toStdString())
        ->type_name("2027Q1")
        ->check(quarterName(commands.language()));
}

} // namespace cli
