// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"

#include "core/difference.h"

namespace cli {

namespace {

struct CompareOptions {
    std::string one;
    std::string other;
    bool isJson = false;
};

Json differenceJson(const core::Difference &difference)
{
    Json fields = Json::array();
    for (const core::FieldDifference &field : difference.fields)
        fields.push_back({{"field", jsonText(field.name)}, {"a", jsonText(field.before)}, {"b", jsonText(field.after)}});
    return {{"change", jsonText(core::tokenOf(difference.change))}, {"kind", jsonText(difference.table)}, {"id", jsonText(difference.id)},
        {"name", jsonText(difference.name)}, {"fields", std::move(fields)}};
}

QString sentence(const core::Difference &difference, const core::Language &language)
{
    const QStringList who{difference.table, difference.name};
    switch (difference.change) {
    case core::Change::Added:
        return language.filled(language.translate("cli", "Only in the second: %1 “%2”"), who);
    case core::Change::Removed:
        return language.filled(language.translate("cli", "Only in the first: %1 “%2”"), who);
    case core::Change::Changed:
        return language.filled(language.translate("cli", "Different: %1 “%2”"), who);
    }
    Q_UNREACHABLE();
}

void printText(const Commands &commands, const std::vector<core::Difference> &differences)
{
    if (differences.empty())
        print(commands.translate("cli", "The two plans are the same."));
    for (const core::Difference &difference : differences) {
        print(sentence(difference, commands.language()));
        for (const core::FieldDifference &field : difference.fields)
            print(commands.language().filled(QStringLiteral("  %1: “%2” → “%3”"), {field.name, field.before, field.after}));
    }
}

Done compare(const Commands &commands, const CompareOptions &options)
{
    const auto one = commands.forReading(options.one);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto other = commands.forReading(options.other);
    if (!other)
        return tl::make_unexpected(other.error());
    const auto differences = core::differencesOf((*one)->strategy(), (*other)->strategy());
    if (!options.isJson) {
        printText(commands, differences);
        return {};
    }
    Json list = Json::array();
    for (const core::Difference &difference : differences)
        list.push_back(differenceJson(difference));
    print(Json{{"differences", std::move(list)}});
    return {};
}

} // namespace

void addCompare(Commands &commands, const char *name)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App *command = commands.add(name, commands.translate("cli", "Tells what differs between two copies of a plan."),
        QStringLiteral("quarterdeck compare plan.qdeck plan-from-sam.qdeck"), [&commands, options] { return compare(commands, *options); });
    command->add_option("A", options->one, commands.translate("cli", "A workspace").toStdString())->required();
    command->add_option("B", options->other, commands.translate("cli", "A copy of it").toStdString())->required();
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString());
}

} // namespace cli
