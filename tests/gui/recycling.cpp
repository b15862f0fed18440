// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/recyclelist.h"

#include "app/rowroles.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/groundlist.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/posteditor.h"
#include "gui/components/emptystate.h"
#include "gui/planningpage.h"
#include "support/importedlikes.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>

using planning::PlanningPage;

namespace {

struct Recycling : PlanningPage<gui::CalendarPage> {
    explicit Recycling(const QString &sample = {})
        : PlanningPage(sample)
    {
    }
    // From the menu of the drawer.
    gui::RecycleList *offer(const QString &text)
    {
        for (QMenu *menu : page.ideas()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == text)
                    action->trigger();
        QCoreApplication::processEvents();
        auto *open = qobject_cast<gui::RecycleList *>(QApplication::activePopupWidget());
        REQUIRE(open);
        return open;
    }
    core::Post ideaCalled(const QString &title) const
    {
        const auto ideas = strategy().where<core::Post>([&](const core::Post &post) { return post.title == title && !post.day; });
        REQUIRE(ideas.size() == 1);
        return ideas.front();
    }
};

} // namespace

TEST_CASE("a post that worked becomes an idea from the drawer by the keyboard, once", "[gui][S3-42][Q31][undo]")
{
    Recycling calendar;
    const core::Channel channel = planning::someChannel("instagram");
    const core::Post other = planning::someIdea(QStringLiteral("Another"));
    REQUIRE(calendar.plan->edit(core::Edit::adding(channel, channel.handle).put(other)));
    support::importLikes(*calendar.plan, channel.id, {10, 12, 11, 90, 9, 10, 11, 12, 10, 15, 10});
    gui::RecycleList *offered = calendar.offer(QStringLiteral("Ideas from posts that worked…"));
    REQUIRE(offered->list()->model()->rowCount() == 1);
    QTest::keyClick(offered->list(), Qt::Key_Return);
    QCoreApplication::processEvents();
    const core::Post idea = calendar.ideaCalled(QStringLiteral("Imported 3"));
    CHECK(idea.text == u"Imported 3\nMore");
    CHECK(calendar.page.ideas()->list()->chosen() == idea.id);
    CHECK(calendar.plan->undoText() == u"Recycle the post “Imported 3”");

    offered = calendar.offer(QStringLiteral("Ideas from posts that worked…"));
    CHECK(offered->list()->model()->index(0, 0).data(app::RightRole).toString() == u"Made already: open it");
    QTest::keyClick(offered->list(), Qt::Key_Return);
    QCoreApplication::processEvents();
    calendar.ideaCalled(QStringLiteral("Imported 3")); // still one
    CHECK(calendar.page.isEditing());
    CHECK(calendar.page.editor()->post().id == idea.id);
}

TEST_CASE("without figures the drawer says what is missing", "[gui][S3-42]")
{
    Recycling calendar;
    const core::Post other = planning::someIdea(QStringLiteral("Another"));
    REQUIRE(calendar.plan->edit(core::Edit::adding(other, other.title)));
    const gui::RecycleList *offered = calendar.offer(QStringLiteral("Ideas from posts that worked…"));
    CHECK(planning::showsPart(*offered, QStringLiteral("No figures of single posts are imported yet")));
    CHECK_FALSE(offered->list()->isVisible());
}

