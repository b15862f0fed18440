// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/refusal.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <memory>
#include <string_view>

struct zip;

namespace tables {

// The entries of an archive in memory, inflated on demand and never beyond `largestInflated` bytes in all.
class ZipArchive {
public:
    static tl::expected<ZipArchive, Refusal> open(std::string_view bytes);

    bool holds(const char *name) const;
    tl::expected<QByteArray, Refusal> entry(const QByteArray &name);

private:
    struct Closer {
        void operator()(zip *archive) const;
    };

    std::unique_ptr<zip, Closer> m_archive;
    qint64 m_inflated = 0;
};

} // namespace tables
