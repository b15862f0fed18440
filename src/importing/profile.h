// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/metrics.h"

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
    bool operator==(const KnownName &) const = default;
};

// The names of one thing in all languages.
struct NameSet {
    QHash<QString, std::vector<KnownName>> byText;
    std::vector<QRegularExpression> patterns; // for names that hold a part of the user's own; matched against the folded name

    // The known names that are this one; empty where none is. A pattern's name has no language.
    std::vector<KnownName> find(const QString &folded) const;
    bool isEmpty() const { return byText.isEmpty() && patterns.empty(); }
    bool operator==(const NameSet &) const = default;
};

using Role = core::ColumnRole;
using core::ValueForm;

// A column that a profile knows.
struct ColumnRule {
    QString key; // what signatures call it: the metric's id, the role's word, or a name of its own
    Role role = Role::Known;
    QString metric;
    ValueForm form = ValueForm::AsWritten;
    QString network; // the column's presence says the network
    NameSet names;
    bool operator==(const ColumnRule &) const = default;
};

// A title above a table, where it says what the table holds.
struct TitleRule {
    QString metric;
    QString network;
    QString segment; // what its names are: "country", "city", "format"
    NameSet names;
    bool operator==(const TitleRule &) const = default;
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
    bool operator==(const FactRule &) const = default;
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
    bool needsTitle = false; // nothing but a title that is known will do
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
    bool operator==(const TableRule &) const = default;
};

// What one kind of network file looks like, as data (resources/profiles/*.json, or a user's own mapping).
struct Profile {
    QString id;
    QString network; // empty: the file's titles or columns say it, or nobody does
    QHash<QString, QString> networkBeside; // a table without network beside one of the key's network is of the value's
    std::vector<TableRule> tables;
    int precedence = 0; // a table of one with a higher precedence is taken before all others; not in its JSON
    bool operator==(const Profile &) const = default;
};

// A profile from its JSON (docs/metrics-import.md), or what is wrong with it.
tl::expected<Profile, core::Problem> parseProfile(const QByteArray &json);
// The same for one that somebody wrote or a workspace holds: its metrics are known, and it says by which columns its tables are told.
tl::expected<Profile, core::Problem> parseOwnProfile(const QByteArray &json, const core::MetricCatalogue &metrics);
// The JSON that gives this profile again.
QByteArray toJson(const Profile &profile);
// The profiles that the JSON documents describe (catalogue::importProfiles). A damaged one is a bug and asserts.
std::vector<Profile> profilesFrom(const std::vector<QByteArray> &documents);

} // namespace importing