TEST_CASE("requests and inspirations become ideas from the drawer", "[gui][S1-45][S1-46]")
{
    Recycling calendar;
    core::FollowerRequest asked;
    asked.id = core::newId<core::FollowerRequest>();
    asked.text = QStringLiteral("Bread without gluten?");
    asked.day = QDate(2027, 2, 1);
    core::Inspiration seen;
    seen.id = core::newId<core::Inspiration>();
    seen.title = QStringLiteral("A mill on film");
    const core::Post other = planning::someIdea(QStringLiteral("Another"));
    REQUIRE(calendar.plan->edit(core::Edit::adding(other, other.title).put(asked).put(seen)));
    QTest::keyClick(calendar.offer(QStringLiteral("Ideas from followers’ requests…"))->list(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(calendar.strategy().find(asked.id)->post == calendar.ideaCalled(asked.text).id);
    QTest::keyClick(calendar.offer(QStringLiteral("Ideas from inspirations…"))->list(), Qt::Key_Return);
    QCoreApplication::processEvents();
    calendar.ideaCalled(QStringLiteral("A mill on film"));
}

TEST_CASE("an empty calendar shows first what it rests on, and leads there", "[gui][S3-27]")
{
    Recycling calendar;
    auto *ground = calendar.page.findChild<gui::GroundList *>();
    REQUIRE(ground);
    CHECK(ground->isVisible());
    core::Persona persona;
    persona.id = core::newId<core::Persona>();
    persona.name = QStringLiteral("Claire");
    core::PersonaAnswer answer;
    answer.id = core::newId<core::PersonaAnswer>();
    answer.persona = persona.id;
    answer.field = QStringLiteral("networks");
    answer.text = QStringLiteral("Instagram, WhatsApp");
    REQUIRE(calendar.plan->edit(core::Edit::adding(persona, persona.name).put(answer)));
    QCoreApplication::processEvents();
    const QModelIndex first = ground->model()->index(0, 0);
    CHECK(first.data().toString() == u"Claire");
    CHECK(first.data(app::SecondLineRole).toString() == u"Uses: Instagram, WhatsApp");
    QSignalSpy jumps(&calendar.page, &gui::Page::jumpWanted);
    ground->setCurrentIndex(first);
    QTest::keyClick(ground, Qt::Key_Return);
    CHECK(planning::targetOf(jumps) == QStringLiteral("audience/persona:") + persona.id.toString());
    const core::Post post = planning::someIdea(QStringLiteral("First"));
    REQUIRE(calendar.plan->edit(core::Edit::adding(post, post.title)));
    QCoreApplication::processEvents();
    CHECK_FALSE(ground->isVisible());
}

TEST_CASE("the lists beside the days stay where they are when the plan changes", "[gui][calendar]")
{
    Recycling calendar;
    core::Edit people({QStringLiteral("add:posts"), {}}), ideas = people;
    for (int number = 10; number < 40; ++number) {
        core::Persona persona;
        persona.id = core::newId<core::Persona>();
        persona.name = QStringLiteral("Person %1").arg(number);
        persona.position = number;
        people.put(persona);
        ideas.put(planning::someIdea(QStringLiteral("Idea %1").arg(number)));
    }
    const auto stays = [&](QListView &list, const core::Edit &change) {
        const QModelIndex looked = list.model()->index(20, 0);
        const QString title = looked.data().toString();
        list.setCurrentIndex(looked);
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + 7);
        const int position = list.verticalScrollBar()->value();
        REQUIRE(position > 7);
        REQUIRE(calendar.plan->edit(change));
        QCoreApplication::processEvents();
        CHECK(list.currentIndex().data().toString() == title);
        CHECK(list.selectionModel()->isSelected(list.currentIndex()));
        CHECK(list.verticalScrollBar()->value() == position);
    };
    REQUIRE(calendar.plan->edit(people));
    QCoreApplication::processEvents();
    core::Business business = calendar.strategy().business();
    business.name = QStringLiteral("The other bakery");
    stays(*calendar.page.findChild<gui::GroundList *>(), core::Edit::changing(business, business.name));
    REQUIRE(calendar.plan->edit(ideas));
    QCoreApplication::processEvents();
    core::Post changed = calendar.ideaCalled(QStringLiteral("Idea 39"));
    changed.text = QStringLiteral("What it says");
    stays(*calendar.page.ideas()->list(), core::Edit::changing(changed, changed.title));
}

TEST_CASE("what a calendar rests on is looked at from its menu at any time", "[gui][S3-27]")
{
    Recycling calendar(QStringLiteral("cafe"));
    for (QAction *action : calendar.page.actions())
        if (action->text() == u"What this calendar rests on…")
            action->trigger();
    QCoreApplication::processEvents();
    QWidget *popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    auto *ground = popup->findChild<gui::GroundList *>();
    REQUIRE(ground);
    CHECK(ground->hasFocus());
    const auto expected = calendar.strategy().all<core::Persona>().size() + calendar.strategy().all<core::Objective>().size()
                        + calendar.strategy().all<core::Goal>().size();
    CHECK(static_cast<size_t>(ground->model()->rowCount()) == expected);
    QSignalSpy jumps(&calendar.page, &gui::Page::jumpWanted);
    QTest::keyClick(ground, Qt::Key_End);
    QTest::keyClick(ground, Qt::Key_Return);
    REQUIRE(jumps.count() == 1);
    CHECK(planning::targetOf(jumps).startsWith(QStringLiteral("goals/goal:")));
}
