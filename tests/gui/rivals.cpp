// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/checklists.h"
#include "app/rowroles.h"
#include "gui/competitors/competitoreditor.h"
#include "gui/competitors/competitorspage.h"
#include "gui/competitors/listeningsetup.h"
#include "gui/competitors/listeningtab.h"
#include "gui/competitors/lookscard.h"
#include "gui/competitors/mentionscard.h"
#include "gui/competitors/networkstab.h"
#include "gui/competitors/opportunitycard.h"
#include "gui/competitors/pulsecard.h"
#include "gui/competitors/voicecard.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/longtextfield.h"
#include "gui/guisupport.h"
#include "gui/jump.h"
#include "gui/records/questionscard.h"
#include "gui/records/register.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

namespace {

struct ShownRivals {
    support::OpenWorkspace plan;
    tests::Answers answers;
    std::unique_ptr<gui::CompetitorsPage> page;

    explicit ShownRivals(const QString &sample = QStringLiteral("cafe"))
        : plan((tests::guiApplication(), sample))
        , page(std::make_unique<gui::CompetitorsPage>(*plan, nullptr))
    {
        page->useDialogs(answers.dialogs());
        support::open(*page);
    }
    template <class Widget>
    Widget &part() const
    {
        auto *found = page->findChild<Widget *>();
        REQUIRE(found);
        return *found;
    }
    // The button with that text which shows.
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
    core::Presence brunelOnInstagram() const
    {
        for (const core::Presence &look : plan->strategy().all<core::Presence>())
            if (look.network == u"instagram" && look.handle == u"@maisonbrunel" && look.seenOn > QDate(2027, 1, 1))
                return look;
        return {};
    }
    bool show(const core::Presence &look) const { return page->showSubject(QStringLiteral("presence:") + look.id.toString()); }
    void openTab(int index) const { REQUIRE(page->showSubject(QStringLiteral("tab:%1").arg(index))); }
};

void type(QLineEdit &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

TEST_CASE("“Note what you see today” begins a look of today and keeps the one before", "[competitors][S1-21]")
{
    const ShownRivals cafe;
    const core::Presence before = cafe.brunelOnInstagram();
    REQUIRE(cafe.show(before));
    const auto looks = cafe.plan->strategy().all<core::Presence>().size();
    cafe.press(QStringLiteral("Note what you see today"));
    REQUIRE(cafe.plan->strategy().all<core::Presence>().size() == looks + 1);
    const auto &editor = cafe.part<gui::PresenceEditor>();
    CHECK(editor.presence().seenOn == cafe.plan->today());
    CHECK_FALSE(editor.presence().followers);

    const auto fields = editor.findChildren<gui::NumberField *>();
    type(*fields.front(), QStringLiteral("19,000"));
    CHECK(cafe.plan->strategy().find(editor.presence().id)->followers == 19000);
    CHECK(*cafe.plan->strategy().find(before.id) == before);
    cafe.page->refresh();
    const auto &table = *cafe.part<gui::LooksCard>().findChild<QTableView *>();
    CHECK(table.model()->rowCount() == 3);
    CHECK(table.model()->index(0, 2).data().toString() == u"19,000 +600");

    cafe.press(QStringLiteral("Note what you see today")); // one look a day
    CHECK(cafe.plan->strategy().all<core::Presence>().size() == looks + 1);
}

TEST_CASE("an earlier look is chosen in the table, deleted, and taken back in one step", "[competitors][S1-21][Q12]")
{
    const ShownRivals cafe;
    REQUIRE(cafe.show(cafe.brunelOnInstagram()));
    auto &looks = cafe.part<gui::LooksCard>();
    auto *table = looks.findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(1, 0));
    const core::Presence earlier = looks.chosen();
    CHECK(cafe.part<gui::PresenceEditor>().presence() == earlier);
    const auto count = cafe.plan->strategy().all<core::Presence>().size();
    QSignalSpy toast(cafe.page.get(), &gui::Page::toastWanted);
    looks.deleteChosen();
    CHECK(toast.count() == 1);
    CHECK(cafe.plan->strategy().all<core::Presence>().size() == count - 1);
    REQUIRE(cafe.plan->undo());
    CHECK(*cafe.plan->strategy().find(earlier.id) == earlier);
}

TEST_CASE("the room on a network is shown as the product it is made of", "[competitors][F-51][S1-22]")
{
    const ShownRivals cafe;
    auto &card = cafe.part<gui::OpportunityCard>();
    QString text = card.findChild<gui::SentenceLabel *>()->text();
    CHECK(card.title() == u"TikTok is open");
    CHECK(text.contains(QStringLiteral("41%")));
    CHECK(text.contains(QStringLiteral("64 people asked")));
    CHECK(text.contains(QStringLiteral("41% × 3/5 = 25")));
    const auto says = [&](const QString &sentence) {
        const auto labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text() == sentence; });
    };
    CHECK(says(QStringLiteral("Based on the competitors that you rated there: 3 of 4. One that is not rated may be stronger.")));
    REQUIRE(cafe.show(cafe.brunelOnInstagram()));
    text = card.findChild<gui::SentenceLabel *>()->text();
    CHECK(card.title() == u"Hold your place on Instagram");
    CHECK(text.contains(QStringLiteral("78% × 0/5 = 0")));
}

