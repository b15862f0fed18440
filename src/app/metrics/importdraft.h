// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// Files on their way into the workspace: read and compared with what is there, nothing written before import().
class ImportDraft : public QObject {
    Q_OBJECT

public:
    using ChannelId = core::Id<core::Channel>;

    struct File {
        QString path;
        QString name;
        std::optional<core::Problem> problem; // why it could not be read at all
        ImportChoice choice;
        std::vector<bool> undecided; // by part: several channels fit and none was chosen yet
        core::ImportOptions options;
        ImportCount count; // what it would bring, in values

        bool isNews() const { return count.added + count.changed > 0; }
        // What is to be looked at in it, and why it brings nothing where that is so.
        core::ImportPreview told() const;
    };

    explicit ImportDraft(Workspace &workspace, QObject *parent = nullptr);

    // Reads the files; one that is here already is not taken twice. Where `goesOn` says no, none of them is taken.
    void add(const QStringList &paths, const core::Progress &goesOn = {});
    void remove(int file);
    void clear();
    // The year of the earliest day, for files that write days without one: reads the file again.
    void setYear(int file, int year);
    // What comes first in days such as 03/04, for files that do not show it: reads the file again.
    void setDayFirst(int file, bool isDayFirst);
    // What one of its tables is and what its columns are, as the user says: reads the file again, and others that nothing else tells.
    void setMapping(int file, const core::MappedTable &table);
    // The tables of a file whose columns may be said, those that nothing tells at the end.
    std::vector<core::MappedTable> tables(int file) const;
    // Whether the user said something of the file's tables that import() will remember.
    bool isMapped(int file) const;
    void setChannel(int file, int part, std::optional<ChannelId> channel);

    const std::vector<File> &files() const { return m_files; }
    bool isEmpty() const { return m_files.empty(); }
    ImportCount total() const { return m_total; }
    int newValues() const { return m_total.added + m_total.changed; }
    // Whether a file's days need a year to be said, or one was said.
    bool mayNeedYear(int file) const;
    // Whether what comes first in its days is, or was, for the user to say.
    bool asksForDayOrder(int file) const;
    // False while a table waits for its channel.
    bool isDecided() const;
    // Writes all of them as one step, after one that keeps what the user said of their columns; on success the draft is empty. Where
    // `goesOn` says no, all is as it was.
    tl::expected<ImportCount, core::Problem> import(const core::Progress &goesOn = {});

signals:
    void changed();

private:
    void read(File &file, const core::Progress &goesOn = {}) const;
    void readAgain(File &file) const;
    core::ImportMapping mappingFor(const File &file, const core::MappedTable &table) const;
    std::vector<core::ImportMapping> newMappings() const;
    void readWith(int file, const core::ImportOptions &options);
    bool isUndecided(const core::ImportPart &part) const;
    std::optional<ChannelId> namedByFile(const File &file, const core::ImportPart &part) const;
    void compare();

    Workspace &m_workspace;
    std::vector<File> m_files;
    std::vector<core::ImportMapping> m_mappings; // said in this draft
    ImportCount m_total;
};

} // namespace app
