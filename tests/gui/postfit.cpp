// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/repeating.h"
#include "app/channels/limits.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/postwork.h"
#include "gui/channelspage.h"
#include "gui/components/formfield.h"
#include "gui/components/textroom.h"
#include "gui/editing/entryfields.h"
#include "gui/guiapplication.h"
#include "gui/records/postpicture.h"
#include "gui/style/theme.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace {

// The calendar of the café with a post on Instagram opened.
struct OpenPost {
    explicit OpenPost(const QString &network = QStringLiteral("instagram"))
        : plan((tests::guiApplication(), tests::openWorkspace(QStringLiteral("cafe"))))
        , page(*plan, nullptr)
    {
        page.useDialogs(answers.dialogs());
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        page.resize(1280, 800);
        page.show();
        core::Post made;
        made.id = id = core::newId<core::Post>();
        made.title = QStringLiteral("A picture");
        made.day = QDate(2027, 2, 12);
        made.status = core::PostStatus::Draft;
        for (const core::Channel &channel : plan->strategy().all<core::Channel>())
            if (channel.network == network)
                made.channel = channel.id;
        REQUIRE(made.channel);
        REQUIRE(plan->edit(core::Edit::adding(made, made.title)));
        REQUIRE(page.showSubject(QStringLiteral("post:") + id.toString()));
        tests::settle();
    }
    ~OpenPost() { page.editor()->commit(); } // as leaving the page does
    core::Post post() const { return *plan->strategy().find(id); }
    QString pictureFile(int width, int height) const
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = plan.folder->filePath(QStringLiteral("%1x%2.jpg").arg(width).arg(height));
        REQUIRE(image.save(path));
        return path;
    }
    void choose(const QString &path)
    {
        answers.files = {path};
        for (auto *button : part<gui::PostPicture>().template findChildren<QPushButton *>())
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Choose")))
                return button->click(), tests::settle();
        FAIL("no button to choose a picture");
    }
    template <class Widget>
    Widget &part() const
    {
        auto *found = page.editor()->template findChild<Widget *>();
        REQUIRE(found);
        return *found;
    }
    QColor roomColour() const
    {
        const auto *room = part<gui::TextRoom>().findChild<QLabel *>();
        return room->palette().color(room->foregroundRole());
    }
    template <class Widget>
    bool says(const QString &words) const
    {
        for (const auto *label : part<Widget>().template findChildren<QLabel *>())
            if (label->isVisibleTo(page.editor()) && label->text().contains(words))
                return true;
        return false;
    }
    QPlainTextEdit &text() const
    {
        for (auto *field : page.editor()->findChildren<QPlainTextEdit *>())
            if (field->accessibleName() == u"Text")
                return *field;
        throw std::runtime_error("no text");
    }

    tests::OpenWorkspace plan;
    tests::Answers answers;
    gui::CalendarPage page;
    core::Id<core::Post> id;
};

} // namespace

