// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace gui {

// What the channel of a post is for, and whether the post is that (S1-50). Away while there is no such channel, or it has no mission.
// As the editor it is part of, it takes a post and gives one back.
class MissionLine : public QWidget {
    Q_OBJECT

public:
    explicit MissionLine(QWidget *parent);

    void setPost(const core::Post &post, const core::Strategy &strategy);
    // The post with what is ticked; on another channel than it had, nothing is said of that yet.
    core::Post with(const core::Post &post) const;

signals:
    void changed(); // by the user

private:
    std::optional<core::Id<core::Channel>> m_channel; // the one whose mission is shown
    QLabel *m_mission = nullptr;
    QCheckBox *m_serves = nullptr;
};

} // namespace gui
