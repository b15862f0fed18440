// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/channels/postfit.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace gui {

// Below the text of a post, while it is typed: how long it may be on its network ("312 of 2,200 characters", S1-38), and that the same
// words stand elsewhere already (S3-06). Nothing where there is nothing to say.
class TextRoom : public QWidget {
    Q_OBJECT

public:
    TextRoom(QPlainTextEdit *field, QWidget *parent);

    void setPost(const core::Post &post, const app::Workspace &workspace);

private:
    void showRoom();

    QPlainTextEdit *m_field;
    const app::Workspace *m_workspace = nullptr;
    core::Post m_post;
    app::TextLimits m_limits;
    QLabel *m_room = nullptr;
    QLabel *m_reminder = nullptr;
};

} // namespace gui
