// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "storage/connection.h"

#include <unordered_map>

namespace storage {

// A row of the plan in which every word that was looked for stands.
struct Found {
    core::Edit::RowId row;
    QString title; // what the row calls itself; may be empty
    QString excerpt; // what the words stand in; empty when the title holds them all
};

// Finds any word of a plan, in memory. Every text of every entity is in it. A row that belongs to another one (an answer to its
// persona, a KPI to its goal) is a part of it: what they say is found together, and leads to the owner. Used by one thread at a time.
class SearchIndex {
public:
    SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    // Makes it say what the plan says now; only what changed is written.
    void follow(const core::Strategy &plan);
    // The rows in which each word of the typed text begins a word, those with all of them in their title first.
    std::vector<Found> search(const QString &typed, int limit) const;

private:
    // What a row and its parts say.
    struct Document {
        QString title;
        QStringList lines;
        bool operator==(const Document &) const = default;
    };
    using Documents = std::unordered_map<core::Edit::RowId, Document>;

    static Documents documentsOf(const core::Strategy &plan);
    void number(const core::Strategy &plan);
    std::vector<core::Edit::RowId> matching(const std::string &match, int limit) const;
    Found foundIn(const core::Edit::RowId &row, const QStringList &words) const;

    Connection m_memory;
    Documents m_documents; // as they stand in the index
    std::unordered_map<core::Edit::RowId, qint64> m_numbers; // of the rows, in the plan's order; a row keeps its own
    std::vector<core::Edit::RowId> m_rows; // by number
};

} // namespace storage
