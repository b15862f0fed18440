// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <memory>
#include <sqlite3.h>
#include <string>

namespace storage {

// A statement read without a guard round each cell: of damaged files, where a failed step is no exception but the end of what can be read,
// and of millions of values. What did not compile fails at its first step.
class RawStatement {
public:
    RawStatement(const Connection &connection, const std::string &sql)
    {
        sqlite3_stmt *made = nullptr;
        sqlite3_prepare_v2(connection.handle(), sql.c_str(), -1, &made, nullptr);
        m_statement.reset(made);
    }
    // SQLITE_ROW, SQLITE_DONE or what is wrong.
    int step() const { return m_statement ? sqlite3_step(m_statement.get()) : SQLITE_CORRUPT; }
    void reset() const { sqlite3_reset(m_statement.get()); }
    sqlite3_stmt *get() const { return m_statement.get(); }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace storage
