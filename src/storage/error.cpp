// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/error.h"

#include "core/language.h"

namespace storage {

Error::Error(core::Problem problem)
    : m_problem(std::move(problem))
    , m_what(m_problem.message.in(core::Language::english()).toUtf8())
{
}

const char *Error::what() const noexcept
{
    return m_what.constData();
}

} // namespace storage
