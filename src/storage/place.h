// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace storage {

// A file under construction: written beside its place under a hidden name, and put there complete or not at all.
class DraftFile {
public:
    explicit DraftFile(const QString &place);
    ~DraftFile(); // what was not put in place goes
    Q_DISABLE_COPY_MOVE(DraftFile)

    const QString &path() const { return m_path; }
    // Moves the draft to a free place, never onto another file.
    void putAt(const QString &place);
    // Gives the file in that place the name `oldName` and moves the draft there; at no moment is the place empty.
    void replace(const QString &place, const QString &oldName);

private:
    QString m_path;
};

// Throws when something stands in that place already, or a journal that SQLite would take for the new file's.
void requireFreePlace(const QString &place);

} // namespace storage