TEST_CASE("a picture is attached to a post, checked against its network, and taken away with its bytes", "[calendar][gui][S1-38][Q8][undo]")
{
    OpenPost open;
    const auto pictures = open.plan->strategy().all<core::Picture>().size();
    open.choose(open.pictureFile(1080, 1350));
    REQUIRE(open.post().picture);
    CHECK(open.plan->strategy().find(open.post().picture));
    CHECK(open.says<gui::PostPicture>(QStringLiteral("Suits Instagram, portrait post: 1080")));
    CHECK(open.says<gui::PostPicture>(QStringLiteral("2026"))); // when that was read
    open.choose(open.pictureFile(400, 300));
    CHECK(open.says<gui::PostPicture>(QStringLiteral("too small")));
    CHECK(open.plan->strategy().all<core::Picture>().size() == pictures + 1); // the one before went
    open.choose(open.pictureFile(1600, 500));
    CHECK(open.says<gui::PostPicture>(QStringLiteral("another shape")));
    CHECK_FALSE(open.says<gui::PostPicture>(QStringLiteral("Suits")));
    REQUIRE(open.plan->undo());
    tests::settle();
    CHECK(open.says<gui::PostPicture>(QStringLiteral("too small")));

    QFile broken(open.plan.folder->filePath(QStringLiteral("broken.jpg")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    const core::Strategy before = open.plan->strategy();
    open.choose(broken.fileName());
    CHECK(open.says<gui::PostPicture>(QStringLiteral("is not a picture that can be read")));
    CHECK(open.plan->strategy() == before);
}

TEST_CASE("editing the text of a post keeps the picture that was chosen", "[calendar][gui][S1-38]")
{
    OpenPost open;
    open.choose(open.pictureFile(1080, 1080));
    const auto picture = open.post().picture;
    REQUIRE(picture);
    tests::type(&open.text(), QStringLiteral("Fresh."));
    open.page.editor()->commit();
    CHECK(open.post().text == u"Fresh.");
    CHECK(open.post().picture == picture);
}

TEST_CASE("a picture chosen for all of a repeated post is shown by each of them", "[calendar][gui][S1-38][repeating]")
{
    OpenPost open;
    REQUIRE(open.plan->edit(app::startingToRepeat(open.post(), *core::repeatRuleFrom(QStringLiteral("FREQ=WEEKLY;COUNT=3")))));
    tests::settle();
    QComboBox *scope = nullptr;
    for (auto *box : open.page.editor()->findChildren<QComboBox *>())
        if (box->accessibleName() == u"Changes here are for")
            scope = box;
    REQUIRE(scope);
    scope->setCurrentIndex(2); // all of them
    open.choose(open.pictureFile(1080, 1080));
    const auto shown = open.plan->strategy().where<core::Post>(
        [&](const core::Post &post) { return post.recurrence == open.post().recurrence && post.picture == open.post().picture; });
    REQUIRE(open.post().picture);
    CHECK(shown.size() == 3);
}

TEST_CASE("how long a text may be stands below it while it is typed, the owner's own limit first", "[calendar][gui][S1-38]")
{
    OpenPost open;
    CHECK(open.says<gui::TextRoom>(QStringLiteral("0 of 2,200 characters")));
    tests::type(&open.text(), QStringLiteral("Warm from the oven"));
    CHECK(open.says<gui::TextRoom>(QStringLiteral("18 of 2,200 characters")));
    CHECK_FALSE(open.says<gui::TextRoom>(QStringLiteral("too long")));
    CHECK(open.roomColour() == gui::theme().muted);
    open.page.editor()->commit();
    core::LimitOverride own;
    own.id = core::newId<core::LimitOverride>();
    own.limit = QStringLiteral("instagram.caption");
    own.value = 10;
    REQUIRE(open.plan->edit(core::Edit::adding(own, {})));
    tests::settle();
    CHECK(open.says<gui::TextRoom>(QStringLiteral("18 of 10 characters: too long for Instagram by 8")));
    CHECK(open.roomColour() == gui::theme().behind);
    CHECK(open.says<gui::PostWork>(QStringLiteral("8 characters less of text, for Instagram")));
    CHECK(open.text().toPlainText() == u"Warm from the oven"); // nothing is cut off
}

TEST_CASE("a post without a known limit says nothing about its length", "[calendar][gui][S1-38]")
{
    OpenPost open;
    core::Post without = open.post();
    without.channel.reset();
    REQUIRE(open.plan->edit(core::Edit::changing(without, {})));
    tests::settle();
    CHECK_FALSE(open.says<gui::TextRoom>(QStringLiteral("characters")));
}

TEST_CASE("words that stand in another post already are asked for anew while they are typed", "[calendar][gui][S3-06]")
{
    OpenPost open;
    const QString words = QStringLiteral("Warm from the oven at seven, every day of the week.");
    core::Post other = open.post();
    other.id = core::newId<core::Post>();
    other.text = words;
    REQUIRE(open.plan->edit(core::Edit::adding(other, {})));
    tests::settle();
    tests::type(&open.text(), words.left(words.size() - 1));
    CHECK_FALSE(open.says<gui::TextRoom>(QStringLiteral("The same text")));
    tests::type(&open.text(), QStringLiteral("."));
    CHECK(open.says<gui::TextRoom>(QStringLiteral("The same text stands in")));
    tests::type(&open.text(), QStringLiteral(" Today with rye."));
    CHECK_FALSE(open.says<gui::TextRoom>(QStringLiteral("The same text")));
}

TEST_CASE("the time that a post is offered lies in the working hours", "[calendar][gui]")
{
    OpenPost open;
    CHECK(open.part<gui::TimeField>().time() == QTime(12, 0));
    core::Business business = open.plan->strategy().business();
    business.workFrom = QTime(14, 0);
    business.workUntil = QTime(20, 0);
    REQUIRE(open.plan->edit(core::Edit::changing(business, {})));
    tests::settle();
    CHECK(open.part<gui::TimeField>().time() == QTime(14, 0));
    CHECK_FALSE(open.post().time); // offered, not set
}

TEST_CASE("an hour and a day are taken as they are typed over what stood there, and nonsense is told", "[calendar][gui]")
{
    OpenPost open;
    const auto boxes = open.page.editor()->findChildren<QCheckBox *>();
    const auto hasTime = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox *box) { return box->text() == u"At a time"; });
    REQUIRE(hasTime != boxes.end());
    (*hasTime)->click();
    auto &time = open.part<gui::TimeField>();
    const auto typeOver = [](QLineEdit &field, const QString &text) {
        field.setFocus();
        QTest::keySequence(&field, QKeySequence::SelectAll);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Tab);
    };
    typeOver(time, QStringLiteral("17:30"));
    CHECK(open.post().time == QTime(17, 30));
    typeOver(time, QStringLiteral("25:99"));
    CHECK(open.post().time == QTime(17, 30));
    CHECK(open.page.editor()->findChild<gui::FormField *>());
    CHECK(time.text() == QStringLiteral("25:99"));
    auto &day = open.part<gui::DayField>();
    typeOver(day, QStringLiteral("01/01/1800"));
    CHECK(open.post().day == QDate(2027, 2, 12));
    typeOver(day, QStringLiteral("2027-02-18"));
    CHECK(open.post().day == QDate(2027, 2, 18));
}

