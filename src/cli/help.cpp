// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"

#include <sstream>

namespace cli {

HelpFormatter::HelpFormatter(const core::Language &language)
    : m_examples(language.translate("cli", "Examples").toStdString())
{
    label("Usage", language.translate("cli", "Usage").toStdString());
    label("Positionals", language.translate("cli", "What it works on").toStdString());
    label("OPTIONS", language.translate("cli", "OPTIONS").toStdString());
    label("SUBCOMMAND", language.translate("cli", "COMMAND").toStdString());
    column_width(34);
}

std::string HelpFormatter::make_help(const CLI::App *app, std::string name, CLI::AppFormatMode mode) const
{
    if (mode == CLI::AppFormatMode::Sub)
        return make_expanded(app);
    std::ostringstream out;
    if (!app->get_footer().empty()) {
        out << m_examples << ":\n";
        std::istringstream lines(app->get_footer());
        for (std::string line; std::getline(lines, line);)
            out << "  " << line << '\n';
        out << '\n';
    }
    out << make_description(app) << '\n'
        << make_usage(app, name) << make_positionals(app) << make_groups(app, mode) << make_subcommands(app, mode);
    return out.str();
}

std::string HelpFormatter::make_usage(const CLI::App *app, std::string name) const
{
    // A command of a command is named with all that is typed before it.
    for (const CLI::App *parent = app->get_parent(); parent; parent = parent->get_parent())
        if (name.find(parent->get_name() + " ") == std::string::npos)
            name = parent->get_name() + " " + name;
    return CLI::Formatter::make_usage(app, name);
}

std::string HelpFormatter::make_option_opts(const CLI::Option *option) const
{
    if (option->get_positional() || option->get_type_size() == 0)
        return {};
    return " " + option->get_type_name();
}

} // namespace cli
