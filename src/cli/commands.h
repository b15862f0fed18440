// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace cli {

using Done = app::Workspace::Done;

// What the commands share: the clock and the language they are given, and how a command joins the program. Each command
// lives in a file of its own, which offers one function that adds it.
class Commands {
public:
    explicit Commands(const app::Environment &place);
    Q_DISABLE_COPY_MOVE(Commands)

    const app::Environment &environment() const { return m_environment; }
    const core::Language &language() const { return m_environment.language; }
    bool isLanguageAsked() const { return !m_language.empty(); }
    // As core::Language: lupdate finds calls of this name.
    QString translate(const char *context, const char *source) const { return language().translate(context, source); }
    CLI::App &program() { return m_program; }

    // A command with its examples, one a line; `work` runs after the whole command line was understood.
    CLI::App *add(const char *name, const QString &description, const QString &examples, std::function<Done()> work);
    CLI::App *addTo(CLI::App *parent, const char *name, const QString &description, const QString &examples, std::function<Done()> work);
    const std::function<Done()> &chosen() const { return m_chosen; }

    // The workspace for reading, or for a change: then a file that can't be changed now is a problem that says why.
    app::Workspace::Opened forReading(const std::string &path) const;
    app::Workspace::Opened forWriting(const std::string &path) const;

private:
    app::Environment m_environment;
    CLI::App m_program;
    std::string m_language; // taken before anything else is read; here so that it is not refused
    std::function<Done()> m_chosen;
};

QString fileName(const std::string &argument);

// Each adds its command under the name that run.cpp's table gives it.
void addNew(Commands &commands, const char *name);
void addImport(Commands &commands, const char *name);
void addImports(Commands &commands, const char *name);
void addKpi(Commands &commands, const char *name);
void addHistory(Commands &commands, const char *name);
void addBackup(Commands &commands, const char *name);
void addRestore(Commands &commands, const char *name);
void addCheck(Commands &commands, const char *name);
void addCalendar(Commands &commands, const char *name);
void addReview(Commands &commands, const char *name);
void addReport(Commands &commands, const char *name);
void addExport(Commands &commands, const char *name);
void addLoad(Commands &commands, const char *name);
void addCompare(Commands &commands, const char *name);

} // namespace cli