TEST_CASE("an hour that is none is given up with its post, and no other post is told of it", "[calendar][gui]")
{
    OpenPost open;
    const auto whenField = [&]() -> gui::FormField & {
        for (gui::FormField *field : open.page.editor()->findChildren<gui::FormField *>())
            if (field->label() == u"When")
                return *field;
        FAIL("no such field");
        std::abort();
    };
    const auto boxes = open.page.editor()->findChildren<QCheckBox *>();
    const auto hasTime = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox *box) { return box->text() == u"At a time"; });
    REQUIRE(hasTime != boxes.end());
    (*hasTime)->click();
    auto &time = open.part<gui::TimeField>();
    time.setFocus();
    QTest::keySequence(&time, QKeySequence::SelectAll);
    QTest::keyClicks(&time, QStringLiteral("25:99"));
    QTest::keyClick(&time, Qt::Key_Tab);
    CHECK(whenField().hasError());

    SECTION("when another is opened")
    {
        const auto others = open.plan->strategy().where<core::Post>([&](const core::Post &post) { return post.day && post.id != open.id; });
        REQUIRE(open.page.showSubject(QStringLiteral("post:") + others.front().id.toString()));
    }
    SECTION("when it is closed and opened again")
    {
        QTest::keyClick(open.page.editor(), Qt::Key_Escape);
        tests::settle();
        REQUIRE(open.page.showSubject(QStringLiteral("post:") + open.id.toString()));
    }
    tests::settle();
    CHECK_FALSE(whenField().hasError());
    CHECK(time.error().isEmpty());
}

TEST_CASE("a day of a year far away is told which years there are, not how days are written", "[calendar][gui]")
{
    OpenPost open;
    auto &day = open.part<gui::DayField>();
    day.setText(QStringLiteral("01/01/1800"));
    CHECK(day.error() == u"Choose a day of the years 1990 to 2099.");
    day.setText(QStringLiteral("some day"));
    CHECK(day.error().startsWith(u"Write the day as"));
}

TEST_CASE("what a post still lacks follows what is typed", "[calendar][gui]")
{
    OpenPost open;
    REQUIRE(open.says<gui::PostWork>(QStringLiteral("a text")));
    open.text().setFocus();
    QTest::keyClicks(&open.text(), QStringLiteral("Rye today"));
    CHECK_FALSE(open.says<gui::PostWork>(QStringLiteral("a text")));
}

TEST_CASE("a limit gets a number of one's own and loses it again", "[limits][gui][S1-38][undo]")
{
    tests::guiApplication();
    tests::OpenChannelsPage open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:2")));
    tests::settle();
    auto *table = open.shown<QTableView>(QStringLiteral("Limits of the networks"));
    REQUIRE(table);
    table->setCurrentIndex(table->model()->index(2, 0));
    const QString id = app::limitsOfPlan(*open.plan)[2].id;
    open.type(QStringLiteral("Your own number"), QStringLiteral("30"));
    REQUIRE(open.plan->strategy().all<core::LimitOverride>().size() == 1);
    const core::LimitOverride own = open.plan->strategy().all<core::LimitOverride>().front();
    CHECK(own.limit == id);
    CHECK(own.value == 30);
    CHECK(own.checkedOn == open.plan->today());
    open.type(QStringLiteral("Where it says so"), QStringLiteral("our agency"));
    CHECK(open.plan->strategy().find(own.id)->source == QStringLiteral("our agency"));
    CHECK(table->currentIndex().row() == 2);

    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(open.page.showSubject(QStringLiteral("limit_override:") + own.id.toString()));
    CHECK(table->currentIndex().row() == 2);
    open.click(QStringLiteral("Take the program’s number again"));
    CHECK(open.plan->strategy().all<core::LimitOverride>().empty());
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy().all<core::LimitOverride>().size() == 1);
}

TEST_CASE("a picture is held against every purpose, and what is no picture is said", "[limits][gui][S1-38][Q8]")
{
    tests::guiApplication();
    tests::OpenChannelsPage open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:3")));
    tests::settle();
    QImage image(1080, 1080, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QString path = open.plan.folder->filePath(QStringLiteral("square.jpg"));
    REQUIRE(image.save(path));
    const core::Strategy before = open.plan->strategy();
    open.answers.files = {path};
    open.click(QStringLiteral("Check a picture…"));
    const auto labels = open.page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("It suits "))
            && label->text().contains(QStringLiteral("purposes."));
    })); // a square post, on several networks
    open.answers.files = {open.plan.folder->filePath(QStringLiteral("gone.jpg"))};
    open.click(QStringLiteral("Check a picture…"));
    CHECK(open.says(QStringLiteral("“gone.jpg” can’t be read.")));
    CHECK(open.plan->strategy() == before);
}
