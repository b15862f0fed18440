// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/help.h"
#include "cli/usage.h"

#include <QFile>

namespace cli {

Commands::Commands(const app::Environment &place)
    : m_environment(place)
    , m_program(translate("cli", "Plans a quarter of social media in one local file. Without a command it opens the window.").toStdString(),
          "quarterdeck")
{
    m_program.formatter(std::make_shared<HelpFormatter>(language()));
    m_program.set_help_flag("-h,--help", translate("cli", "Print this help").toStdString());
    m_program.set_version_flag(
        "--version", std::string("quarterdeck " QUARTERDECK_VERSION), translate("cli", "Print the version").toStdString());
    m_program.require_subcommand(1);
    m_program.option_defaults()->group(translate("cli", "Options").toStdString());
    m_program.footer("quarterdeck new plan.qdeck --sample cafe\n"
                     "quarterdeck import plan.qdeck instagram.csv\n"
                     "quarterdeck kpi plan.qdeck --as-of 2027-03-31\n"
                     "quarterdeck report plan.qdeck -o plan.pdf");
}

CLI::App *Commands::add(const char *name, const QString &description, const QString &examples, std::function<Done()> work)
{
    return addTo(&m_program, name, description, examples, std::move(work));
}

CLI::App *Commands::addTo(
    CLI::App *parent, const char *name, const QString &description, const QString &examples, std::function<Done()> work)
{
    CLI::App *command = parent->add_subcommand(name, description.toStdString());
    command->group(translate("cli", "Commands").toStdString());
    command->footer(examples.toStdString());
    command->set_help_flag("-h,--help", translate("cli", "Print this help").toStdString());
    command->option_defaults()->group(translate("cli", "Options").toStdString());
    if (work) {
        command->add_option("--language", m_language, translate("cli", "Language of the messages, else that of the system").toStdString())
            ->type_name("en|fr")
            ->check(oneOf({QStringLiteral("en"), QStringLiteral("fr")}, language()));
        command->callback([this, work = std::move(work)] { m_chosen = work; });
    }
    return command;
}

app::Workspace::Opened Commands::forReading(const std::string &path) const
{
    return app::Workspace::open(fileName(path), false, m_environment);
}

app::Workspace::Opened Commands::forWriting(const std::string &path) const
{
    auto workspace = app::Workspace::open(fileName(path), true, m_environment);
    if (workspace)
        (*workspace)->finishCheck();
    if (workspace && (*workspace)->isReadOnly())
        return tl::make_unexpected(core::Problem{(*workspace)->readOnlyReason()});
    return workspace;
}

QString fileName(const std::string &argument)
{
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

} // namespace cli
