// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/todaydialog.h"

#include "app/calendar/postedits.h"
#include "app/planday.h"
#include "core/format.h"
#include "gui/calendar/publishpopup.h"
#include "gui/calendar/todayline.h"
#include "gui/components/button.h"
#include "gui/components/daychooser.h"
#include "gui/components/quietscroll.h"
#include "gui/components/text.h"
#include "gui/page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr size_t mostAskedAtOnce = 20;

} // namespace

TodayDialog::TodayDialog(Page &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Today"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(3), u(4));
    column->setSpacing(u(3));
    m_title = strongLabel(Type::Title, QString(), this);
    column->addWidget(m_title);
    m_scroll = new QuietScroll(this);
    column->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, u(3), 0);
    row->addStretch(1);
    m_close = new Button(Button::Kind::Primary, tr("Close"), this);
    m_close->setAutoDefault(false);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&page.workspace(), &app::Workspace::changed, this, &TodayDialog::refresh);
    refresh();
    resize(u(170), u(150));
    if (!m_lines.empty())
        m_lines.front()->focusFirst();
}

void TodayDialog::showFor(Page &page)
{
    auto *dialog = page.findChild<TodayDialog *>();
    if (!dialog)
        dialog = new TodayDialog(page, &page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

// The lines are made anew; whoever works through them by keyboard goes on with the next one.
void TodayDialog::refresh()
{
    const auto worked =
        std::find_if(m_lines.begin(), m_lines.end(), [this](const TodayLine *line) { return line->isAncestorOf(focusWidget()); });
    const auto place = worked == m_lines.end() ? m_lines.size() : static_cast<size_t>(worked - m_lines.begin());
    const bool wasWorked = worked != m_lines.end();
    m_lines.clear();
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater(); // it may hold the sender of what brought us here
    }
    const app::TodaysWork work = app::todaysWork(m_page.workspace());
    m_title->setText(tr("Today, %1").arg(core::formatLongDay(work.day, m_page.workspace().language())));
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, u(3), 0);
    column->setSpacing(u(2));
    showPosts(work, *column);
    showTasks(work, *column);
    showUnmarked(work, *column);
    column->addStretch(1);
    m_scroll->setWidget(content);
    content->show();
    if (!wasWorked)
        return;
    if (m_lines.empty())
        m_close->setFocus();
    else
        m_lines[std::min(place, m_lines.size() - 1)]->focusFirst();
}

void TodayDialog::showPosts(const app::TodaysWork &work, QVBoxLayout &column)
{
    if (work.posts.empty())
        column.addWidget(wrapped(mutedLabel(tr("Nothing is planned for today."), this)));
    for (const core::Post &post : work.posts) {
        auto *line = new TodayLine(post, m_page.workspace(), false, this);
        line->addUses(m_page, post);
        if (post.status != core::PostStatus::Published && !m_page.workspace().isReadOnly())
            line->addAct(tr("Mark as published…"), [this, line, id = post.id] { PublishPopup::askFor(m_page, id, *line); });
        line->addAct(tr("Open"), [this, id = post.id] { openPost(id); });
        column.addWidget(line);
        m_lines.push_back(line);
    }
}

void TodayDialog::showTasks(const app::TodaysWork &work, QVBoxLayout &column)
{
    if (work.tasks.isEmpty())
        return;
    column.addWidget(hairline(this));
    column.addWidget(strongLabel(Type::Section, tr("To do today"), this));
    for (const QString &task : work.tasks)
        column.addWidget(wrapped(textLabel(Type::Body, task, this)));
}

void TodayDialog::showUnmarked(const app::TodaysWork &work, QVBoxLayout &column)
{
    if (work.unmarked.empty() || m_page.workspace().isReadOnly())
        return;
    const int count = static_cast<int>(work.unmarked.size());
    column.addWidget(hairline(this));
    column.addWidget(strongLabel(Type::Section, tr("Were they published?"), this));
    column.addWidget(
        wrapped(mutedLabel(tr("%n posts of days before are not marked. Each is asked about once: your answer settles it.", nullptr, count),
            this, Type::Caption)));
    const size_t listed = std::min(work.unmarked.size(), mostAskedAtOnce);
    const std::vector<core::Post> asked(work.unmarked.begin(), work.unmarked.begin() + static_cast<std::ptrdiff_t>(listed));
    if (count > 1)
        addForAll(asked, column);
    for (const core::Post &post : asked) {
        auto *line = new TodayLine(post, m_page.workspace(), true, this);
        addAnswers(*line, post);
        column.addWidget(line);
        m_lines.push_back(line);
    }
    if (work.unmarked.size() > mostAskedAtOnce) {
        const int more = static_cast<int>(work.unmarked.size() - mostAskedAtOnce);
        column.addWidget(wrapped(mutedLabel(tr("%n older posts follow once these are answered.", nullptr, more), this, Type::Caption)));
    }
}

void TodayDialog::addAnswers(TodayLine &line, const core::Post &post)
{
    line.addAct(tr("Yes, published…"), [this, where = &line, id = post.id] { PublishPopup::askFor(m_page, id, *where); });
    line.addAct(tr("No, on another day…"), [this, where = &line, post] {
        chooseDay(*where, app::workDay(m_page.workspace()), tr("The new day"), [this, post](QDate day) {
            apply(app::movingPost(post, day, post.time), tr("Moved to %1").arg(core::formatShortDay(day, m_page.workspace().language())));
        });
    });
    line.addAct(tr("No, back to the ideas"),
        [this, post] { apply(core::Edit::changing(app::placedOn(post, std::nullopt), post.title), tr("It waits among the ideas")); });
    line.addAct(tr("Don’t ask again"), [this, post] { apply(app::notAskingAgain({post}), tr("Not asked about again")); });
}

void TodayDialog::addForAll(const std::vector<core::Post> &posts, QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    auto *all = new Button(Button::Kind::Plain, tr("All of them were published"), this);
    auto *none = new Button(Button::Kind::Plain, tr("Don’t ask about any of them"), this);
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    column.addLayout(row);
    for (Button *button : {all, none})
        button->setAutoDefault(false);
    const int count = static_cast<int>(posts.size());
    connect(all, &QPushButton::clicked, this,
        [this, posts, count] { apply(app::markingPublished(posts), tr("Marked %n posts as published", nullptr, count)); });
    connect(none, &QPushButton::clicked, this, [this, posts] { apply(app::notAskingAgain(posts), tr("Not asked about again")); });
}

void TodayDialog::openPost(core::Id<core::Post> id)
{
    close();
    emit m_page.jumpWanted({QStringLiteral("calendar"), QStringLiteral("post:") + id.toString()});
}

void TodayDialog::apply(const core::Edit &edit, const QString &toast)
{
    if (m_page.apply(edit))
        emit m_page.toastWanted(toast, true);
}

} // namespace gui
