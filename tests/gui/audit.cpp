// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rowroles.h"
#include "core/labels.h"
#include "gui/audit/accountstab.h"
#include "gui/audit/auditeditor.h"
#include "gui/audit/auditpage.h"
#include "gui/channels/channelspage.h"
#include "gui/components/button.h"
#include "gui/components/choicechips.h"
#include "gui/components/text.h"
#include "gui/guisupport.h"
#include "gui/jump.h"

#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

namespace {

struct ShownAudit {
    support::OpenWorkspace plan;
    tests::Answers answers;
    std::unique_ptr<gui::AuditPage> page;

    explicit ShownAudit(const QString &sample = QStringLiteral("cafe"))
        : plan((tests::guiApplication(), sample))
        , page(std::make_unique<gui::AuditPage>(*plan, nullptr))
    {
        page->useDialogs(answers.dialogs());
        core::Edit none({QStringLiteral("delete:action"), {}}); // those of the sample would be in the way
        for (const core::Action &action : actions())
            none.remove(action.id);
        if (!none.isEmpty())
            REQUIRE(plan->edit(none));
        support::open(*page);
    }
    gui::Button *button(const QString &text) const
    {
        for (auto *one : page->findChildren<gui::Button *>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
    void press(const QString &text) const
    {
        gui::Button *one = button(text);
        INFO(text.toStdString());
        REQUIRE(one);
        QTest::mouseClick(one, Qt::LeftButton);
    }
    gui::AuditEditor &editor() const { return *page->findChild<gui::AuditEditor *>(); }
    const core::Channel &channel() const { return *plan->strategy().find(editor().channel().id); }
    const std::vector<core::Action> &actions() const { return plan->strategy().all<core::Action>(); }
};

// What the row of the visible list with that title says at its right.
QString rightOf(const gui::AuditPage &page, const QString &title)
{
    for (const QListView *list : page.findChildren<QListView *>())
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            if (const QModelIndex index = list->model()->index(row, 0); index.data().toString() == title)
                return index.data(app::RightRole).toString() + u'|' + index.data(app::IconRole).toString();
    return {};
}

void choose(gui::AuditEditor &editor, const QString &group, const QString &value)
{
    for (auto *chips : editor.findChildren<gui::ChoiceChips *>())
        if (chips->accessibleName() == group) {
            chips->setChosen({value});
            emit chips->chosenChanged();
        }
}

gui::LineField &reasonOf(gui::AuditEditor &editor)
{
    return *editor.findChild<gui::LineField *>();
}

core::Channel answered(bool attracts, bool helps)
{
    core::Channel channel;
    channel.id = {7};
    channel.attractsAudience = attracts;
    channel.usage = QStringLiteral("stories");
    channel.helpsGoals = helps;
    return channel;
}

} // namespace

TEST_CASE("another decision than the proposed one is kept once it has a reason", "[audit][S1-30]")
{
    tests::guiApplication();
    const support::OpenWorkspace cafe;
    gui::AuditEditor editor(*cafe, nullptr);
    editor.setChannel(answered(true, true));
    QSignalSpy edited(&editor, &gui::AuditEditor::edited);
    choose(editor, QStringLiteral("What becomes of it"), QStringLiteral("close"));
    CHECK(editor.channel().decision == core::AuditDecision::Undecided); // the proposal still holds
    CHECK(edited.count() == 0);
    reasonOf(editor).setText(QStringLiteral("No time for it"));
    reasonOf(editor).take();
    CHECK(editor.channel().decision == core::AuditDecision::Close);
    CHECK(editor.channel().decisionReason == u"No time for it");
    CHECK(edited.count() == 1);

    reasonOf(editor).setText(QString()); // a kept decision keeps its reason
    reasonOf(editor).take();
    CHECK(editor.channel().decisionReason == u"No time for it");
    choose(editor, QStringLiteral("What becomes of it"), QStringLiteral("keep"));
    CHECK(editor.channel().decision == core::AuditDecision::Undecided); // the proposal itself is never stored
}

TEST_CASE("what the answers propose is shown as a proposal until the owner chooses", "[audit][S1-30]")
{
    tests::guiApplication();
    const support::OpenWorkspace cafe;
    gui::AuditEditor editor(*cafe, nullptr);
    editor.setChannel(answered(true, true));
    const auto proposed = [&] {
        QStringList names;
        for (const auto *chip : editor.findChildren<gui::Chip *>())
            if (chip->isChecked() && chip->property("isProposed").toBool())
                names << chip->text();
        return names;
    };
    CHECK(proposed() == QStringList{core::label(core::AuditDecision::Keep, core::Language::english())});
    choose(editor, QStringLiteral("What becomes of it"), QStringLiteral("close"));
    CHECK(proposed().isEmpty());
    reasonOf(editor).setText(QStringLiteral("No time for it"));
    reasonOf(editor).take();
    CHECK(proposed().isEmpty());
}

TEST_CASE("the proposal follows the answers", "[audit][S1-29][S1-30]")
{
    tests::guiApplication();
    const support::OpenWorkspace cafe;
    gui::AuditEditor editor(*cafe, nullptr);
    core::Channel channel = answered(true, true);
    channel.helpsGoals.reset();
    editor.setChannel(channel);
    QSignalSpy edited(&editor, &gui::AuditEditor::edited);
    choose(editor, QStringLiteral("Can it help you reach a goal?"), QStringLiteral("yes"));
    CHECK(edited.count() == 1);
    CHECK(editor.channel().helpsGoals == true);
    CHECK(core::decisionFor(editor.channel()) == core::AuditDecision::Keep);
    CHECK(editor.channel().decision == core::AuditDecision::Undecided);
}

TEST_CASE("an account that is merged says where its people go", "[audit][S1-30]")
{
    const ShownAudit cafe;
    core::Channel channel = cafe.channel();
    channel.decision = core::AuditDecision::Undecided;
    channel.attractsAudience = false;
    channel.helpsGoals = true;
    REQUIRE(cafe.plan->edit(core::Edit::changing(channel, QString())));
    cafe.page->refresh();
    auto *target = cafe.editor().findChild<QComboBox *>();
    REQUIRE(target->isVisible());
    REQUIRE(target->count() == int(cafe.plan->strategy().all<core::Channel>().size())); // the others, and “not decided”
    target->setCurrentIndex(1);
    emit target->activated(1);
    CHECK(cafe.channel().mergeInto.has_value());
    CHECK(cafe.channel().mergeInto != cafe.channel().id);
    channel = cafe.channel();
    channel.helpsGoals = false;
    REQUIRE(cafe.plan->edit(core::Edit::changing(channel, QString())));
    cafe.page->refresh();
    CHECK_FALSE(target->isVisible());
}

TEST_CASE("use and verification of an account are kept with its audit", "[audit][S1-28][S1-32]")
{
    const ShownAudit cafe;
    choose(cafe.editor(), QStringLiteral("Verified by the network"), QStringLiteral("verified"));
    CHECK(cafe.channel().verification == core::Verification::Verified);
    REQUIRE(cafe.plan->undo());
    CHECK(cafe.channel().verification != core::Verification::Verified);
}

TEST_CASE("an account makes an action that wants an owner and a day", "[audit][S1-27]")
{
    const ShownAudit cafe;
    const core::Channel channel = cafe.channel();
    cafe.press(QStringLiteral("Make an action"));
    REQUIRE(cafe.actions().size() == 1);
    CHECK(cafe.actions().front().subject == QStringLiteral("channel:") + channel.id.toString());
    CHECK(cafe.actions().front().title.contains(cafe.plan->channelName(channel.id)));
    CHECK(rightOf(*cafe.page, cafe.actions().front().title).startsWith(QStringLiteral("No day yet"))); // its view shows
    QSignalSpy jump(cafe.page.get(), &gui::Page::jumpWanted);
    cafe.press(QStringLiteral("Show what it is about"));
    REQUIRE(jump.count() == 1);
    CHECK(jump.front().front().value<gui::Jump>().page == u"audit");
    REQUIRE(cafe.plan->undo());
    CHECK(cafe.actions().empty());
}

TEST_CASE("an answer and an impostor make actions too", "[audit][S1-27][S1-31]")
{
    const ShownAudit cafe;
    core::AuditAnswer answer = cafe.plan->strategy().all<core::AuditAnswer>().front();
    answer.question = QStringLiteral("works");
    answer.text = QStringLiteral("Ovens work\nOffers do not");
    core::Edit edit = core::Edit::changing(answer, QString());
    for (const core::AuditAnswer &other : cafe.plan->strategy().all<core::AuditAnswer>())
        if (other.id != answer.id)
            edit.remove(other.id);
    core::Impostor impostor;
    impostor.id = core::newId<core::Impostor>();
    impostor.handle = QStringLiteral("@lepetitfoumil");
    REQUIRE(cafe.plan->edit(edit.put(impostor)));
    REQUIRE(cafe.page->showSubject(QStringLiteral("audit_answer:") + answer.id.toString()));
    cafe.page->refresh();
    cafe.press(QStringLiteral("Make an action of it"));
    REQUIRE(cafe.actions().size() == 1);
    CHECK(cafe.actions().front().title == u"Ovens work");
    REQUIRE(cafe.page->showSubject(QStringLiteral("impostor:") + impostor.id.toString()));
    cafe.press(QStringLiteral("Make an action"));
    REQUIRE(cafe.actions().size() == 2);
    CHECK(cafe.actions().back().title == u"Report the impostor @lepetitfoumil");
    CHECK(cafe.actions().back().subject == QStringLiteral("impostor:") + impostor.id.toString());
}

TEST_CASE("a question without an answer offers no action", "[audit][S1-26][S1-27]")
{
    const ShownAudit empty{QString()};
    REQUIRE(empty.page->showSubject(QStringLiteral("tab:3")));
    CHECK_FALSE(empty.button(QStringLiteral("Make an action of it")));
}

TEST_CASE("an overdue action is told by a sign and a word", "[audit][S1-27]")
{
    const ShownAudit cafe;
    core::Action late;
    late.id = core::newId<core::Action>();
    late.title = QStringLiteral("Late");
    late.due = cafe.plan->today().addDays(-1);
    core::Action done = late;
    done.id = core::newId<core::Action>();
    done.title = QStringLiteral("Finished");
    done.isDone = true;
    REQUIRE(cafe.plan->edit(core::Edit::adding(done, done.title).put(late)));
    REQUIRE(cafe.page->showSubject(QStringLiteral("action:") + late.id.toString()));
    CHECK(rightOf(*cafe.page, QStringLiteral("Late")) == u"Overdue, 9 Feb|finding");
    CHECK(rightOf(*cafe.page, QStringLiteral("Finished")) == u"Done|check");
}

TEST_CASE("an empty plan is invited to list its accounts", "[audit][S1-26]")
{
    const ShownAudit empty{QString()};
    empty.press(QStringLiteral("Add an account"));
    CHECK(empty.plan->strategy().all<core::Channel>().size() == 1);
    CHECK(empty.editor().isVisible());
}

TEST_CASE("the channels page says what the audit decided and leads there", "[channels][S1-30]")
{
    tests::guiApplication();
    const support::OpenWorkspace cafe;
    gui::ChannelsPage page(*cafe, nullptr);
    tests::Answers answers;
    page.useDialogs(answers.dialogs());
    support::open(page);
    CHECK_FALSE(page.findChild<gui::AuditEditor *>()); // one place for it
    QSignalSpy jump(&page, &gui::Page::jumpWanted);
    for (auto *button : page.findChildren<gui::Button *>())
        if (button->text() == u"Open its audit")
            QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(jump.count() == 1);
    CHECK(jump.front().front().value<gui::Jump>().page == u"audit");
    CHECK(jump.front().front().value<gui::Jump>().subject.startsWith(QStringLiteral("channel:")));
}

TEST_CASE("subjects of the audit lead to its page", "[audit][jump]")
{
    for (const char *kind : {"impostor", "reservation", "action", "audit_answer"})
        CHECK(gui::pageOfSubject(QLatin1String(kind) + QStringLiteral(":1")) == u"audit");
    CHECK(gui::pageOfSubject(QStringLiteral("channel:1")) == u"channels");
    CHECK(gui::pageOfSubject(QStringLiteral("no_such_thing:1")).isEmpty());
}
