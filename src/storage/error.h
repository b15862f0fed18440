// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"

#include <exception>

namespace storage {

// The ground gave way (disk, database, another program): a sentence for the user and the SQLite detail for the log. The only
// exception that leaves this room; gui and cli each catch it in one place.
class Error : public std::exception {
public:
    explicit Error(core::Problem problem);
    const core::Problem &problem() const { return m_problem; }
    const char *what() const noexcept override;

private:
    core::Problem m_problem;
    QByteArray m_what;
};

} // namespace storage
