// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/repeating.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace gui {

class Page;
class PictureField;

// The picture of a post, and below it whether it suits what its network recommends (S1-38). Choosing one is a step of its own.
class PostPicture : public QWidget {
    Q_OBJECT

public:
    PostPicture(Page &page, QWidget *parent);

    void setPost(const core::Post &post);
    // For which posts a picture is chosen where the post is one of several; without it, for this one.
    void setScope(const std::function<app::RepeatScope()> &scope) { m_scope = scope; }
    // The one that is shown, in the plan already.
    std::optional<core::Id<core::Picture>> picture() const;

private:
    void save();

    Page &m_page;
    core::Id<core::Post> m_post;
    std::function<app::RepeatScope()> m_scope;
    PictureField *m_picture = nullptr;
    QLabel *m_fit = nullptr;
};

} // namespace gui
