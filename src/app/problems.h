// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "storage/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace app {

// Where storage's exceptions end: runs `work` and gives its value, or the problem it stopped at.
template <class Work>
auto guarded(Work &&work) -> tl::expected<decltype(work()), core::Problem>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const storage::Error &error) {
        return tl::make_unexpected(error.problem());
    }
}

inline tl::unexpected<core::Problem> refusal(const char *source, const QStringList &arguments = {}, const QString &detail = {})
{
    return tl::make_unexpected(core::Problem{core::Message{source, arguments}, detail});
}

} // namespace app
