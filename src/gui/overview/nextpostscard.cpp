// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/nextpostscard.h"

#include "app/calendar/today.h"
#include "app/pictures.h"
#include "app/planday.h"
#include "core/capacity.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/mix.h"
#include "core/noting.h"
#include "gui/calendar/pictureview.h"
#include "gui/components/button.h"
#include "gui/components/status.h"
#include "gui/components/text.h"
#include "gui/overview/postrow.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr size_t postsShown = 5;

} // namespace

NextPostsCard::NextPostsCard(app::Workspace &workspace, QWidget *parent)
    : Card(tr("Next posts"), parent)
    , m_workspace(workspace)
{
    setFlush();
    connect(setAction(tr("Open the calendar")), &QPushButton::clicked, this, &NextPostsCard::calendarWanted);
}

std::vector<core::Post> NextPostsCard::nextPosts() const
{
    const QDate today = app::planDay(m_workspace);
    auto posts = m_workspace.strategy().where<core::Post>(
        [today](const core::Post &post) { return post.day && *post.day >= today && post.status != core::PostStatus::Published; });
    std::stable_sort(posts.begin(), posts.end(), [](const core::Post &a, const core::Post &b) {
        return std::pair(*a.day, a.time.value_or(QTime(0, 0))) < std::pair(*b.day, b.time.value_or(QTime(0, 0)));
    });
    if (posts.size() > postsShown)
        posts.resize(postsShown);
    return posts;
}

void NextPostsCard::refresh()
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide(); // it may be the sender of what brought us here
            row->deleteLater();
        }
        delete item;
    }
    const std::vector<core::Post> posts = nextPosts();
    std::optional<QDate> before;
    for (const core::Post &post : posts) {
        body()->addWidget(rowOf(post, before != post.day));
        if (post.day == app::planDay(m_workspace) && !m_workspace.isReadOnly())
            body()->addWidget(todayRow(post));
        before = post.day;
    }
    addFoot(posts.empty());
}

void NextPostsCard::addFoot(bool isEmpty)
{
    if (!isEmpty)
        body()->addWidget(hairline(this));
    const auto addLine = [this](const QString &text) {
        auto *line = wrapped(mutedLabel(text, this, Type::Caption));
        line->setContentsMargins(u(4), u(2), u(4), 0);
        body()->addWidget(line);
    };
    addLine(isEmpty ? tr("Nothing is planned from here on.") : weekText());
    const int unmarked = static_cast<int>(app::todaysWork(m_workspace).unmarked.size());
    if (unmarked > 0)
        addLine(tr("%n posts of days before are not marked as published.", nullptr, unmarked));
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(u(2), 0, u(2), u(1)); // the words of a quiet button stand in line with the text above
    auto *today = new Button(Button::Kind::Quiet, tr("Today’s posts…"), row);
    across->addWidget(today, 0, Qt::AlignLeft);
    connect(today, &QPushButton::clicked, this, &NextPostsCard::todayWanted);
    body()->addWidget(row);
}

QWidget *NextPostsCard::rowOf(const core::Post &post, bool showsDay)
{
    const core::Language &language = m_workspace.language();
    PostRow::Facts facts;
    if (showsDay)
        facts.day = post.day == app::planDay(m_workspace) ? tr("Today") : language.locale().toString(*post.day, QStringLiteral("ddd d"));
    facts.time = post.time ? core::formatTime(*post.time, language) : QString();
    facts.title = post.title;
    facts.code = m_workspace.channelCode(post.channel);
    facts.status = core::label(post.status, language);
    facts.spokenDay = core::formatLongDay(*post.day, language);
    auto *row = new PostRow(facts, this);
    connect(row, &QAbstractButton::clicked, this, [this, id = post.id] { emit postWanted(QStringLiteral("post:") + id.toString()); });
    return row;
}

QWidget *NextPostsCard::todayRow(const core::Post &post)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, u(2), u(1));
    across->setSpacing(0);
    across->addSpacing(u(15.5));
    if (const QString text = app::textToPublish(post); !text.isEmpty()) {
        auto *copy = new Button(Button::Kind::Quiet, tr("Copy the text"), row);
        copy->setAccessibleDescription(post.title);
        connect(copy, &QPushButton::clicked, this, [this, text] {
            QApplication::clipboard()->setText(text);
            emit textCopied();
        });
        across->addWidget(copy);
    }
    if (m_workspace.strategy().find(post.picture)) {
        auto *picture = iconButton(QStringLiteral("image"), tr("Show the picture"), row);
        picture->setAccessibleDescription(post.title);
        connect(picture, &QPushButton::clicked, this, [this, id = post.id] { showPicture(id); });
        across->addWidget(picture);
    }
    auto *publish = new Button(Button::Kind::Quiet, tr("Mark published"), row);
    publish->setToolTip(tr("Mark as published"));
    publish->setAccessibleName(tr("Mark as published: %1").arg(post.title));
    connect(publish, &QPushButton::clicked, this, [this, publish, id = post.id] { emit publishWanted(id, *publish); });
    across->addWidget(publish);
    across->addStretch(1);
    return row;
}

void NextPostsCard::showPicture(core::Id<core::Post> id)
{
    const core::Post *post = m_workspace.strategy().find(id);
    const core::Picture *picture = post ? m_workspace.strategy().find(post->picture) : nullptr;
    const QImage image = picture ? app::imageOf(*picture) : QImage();
    if (!image.isNull())
        (new PictureView(image, picture->name, window()))->show();
}

QString NextPostsCard::weekText() const
{
    const core::Business business = m_workspace.strategy().business();
    const QDate today = app::planDay(m_workspace);
    const auto [first, last] = core::weekOf(today, business.weekStart);
    const int posts = int(core::postsBetween(m_workspace.strategy(), first, last).size());
    const double hours = core::neededHours(m_workspace.strategy(), m_workspace.networks(), first, last);
    const core::Language &language = m_workspace.language();
    const QString planned = core::formatHours(hours, language);
    if (business.hoursPerWeek <= 0)
        return tr("This week: %n posts, %1 of work.", nullptr, posts).arg(planned);
    return tr("This week: %n posts, %1 of your %2.", nullptr, posts).arg(planned, core::formatHours(business.hoursPerWeek, language));
}

} // namespace gui
