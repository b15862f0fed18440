// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"

namespace cli {

namespace {

struct CheckOptions {
    std::string workspace;
    bool isJson = false;
};

Json findingJson(const core::Finding &finding)
{
    const core::Language english = core::Language::english();
    return {{"rule", jsonText(finding.rule)}, {"severity", jsonText(core::tokenOf(finding.severity))},
        {"subject", jsonTextOrNull(core::subjectToken(finding))}, {"message", jsonText(finding.message.in(english))},
        {"fix", jsonText(finding.fix.in(english))}};
}

QString severityMark(core::Severity severity, const core::Language &language)
{
    switch (severity) {
    case core::Severity::Info:
        return language.translate("cli", "Note");
    case core::Severity::Warning:
        return language.translate("cli", "Warning");
    case core::Severity::Error:
        return language.translate("cli", "Error");
    }
    Q_UNREACHABLE();
}

void printText(const Commands &commands, const QString &integrity, const std::vector<core::Finding> &findings)
{
    const core::Language &language = commands.language();
    print(integrity == u"ok" ? commands.translate("cli", "The file is whole.") : integrity);
    if (findings.empty())
        print(commands.translate("cli", "The check of the plan found nothing to mend."));
    for (const core::Finding &finding : findings) {
        print(severityMark(finding.severity, language) + QStringLiteral(" · ") + finding.message.in(language));
        print(QStringLiteral("  → ") + finding.fix.in(language));
    }
}

Done check(const Commands &commands, const CheckOptions &options)
{
    const auto workspace = commands.forReading(options.workspace);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    const QString integrity = (*workspace)->integrity();
    const auto findings = (*workspace)->findings();
    if (const auto trouble = (*workspace)->trouble())
        return tl::make_unexpected(*trouble);
    if (options.isJson) {
        Json list = Json::array();
        for (const core::Finding &finding : findings)
            list.push_back(findingJson(finding));
        print(Json{{"integrity", jsonText(integrity)}, {"findings", std::move(list)}});
    } else {
        printText(commands, integrity, findings);
    }
    if (integrity != u"ok")
        return tl::make_unexpected(core::Problem{
            {QT_TRANSLATE_NOOP("message", "The file “%1” is damaged. Bring it back from a backup."), {fileName(options.workspace)}}});
    return {};
}

} // namespace

void addCheck(Commands &commands, const char *name)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App *command = commands.add(name, commands.translate("cli", "Checks that a file is whole and that its plan holds together."),
        QStringLiteral("quarterdeck check plan.qdeck\n"
                       "quarterdeck check plan.qdeck --json"),
        [&commands, options] { return check(commands, *options); });
    command->add_option("WORKSPACE", options->workspace, commands.translate("cli", "The workspace").toStdString())->required();
    command->add_flag("--json", options->isJson, commands.translate("cli", "Print JSON").toStdString());
}

} // namespace cli
