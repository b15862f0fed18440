// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/strategyfile.h"
#include "cli/commands.h"
#include "cli/output.h"

namespace cli {

namespace {

struct LoadOptions {
    std::string source;
    std::string target;
};

Done loadPlan(const Commands &commands, const LoadOptions &options)
{
    const auto workspace = app::loadStrategy(fileName(options.source), fileName(options.target), commands.environment());
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    print(commands.language().filled(commands.translate("cli", "Made the workspace “%1”."), {(*workspace)->path()}));
    return {};
}

} // namespace

void addLoad(Commands &commands, const char *name)
{
    auto options = std::make_shared<LoadOptions>();
    CLI::App *command = commands.add(name, commands.translate("cli", "Makes a workspace of a plan that “export” wrote as JSON."),
        QStringLiteral("quarterdeck load plan.json -o plan.qdeck"), [&commands, options] { return loadPlan(commands, *options); });
    command->add_option("FILE.json", options->source, commands.translate("cli", "The exported plan").toStdString())->required();
    command
        ->add_option(
            "-o,--output", options->target, commands.translate("cli", "The workspace to make; it must not be there yet").toStdString())
        ->type_name("WORKSPACE")
        ->required();
}

} // namespace cli
