// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/ownmix.h"
#include "app/channels/effort.h"
#include "core/audit.h"
#include "core/capacity.h"
#include "core/labels.h"
#include "gui/channels/capacitytab.h"
#include "gui/channels/channeleditor.h"
#include "gui/channels/channelspage.h"
#include "gui/channels/missioneditor.h"
#include "gui/channels/readiness.h"
#include "gui/channelspage.h"
#include "gui/components/choicechips.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/sentencebuilder.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/components/tokenbutton.h"
#include "gui/editing/entryfields.h"
#include "gui/records/mixeditor.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using tests::OpenChannelsPage;

namespace {

const QString missionName = QStringLiteral("Mission, in one sentence");

void writeMission(OpenChannelsPage &open, const QString &text)
{
    auto *field = open.shown<gui::LongTextField>(missionName);
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, text);
    field->take();
    tests::settle();
}

} // namespace

TEST_CASE("the table of a week's time shows all of its columns in a window of 1280, and says their names whole", "[channels][S1-40]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:1")));
    tests::settle();
    auto *table = open.shown<QTableView>(QStringLiteral("Time a week by channel"));
    REQUIRE(table);
    CHECK(table->horizontalScrollBar()->maximum() == 0);
    CHECK(table->model()->headerData(1, Qt::Horizontal).toString() == u"Posts planned");
    CHECK(table->model()->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString() == u"Posts a week that the calendar holds");
}

TEST_CASE("what a channel is used by stands beside its deletion, and the deletion is taken back", "[channels][Q35][Q12]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    const core::Channel channel = open.show(QStringLiteral("instagram"));
    const auto posts = open.plan->strategy().where<core::Post>([&](const core::Post &post) { return post.channel == channel.id; }).size();
    REQUIRE(posts > 1);
    const auto says = [&](const QString &words) {
        const auto labels = open.page.findChildren<QLabel *>();
        return std::count_if(
            labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
    };
    CHECK(says(QStringLiteral("%1 posts").arg(posts)) == 2); // over the form, and by the button
    CHECK(says(QStringLiteral("Deleting the channel leaves them in the plan, without a channel.")) == 1);

    const core::Strategy before = open.plan->strategy();
    QSignalSpy toast(&open.page, &gui::Page::toastWanted);
    for (auto *button : open.page.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Delete the channel") {
            button->click();
            break;
        }
    REQUIRE(toast.count() == 1);
    CHECK(toast.front().at(0).toString().contains(QStringLiteral("%1 posts").arg(posts)));
    CHECK(open.plan->strategy().all<core::Post>().size() == before.all<core::Post>().size());
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy() == before);
}

TEST_CASE("a channel without a mission is questioned, and proposed for closing by one click", "[channels][gui][S1-36][undo]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    core::Channel empty = open.channelOn(QStringLiteral("tiktok"));
    empty.mission.clear();
    REQUIRE(open.plan->edit(core::Edit::changing(empty, {})));
    open.show(QStringLiteral("tiktok"));
    CHECK(open.says(QStringLiteral("No sentence says yet what TikTok is for.")));
    QSignalSpy toast(&open.page, &gui::Page::toastWanted);
    open.click(QStringLiteral("Propose for closing"));
    CHECK(open.plan->strategy().find(empty.id)->decision == core::AuditDecision::Close);
    CHECK_FALSE(open.plan->strategy().find(empty.id)->decisionReason.isEmpty());
    CHECK(toast.count() == 1);
    CHECK_FALSE(open.button(QStringLiteral("Propose for closing")));
    REQUIRE(open.plan->undo());
    CHECK(*open.plan->strategy().find(empty.id) == empty);
    tests::settle();
    CHECK(open.button(QStringLiteral("Propose for closing")));
}

TEST_CASE("a mission that lacks its purpose is there, but not clear yet", "[channels][gui][S1-35]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    core::Channel channel = open.channelOn(QStringLiteral("instagram"));
    channel.mission = QStringLiteral("Pictures of bread.");
    REQUIRE(open.plan->edit(core::Edit::changing(channel, {})));
    CHECK(open.says(QStringLiteral("Each channel has a mission. Not clear yet: ")));
    channel.mission.clear();
    REQUIRE(open.plan->edit(core::Edit::changing(channel, {})));
    CHECK(open.says(QStringLiteral("without a mission: 1 of")));
}