TEST_CASE("a goal is drafted for the network that is looked at", "[competitors][S1-22][S3-24]")
{
    const ShownRivals cafe;
    QSignalSpy jump(cafe.page.get(), &gui::Page::jumpWanted);
    const auto goals = cafe.plan->strategy().all<core::Goal>().size();
    cafe.press(QStringLiteral("Draft a goal there"));
    REQUIRE(cafe.plan->strategy().all<core::Goal>().size() == goals + 1);
    CHECK(cafe.plan->strategy().all<core::Goal>().back().title.contains(QStringLiteral("TikTok")));
    CHECK(jump.count() == 1);
    REQUIRE(cafe.plan->undo());
    CHECK(cafe.plan->strategy().all<core::Goal>().size() == goals);
}

TEST_CASE("an observation is noted, and made an action in one step", "[competitors][S1-24]")
{
    const ShownRivals cafe;
    cafe.openTab(1);
    cafe.page->showSubject(QStringLiteral("tab:1"));
    const auto before = cafe.plan->strategy().all<core::Observation>();
    cafe.press(QStringLiteral("Note an observation"));
    const auto added = cafe.plan->strategy().where<core::Observation>([&before](const core::Observation &one) {
        return std::none_of(before.begin(), before.end(), [&one](const core::Observation &known) { return known.id == one.id; });
    });
    REQUIRE(added.size() == 1);
    core::Observation seen = added.front();
    CHECK(seen.day == cafe.plan->today());
    CHECK(seen.network.isEmpty()); // nothing is chosen for them
    seen.text = QStringLiteral("Crêpe video, 38,000 views");
    REQUIRE(cafe.plan->edit(core::Edit::changing(seen, seen.text)));
    cafe.page->refresh();
    CHECK_FALSE(cafe.button(QStringLiteral("Open its action")));
    cafe.press(QStringLiteral("Make it an action"));
    REQUIRE(cafe.plan->strategy().find(cafe.plan->strategy().find(seen.id)->action));
    CHECK_FALSE(cafe.button(QStringLiteral("Make it an action")));
    QSignalSpy jump(cafe.page.get(), &gui::Page::jumpWanted);
    cafe.press(QStringLiteral("Open its action"));
    CHECK(jump.count() == 1);
    REQUIRE(cafe.plan->undo());
    CHECK_FALSE(cafe.plan->strategy().find(seen.id)->action);
}

TEST_CASE("the listening list is copied, and exported where the user says", "[competitors][S1-25]")
{
    ShownRivals cafe;
    cafe.openTab(2);
    cafe.press(QStringLiteral("Copy the list"));
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Maison Brunel")));
    cafe.press(QStringLiteral("Export the list…")); // thought better of it
    CHECK(cafe.answers.told.isEmpty());
    const QString path = cafe.plan.pathOf(QStringLiteral("list.csv"));
    cafe.answers.files = {path};
    cafe.press(QStringLiteral("Export the list…"));
    CHECK(QFile::exists(path));
    CHECK(cafe.answers.offered.endsWith(QStringLiteral(".csv")));
    cafe.answers.files = {QStringLiteral("/nowhere/at/all.csv")};
    cafe.press(QStringLiteral("Export the list…"));
    CHECK(cafe.answers.told.size() == 1); // says why, and nothing is lost
}

