// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/importdraft.h"
#include "gui/components/card.h"

class QComboBox;
class QModelIndex;
class QTableView;

namespace app {
class FileColumnsModel;
}

namespace gui {

class Button;

// What a table of a chosen file was taken for, and each of its columns beside its first rows. Every guess can be changed: the file is
// read again at once. A table that nothing tells is said here too.
class ColumnsCard : public Card {
    Q_OBJECT

public:
    ColumnsCard(app::Workspace &workspace, app::ImportDraft &draft, QWidget *parent);

    // Hides itself where the file has no table of columns.
    void showFile(int file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeChoices();
    void makeColumns();
    void showTable();
    void fitRows();
    void chooseUse(const QModelIndex &index);
    void sayKind();
    void sayNetwork();
    void say(const core::MappedTable &table);

    app::Workspace &m_workspace;
    app::ImportDraft &m_draft;
    app::FileColumnsModel *m_model;
    int m_file = -1;
    int m_shown = 0;
    std::vector<core::MappedTable> m_tables;
    QWidget *m_tableFact = nullptr;
    QComboBox *m_table = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_network = nullptr;
    QTableView *m_columns = nullptr;
    Button *m_take = nullptr;
};

} // namespace gui
