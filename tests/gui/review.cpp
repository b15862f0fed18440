// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/poststeps.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/clientanswerdialog.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/sendforreview.h"
#include "gui/components/ticklist.h"
#include "gui/editing/longtextfield.h"
#include "gui/planningpage.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace {

// The café's calendar in February, with two drafts on days that nobody else has.
struct ReviewOpen : planning::PlanningPage<gui::CalendarPage> {
    ReviewOpen()
        : PlanningPage(QStringLiteral("cafe"))
    {
        page.useDialogs({&files, &asker});
        files.toSave = plan.pathOf(QStringLiteral("packet.html"));
        core::Edit edit({QStringLiteral("add:posts"), {QStringLiteral("2")}});
        for (const char *title : {"Spring menu", "Easter hours"}) {
            core::Post post;
            post.id = core::newId<core::Post>();
            post.title = QLatin1String(title);
            post.text = QStringLiteral("Come in.");
            post.day = QDate(2027, 2, 27);
            post.status = core::PostStatus::Draft;
            ids.push_back(post.id);
            edit.put(post);
        }
        REQUIRE(plan->edit(edit));
    }
    core::Post post(size_t index) const { return *plan->strategy().find(ids[index]); }
    void choose(const char *command)
    {
        for (QAction *action : page.actions())
            if (action->text() == QString::fromUtf8(command))
                action->trigger();
        QCoreApplication::processEvents();
    }
    template <class Dialog>
    Dialog *opened()
    {
        auto *dialog = page.findChild<Dialog *>();
        REQUIRE(dialog);
        return dialog;
    }
    void press(const QWidget &dialog, const char *text)
    {
        QPushButton *button = planning::shownButton(dialog, QString::fromUtf8(text));
        INFO(text);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QString packet() const
    {
        QFile file(files.toSave);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    // What the page saves where a client decides on both drafts.
    QByteArray reply(const QStringList &decisions) const
    {
        QJsonArray list;
        for (size_t i = 0; i < ids.size(); ++i) {
            const QRegularExpression mark(QStringLiteral("data-post=\"(%1[^\"]*)\" data-digest=\"([^\"]+)\"").arg(ids[i].toString()));
            const auto match = mark.match(packet());
            list.append(QJsonObject{{QStringLiteral("post"), match.captured(1)}, {QStringLiteral("digest"), match.captured(2)},
                {QStringLiteral("decision"), decisions.value(static_cast<qsizetype>(i))},
                {QStringLiteral("comment"), QStringLiteral("Say “please”")}});
        }
        const QJsonObject answer{{QStringLiteral("format"), QStringLiteral("quarterdeck-review-reply")}, {QStringLiteral("version"), 1},
            {QStringLiteral("name"), QStringLiteral("Léa")}, {QStringLiteral("time"), QStringLiteral("2027-02-12T09:15:00Z")},
            {QStringLiteral("comment"), QString()}, {QStringLiteral("decisions"), list}};
        return QJsonDocument(answer).toJson();
    }
    void send()
    {
        choose("Send for review…");
        press(*opened<gui::SendForReviewDialog>(), "Save the review page…");
    }

    support::ReadyFiles files;
    support::ListeningAsker asker;
    std::vector<core::Id<core::Post>> ids;
};

gui::Tick *tickSaying(const QWidget &dialog, const QString &words)
{
    for (auto *tick : dialog.findChildren<gui::Tick *>())
        if (tick->text().contains(words) || tick->accessibleDescription().contains(words))
            return tick;
    return nullptr;
}

bool offersToTake(const QWidget &dialog, int count)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && button->isEnabled() && button->text().startsWith(QStringLiteral("Take %1 ").arg(count));
    });
}

} // namespace

TEST_CASE(
    "posts are chosen by days, status and filter, saved as a page, and remember that they were sent", "[gui][calendar][review][S3-41]")
{
    ReviewOpen open;
    app::PostFilter filter;
    filter.text = QStringLiteral("Spring menu");
    open.page.setFilter(filter);
    open.choose("Send for review…");
    auto *dialog = open.opened<gui::SendForReviewDialog>();
    CHECK(planning::showsPart(*dialog, QStringLiteral("1 post")));
    gui::Tick *filtered = tickSaying(*dialog, QStringLiteral("Only what the calendar’s filter"));
    REQUIRE(filtered);
    filtered->setFocus();
    QTest::keyClick(filtered, Qt::Key_Space);
    const auto all = app::postsForReview(open.strategy(), {open.page.views()->firstDay(), open.page.views()->lastDay()});
    REQUIRE(all.size() > 1);
    CHECK(planning::showsPart(*dialog, QStringLiteral("The page will hold %1 posts").arg(all.size())));
    QTest::keyClick(filtered, Qt::Key_Space);
    gui::Tick *draft = tickSaying(*dialog, QStringLiteral("Draft"));
    REQUIRE(draft);
    QTest::mouseClick(draft, Qt::LeftButton);
    CHECK(planning::showsPart(*dialog, QStringLiteral("No post fits")));
    CHECK_FALSE(planning::shownButton(*dialog, QStringLiteral("Save the review page…"))->isEnabled());
    QTest::mouseClick(draft, Qt::LeftButton);
    planning::choosePicked(planning::choiceCalled(*dialog, QStringLiteral("Language of the page")), 1);
    dialog->findChild<gui::LongTextField *>()->setPlainText(QStringLiteral("Bonjour Léa"));
    open.press(*dialog, "Save the review page…");

    CHECK(open.packet().contains(QStringLiteral("<html lang=\"fr\">")));
    CHECK(open.packet().contains(QStringLiteral("Bonjour Léa")));
    CHECK(open.packet().contains(QStringLiteral("Spring menu")));
    CHECK_FALSE(open.packet().contains(QStringLiteral("Easter hours")));
    CHECK(open.post(0).status == core::PostStatus::InReview);
    CHECK(open.post(1).status == core::PostStatus::Draft);
    const auto lines = app::stepsOf(open.ids[0], *open.plan);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().remark == QStringLiteral("Sent for review"));
    CHECK(planning::showsPart(*dialog, QStringLiteral("packet.html")));
    REQUIRE(open.plan->undo());
    CHECK(open.post(0).status == core::PostStatus::Draft);
}

