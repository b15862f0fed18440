// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/postwork.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/linktags.h"
#include "gui/calendar/posteditor.h"
#include "gui/components/disclosure.h"
#include "gui/guiapplication.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

// The calendar of the café with a draft opened in its editor.
struct PostAtWork {
    PostAtWork()
        : plan((tests::guiApplication(), tests::openWorkspace(QStringLiteral("cafe"))))
        , page(*plan, nullptr)
    {
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        page.resize(1280, 800);
        page.show();
        core::Post draft;
        draft.id = id = core::newId<core::Post>();
        draft.title = QStringLiteral("Spring box");
        draft.day = QDate(2027, 3, 12);
        draft.status = core::PostStatus::Draft;
        draft.format = core::PostFormat::Video;
        draft.channel = plan->strategy().all<core::Channel>().front().id;
        draft.link = QStringLiteral("https://example.org/box?size=L#order");
        REQUIRE(plan->edit(core::Edit::adding(draft, draft.title)));
        REQUIRE(page.showSubject(QStringLiteral("post:") + id.toString()));
        tests::settle();
        work = page.editor()->findChild<gui::PostWork *>();
        REQUIRE(work);
        work->findChild<gui::Disclosure *>()->setOpen(true);
        tests::settle();
    }
    ~PostAtWork() { page.editor()->commit(); } // as leaving the page does
    core::Post post() const { return *plan->strategy().find(id); }
    QComboBox *choice(const QString &name) const
    {
        for (auto *box : page.editor()->findChildren<QComboBox *>())
            if (box->accessibleName() == name)
                return box;
        throw std::runtime_error("no such choice");
    }
    void choose(const QString &name, const QVariant &value) const
    {
        QComboBox *box = choice(name);
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        tests::settle();
    }
    bool says(const QString &words) const
    {
        const auto labels = page.editor()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisibleTo(page.editor()) && label->text().contains(words); });
    }
    QPushButton *button(const QWidget *in, const QString &text) const
    {
        for (auto *one : in->findChildren<QPushButton *>())
            if (one->text() == text && one->isVisibleTo(in))
                return one;
        throw std::runtime_error("no such button");
    }

    tests::OpenWorkspace plan;
    gui::CalendarPage page;
    core::Id<core::Post> id;
    gui::PostWork *work = nullptr;
};

} // namespace

TEST_CASE("a post on a day of the future may lack its picture, and says what it lacks", "[calendar][gui][S1-47]")
{
    PostAtWork open;
    CHECK(open.says(QStringLiteral("Still missing: a time, a text, a goal.")));
    auto *ready = open.work->findChild<QLineEdit *>();
    REQUIRE(ready);
    tests::type(ready, QStringLiteral("5 March 2027"));
    QTest::keyClick(ready, Qt::Key_Return);
    tests::settle();
    CHECK(open.post().productionDay == QDate(2027, 3, 5));
    CHECK(open.says(QStringLiteral("to be ready by 5 Mar")));
}

TEST_CASE("staying to answer, the stage of a video and its place in the mix are kept, each as one step",
    "[calendar][gui][S4-20][S3-35][S1-54][S3-43]")
{
    PostAtWork open;
    CHECK(open.says(QStringLiteral("never pasted")));
    open.work->findChild<QCheckBox *>()->click();
    tests::settle();
    CHECK(open.post().answersFirstHour);
    open.choose(QStringLiteral("Stage of the video"), static_cast<int>(core::VideoStage::Production));
    CHECK(open.post().videoStage == core::VideoStage::Production);
    open.choose(QStringLiteral("Its place in the mix"), QStringLiteral("promotion"));
    CHECK(open.post().in8020 == u"promotion");
    CHECK(open.post().answersFirstHour);
    REQUIRE(open.plan->undo());
    tests::settle();
    CHECK(open.post().in8020.isEmpty());
    CHECK(open.choice(QStringLiteral("Its place in the mix"))->currentIndex() == 0);

    open.choose(QStringLiteral("Format"), static_cast<int>(core::PostFormat::Live));
    CHECK(open.choice(QStringLiteral("Stage of the video"))->isVisibleTo(open.page.editor()));
    open.choose(QStringLiteral("Format"), static_cast<int>(core::PostFormat::Story)); // perhaps a picture
    CHECK_FALSE(open.choice(QStringLiteral("Stage of the video"))->isVisibleTo(open.page.editor()));
}

