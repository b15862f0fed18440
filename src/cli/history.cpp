// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/texttable.h"

#include "core/format.h"
#include "core/labels.h"

namespace cli {

namespace {

struct HistoryOptions {
    std::string workspace;
    bool isUndo = false;
    bool isJson = false;
};

Json entryJson(const core::HistoryEntry &entry)
{
    return {{"id", jsonText(QString::number(entry.id))}, {"at", jsonText(entry.at.toString(Qt::ISODate))},
        {"label", jsonText(core::editLabel(entry.label, core::Language::english()))}, {"kind", jsonText(core::tokenOf(entry.kind))}};
}

QString kindName(core::HistoryKind kind, const core::Language &language)
{
    switch (kind) {
    case core::HistoryKind::Edit:
        return language.translate("cli", "edit");
    case core::HistoryKind::Import:
        return language.translate("cli", "import");
    case core::HistoryKind::Undo:
        return language.translate("cli", "undone");
    case core::HistoryKind::Redo:
        return language.translate("cli", "done again");
    }
    Q_UNREACHABLE();
}

Done undoLast(const Commands &commands, const HistoryOptions &options)
{
    auto workspace = commands.forWriting(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const auto undone = (*workspace)->undo();
    if (!undone)
        return tl::make_unexpected(undone.error());
    print(commands.language().filled(commands.translate("cli", "Took back: %1"), {*undone}));
    return {};
}

Done showHistory(const Commands &commands, const HistoryOptions &options)
{
    if (options.isUndo)
        return undoLast(commands, options);
    const auto workspace = commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const auto entries = (*workspace)->history();
    if (const auto trouble = (*workspace)->trouble())
        return tl::make_unexpected(*trouble);
    const core::Language &language = commands.language();
    Json list = Json::array();
    std::vector<QStringList> rows;
    for (const core::HistoryEntry &entry : entries) {
        list.push_back(entryJson(entry));
        const QDateTime at = entry.at.toLocalTime();
        rows.push_back({core::formatDay(at.date(), language), core::formatTime(at.time(), language), kindName(entry.kind, language),
            core::editLabel(entry.label, language)});
    }
    if (options.isJson)
        print(Json{{"entries", std::move(list)}});
    else
        print(rows.empty() ? commands.translate("cli", "Nothing was changed yet.") : textTable(rows));
    return {};
}

} // namespace

void addHistory(Commands &commands, const char *name)
{
    auto options = std::make_shared<HistoryOptions>();
    CLI::App *command =
        commands.add(name, commands.translate("cli", "Tells what was done to a plan and when, and takes the last step back."),
            QStringLiteral("quarterdeck history plan.qdeck\n"
                           "quarterdeck history plan.qdeck --undo"),
            [&commands, options] { return showHistory(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_flag("--undo", options->isUndo, commands.translate("cli", "Take the last step back").toStdString());
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString())->excludes("--undo");
}

} // namespace cli
