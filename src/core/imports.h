// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping.h"
#include "core/message.h"
#include "core/records.h"

#include <QDateTime>

namespace core {

struct ImportBatchTag;
using ImportBatchId = Id<ImportBatchTag>;

enum class Severity { Info, Warning, Error };

// Something about a file that the reader must be told, with its place (line 0: the whole file).
struct ImportIssue {
    int line = 0;
    QString column;
    Severity severity = Severity::Warning;
    Message message;
};

// A post that a network published, as its export tells it.
struct PublishedPost {
    QString externalId;
    QString permalink;
    QString text;
    QString format; // the network's own word
    std::optional<QDateTime> publishedAt; // wall time as written
    int line = 0;
};

struct RowCount {
    int accepted = 0;
    int rejected = 0;
    int skipped = 0;
    bool operator==(const RowCount &) const = default;
};

// One table of a file, recognised and read: what it would bring, and every row that it would not.
struct ImportPart {
    QString profile;
    QString network; // empty: the file does not say
    TableKind kind = TableKind::Daily;
    QString table; // its title, where a file holds several
    QString language;
    RowCount rows;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    std::map<QString, double> totals; // by metric; flows added, levels last value, ratios left out
    std::vector<ImportIssue> issues;
    Records records;
    std::vector<PublishedPost> posts;
    bool lacksYears = false; // its days have none, and the user said none
    bool hasOpenDays = false; // whether 03/04 is in March or in April is said by nothing, and was not by the user
    MappedTable mapping; // what it and its columns were taken for
};

// A whole file as the importer understands it, before anything is written.
struct ImportPreview {
    QString file; // name without folder
    QString encoding; // "UTF-8", "UTF-16LE", "Windows-1252", "XLSX" …
    QString separator; // ",", ";", "\t"; empty for workbooks
    std::vector<ImportPart> parts;
    std::vector<ImportIssue> issues; // of the file as a whole
    std::vector<MappedTable> unknown; // tables of columns that no profile recognises, with a guess at what they are

    bool hasData() const; // some part accepted a row
};

// What the user says beside the file itself.
struct ImportOptions {
    std::optional<int> year; // for files that write days without one
    QString network; // when the file does not say
    std::optional<bool> isDayFirst; // for files that leave open whether 03/04 is a day in April or in March
    std::vector<ImportMapping> mappings; // count before those of the plan
    bool operator==(const ImportOptions &) const = default;
};

// An import as it stands in the workspace. `isLive` turns false when it is taken back.
struct ImportBatch {
    ImportBatchId id;
    QString file;
    QString profile;
    std::optional<Id<Channel>> channel;
    QDateTime importedAt; // UTC
    QDate importedOn; // the day that was in the business's time zone; storage fills it in
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    int rows = 0; // values that this batch wrote
    bool isLive = true;
};

// An import with all that its file said, so that the same import can be made again in another workspace.
struct BatchContents {
    ImportBatch batch;
    Records records;
    std::vector<PublishedPost> posts;
};

template <>
struct Tokens<Severity> {
    static constexpr std::array<TokenOf<Severity>, 3> all{
        {{Severity::Info, "info"}, {Severity::Warning, "warning"}, {Severity::Error, "error"}}};
};

} // namespace core