TEST_CASE("the share of voice appears once both sides are counted", "[competitors][F-05]")
{
    const ShownRivals cafe;
    cafe.openTab(2);
    auto &card = cafe.part<gui::VoiceCard>();
    auto *share = card.findChild<gui::SentenceLabel *>();
    CHECK(share->text().startsWith(QStringLiteral("n/a")));
    const auto fields = card.findChildren<gui::NumberField *>();
    REQUIRE(fields.size() == 2);
    type(*fields[0], QStringLiteral("24"));
    cafe.page->refresh();
    CHECK(share->text().startsWith(QStringLiteral("n/a")));
    type(*fields[1], QStringLiteral("39"));
    cafe.page->refresh();
    CHECK(share->text().contains(QStringLiteral("38%")));
    CHECK(share->text().contains(QStringLiteral("24 of 63 mentions")));
    CHECK(fields[0]->value() == 24);
}

TEST_CASE("a rival's words are its own, also where two are called alike", "[competitors][S1-23]")
{
    const ShownRivals cafe{QString()};
    core::Competitor one;
    one.id = core::newId<core::Competitor>();
    one.name = QStringLiteral("La Boulangerie");
    core::Competitor other = one;
    other.id = core::newId<core::Competitor>();
    other.listenFor = QStringLiteral("rye\nbrioche\ncroissant");
    REQUIRE(cafe.plan->edit(core::Edit({QStringLiteral("add:competitor"), {}}).put(one).put(other)));
    cafe.openTab(2);
    cafe.page->refresh();
    const auto *list = cafe.part<gui::ListeningTab>().findChild<gui::Register *>()->list();
    QStringList seconds;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        seconds << list->model()->index(row, 0).data(app::SecondLineRole).toString();
    seconds.sort();
    REQUIRE(seconds.size() == 2);
    CHECK(seconds[0].startsWith(QStringLiteral("1 "))); // its name
    CHECK(seconds[1].startsWith(QStringLiteral("4 ")));
}

TEST_CASE("mentions are counted for one network or for all, and the share of voice is that of the network", "[competitors][S3-26]")
{
    const ShownRivals cafe;
    cafe.openTab(2);
    auto &card = cafe.part<gui::VoiceCard>();
    auto *where = card.findChild<QComboBox *>();
    REQUIRE(where->count() > 2);
    where->setCurrentIndex(1);
    emit where->activated(1);
    const auto fields = card.findChildren<gui::NumberField *>();
    type(*fields[0], QStringLiteral("10"));
    type(*fields[1], QStringLiteral("30"));
    cafe.page->refresh();
    auto *share = card.findChild<gui::SentenceLabel *>();
    CHECK(share->text().contains(QStringLiteral("25%")));
    CHECK(where->currentIndex() == 1);
    const auto held = cafe.plan->heldSeries();
    CHECK(std::any_of(held.begin(), held.end(), [&](const core::SeriesKey &key) {
        return key.metric == u"mentions" && key.channel && key.channel->toString() == where->currentData().toString();
    }));
    where->setCurrentIndex(0);
    emit where->activated(0);
    CHECK_FALSE(fields[0]->value()); // nobody counted the whole
    CHECK(share->text().contains(QStringLiteral("10 of 40 mentions"))); // the networks added up
    cafe.openTab(3);
    cafe.page->refresh();
    const auto lines = cafe.part<gui::PulseCard>().findChildren<gui::SentenceLabel *>();
    REQUIRE_FALSE(lines.empty());
    CHECK(std::any_of(lines.begin(), lines.end(), [](const gui::SentenceLabel *line) {
        return line->text().contains(QStringLiteral("Reactions a week")) && line->text().contains(QStringLiteral("Share of voice: 25%."));
    }));
}

TEST_CASE("what is said of the brand over time is told from the counts, else from the log", "[competitors][S3-19]")
{
    const ShownRivals cafe{QString()};
    cafe.openTab(2);
    auto &card = cafe.part<gui::MentionsCard>();
    const auto text = [&card] { return card.findChildren<gui::SentenceLabel *>().first()->text(); };
    CHECK(text().contains(QStringLiteral("Count the mentions of each week")));
    core::Edit edit({QStringLiteral("add:mention"), {}});
    for (const int back : {1, 2, 3, 40, 60}) {
        core::Mention mention;
        mention.id = core::newId<core::Mention>();
        mention.day = cafe.plan->viewDay().addDays(-back);
        mention.text = QStringLiteral("Lovely bread");
        edit.put(mention);
    }
    REQUIRE(cafe.plan->edit(edit));
    cafe.page->refresh();
    CHECK(text().contains(QStringLiteral("The presence is growing.")));
    CHECK(text().contains(QStringLiteral("What was said")));
    core::SeriesKey series;
    series.metric = QStringLiteral("mentions");
    REQUIRE(cafe.plan->note(series, 9));
    cafe.page->refresh();
    CHECK(text().contains(QStringLiteral("9 mentions a week")));
    CHECK(text().contains(QStringLiteral("From the numbers counted.")));
}

