// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/refusal.h"

#include <QFile>

#include <tl/expected.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tables {

// The bytes of a file, writable in memory only. Small files are read; large ones are mapped privately, so that a file of any size
// can be looked at within bounds.
class SourceBytes {
public:
    static tl::expected<SourceBytes, Refusal> open(const QString &path);

    std::span<char> bytes() { return m_bytes; }
    std::string_view view() const { return std::string_view(m_bytes.data(), m_bytes.size()); }
    // Puts decoded text in the place of what was read.
    void replace(std::string text);

private:
    std::unique_ptr<QFile> m_file; // stays open while it is mapped
    std::unique_ptr<std::string> m_text; // a pointer, so that moving this object does not move short texts
    std::span<char> m_bytes;
};

} // namespace tables
