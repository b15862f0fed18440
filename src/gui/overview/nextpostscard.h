// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "gui/components/card.h"

class QLabel;

namespace app {
class Workspace;
}

namespace gui {

// What goes out next; today's posts can be copied and marked as published from here.
class NextPostsCard : public Card {
    Q_OBJECT

public:
    NextPostsCard(app::Workspace &workspace, QWidget *parent);
    void refresh();

signals:
    void calendarWanted();
    void postWanted(const QString &subject); // "post:123"
    void publishWanted(const core::Post &post);
    void textCopied();

private:
    std::vector<core::Post> nextPosts() const;
    QWidget *rowOf(const core::Post &post, bool showsDay);
    QWidget *todayRow(const core::Post &post);
    QString weekText() const;

    app::Workspace &m_workspace;
};

} // namespace gui
