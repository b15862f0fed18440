// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/texttable.h"

#include "core/format.h"

namespace cli {

namespace {

struct ImportsOptions {
    std::string workspace;
    std::string undo;
    bool isJson = false;
};

QString channelOf(const app::Workspace &workspace, const core::ImportBatch &batch)
{
    return batch.channel ? workspace.channelName(*batch.channel) : QString();
}

Json batchJson(const app::Workspace &workspace, const core::ImportBatch &batch)
{
    return {{"id", jsonText(batch.id.toString())}, {"file", jsonTextOrNull(batch.file)}, {"profile", jsonTextOrNull(batch.profile)},
        {"channel", jsonTextOrNull(channelOf(workspace, batch))}, {"imported_at", jsonText(batch.importedAt.toString(Qt::ISODate))},
        {"period", jsonPeriod(batch.firstDay, batch.lastDay)}, {"rows", batch.rows}, {"live", batch.isLive}};
}

QStringList batchRow(const app::Workspace &workspace, const core::ImportBatch &batch, const core::Language &language)
{
    const auto day = [&](const std::optional<QDate> &date) { return date ? core::formatShortDay(*date, language) : QStringLiteral("–"); };
    return {batch.id.toString(), core::formatShortDay(batch.importedOn, language),
        batch.file.isEmpty() ? language.translate("cli", "by hand") : batch.file, channelOf(workspace, batch),
        day(batch.firstDay) + QStringLiteral(" – ") + day(batch.lastDay), language.locale().toString(batch.rows),
        batch.isLive ? QString() : language.translate("cli", "taken back")};
}

Done takeBack(const Commands &commands, const ImportsOptions &options)
{
    auto workspace = commands.forWriting(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const QString id = QString::fromStdString(options.undo);
    const auto batches = (*workspace)->imports();
    const auto found = std::find_if(
        batches.begin(), batches.end(), [&](const core::ImportBatch &batch) { return batch.isLive && batch.id.toString() == id; });
    if (found == batches.end())
        return tl::make_unexpected(core::Problem{
            {QT_TRANSLATE_NOOP("message", "“%1” is not an import that can be taken back. “quarterdeck imports” lists them with their ids."),
                {id}}});
    if (auto done = (*workspace)->takeBack(found->id); !done)
        return done;
    print(found->file.isEmpty() ? commands.translate("cli", "Took back a number noted by hand.")
                                : commands.language().filled(commands.translate("cli", "Took back the import of “%1”."), {found->file}));
    return {};
}

Done showImports(const Commands &commands, const ImportsOptions &options)
{
    if (!options.undo.empty())
        return takeBack(commands, options);
    const auto workspace = commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const auto batches = (*workspace)->imports();
    if (const auto trouble = (*workspace)->trouble())
        return tl::make_unexpected(*trouble);
    if (options.isJson) {
        Json list = Json::array();
        for (const core::ImportBatch &batch : batches)
            list.push_back(batchJson(**workspace, batch));
        print(Json{{"imports", std::move(list)}});
        return {};
    }
    std::vector<QStringList> rows;
    for (const core::ImportBatch &batch : batches)
        rows.push_back(batchRow(**workspace, batch, commands.language()));
    print(rows.empty() ? commands.translate("cli", "Nothing was imported yet.") : textTable(rows, {5}));
    return {};
}

} // namespace

void addImports(Commands &commands, const char *name)
{
    auto options = std::make_shared<ImportsOptions>();
    CLI::App *command = commands.add(name, commands.translate("cli", "Lists what was imported, and takes one import back."),
        QStringLiteral("quarterdeck imports plan.qdeck\n"
                       "quarterdeck imports plan.qdeck --undo 4711"),
        [&commands, options] { return showImports(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_option("--undo", options->undo, commands.translate("cli", "Take the import with this id back").toStdString())
        ->type_name("ID");
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString())->excludes("--undo");
}

} // namespace cli
