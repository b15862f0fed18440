// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postfilter.h"

#include <QAbstractListModel>

namespace app {

// Posts without a day; narrowed by a text. First those that wait since a pause, by the days they had; then those that would end a silence
// which a channel's cadence does not allow.
class IdeaModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PostRole = Qt::UserRole + 1, CodeRole, PillarRole, PillarNameRole, FillsGapRole, WaitingRole };

    IdeaModel(Workspace &workspace, QObject *parent);

    void setFilter(const QString &text);
    // That of the calendar beside it, and the text narrows further.
    void setPostFilter(const PostFilter &filter);
    void reload();
    int countOfAll() const { return m_countOfAll; }
    // "Waiting since the pause: 5 posts"; empty where none waits.
    QString waitingSentence() const;
    core::Id<core::Post> idAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // "was on 12 Feb"; empty for an idea that does not wait.
    QString waitingText(const core::Post &post) const;

private:
    struct Row {
        core::Post post;
        bool fillsGap = false;
    };

    Workspace &m_workspace;
    QString m_filter;
    PostFilter m_postFilter;
    std::vector<Row> m_rows;
    int m_countOfAll = 0;
};

} // namespace app
