// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/importdraft.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

// What one file would bring: new, changed and unchanged values as a bar with its words, and each metric's total in the file.
class ImportCounts : public QWidget {
    Q_OBJECT

public:
    ImportCounts(const app::Workspace &workspace, const app::ImportDraft::File &file, QWidget *parent);

private:
    void addBar(QVBoxLayout &column, const app::ImportCount &count);
    void addTotals(QVBoxLayout &column, const app::Workspace &workspace, const core::ImportPreview &preview);
};

} // namespace gui
