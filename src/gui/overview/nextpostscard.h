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

// What goes out next; today's posts can be copied, looked at and marked as published from here, and the whole of the day's work opened.
class NextPostsCard : public Card {
    Q_OBJECT

public:
    NextPostsCard(app::Workspace &workspace, QWidget *parent);
    void refresh();

signals:
    void calendarWanted();
    void postWanted(const QString &subject); // "post:123"
    void publishWanted(core::Id<core::Post> post, QWidget &below);
    void todayWanted(); // all of the day's work
    void textCopied();

private:
    std::vector<core::Post> nextPosts() const;
    QWidget *rowOf(const core::Post &post, bool showsDay);
    QWidget *todayRow(const core::Post &post);
    void addFoot(bool isEmpty);
    void showPicture(core::Id<core::Post> id);
    QString weekText() const;

    app::Workspace &m_workspace;
};

} // namespace gui