TEST_CASE("setting up for listening is a list to tick off", "[competitors][S3-17][undo]")
{
    const ShownRivals cafe;
    cafe.openTab(2);
    auto &list = cafe.part<gui::ListeningSetUp>();
    CHECK_FALSE(list.isOpen());
    CHECK(list.head()->accessibleDescription().startsWith(QStringLiteral("0 of ")));
    list.setOpen(true);
    const auto ticks = list.findChildren<gui::Tick *>();
    REQUIRE(ticks.size() > 2);
    ticks[1]->click();
    CHECK(list.head()->accessibleDescription().startsWith(QStringLiteral("1 of ")));
    CHECK(app::listeningDone(cafe.plan->strategy()) == QStringList{QStringLiteral("profiles")});
    REQUIRE(cafe.plan->undo());
    CHECK(app::listeningDone(cafe.plan->strategy()).isEmpty());
}

TEST_CASE("where prospects are, where they spend their time and which channels come first is asked beside the networks",
    "[competitors][S3-12][S4-13]")
{
    const ShownRivals cafe{QString()};
    cafe.openTab(3);
    QStringList asked;
    for (auto *field : cafe.part<gui::NetworksTab>().findChild<gui::QuestionsCard *>()->findChildren<gui::LongTextField *>()) {
        asked << field->accessibleName();
        tests::type(field, QStringLiteral("On the market square"));
        field->take();
    }
    REQUIRE(asked.size() == 3);
    CHECK(asked.contains(QStringLiteral("Where are our prospects?")));
    CHECK(asked.contains(QStringLiteral("Where do customers spend most of their time?")));
    CHECK(asked.contains(QStringLiteral("Which are our main channels?")));
    CHECK(cafe.plan->strategy().all<core::AuditAnswer>().size() == 3);
    REQUIRE(cafe.plan->undo());
    CHECK(cafe.plan->strategy().all<core::AuditAnswer>().size() == 2);
}

TEST_CASE("research on a network is kept, and one that stands twice is remarked on", "[competitors][S3-13]")
{
    const ShownRivals cafe;
    cafe.openTab(3);
    const auto demands = cafe.plan->strategy().all<core::NetworkDemand>().size();
    REQUIRE(demands > 0);
    cafe.press(QStringLiteral("Add a network"));
    REQUIRE(cafe.plan->strategy().all<core::NetworkDemand>().size() == demands + 1);
    core::NetworkDemand added;
    for (const core::NetworkDemand &one : cafe.plan->strategy().all<core::NetworkDemand>())
        if (one.share == 0)
            added = one;
    for (const core::NetworkDemand &other : cafe.plan->strategy().all<core::NetworkDemand>())
        CHECK((other.id == added.id || other.network != added.network)); // one that is still open
    const auto isRemarked = [&cafe] {
        for (const QLabel *label : cafe.page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QStringLiteral("on the list twice")))
                return true;
        return false;
    };
    CHECK_FALSE(isRemarked());
    added.network = QStringLiteral("instagram");
    REQUIRE(cafe.plan->edit(core::Edit::changing(added, QString())));
    cafe.page->refresh();
    CHECK(isRemarked());
}

TEST_CASE("subjects of the competitors lead to the view that shows them", "[competitors][jump]")
{
    const ShownRivals cafe;
    CHECK(gui::pageOfSubject(QStringLiteral("presence:1")) == u"competitors");
    CHECK(gui::pageOfSubject(QStringLiteral("observation:1")) == u"competitors");
    CHECK(gui::pageOfSubject(QStringLiteral("network_demand:1")) == u"competitors");
    const core::NetworkDemand demand = cafe.plan->strategy().all<core::NetworkDemand>().front();
    CHECK(cafe.page->showSubject(QStringLiteral("network_demand:") + demand.id.toString()));
    CHECK(cafe.button(QStringLiteral("Add a network")));
    CHECK(cafe.show(cafe.brunelOnInstagram()));
    CHECK(cafe.button(QStringLiteral("Note what you see today")));
    CHECK_FALSE(cafe.page->showSubject(QStringLiteral("presence:4711")));
}
