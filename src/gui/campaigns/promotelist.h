// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/campaigns/promotion.h"
#include "gui/components/popup.h"

class QListView;

namespace gui {

// Published posts to promote, the best received first (S3-37); one press makes ads of it.
class PromoteList : public Popup {
    Q_OBJECT

public:
    PromoteList(const app::Workspace &workspace, QWidget *owner);

    bool isEmpty() const { return m_posts.empty(); }
    QListView *list() const { return m_list; }

signals:
    void chosen(const app::PromotablePost &post);

private:
    std::vector<app::PromotablePost> m_posts;
    QListView *m_list = nullptr;
    bool m_isTaken = false;
};

} // namespace gui
