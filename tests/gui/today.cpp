// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"
#include "gui/calendar/pictureview.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/publishpopup.h"
#include "gui/calendar/todaydialog.h"
#include "gui/calendar/todayline.h"
#include "gui/overview/overviewpage.h"
#include "gui/planningpage.h"

#include <QAction>
#include <QBuffer>
#include <QCalendarWidget>
#include <QClipboard>
#include <QLineEdit>

using planning::PlanningPage;
using planning::shownButton;

namespace {

core::Post postOf(QDate day, const QString &title)
{
    core::Post post = planning::someIdea(title);
    post.day = day;
    post.time = QTime(12, 0);
    post.status = core::PostStatus::Scheduled;
    return post;
}

QPushButton *buttonOn(const QWidget &part, const QString &text)
{
    for (auto *button : part.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisibleTo(&part))
            return button;
    return nullptr;
}

// A page whose plan has a post today and two of days before, with the day's work open.
template <class AnyPage>
struct DaysWork : PlanningPage<AnyPage> {
    DaysWork()
        : today(postOf(QDate(2027, 2, 10), QStringLiteral("Bread of the day")))
        , forgotten(postOf(QDate(2027, 2, 9), QStringLiteral("Forgotten")))
        , older(postOf(QDate(2027, 2, 2), QStringLiteral("Older")))
    {
        today.text = QStringLiteral("Rye, fresh. #bread");
        today.link = QStringLiteral("https://example.org/?utm_source=instagram");
        core::Edit edit({QStringLiteral("add:posts"), {QStringLiteral("3")}});
        for (const core::Post &post : {today, forgotten, older})
            edit.put(post);
        REQUIRE(this->plan->edit(edit));
        QCoreApplication::processEvents();
    }
    void openFrom(const QString &action)
    {
        for (QAction *one : this->page.actions())
            if (one->text() == action)
                one->trigger();
        QCoreApplication::processEvents();
        dialog = this->page.template findChild<gui::TodayDialog *>();
        REQUIRE(dialog);
    }
    gui::TodayLine *lineOf(const core::Post &post) const
    {
        for (gui::TodayLine *line : dialog->lines())
            if (line->post() == post.id)
                return line;
        return nullptr;
    }
    void click(const core::Post &post, const QString &text) const
    {
        gui::TodayLine *line = lineOf(post);
        REQUIRE(line);
        QPushButton *button = buttonOn(*line, text);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    gui::PublishPopup *popup() const
    {
        auto *open = qobject_cast<gui::PublishPopup *>(QApplication::activePopupWidget());
        REQUIRE(open);
        return open;
    }
    core::Post kept(const core::Post &post) const { return *this->strategy().find(post.id); }

    core::Post today, forgotten, older;
    gui::TodayDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("today's text is copied with its link, and the post marked as published with its address in one step", "[gui][J-08][undo]")
{
    DaysWork<gui::CalendarPage> work;
    work.openFrom(QStringLiteral("Today’s posts…"));
    work.click(work.today, QStringLiteral("Copy the text"));
    CHECK(QApplication::clipboard()->text() == u"Rye, fresh. #bread\n\nhttps://example.org/?utm_source=instagram");
    work.click(work.today, QStringLiteral("Mark as published…"));
    tests::type(work.popup()->link(), QStringLiteral("no address"));
    QTest::keyClick(work.popup()->link(), Qt::Key_Return);
    CHECK(work.kept(work.today).status == core::PostStatus::Scheduled);
    CHECK(planning::showsPart(*work.popup(), QStringLiteral("https://")));
    work.popup()->link()->clear();
    tests::type(work.popup()->link(), QStringLiteral("https://example.org/p/7"));
    QTest::keyClick(work.popup()->link(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(work.kept(work.today).status == core::PostStatus::Published);
    CHECK(work.kept(work.today).publishedLink == u"https://example.org/p/7");
    REQUIRE(work.strategy().all<core::PostStep>().size() == 1);
    REQUIRE(work.lineOf(work.today));
    CHECK_FALSE(buttonOn(*work.lineOf(work.today), QStringLiteral("Mark as published…")));
    REQUIRE(work.plan->undo());
    CHECK(work.kept(work.today) == work.today);
    CHECK(work.strategy().all<core::PostStep>().empty());
}

TEST_CASE("posts of days before are asked about once, and each answer settles it", "[gui][J-08][undo]")
{
    DaysWork<gui::CalendarPage> work;
    work.openFrom(QStringLiteral("Today’s posts…"));
    REQUIRE(work.dialog->lines().size() == 3);
    SECTION("it was published, without a link")
    {
        work.click(work.forgotten, QStringLiteral("Yes, published…"));
        QTest::mouseClick(buttonOn(*work.popup(), QStringLiteral("Mark as published")), Qt::LeftButton);
        QCoreApplication::processEvents();
        CHECK(work.kept(work.forgotten).status == core::PostStatus::Published);
        CHECK(work.kept(work.forgotten).publishedLink.isEmpty());
    }
    SECTION("it goes back to the ideas")
    {
        work.click(work.forgotten, QStringLiteral("No, back to the ideas"));
        CHECK_FALSE(work.kept(work.forgotten).day);
        CHECK(work.kept(work.forgotten).status == core::PostStatus::Idea);
    }
    SECTION("it moves to another day")
    {
        work.click(work.forgotten, QStringLiteral("No, on another day…"));
        auto *calendar = QApplication::activePopupWidget()->findChild<QCalendarWidget *>();
        REQUIRE(calendar);
        emit calendar->clicked(QDate(2027, 2, 15));
        QCoreApplication::processEvents();
        CHECK(work.kept(work.forgotten).day == QDate(2027, 2, 15));
        CHECK(work.kept(work.forgotten).time == QTime(12, 0));
    }
    SECTION("it is left as it is")
    {
        work.click(work.forgotten, QStringLiteral("Don’t ask again"));
        CHECK(work.kept(work.forgotten).day == QDate(2027, 2, 9));
        CHECK(work.kept(work.forgotten).status == core::PostStatus::Scheduled);
    }
    CHECK_FALSE(work.lineOf(work.forgotten));
    CHECK(work.lineOf(work.older));
    REQUIRE(work.plan->undo());
    QCoreApplication::processEvents();
    CHECK(work.lineOf(work.forgotten));
}

TEST_CASE("all posts of days before are answered for at once", "[gui][J-08][undo]")
{
    DaysWork<gui::CalendarPage> work;
    work.openFrom(QStringLiteral("Today’s posts…"));
    QTest::mouseClick(shownButton(*work.dialog, QStringLiteral("All of them were published")), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(work.kept(work.forgotten).status == core::PostStatus::Published);
    CHECK(work.kept(work.older).status == core::PostStatus::Published);
    CHECK(work.kept(work.today).status == core::PostStatus::Scheduled);
    CHECK(work.dialog->lines().size() == 1);
    REQUIRE(work.plan->undo());
    CHECK(work.kept(work.older) == work.older);
    QCoreApplication::processEvents();
    QTest::mouseClick(shownButton(*work.dialog, QStringLiteral("Don’t ask about any of them")), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(work.dialog->lines().size() == 1);
    CHECK(work.kept(work.older).status == core::PostStatus::Scheduled);
}

TEST_CASE("the keyboard goes from one post of days before to the next", "[gui][J-08][Q31]")
{
    DaysWork<gui::CalendarPage> work;
    work.openFrom(QStringLiteral("Today’s posts…"));
    QPushButton *none = buttonOn(*work.lineOf(work.forgotten), QStringLiteral("Don’t ask again"));
    none->setFocus();
    QTest::keyClick(none, Qt::Key_Space);
    QCoreApplication::processEvents();
    REQUIRE(work.lineOf(work.older));
    CHECK(work.lineOf(work.older)->isAncestorOf(work.dialog->focusWidget()));
}

TEST_CASE("the picture of a post of today is shown as it is", "[gui][J-08]")
{
    DaysWork<gui::CalendarPage> work;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    core::Picture picture;
    picture.id = core::newId<core::Picture>();
    picture.name = QStringLiteral("rye.png");
    picture.mediaType = QStringLiteral("image/png");
    QBuffer buffer(&picture.bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "PNG"));
    core::Post post = work.today;
    post.picture = picture.id;
    REQUIRE(work.plan->edit(core::Edit::changing(post, post.title).put(picture)));
    work.openFrom(QStringLiteral("Today’s posts…"));
    work.click(work.today, QStringLiteral("Show the picture"));
    auto *view = work.dialog->findChild<gui::PictureView *>();
    REQUIRE(view);
    CHECK(view->image().size() == QSize(40, 30));
    QTest::mouseClick(shownButton(*view, QStringLiteral("Copy the picture")), Qt::LeftButton);
    CHECK(QApplication::clipboard()->image().size() == QSize(40, 30));
}

TEST_CASE("a post is marked as published from the calendar's menu and from its editor", "[gui][J-08]")
{
    DaysWork<gui::CalendarPage> work;
    REQUIRE(work.page.showSubject(QStringLiteral("post:") + work.today.id.toString()));
    QCoreApplication::processEvents();
    QPushButton *button = buttonOn(*work.page.editor(), QStringLiteral("Mark as published…"));
    REQUIRE(button);
    button->click();
    CHECK(work.popup()->link()->text().isEmpty());
    work.popup()->finish();
    QCoreApplication::processEvents();
    QAction *publish = nullptr;
    for (QAction *action : work.page.actions())
        if (action->text() == u"Mark the post as published…")
            publish = action;
    REQUIRE(publish);
    CHECK(publish->isEnabled());
    publish->trigger();
    QTest::keyClick(work.popup()->link(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(work.kept(work.today).status == core::PostStatus::Published);
    CHECK_FALSE(publish->isEnabled());
    CHECK_FALSE(buttonOn(*work.page.editor(), QStringLiteral("Mark as published…")));
}

TEST_CASE("the overview says that posts are not marked, and leads to the day's work", "[gui][J-08]")
{
    DaysWork<gui::OverviewPage> work;
    CHECK(planning::showsPart(work.page, QStringLiteral("2 posts of days before are not marked as published.")));
    QTest::mouseClick(shownButton(work.page, QStringLiteral("Copy the text")), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text().endsWith(QStringLiteral("utm_source=instagram")));
    QTest::mouseClick(shownButton(work.page, QStringLiteral("Today’s posts…")), Qt::LeftButton);
    QCoreApplication::processEvents();
    work.dialog = work.page.findChild<gui::TodayDialog *>();
    REQUIRE(work.dialog);
    CHECK(work.dialog->lines().size() == 3);
    QSignalSpy jumps(&work.page, &gui::Page::jumpWanted);
    work.click(work.today, QStringLiteral("Open"));
    CHECK(planning::targetOf(jumps) == QStringLiteral("calendar/post:") + work.today.id.toString());
}
