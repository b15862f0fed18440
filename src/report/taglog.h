// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace report {

// What cairo can't write of a structure element: finishing adds it. Kept in the order in which the tags were begun, which is
// the order of the structure tree.
struct TagNote {
    QByteArray name;
    QString alternative = {}; // of figures
    QByteArray scope = {}; // of TH: "Row" or "Column"
    int columnSpan = 1;
};

// The tags of a document, as they are begun.
class TagLog {
public:
    void add(TagNote note) { m_notes.push_back(std::move(note)); }
    const std::vector<TagNote> &notes() const { return m_notes; }

private:
    std::vector<TagNote> m_notes;
};

} // namespace report
