// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/tokens.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

enum class TableKind { Daily, Posts, Audience, Breakdown, Campaigns };

// What a column of a network's table holds.
enum class ColumnRole {
    Metric,
    Day,
    FirstDay,
    LastDay,
    Range, // "2024-03-01 - 2024-03-11"
    Id,
    Text,
    Link,
    PublishedAt,
    Format,
    Campaign,
    AdSet,
    Ad,
    Dimension,
    Currency,
    Comment, // where a network reports its own errors
    Channel, // of our own long form
    MetricId,
    Value,
    Scope,
    Known // named only so that its table is recognised: it is left out
};

enum class ValueForm { AsWritten, Hours, Milliseconds, Fraction };

// What a column is taken for.
struct ColumnUse {
    ColumnRole role = ColumnRole::Known;
    QString metric; // of the role Metric
    ValueForm form = ValueForm::AsWritten;
    bool operator==(const ColumnUse &) const = default;
};

// A column of a table, as the file writes it and as it was taken.
struct MappedColumn {
    QString name;
    ColumnUse use;
    QStringList cells; // of the first records
    bool operator==(const MappedColumn &) const = default;
};

// What a table is taken for. The user may change it, and a mapping of the user's own is made of that.
struct MappedTable {
    QString profile; // what recognised it; empty: nothing did
    QByteArray base; // that profile with this table alone, as JSON
    QString title; // the name of its sheet, or what stands above it
    QString language;
    TableKind kind = TableKind::Daily;
    QString network; // empty: nobody says it
    std::optional<bool> isDayFirst; // as the user said
    std::vector<MappedColumn> columns; // empty: it is no table of columns
    bool operator==(const MappedTable &) const = default;
};

// A mapping of the user's own: how one kind of file is read (docs/metrics-import.md).
struct ImportMapping {
    Id<ImportMapping> id;
    QString name;
    QString profile; // an import profile, as JSON
    bool operator==(const ImportMapping &) const = default;
};

// Where visits of the website come from, as its statistics name it, and the network that is, as the user says.
struct ReferralSource {
    Id<ReferralSource> id;
    QString name; // "l.facebook.com", "newsletter"
    QString network; // empty: none of them
    bool operator==(const ReferralSource &) const = default;
};

struct Campaign;
struct Channel;

// A campaign as an advertising account names it, and the plan's that it is part of, as the user says.
struct AdCampaign {
    Id<AdCampaign> id;
    QString name;
    std::optional<Id<Channel>> channel; // the account; empty: any that has a campaign of that name
    std::optional<Id<Campaign>> campaign; // empty: none
    bool operator==(const AdCampaign &) const = default;
};

template <>
struct Tokens<TableKind> {
    static constexpr std::array<TokenOf<TableKind>, 5> all{{{TableKind::Daily, "daily"}, {TableKind::Posts, "posts"},
        {TableKind::Audience, "audience"}, {TableKind::Breakdown, "breakdown"}, {TableKind::Campaigns, "campaigns"}}};
};
template <>
struct Tokens<ColumnRole> {
    using Role = ColumnRole;
    static constexpr std::array<TokenOf<Role>, 21> all{{{Role::Metric, "metric"}, {Role::Day, "day"}, {Role::FirstDay, "first_day"},
        {Role::LastDay, "last_day"}, {Role::Range, "range"}, {Role::Id, "id"}, {Role::Text, "text"}, {Role::Link, "link"},
        {Role::PublishedAt, "published_at"}, {Role::Format, "format"}, {Role::Campaign, "campaign"}, {Role::AdSet, "ad_set"},
        {Role::Ad, "ad"}, {Role::Dimension, "dimension"}, {Role::Currency, "currency"}, {Role::Comment, "comment"},
        {Role::Channel, "channel"}, {Role::MetricId, "metric_id"}, {Role::Value, "value"}, {Role::Scope, "scope"}, {Role::Known, "known"}}};
};
template <>
struct Tokens<ValueForm> {
    using Form = ValueForm;
    static constexpr std::array<TokenOf<Form>, 4> all{
        {{Form::AsWritten, "as_written"}, {Form::Hours, "hours"}, {Form::Milliseconds, "milliseconds"}, {Form::Fraction, "fraction"}}};
};

} // namespace core
