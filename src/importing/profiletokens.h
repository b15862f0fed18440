// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokens.h"
#include "importing/profile.h"
#include "tables/day.h"

template <>
struct core::Tokens<importing::Role> {
    using Role = importing::Role;
    static constexpr std::array<core::TokenOf<Role>, 21> all{{{Role::Metric, "metric"}, {Role::Day, "day"}, {Role::FirstDay, "first_day"},
        {Role::LastDay, "last_day"}, {Role::Range, "range"}, {Role::Id, "id"}, {Role::Text, "text"}, {Role::Link, "link"},
        {Role::PublishedAt, "published_at"}, {Role::Format, "format"}, {Role::Campaign, "campaign"}, {Role::AdSet, "ad_set"},
        {Role::Ad, "ad"}, {Role::Dimension, "dimension"}, {Role::Currency, "currency"}, {Role::Comment, "comment"},
        {Role::Channel, "channel"}, {Role::MetricId, "metric_id"}, {Role::Value, "value"}, {Role::Scope, "scope"}, {Role::Known, "known"}}};
};
template <>
struct core::Tokens<importing::Layout> {
    using Layout = importing::Layout;
    static constexpr std::array<core::TokenOf<Layout>, 7> all{
        {{Layout::Table, "table"}, {Layout::Titled, "titled"}, {Layout::Beside, "beside"}, {Layout::Horizontal, "horizontal"},
            {Layout::Matrix, "matrix"}, {Layout::List, "list"}, {Layout::Single, "single"}}};
};
template <>
struct core::Tokens<importing::ValueForm> {
    using Form = importing::ValueForm;
    static constexpr std::array<core::TokenOf<Form>, 4> all{
        {{Form::AsWritten, "as_written"}, {Form::Hours, "hours"}, {Form::Milliseconds, "milliseconds"}, {Form::Fraction, "fraction"}}};
};
template <>
struct core::Tokens<tables::DayOrder> {
    using Order = tables::DayOrder;
    static constexpr std::array<core::TokenOf<Order>, 3> all{
        {{Order::Unknown, "unknown"}, {Order::DayFirst, "day_first"}, {Order::MonthFirst, "month_first"}}};
};
