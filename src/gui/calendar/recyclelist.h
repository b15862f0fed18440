// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/recycling.h"
#include "gui/components/popup.h"

class QListView;

namespace gui {

// Offers what posts can be made from, one line each; what became a post already says so. What is missing to offer more stands above.
class RecycleList : public Popup {
    Q_OBJECT

public:
    RecycleList(const QString &title, const app::IdeaSources &sources, QWidget *owner);
    QListView *list() const { return m_list; }

signals:
    void chosen(const app::IdeaSource &source);

private:
    void fill();

    app::IdeaSources m_sources;
    QListView *m_list = nullptr;
    bool m_isTaken = false;
};

} // namespace gui
