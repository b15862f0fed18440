// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping.h"
#include "core/schema/column.h"

// The table of how files are read.
namespace core::schema {

template <>
struct Table<ImportMapping> {
    static constexpr const char *table = "import_mapping";
    static constexpr auto columns()
    {
        using E = ImportMapping;
        return std::tuple{column("name", &E::name), column("profile", &E::profile)};
    }
};

template <>
struct Table<ReferralSource> {
    static constexpr const char *table = "referral_source";
    static constexpr auto columns()
    {
        using E = ReferralSource;
        return std::tuple{column("name", &E::name), column("network", &E::network)};
    }
};

template <>
struct Table<AdCampaign> {
    static constexpr const char *table = "ad_campaign";
    static constexpr auto columns()
    {
        using E = AdCampaign;
        return std::tuple{column("name", &E::name), owner("campaign", &E::campaign), owner("channel", &E::channel)};
    }
};

} // namespace core::schema
