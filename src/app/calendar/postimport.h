// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/calendarimport.h"
#include "core/progress.h"

#include <QAbstractTableModel>

namespace app {

// A calendar file on its way into the plan, a row for each of its posts: what is added, what changes and from what to what, what is
// in conflict and what is not taken. Nothing is written before import().
class PostImport : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Fate, Post, Day, Channel, Change };
    using Progress = core::Progress; // of the posts read
    using ChannelId = core::Id<core::Channel>;

    static tl::expected<std::unique_ptr<PostImport>, core::Problem> read(
        Workspace &workspace, const QString &path, const Progress &goesOn = {}, std::optional<bool> isDayFirst = {});
    ~PostImport() override;

    QString fileName() const;
    core::CalendarCount count() const;
    // How many posts import() would write.
    int newPosts() const;
    // Those, as they will be.
    std::vector<core::Post> posts() const;
    // What is said when that is done: "Imported 3 posts, 2 to 20 March 2027".
    QString imported() const;
    const std::vector<core::CalendarRow> &rows() const;
    const std::vector<core::ImportIssue> &issues() const;
    // What is said of the file as a whole, a sentence each.
    QStringList remarks() const;

    // Names that no channel of the plan answers to; what was chosen for the network in earlier files is chosen already.
    const std::vector<core::CalendarPlace> &places() const;
    void setChannel(const QString &word, std::optional<ChannelId> channel);
    // Whether the file leaves open if 03/04 is in April or in March, or left it open before that was said.
    bool asksForOrder() const;
    std::optional<bool> isDayFirst() const;
    Workspace::Done setDayFirst(bool isDayFirst);
    // Decides conflicts: the file's posts, or those that stand here.
    void setTakesFile(const QList<int> &rows, bool takesFile);

    // One step that can be undone.
    Workspace::Done import();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void changed();

private:
    struct Private;
    PostImport(Workspace &workspace, std::unique_ptr<Private> d);
    void merge();
    void chooseAsBefore();
    QString text(const core::CalendarRow &row, Column column) const;

    Workspace &m_workspace;
    std::unique_ptr<Private> d;
};

} // namespace app
