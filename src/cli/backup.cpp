// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"

namespace cli {

namespace {

struct BackupOptions {
    std::string source;
    std::string target;
};

// A backup and the way back are the same verified copy; neither writes over a file.
Done copyWorkspace(const Commands &commands, const BackupOptions &options, const QString &saying)
{
    const auto workspace = commands.forReading(options.source);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const QString target = fileName(options.target);
    if (auto done = (*workspace)->backupTo(target); !done)
        return done;
    print(commands.language().filled(saying, {target}));
    return {};
}

} // namespace

void addBackup(Commands &commands, const char *name)
{
    auto options = std::make_shared<BackupOptions>();
    CLI::App *command = commands.add(name, commands.translate("cli", "Writes a copy of a workspace and checks that it is whole."),
        QStringLiteral("quarterdeck backup plan.qdeck -o plan-2027-01-31.qdeck"), [&commands, options] {
            return copyWorkspace(commands, *options, commands.translate("cli", "Wrote the backup “%1” and checked it."));
        });
    command->add_option("WORKSPACE", options->source, commands.translate("cli", "The workspace").toStdString())->required();
    command
        ->add_option(
            "-o,--output", options->target, commands.translate("cli", "The backup to write; it must not be there yet").toStdString())
        ->type_name("FILE")
        ->required();
}

void addRestore(Commands &commands, const char *name)
{
    auto options = std::make_shared<BackupOptions>();
    CLI::App *command = commands.add(name, commands.translate("cli", "Brings a workspace back from a backup, as a new file."),
        QStringLiteral("quarterdeck restore plan-2027-01-31.qdeck -o plan.qdeck"),
        [&commands, options] { return copyWorkspace(commands, *options, commands.translate("cli", "Restored the workspace “%1”.")); });
    command->add_option("BACKUP", options->source, commands.translate("cli", "The backup").toStdString())->required();
    command
        ->add_option(
            "-o,--output", options->target, commands.translate("cli", "The workspace to write; it must not be there yet").toStdString())
        ->type_name("WORKSPACE")
        ->required();
}

} // namespace cli