TEST_CASE("who keeps thinking is not asked again, and a valid mission ends the question", "[channels][gui][S1-35][S1-36]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    const core::Channel channel = open.show(QStringLiteral("instagram"));
    CHECK_FALSE(open.button(QStringLiteral("Keep thinking")));
    writeMission(open, QStringLiteral("Pictures of bread."));
    CHECK(open.says(QStringLiteral("does not say to what end")));
    open.click(QStringLiteral("Keep thinking"));
    CHECK_FALSE(open.button(QStringLiteral("Keep thinking")));
    CHECK(open.plan->strategy().find(channel.id)->mission == QStringLiteral("Pictures of bread."));
    const core::Channel other = open.show(QStringLiteral("facebook"));
    writeMission(open, QStringLiteral("We sell. We hire."));
    CHECK(open.says(QStringLiteral("several sentences")));
    writeMission(open, QStringLiteral("We will use Facebook to answer in order to be trusted."));
    CHECK_FALSE(open.button(QStringLiteral("Keep thinking")));
    CHECK(open.plan->strategy().find(other.id)->mission.startsWith(QStringLiteral("We will use")));
}

TEST_CASE("the question about a mission leaves its room when it is answered", "[channels][gui][S1-36]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    open.show(QStringLiteral("instagram"));
    auto *editor = open.page.findChild<gui::MissionEditor *>();
    REQUIRE(editor);
    writeMission(open, QStringLiteral("Pictures of bread."));
    REQUIRE(open.button(QStringLiteral("Keep thinking")));
    const int asked = editor->sizeHint().height();
    writeMission(open, QStringLiteral("We show bread to sell."));
    CHECK_FALSE(open.button(QStringLiteral("Keep thinking")));
    CHECK(editor->sizeHint().height() == asked);
}

TEST_CASE("a sentence is built from what and to what end", "[channels][gui][S1-35]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    const core::Channel channel = open.show(QStringLiteral("pinterest"));
    auto *help = open.page.findChild<gui::MissionEditor *>()->findChild<gui::Disclosure *>();
    REQUIRE(help);
    CHECK_FALSE(help->isOpen());
    QTest::mouseClick(help->head(), Qt::LeftButton);
    tests::settle();
    CHECK(help->isOpen());
    const auto tokens = help->findChildren<gui::TokenButton *>();
    REQUIRE(tokens.size() == 2);
    CHECK_FALSE(open.button(QStringLiteral("Take this sentence"))->isEnabled());
    emit tokens[0]->valueChosen(QStringLiteral("recipes"));
    emit tokens[1]->valueChosen(QStringLiteral("be found by cooks"));
    open.click(QStringLiteral("Take this sentence"));
    CHECK(open.plan->strategy().find(channel.id)->mission
          == QStringLiteral("We will use Pinterest for recipes in order to be found by cooks."));
}

TEST_CASE("an example is one click away as a text to start from", "[channels][gui][S1-35]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    const core::Channel channel = open.show(QStringLiteral("pinterest"));
    open.page.findChild<gui::MissionEditor *>()->findChild<gui::Disclosure *>()->setOpen(true);
    tests::settle();
    open.click(QStringLiteral("Start from this one"));
    CHECK(open.plan->strategy().find(channel.id)->mission.startsWith(QStringLiteral("We will use Pinterest")));
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy().find(channel.id)->mission == channel.mission);
}

TEST_CASE("ticked points of profile and guide are kept, with their progress", "[channels][gui][S1-37][S1-39]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    const core::Channel channel = open.show(QStringLiteral("instagram"));
    auto *readiness = open.page.findChild<gui::Readiness *>();
    const auto parts = readiness->findChildren<gui::Disclosure *>();
    REQUIRE(parts.size() == 3);
    CHECK(parts[0]->head()->accessibleDescription() == QStringLiteral("4 of 5"));
    for (gui::Disclosure *part : parts)
        CHECK_FALSE(part->isOpen()); // the page stays calm
    parts[1]->setOpen(true);
    tests::settle();
    const int before = static_cast<int>(channel.setupDone.size());
    auto *first = parts[1]->findChildren<gui::Tick *>().first();
    const bool wasOn = first->isChecked();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    tests::settle();
    CHECK(open.plan->strategy().find(channel.id)->setupDone.size() == (wasOn ? before - 1 : before + 1));
    REQUIRE(open.plan->undo());
    CHECK(*open.plan->strategy().find(channel.id) == channel);
}

TEST_CASE("a network whose every step was tried is tried as a user", "[channels][gui][S3-16]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    const core::Channel channel = open.show(QStringLiteral("pinterest"));
    CHECK_FALSE(channel.triedAsUser);
    auto *part = open.page.findChild<gui::Readiness *>()->findChildren<gui::Disclosure *>().last();
    part->setOpen(true);
    tests::settle();
    for (gui::Tick *tick : part->findChild<gui::TickList *>()->findChildren<gui::Tick *>())
        QTest::mouseClick(tick, Qt::LeftButton);
    tests::settle();
    CHECK(open.plan->strategy().find(channel.id)->triedAsUser);
    CHECK(part->head()->accessibleDescription() == QStringLiteral("Yes"));
}