TEST_CASE("several chosen posts are sent for review as they are chosen, from their own menu", "[gui][calendar][review][S3-41]")
{
    ReviewOpen open;
    const std::vector<core::Id<core::Post>> chosen{open.ids[0], open.ids[1]};
    open.page.views()->showPost(open.ids[0]);
    open.page.views()->choosePosts(chosen);
    QCoreApplication::processEvents();
    REQUIRE(open.page.chosenPosts().size() == 2);
    open.choose("Send for review…");
    auto *dialog = open.opened<gui::SendForReviewDialog>();
    CHECK(planning::showsPart(*dialog, QStringLiteral("The page will hold 2 posts")));
    CHECK_FALSE(tickSaying(*dialog, QStringLiteral("Draft"))->isEnabled()); // whatever their status
    open.press(*dialog, "Save the review page…");
    CHECK(open.post(0).status == core::PostStatus::InReview);
    CHECK(open.post(1).status == core::PostStatus::InReview);
}

TEST_CASE("nothing is noted where the page was not saved", "[gui][calendar][review]")
{
    ReviewOpen open;
    const QString place = std::exchange(open.files.toSave, QString());
    open.send(); // the user thought better of it
    CHECK(open.post(0).status == core::PostStatus::Draft);
    open.files.toSave = open.plan.pathOf(QStringLiteral("no/such/folder/packet.html"));
    open.press(*open.opened<gui::SendForReviewDialog>(), "Save the review page…");
    CHECK(open.asker.told.size() == 1);
    CHECK(open.post(0).status == core::PostStatus::Draft);
    open.files.toSave = place;
    open.press(*open.opened<gui::SendForReviewDialog>(), "Save the review page…");
    CHECK(open.post(0).status == core::PostStatus::InReview);
}

TEST_CASE("a plan that can only be read says why nothing is sent for review from it", "[gui][calendar][review]")
{
    ReviewOpen open;
    app::Environment environment;
    environment.today = QDate(2027, 2, 10);
    environment.language = core::Language::english();
    auto plan = app::Workspace::open(open.plan->path(), false, environment);
    REQUIRE(plan);
    gui::CalendarPage page(**plan, nullptr);
    page.useDialogs({&open.files, &open.asker});
    support::open(page);
    gui::SendForReviewDialog::showFor(page);
    const auto *dialog = page.findChild<gui::SendForReviewDialog *>();
    REQUIRE(dialog);
    CHECK(planning::showsPart(*dialog, QStringLiteral("is open for reading only")));
    QPushButton *save = planning::shownButton(*dialog, QStringLiteral("Save the review page…"));
    REQUIRE(save);
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(open.packet().isEmpty());
}

