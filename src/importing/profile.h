// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>

#include <tl/expected.hpp>

namespace tables {
enum class DayOrder;
}

namespace importing {

// How a name is known: read in a real file, documented by somebody, or from memory. A name from memory proves nothing.
enum class Provenance { Seen, Documented, Unconfirmed };

// A name that a network gives to a column or a table, folded for comparison.
struct KnownName {
    QString language;
    Provenance provenance = Provenance::Seen;
};

// The names of one thing in all languages.
struct NameSet {
    QHash<QString, std::vector<KnownName>> byText;
    std::vector<QRegularExpression> patterns; // for names that hold a part of the user's own; matched against the folded name

    // The known names that are this one; empty where none is. A pattern's name has no language.
    std::vector<KnownName> find(const QString &folded) const;
    bool isEmpty() const { return byText.isEmpty() && patterns.empty(); }
};

enum class Role {
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
    Known // named by the profile only so that it is recognised
};

enum class ValueForm { AsWritten, Hours, Milliseconds, Fraction };

// A column that a profile knows.
struct ColumnRule {
    QString key; // what signatures call it: the metric's id, the role's word, or a name of its own
    Role role = Role::Known;
    QString metric;
    ValueForm form = ValueForm::AsWritten;
    QString network; // the column's presence says the network
    NameSet names;
};

// A title above a table, where it says what the table holds.
struct TitleRule {
    QString metric;
    QString network;
    QString segment; // what its names are: "country", "city", "format"
    NameSet names;
};

enum class Layout {
    Table, // a header and records below
    Titled, // a title that names the metric, then a header and records
    Beside, // tables side by side under one header, joined by their id
    Horizontal, // a title, names in one record, numbers in the next
    Matrix, // a title, a header of groups, then one age or class a record
    List, // a title, a header, then names with a value in the last filled cell
    Single // a title, a machine's word, then one number
};

// A figure above a table's header: "Total followers on 8/5/2024:" and the number beside it.
struct FactRule {
    QString metric;
    QRegularExpression pattern; // its group "day" is the day, where the figure has one
};

// How to tell one table and what its cells mean.
struct TableRule {
    Layout layout = Layout::Table;
    core::TableKind kind = core::TableKind::Daily;
    bool isLeftOut = false; // recognised so that it is not taken for something else: it repeats another table
    QStringList sheets; // folded names; empty: any sheet
    QString preamble; // folded text that must stand above the first table
    bool likesComments = false; // "#" lines above make it likelier
    std::vector<QStringList> signature; // of each group, one column must be there
    QStringList first; // keys, one of which the first column must have
    int width = 0; // the exact number of named columns; 0: any
    std::vector<ColumnRule> columns;
    std::vector<TitleRule> titles;
    NameSet groups; // of a matrix: its classes by their plain word ("women", "men") as language
    QString segment; // what the dimension column holds, if it is always the same
    bool hasOwnDimensions = false; // unknown columns before the first metric are dimensions
    QString subject; // "post", "video", "ad": what a record is about; empty: the account
    NameSet totals; // first cells of total rows
    QStringList skippedWhenEmpty; // keys: a record where all of these are empty is a total
    QStringList rejectedWhenEmpty; // keys: a record where all of these are empty is no record
    QString rejectedComment; // folded beginning of a comment that marks an error row
    std::vector<FactRule> facts;
    QHash<QString, tables::DayOrder> dayOrder; // by language; "" for all
};

// What one kind of network file looks like, as data (resources/profiles/*.json, or a user's own mapping).
struct Profile {
    QString id;
    QString network; // empty: the file's titles or columns say it, or nobody does
    QHash<QString, QString> networkBeside; // a table without network beside one of the key's network is of the value's
    std::vector<TableRule> tables;
};

// A profile from its JSON (docs/metrics-import.md), or what is wrong with it.
tl::expected<Profile, core::Problem> parseProfile(const QByteArray &json);
// The profiles that the JSON documents describe (catalogue::importProfiles). A damaged one is a bug and asserts.
std::vector<Profile> profilesFrom(const std::vector<QByteArray> &documents);

} // namespace importing