TEST_CASE("what looks mistaken about an account is asked below its field, and kept", "[channels][gui][S1-40][Q9]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    core::Channel twin = open.channelOn(QStringLiteral("instagram"));
    twin.id = core::newId<core::Channel>();
    REQUIRE(open.plan->edit(core::Edit::adding(twin, {})));
    REQUIRE(open.page.showSubject(QStringLiteral("channel:") + twin.id.toString()));
    tests::settle();
    CHECK(open.says(QStringLiteral("You have this account on Instagram already.")));
    open.type(QStringLiteral("Account name (@)"), QString(200, u'x'));
    CHECK(open.plan->strategy().find(twin.id)->handle.size() == 200);
    CHECK(open.says(QStringLiteral("Instagram has no account names as long as this.")));
    open.type(QStringLiteral("Posts a week aimed at"), QStringLiteral("70"));
    CHECK(open.plan->strategy().find(twin.id)->postsPerWeek == 70);
    CHECK(open.says(QStringLiteral("That makes 10 a day.")));
    open.type(QStringLiteral("Posts a week aimed at"), QStringLiteral("many"));
    CHECK(open.plan->strategy().find(twin.id)->postsPerWeek == 70);
}

TEST_CASE("pasted rich text arrives as plain text", "[channels][gui][Q9]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    const core::Channel channel = open.show(QStringLiteral("facebook"));
    auto *rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>To show bread</b><img src='file:///etc/hosts'>"));
    rich->setText(QStringLiteral("To show bread"));
    QApplication::clipboard()->setMimeData(rich);
    auto *field = open.shown<gui::LongTextField>(missionName);
    field->setFocus();
    field->selectAll();
    field->paste();
    field->take();
    CHECK(open.plan->strategy().find(channel.id)->mission == QStringLiteral("To show bread"));
}

TEST_CASE("a network that is not for the customers says so", "[channels][gui][S1-33]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    core::Business business = open.plan->strategy().business();
    business.model = core::BusinessModel::B2B;
    REQUIRE(open.plan->edit(core::Edit::changing(business, {})));
    open.show(QStringLiteral("facebook"));
    open.show(QStringLiteral("instagram"));
    CHECK(open.says(QStringLiteral("Instagram mostly reaches private people")));
}

TEST_CASE("a channel is primary or secondary, and the page says that few and good is better", "[channels][gui][S4-13][undo]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    const core::Channel channel = open.show(QStringLiteral("instagram"));
    REQUIRE(channel.rank == core::ChannelRank::Primary);
    CHECK(open.says(QStringLiteral("Few and good is better than many")));
    auto *rank = open.shown<gui::ChoiceChips>(QStringLiteral("Rank"));
    REQUIRE(rank);
    QTest::mouseClick(rank->findChildren<gui::Chip *>().last(), Qt::LeftButton);
    tests::settle();
    CHECK(open.plan->strategy().find(channel.id)->rank == core::ChannelRank::Secondary);
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy().find(channel.id)->rank == core::ChannelRank::Primary);
}

TEST_CASE("too little time names the posts that would have to go", "[capacity][gui][S1-40][S3-15]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:1")));
    tests::settle();
    CHECK(open.says(QStringLiteral("closures are left out")));
    open.type(QStringLiteral("Hours a week for social media"), QStringLiteral("2"));
    CHECK(open.plan->strategy().business().hoursPerWeek == 2);
    const auto quarter = open.plan->quarter();
    const auto capacity = core::capacityOf(open.plan->strategy(), open.plan->networks(), quarter.firstDay, quarter.lastDay);
    CHECK(capacity.excess() > 0);
    CHECK_FALSE(core::whatWouldFit(capacity).empty());
    open.type(QStringLiteral("Minutes a day for answering people"), QStringLiteral("10"));
    CHECK(open.plan->strategy().business().replyMinutes == 10);
    CHECK(open.says(QStringLiteral("10 min on")));
}

TEST_CASE("while the calendar is empty the posts that are promised are held against the time there is", "[capacity][gui][S1-40]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:1")));
    open.type(QStringLiteral("Hours a week for social media"), QStringLiteral("1"));
    core::Edit none({QStringLiteral("delete:posts"), {}});
    for (const core::Post &post : open.plan->strategy().all<core::Post>())
        none.remove(post.id);
    REQUIRE(open.plan->edit(none));
    const auto lead = [&] { return open.page.findChild<gui::CapacityTab *>()->findChild<gui::SentenceLabel *>()->text(); };
    CHECK(lead().contains(QStringLiteral("It would not fit: the posts that the channels promise take")));
}