TEST_CASE("an answer file is shown post by post; what is ticked is taken as one step", "[gui][calendar][review][S3-41]")
{
    ReviewOpen open;
    open.send();
    core::Post second = open.post(1);
    second.text = QStringLiteral("Come in, all of you.");
    REQUIRE(open.plan->edit(core::Edit::changing(second, second.title)));
    const QString path = open.plan.pathOf(QStringLiteral("reply.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(open.reply({QStringLiteral("approve"), QStringLiteral("change")}));
    file.close();
    open.files.toOpen = {path};
    open.choose("Read the client’s answer…");
    auto *dialog = open.opened<gui::ClientAnswerDialog>();
    open.press(*dialog, "Open the answer file…");
    CHECK(planning::showsPart(*dialog, QStringLiteral("Léa answered on 12 February 2027")));
    CHECK(open.post(0).status == core::PostStatus::InReview); // only shown so far
    gui::Tick *approved = tickSaying(*dialog, QStringLiteral("It becomes approved."));
    gui::Tick *conflict = tickSaying(*dialog, QStringLiteral("The post has changed since"));
    REQUIRE((approved && conflict));
    CHECK(approved->isChecked());
    CHECK_FALSE(conflict->isChecked());
    CHECK(conflict->accessibleDescription().contains(QStringLiteral("Say “please”")));
    CHECK(offersToTake(*dialog, 1));
    conflict->setFocus();
    QTest::keyClick(conflict, Qt::Key_Space);
    open.press(*dialog, "Take 2 answers");
    CHECK(open.post(0).status == core::PostStatus::Approved);
    CHECK(open.post(1).status == core::PostStatus::Draft);
    CHECK(app::stepsOf(open.ids[1], *open.plan).back().remark == QStringLiteral("Say “please”"));
    REQUIRE(open.plan->undo());
    CHECK(open.post(0).status == core::PostStatus::InReview);
    CHECK(open.post(1).status == core::PostStatus::InReview);
}

TEST_CASE("a pasted mail is read, a wrong one is refused below the field, and taking nothing changes nothing", "[gui][calendar][review]")
{
    ReviewOpen open;
    open.send();
    open.choose("Read the client’s answer…");
    auto *dialog = open.opened<gui::ClientAnswerDialog>();
    dialog->pasted()->setPlainText(QStringLiteral("Looks good to me!"));
    open.press(*dialog, "Read the pasted text");
    CHECK(planning::showsPart(*dialog, QStringLiteral("“the pasted text” is not an answer to a review.")));
    const QByteArray letters = open.reply({QStringLiteral("approve"), QStringLiteral("reject")}).toBase64();
    dialog->pasted()->setPlainText(QStringLiteral("> Answer\n> -----BEGIN QUARTERDECK ANSWER-----\n> ") + QString::fromLatin1(letters)
                                   + QStringLiteral("\n> -----END QUARTERDECK ANSWER-----\n"));
    open.press(*dialog, "Read the pasted text");
    CHECK(tickSaying(*dialog, QStringLiteral("Rejected")));
    open.press(*dialog, "Take nothing");
    CHECK(open.post(0).status == core::PostStatus::InReview);
    CHECK(open.post(1).status == core::PostStatus::InReview);
}

TEST_CASE("the preview follows the plan while it is open", "[gui][calendar][review]")
{
    ReviewOpen open;
    open.send();
    open.choose("Read the client’s answer…");
    auto *dialog = open.opened<gui::ClientAnswerDialog>();
    dialog->read(open.reply({QStringLiteral("approve"), QStringLiteral("approve")}), QStringLiteral("reply.json"));
    CHECK(offersToTake(*dialog, 2));
    core::Post first = open.post(0);
    first.status = core::PostStatus::Published;
    REQUIRE(open.plan->edit(core::Edit::changing(first, first.title)));
    QCoreApplication::processEvents();
    CHECK(offersToTake(*dialog, 1));
    CHECK(tickSaying(*dialog, QStringLiteral("published already")));
}

TEST_CASE("what is ticked and unticked in the preview stays so when the plan changes meanwhile", "[gui][calendar][review]")
{
    ReviewOpen open;
    open.send();
    core::Post second = open.post(1);
    second.text = QStringLiteral("Come in, all of you.");
    REQUIRE(open.plan->edit(core::Edit::changing(second, second.title)));
    open.choose("Read the client’s answer…");
    auto *dialog = open.opened<gui::ClientAnswerDialog>();
    const QByteArray reply = open.reply({QStringLiteral("approve"), QStringLiteral("change")});
    dialog->read(reply, QStringLiteral("reply.json"));
    const auto isTicked = [dialog](const char *title) {
        const gui::Tick *tick = tickSaying(*dialog, QLatin1String(title));
        return tick && tick->isChecked();
    };
    REQUIRE(isTicked("Spring menu"));
    REQUIRE_FALSE(isTicked("Easter hours"));
    for (const char *title : {"Spring menu", "Easter hours"})
        QTest::mouseClick(tickSaying(*dialog, QLatin1String(title)), Qt::LeftButton);
    const core::Post other = planning::someIdea(QStringLiteral("Another"));
    REQUIRE(open.plan->edit(core::Edit::adding(other, other.title)));
    QCoreApplication::processEvents();
    CHECK_FALSE(isTicked("Spring menu"));
    CHECK(isTicked("Easter hours"));
    CHECK(offersToTake(*dialog, 1));
    dialog->read(reply, QStringLiteral("reply.json")); // read anew, nothing is decided
    CHECK(isTicked("Spring menu"));
    CHECK_FALSE(isTicked("Easter hours"));
}

TEST_CASE("a post that is hard to take in says so in its editor", "[gui][calendar][S3-34]")
{
    ReviewOpen open;
    core::Post post = open.post(0);
    post.text = QStringLiteral("word ").repeated(30);
    REQUIRE(open.plan->edit(core::Edit::changing(post, post.title)));
    REQUIRE(open.page.showSubject(QStringLiteral("post:") + post.id.toString()));
    QCoreApplication::processEvents();
    CHECK(planning::showsPart(*open.page.editor(), QStringLiteral("more than 25 words")));
    post.text = QStringLiteral("Come in.");
    REQUIRE(open.plan->edit(core::Edit::changing(post, post.title)));
    QCoreApplication::processEvents();
    CHECK_FALSE(planning::showsPart(*open.page.editor(), QStringLiteral("more than 25 words")));
}
