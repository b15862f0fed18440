// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/today.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace gui {

class Button;
class Page;
class QuietScroll;
class TodayLine;

// The day's work (J-08): what goes out today, with its text and picture at hand; who stays to answer and what is to be ready; and, asked
// about once each, posts of days before that nobody said were published.
class TodayDialog : public QDialog {
    Q_OBJECT

public:
    TodayDialog(Page &page, QWidget *parent);
    // The one of the page, come to the front.
    static void showFor(Page &page);
    void refresh();
    const std::vector<TodayLine *> &lines() const { return m_lines; }

private:
    void showPosts(const app::TodaysWork &work, QVBoxLayout &column);
    void showTasks(const app::TodaysWork &work, QVBoxLayout &column);
    void showUnmarked(const app::TodaysWork &work, QVBoxLayout &column);
    void addAnswers(TodayLine &line, const core::Post &post);
    void addForAll(const std::vector<core::Post> &posts, QVBoxLayout &column);
    void openPost(core::Id<core::Post> id);
    void apply(const core::Edit &edit, const QString &toast);

    Page &m_page;
    QLabel *m_title = nullptr;
    QuietScroll *m_scroll = nullptr;
    Button *m_close = nullptr;
    std::vector<TodayLine *> m_lines;
};

} // namespace gui
