// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/linktags.h"

#include <QWidget>

class QLabel;

namespace gui {

class Button;

// Below the link of a post: the campaign tags it has, and a button that opens them (S1-59). It changes nothing by itself: the link as
// it should be comes with linkWanted().
class LinkTagsLine : public QWidget {
    Q_OBJECT

public:
    explicit LinkTagsLine(QWidget *parent);

    void setPost(const core::Post &post, const app::Workspace &workspace);

signals:
    void linkWanted(const QString &link);

private:
    void openTags();
    static QString visitsSoFar(core::Id<core::Post> post, const app::Workspace &workspace);

    core::Post m_post;
    core::LinkTags m_proposed;
    QLabel *m_line = nullptr;
    Button *m_open = nullptr;
};

} // namespace gui
