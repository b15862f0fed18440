// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace gui {

class Button;
class Page;

// A post of the day with what can be done about it, as quiet buttons below its title.
class TodayLine : public QWidget {
    Q_OBJECT

public:
    TodayLine(const core::Post &post, const app::Workspace &workspace, bool showsDay, QWidget *parent);
    core::Id<core::Post> post() const { return m_post; }

    Button *addAct(const QString &text, const std::function<void()> &act);
    // Copying its text, looking at its picture: as far as there are any.
    void addUses(Page &page, const core::Post &post);
    // The first of its buttons.
    void focusFirst();

private:
    core::Id<core::Post> m_post;
    QString m_title;
    QHBoxLayout *m_acts = nullptr;
};

} // namespace gui