TEST_CASE("the status of a post leaves a trail of who took which step", "[calendar][gui][S3-41]")
{
    PostAtWork open;
    open.choose(QStringLiteral("Status"), static_cast<int>(core::PostStatus::InReview));
    CHECK(open.plan->strategy().all<core::PostStep>().size() == 1);
    CHECK(open.says(QStringLiteral("In review")));
    REQUIRE(open.plan->undo());
    tests::settle();
    CHECK(open.plan->strategy().all<core::PostStep>().empty());
    CHECK_FALSE(open.says(QStringLiteral("In review · ")));
}

TEST_CASE("campaign tags are proposed for a link, put into it, and taken out of it again", "[calendar][gui][S1-59]")
{
    PostAtWork open;
    auto *tags = open.page.editor()->findChild<gui::LinkTagsLine *>();
    REQUIRE(tags);
    CHECK(tags->isVisibleTo(open.page.editor()));
    open.button(tags, QStringLiteral("Campaign tags"))->click();
    for (const QLabel *label : QApplication::activePopupWidget()->findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QLatin1Char('\\'))); // where a link may break says nothing
    tests::settle();
    REQUIRE(QApplication::activePopupWidget());
    open.button(QApplication::activePopupWidget(), QStringLiteral("Put them into the link"))->click();
    tests::settle();
    const QString link = open.post().link;
    CHECK(link.startsWith(QStringLiteral("https://example.org/box?size=L&utm_source=")));
    CHECK(link.endsWith(QStringLiteral("utm_content=spring-box#order")));

    open.button(tags, QStringLiteral("Campaign tags"))->click();
    tests::settle();
    REQUIRE(QApplication::activePopupWidget());
    open.button(QApplication::activePopupWidget(), QStringLiteral("Link without tags"))->click();
    tests::settle();
    CHECK(open.post().link == u"https://example.org/box?size=L#order");
}

TEST_CASE("a link that is no address has no tags to offer", "[calendar][gui][S1-59]")
{
    PostAtWork open;
    core::Post post = open.post();
    post.link = QStringLiteral("the link in our profile");
    REQUIRE(open.plan->edit(core::Edit::changing(post, post.title)));
    tests::settle();
    CHECK_FALSE(open.page.editor()->findChild<gui::LinkTagsLine *>()->isVisibleTo(open.page.editor()));
}

TEST_CASE("a day that can't be read stays in its field while something else of the post is written", "[calendar][gui][S1-47]")
{
    PostAtWork open;
    auto *ready = open.work->findChild<QLineEdit *>();
    REQUIRE(ready);
    tests::type(ready, QStringLiteral("some day"));
    open.work->findChild<QCheckBox *>()->click();
    tests::settle();
    CHECK(open.post().answersFirstHour);
    CHECK(ready->text() == u"some day");
    CHECK_FALSE(open.post().productionDay);
}

TEST_CASE("a post has a place in the rule of its channel too, where that is another than the quarter's", "[calendar][gui][S1-54]")
{
    PostAtWork open;
    CHECK_FALSE(open.choice(QStringLiteral("In the mix of its channel"))->isVisibleTo(open.page.editor()));
    core::Channel channel = open.plan->strategy().all<core::Channel>().front();
    channel.mixRule = QStringLiteral("thirds");
    REQUIRE(open.plan->edit(core::Edit::changing(channel, channel.handle)));
    tests::settle();
    CHECK(open.choice(QStringLiteral("In the mix of its channel"))->isVisibleTo(open.page.editor()));
    CHECK_FALSE(open.choice(QStringLiteral("In the mix of its campaign"))->isVisibleTo(open.page.editor()));
    open.choose(QStringLiteral("In the mix of its channel"), QStringLiteral("personal"));
    CHECK(open.post().inThirds == u"personal");
    CHECK(open.post().in8020.isEmpty());
}
