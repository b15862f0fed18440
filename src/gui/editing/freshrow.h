// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app {
class Workspace;
}

namespace gui {

// A row that was just added and into which nobody wrote a word yet: left like that it was not meant, and the step that added it is
// taken back, so that no list keeps "New persona". Once anything is written after it, the row stays.
class FreshRow {
public:
    // Right after the step that added the row was written.
    void begin(const app::Workspace &workspace, const QString &id);
    // Another row, view or page comes; true: the row went.
    bool leave(app::Workspace &workspace);
    // The row of that id is shown: any other is left.
    bool leaveFor(app::Workspace &workspace, const QString &id);

private:
    QString m_id;
    qint64 m_step = 0; // of the history
};

} // namespace gui
