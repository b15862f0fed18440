// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <CLI/CLI.hpp>

namespace cli {

// Help that starts with examples, in the language: the part of a manual that people read. A command's examples are its
// footer in CLI11's terms.
class HelpFormatter : public CLI::Formatter {
public:
    explicit HelpFormatter(const core::Language &language);
    std::string make_help(const CLI::App *app, std::string name, CLI::AppFormatMode mode) const override;
    std::string make_usage(const CLI::App *app, std::string name) const override;
    std::string make_option_opts(const CLI::Option *option) const override;

private:
    std::string m_examples;
};

} // namespace cli
