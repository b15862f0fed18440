// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/strategyfile.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/usage.h"

namespace cli {

namespace {

struct ExportOptions {
    std::string workspace;
    std::string target;
};

Done exportPlan(const Commands &commands, const ExportOptions &options)
{
    const auto workspace = commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    if (auto done = app::exportStrategy(**workspace, fileName(options.target)); !done)
        return done;
    print(commands.language().filled(commands.translate("cli", "Wrote “%1”."), {fileName(options.target)}));
    return {};
}

} // namespace

void addExport(Commands &commands, const char *name)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *command = commands.add(name,
        commands.translate("cli", "Writes the whole plan and its numbers as JSON; “load” makes the same plan of it again."),
        QStringLiteral("quarterdeck export plan.qdeck -o plan.json"), [&commands, options] { return exportPlan(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_option("-o,--output", options->target, commands.translate("cli", "The file to write").toStdString())
        ->type_name("FILE.json")
        ->required()
        ->check(fileEndingIn({QStringLiteral("json")}, commands.language()));
}

} // namespace cli
