// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace storage {

// A new file under construction: written beside its place under a hidden name, and put there complete or not at all.
class NewFile {
public:
    // Throws when something stands in that place already, or a journal that SQLite would take for the new file's.
    explicit NewFile(const QString &place);
    ~NewFile(); // what was not put in place goes
    Q_DISABLE_COPY_MOVE(NewFile)

    const QString &draftPath() const { return m_draft; }
    // Moves the draft to its place and never onto another file.
    void putInPlace();

private:
    QString m_place;
    QString m_draft;
};

} // namespace storage
