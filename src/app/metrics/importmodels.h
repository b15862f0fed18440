// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/language.h"

#include <QAbstractListModel>

namespace app {

class ImportDraft;
class Workspace;

// The files of a draft: name, what each was recognised as, how its rows fared.
class DraftFilesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Ready, WithIssues, NotRead };
    enum Role { SecondLineRole = Qt::UserRole + 1, ThirdLineRole, StateRole };

    DraftFilesModel(const Workspace &workspace, const ImportDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    State state(int file) const;
    QString recognised(int file) const;
    QString rows(int file) const;

    const Workspace &m_workspace;
    const ImportDraft &m_draft;
    int m_count = 0;
};

// What a file's reader was told of it, worst first: "Line 18", the sentence, how grave.
class ImportIssuesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1, SeverityRole, SeverityTextRole };

    explicit ImportIssuesModel(const core::Language &language, QObject *parent = nullptr);
    void setPreview(const core::ImportPreview &preview);
    void setProblem(const core::Message &message);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        core::ImportIssue issue;
        int lastLine = 0; // of lines that follow each other and have the same issue
    };

    void setEntries(std::vector<Entry> entries);
    QString place(const Entry &entry) const;

    core::Language m_language;
    std::vector<Entry> m_entries;
};

// The imports that were made, newest first. Of a number noted by hand again and again for the same days only the last stands here,
// and none once it is taken back.
class ImportsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { File, Channel, Period, Values, ImportedAt, State };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ImportsModel(const Workspace &workspace, QObject *parent = nullptr);
    void reload();
    const core::ImportBatch &batch(int row) const { return m_batches[static_cast<std::size_t>(row)]; }
    // What to take back together with this one: the earlier numbers noted by hand for the same days.
    std::vector<core::ImportBatchId> batchesLike(const core::ImportBatch &batch) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString nameOf(const core::ImportBatch &batch) const;
    QString text(const core::ImportBatch &batch, Column column) const;
    QVariant sortKey(const core::ImportBatch &batch, Column column) const;

    const Workspace &m_workspace;
    std::vector<core::ImportBatch> m_batches;
};

} // namespace app
