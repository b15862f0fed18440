// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/mappings.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/texttable.h"
#include "cli/usage.h"

#include "core/format.h"

namespace cli {

namespace {

struct ImportsOptions {
    std::string workspace;
    std::string undo;
    std::string mapping;
    std::string target;
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

// The plan's mapping of that name, as a file.
Done writeMapping(const Commands &commands, const ImportsOptions &options)
{
    const auto workspace = commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const QString name = QString::fromStdString(options.mapping);
    QStringList names;
    for (const core::ImportMapping &mapping : (*workspace)->strategy().all<core::ImportMapping>()) {
        if (mapping.name.compare(name, Qt::CaseInsensitive) != 0) {
            names << mapping.name;
            continue;
        }
        if (auto done = app::writeMapping(mapping, fileName(options.target)); !done)
            return done;
        print(commands.language().filled(commands.translate("cli", "Wrote “%1”."), {fileName(options.target)}));
        return {};
    }
    if (names.isEmpty())
        return tl::make_unexpected(core::Problem{{QT_TRANSLATE_NOOP("message", "The plan has no mapping “%1”: it has none yet."), {name}}});
    return tl::make_unexpected(core::Problem{
        {QT_TRANSLATE_NOOP("message", "The plan has no mapping “%1”. Its mappings are: %2."), {name, names.join(QStringLiteral(", "))}}});
}

Done showImports(const Commands &commands, const ImportsOptions &options)
{
    if (!options.mapping.empty())
        return writeMapping(commands, options);
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
                       "quarterdeck imports plan.qdeck --undo 4711\n"
                       "quarterdeck imports plan.qdeck --mapping \"Till rolls\" -o till-rolls.json"),
        [&commands, options] { return showImports(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_option("--undo", options->undo, commands.translate("cli", "Take the import with this id back").toStdString())
        ->type_name("ID");
    CLI::Option *mapping = command
                               ->add_option("--mapping", options->mapping,
                                   commands.translate("cli", "Write the mapping of columns with this name").toStdString())
                               ->type_name("NAME")
                               ->excludes("--undo");
    CLI::Option *target = command->add_option("-o,--output", options->target, commands.translate("cli", "The file to write").toStdString())
                              ->type_name("FILE.json")
                              ->check(fileEndingIn({QStringLiteral("json")}, commands.language()))
                              ->needs(mapping);
    mapping->needs(target);
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString())->excludes("--undo");
}

} // namespace cli