TEST_CASE("the minutes of a format are set, change the hours at once, and are taken back by an empty field or a press",
    "[capacity][gui][F-50][S1-40][undo]")
{
    tests::guiApplication();
    OpenChannelsPage open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:1")));
    tests::settle();
    const auto &quarter = open.plan->quarter();
    const auto hours = [&] {
        return core::capacityOf(open.plan->strategy(), open.plan->networks(), quarter.firstDay, quarter.lastDay).postHours;
    };
    const auto lead = [&] { return open.page.findChild<gui::CapacityTab *>()->findChild<gui::SentenceLabel *>()->text(); };
    const double usual = hours();
    const QString before = lead();
    const auto formats = app::formatMinutes(*open.plan);
    REQUIRE(formats.size() > 2); // those of the quarter's posts
    CHECK(formats.front().posts >= formats.back().posts);
    const QString name = QStringLiteral("Minutes for “%1”").arg(core::label(formats.front().format, open.plan->language()));
    open.type(name, QStringLiteral("600"));
    REQUIRE(open.plan->strategy().all<core::FormatEffort>().size() == 1);
    CHECK(open.plan->strategy().all<core::FormatEffort>().front().minutes == 600);
    CHECK(hours() > usual * 2);
    CHECK(lead() != before);
    CHECK(open.plan->undoText().contains(u"minutes"));
    open.type(name, QStringLiteral("5x0")); // letters are no minutes
    CHECK(open.plan->strategy().all<core::FormatEffort>().front().minutes == 50);
    open.type(name, QString());
    auto *field = open.shown<QLineEdit>(name);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(open.plan->strategy().all<core::FormatEffort>().empty());
    CHECK(hours() == Approx(usual));
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy().all<core::FormatEffort>().size() == 1);
    tests::settle();
    auto *reset = open.shown<QPushButton>(
        QStringLiteral("Take the usual minutes for “%1” again").arg(core::label(formats.front().format, open.plan->language())));
    REQUIRE(reset);
    QTest::mouseClick(reset, Qt::LeftButton);
    CHECK(open.plan->strategy().all<core::FormatEffort>().empty());
    CHECK(lead() == before);
}

TEST_CASE("without channels each view asks its question and leads to the first channel", "[channels][gui][Q36]")
{
    tests::guiApplication();
    OpenChannelsPage open{QString()};
    for (int tab = 1; tab < open.page.tabCount(); ++tab) {
        REQUIRE(open.page.showSubject(QStringLiteral("tab:%1").arg(tab)));
        tests::settle();
        // Time for people may be kept and visits of the website counted before there is a channel.
        CHECK((open.button(QStringLiteral("Add a channel")) || open.button(QStringLiteral("Keep a time free"))
               || open.button(QStringLiteral("Import a file…"))));
    }
    REQUIRE(open.page.showSubject(QStringLiteral("tab:0")));
    tests::settle();
    open.click(QStringLiteral("Add a channel"));
    CHECK(open.plan->strategy().all<core::Channel>().size() == 1);
    CHECK(open.button(QStringLiteral("Propose for closing")));
}

TEST_CASE("the shares of a channel are those of its pillars, though one has the name of one that was deleted", "[channels][S1-54]")
{
    OpenChannelsPage open;
    const core::MixScope scope{open.plan->strategy().all<core::Channel>().front().id, std::nullopt};
    REQUIRE(open.plan->edit(app::settingMixRule(*open.plan, scope, QStringLiteral("custom"))));
    gui::MixEditor editor(open.page, nullptr);
    editor.show(scope);
    core::Pillar pillar = open.plan->strategy().all<core::Pillar>().front();
    REQUIRE(open.plan->edit(core::Edit::deleting(pillar.id, pillar.name)));
    pillar.id = core::newId<core::Pillar>();
    REQUIRE(open.plan->edit(core::Edit::adding(pillar, pillar.name)));
    editor.show(scope);
    gui::NumberField *share = nullptr;
    for (auto *field : editor.findChildren<gui::NumberField *>())
        if (field->accessibleName() == pillar.name + QStringLiteral(", in %"))
            share = field;
    REQUIRE(share);
    share->setText(QStringLiteral("99"));
    share->commit();
    const auto written = open.plan->strategy().where<core::MixShare>([&](const core::MixShare &row) { return row.pillar == pillar.id; });
    REQUIRE(written.size() == 1);
    CHECK(written.front().share == 99);
    CHECK_FALSE(app::ownMix(*open.plan, scope).addsUp);
}
