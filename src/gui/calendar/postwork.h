// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;

namespace gui {

class DayField;
class Disclosure;
class LineField;

// The work around a post: what it still lacks and by when that is to be there, the stages of a video, its own place in the mix, who stays
// to answer, and who took which step so far. As the editor it is part of, it takes a post and gives one back.
class PostWork : public QWidget {
    Q_OBJECT

public:
    PostWork(const core::Language &language, QWidget *parent);

    void setPost(const core::Post &post, const app::Workspace &workspace);
    // What it still lacks, told anew while its text is typed.
    void showMissing(const core::Post &post, const app::Workspace &workspace);
    // The post with what stands in the fields.
    core::Post with(core::Post post) const;

signals:
    void changed(); // by the user
    void parentWanted(core::Id<core::Post> id); // the longer piece it was made from

private:
    void addFields();
    void fillMix(const core::Post &post, const app::Workspace &workspace);
    void showHistory(const app::Workspace &workspace);
    void showNote(const app::Workspace &workspace);

    // Where the post stands in a mix rule that counts for it.
    struct MixPlace {
        QString rule;
        QComboBox *box = nullptr;
        QWidget *field = nullptr;
    };

    core::Post m_post;
    std::array<MixPlace, 3> m_places; // of the quarter's rule, its channel's and its campaign's
    QLabel *m_missing = nullptr;
    Disclosure *m_line = nullptr;
    DayField *m_ready = nullptr;
    QCheckBox *m_answers = nullptr;
    QWidget *m_video = nullptr;
    QComboBox *m_stage = nullptr;
    LineField *m_maker = nullptr;
    QLabel *m_parent = nullptr;
    QLabel *m_history = nullptr;
};

} // namespace gui
