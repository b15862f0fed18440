// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/examples.h"
#include "app/audience/personasheet.h"
#include "app/openanswers.h"
#include "gui/audience/answerfield.h"
#include "gui/audience/audiencepage.h"
#include "gui/audience/figurestab.h"
#include "gui/audience/interviewstab.h"
#include "gui/audience/ownanswers.h"
#include "gui/components/button.h"
#include "gui/components/disclosure.h"
#include "gui/components/segments.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/goaltestkeys.h"
#include "gui/guisupport.h"
#include "gui/records/picturefield.h"

#include <QListView>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace {

// The café's audience page, as the window shows it.
struct AudienceAtWork {
    support::OpenWorkspace plan;
    support::ReadyFiles files;
    support::ListeningAsker asker;
    std::unique_ptr<gui::AudiencePage> page;

    explicit AudienceAtWork(const QString &sample = QStringLiteral("cafe"))
        : plan((support::needApplication(), sample))
        , page(std::make_unique<gui::AudiencePage>(*plan, nullptr))
    {
        page->useDialogs({&files, &asker});
        support::open(*page);
    }
    void show(int tab) const
    {
        REQUIRE(page->showSubject(QStringLiteral("tab:%1").arg(tab)));
        QCoreApplication::processEvents();
    }
    template <class Entity>
    const std::vector<Entity> &all() const
    {
        return plan->strategy().all<Entity>();
    }
    core::Persona persona() const { return all<core::Persona>().front(); }
    core::PersonaAnswer answer(const QString &field) const { return app::personaSheet(*plan, persona().id)->answer(field); }
};

// The visible button with that text or accessible name.
QPushButton *buttonNamed(const QWidget &parent, const QString &name)
{
    for (auto *button : parent.findChildren<QPushButton *>())
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    return nullptr;
}

gui::AnswerField *questionAbout(const QWidget &parent, const QString &question)
{
    for (auto *field : parent.findChildren<gui::AnswerField *>())
        if (tests::showsText(*field, question))
            return field;
    return nullptr;
}

void write(gui::LongTextField *field, const QString &text)
{
    REQUIRE(field);
    field->setPlainText(text);
    field->take();
    QCoreApplication::processEvents();
}

core::Interview talk(core::Id<core::Persona> persona, QDate day)
{
    return {core::newId<core::Interview>(), persona, day, QStringLiteral("Mrs Roux"), QStringLiteral("She comes before work"), {}};
}

core::AudienceShare share(core::Id<core::Channel> channel, const QString &segment, double part)
{
    return {core::newId<core::AudienceShare>(), channel, QDate(2027, 1, 12), core::AudienceTrait::Age, segment, part,
        QStringLiteral("Insights")};
}

} // namespace

TEST_CASE("a portrait is chosen, shown and taken back in one step", "[audience][S1-14]")
{
    AudienceAtWork cafe;
    const QString path = cafe.plan.pathOf(QStringLiteral("nadia.png"));
    QImage picture(40, 60, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(path));
    cafe.files.toOpen = {path};
    QTest::mouseClick(buttonNamed(*cafe.page, QStringLiteral("Choose a picture…")), Qt::LeftButton);
    REQUIRE(cafe.persona().portrait.has_value());
    CHECK(cafe.plan->strategy().find(cafe.persona().portrait)->name == u"nadia.png");
    CHECK(buttonNamed(*cafe.page, QStringLiteral("Remove the picture")) != nullptr);
    REQUIRE(cafe.plan->undo());
    CHECK_FALSE(cafe.persona().portrait.has_value());
    CHECK(cafe.all<core::Picture>().empty());
}

TEST_CASE("a file that is no picture leaves the portrait and says so quietly", "[audience][S1-14][Q8]")
{
    AudienceAtWork cafe;
    const QString path = cafe.plan.pathOf(QStringLiteral("notes.png"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();
    cafe.files.toOpen = {path};
    QTest::mouseClick(buttonNamed(*cafe.page, QStringLiteral("Choose a picture…")), Qt::LeftButton);
    CHECK_FALSE(cafe.persona().portrait.has_value());
    CHECK(tests::showsText(*cafe.page, QStringLiteral("“notes.png” is not a picture that can be read. Choose a PNG or JPEG file.")));
    CHECK(cafe.asker.told.isEmpty());
}

TEST_CASE("further questions wait behind a line until they are wanted or answered", "[audience][S1-13][S3-09][S3-10]")
{
    const AudienceAtWork cafe;
    gui::AnswerField *problem = questionAbout(*cafe.page, QStringLiteral("Which problem would they like to be rid of?"));
    REQUIRE(problem);
    CHECK_FALSE(problem->isVisible());
    auto *line = qobject_cast<gui::Disclosure *>(problem->parentWidget()->parentWidget());
    REQUIRE(line);
    line->setOpen(true);
    CHECK(problem->isVisible());
    write(problem->findChild<gui::LongTextField *>(), QStringLiteral("No time in the morning"));
    CHECK(cafe.answer(QStringLiteral("problems")).text == u"No time in the morning");
    CHECK(line->isAncestorOf(problem)); // nothing moves while it is written

    const AudienceAtWork fresh;
    core::PersonaAnswer known = fresh.answer(QStringLiteral("device"));
    known.text = QStringLiteral("Android");
    REQUIRE(fresh.plan->edit(app::putAnswer(*fresh.plan, known)));
    gui::AudiencePage again(*fresh.plan, nullptr);
    support::open(again);
    CHECK(questionAbout(again, QStringLiteral("Which device and system do they use?"))->isVisible());
}

TEST_CASE("users add questions of their own, for every persona", "[audience][S1-13]")
{
    const AudienceAtWork cafe;
    auto *own = cafe.page->findChild<gui::OwnAnswers *>();
    auto *line = own->findChild<gui::LineField *>();
    line->setText(QStringLiteral("Diet"));
    line->take();
    gui::AnswerField *diet = questionAbout(*own, QStringLiteral("Diet"));
    REQUIRE(diet);
    CHECK(line->text().isEmpty());
    write(diet->findChild<gui::LongTextField *>(), QStringLiteral("No gluten"));
    CHECK(cafe.answer(QStringLiteral("Diet")).text == u"No gluten");

    line->setText(QString(200, u'x')); // not the name of a question
    line->take();
    CHECK(line->text().size() == 200);
    CHECK(tests::showsText(*own, QStringLiteral("This name is long for a question. A few words are enough.")));
    line->setText(QStringLiteral("age")); // there is one
    line->take();
    CHECK(questionAbout(*own, QStringLiteral("age")) == nullptr);
}

TEST_CASE("one click makes an interview the source of an answer, one undo takes it back", "[audience][S3-11][S1-15]")
{
    AudienceAtWork cafe;
    const core::PersonaAnswer before = cafe.answer(QStringLiteral("reacts_to"));
    REQUIRE(before.source == core::EvidenceSource::Assumption);
    REQUIRE(cafe.plan->edit(core::Edit::adding(talk(cafe.persona().id, QDate(2027, 1, 20)), QString())));
    cafe.show(1);
    QPushButton *use = buttonNamed(*cafe.page, QStringLiteral("Use as evidence for: Reacts to"));
    REQUIRE(use);
    QTest::mouseClick(use, Qt::LeftButton);
    CHECK(cafe.answer(QStringLiteral("reacts_to")).source == core::EvidenceSource::Interview);
    CHECK(cafe.answer(QStringLiteral("reacts_to")).sourceNote == u"Mrs Roux");
    CHECK(cafe.answer(QStringLiteral("reacts_to")).sourceDay == QDate(2027, 1, 20));
    QCoreApplication::processEvents();
    CHECK(buttonNamed(*cafe.page, QStringLiteral("Use as evidence for: Reacts to")) == nullptr); // it rests on it
    REQUIRE(cafe.plan->undo());
    CHECK(cafe.answer(QStringLiteral("reacts_to")) == before);
}

TEST_CASE("an interview that is still to come, or of nobody, proves nothing and says what to do", "[audience][S3-11]")
{
    AudienceAtWork cafe;
    core::Interview interview = talk(cafe.persona().id, QDate(2099, 1, 1));
    REQUIRE(cafe.plan->edit(core::Edit::adding(interview, QString())));
    cafe.show(1);
    auto *tab = cafe.page->findChild<gui::InterviewsTab *>();
    CHECK(tests::showsText(
        *tab, QStringLiteral("This day is still to come. Note the day on which you spoke, and the interview can be used.")));
    CHECK(buttonNamed(*tab, QStringLiteral("Use as evidence for: Reacts to")) == nullptr);
    interview.day = QDate(2027, 1, 20);
    interview.persona.reset();
    REQUIRE(cafe.plan->edit(core::Edit::changing(interview, QString())));
    cafe.page->refresh();
    CHECK(
        tests::showsText(*tab, QStringLiteral("Say which persona this customer is like, and the interview can prove what is said of it.")));
}

TEST_CASE("the claim for interviews names who made it", "[audience][S3-11]")
{
    const AudienceAtWork empty{QString()};
    empty.show(1);
    bool isTold = false;
    for (const auto *label : empty.page->findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"75%") && label->text().contains(u"Nextiva"));
    CHECK(isTold);
}

TEST_CASE("figures of every day are kept and one click makes one the source of an answer", "[audience][S1-17][S1-15]")
{
    AudienceAtWork cafe;
    const auto channel = cafe.all<core::Channel>().front().id;
    core::AudienceShare older = share(channel, QStringLiteral("25-34"), 0.4);
    older.day = QDate(2026, 10, 1);
    const core::AudienceShare newest = share(channel, QStringLiteral("25-34"), 0.46);
    REQUIRE(cafe.plan->edit(core::Edit::adding(newest, QString()).put(older)));
    cafe.show(2);
    auto *days = support::named<QListView>(*cafe.page, QStringLiteral("Snapshots"));
    REQUIRE(days->model()->rowCount() >= 2);
    REQUIRE(cafe.page->showSubject(QStringLiteral("audience_share:") + newest.id.toString()));
    QPushButton *use = nullptr;
    for (auto *button : cafe.page->findChildren<QPushButton *>())
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Use as evidence for: ") + cafe.persona().name))
            use = button;
    REQUIRE(use);
    QTest::mouseClick(use, Qt::LeftButton);
    const core::PersonaAnswer age = cafe.answer(QStringLiteral("age"));
    CHECK(age.source == core::EvidenceSource::NetworkAnalytics);
    CHECK(age.sourceDay == newest.day);
    CHECK(age.sourceNote.contains(u"25–34"));
}

TEST_CASE("a figure noted by hand is written, and deleted with a way back", "[audience][S1-17]")
{
    AudienceAtWork empty{QString()};
    empty.show(2);
    CHECK(tests::showsText(*empty.page, QStringLiteral("Who follows you, by the networks’ own figures?")));
    tests::triggerKey(*empty.page, QKeySequence::New);
    REQUIRE(empty.all<core::AudienceShare>().size() == 1);
    auto *tab = empty.page->findChild<gui::FiguresTab *>();
    auto *segment = support::named<gui::LineField>(*tab, QStringLiteral("Which part of it?"));
    auto *part = support::named<gui::NumberField>(*tab, QStringLiteral("Its share, in percent"));
    segment->setText(QStringLiteral("Lyon"));
    segment->take();
    part->setText(QStringLiteral("250")); // no share
    part->commit();
    CHECK(empty.all<core::AudienceShare>().front().share == 0);
    part->setText(QStringLiteral("38"));
    part->commit();
    CHECK(empty.all<core::AudienceShare>().front().segment == u"Lyon");
    CHECK(empty.all<core::AudienceShare>().front().share == Approx(0.38));
    QSignalSpy toasts(empty.page.get(), &gui::Page::toastWanted);
    QTest::mouseClick(buttonNamed(*tab, QStringLiteral("Delete this figure")), Qt::LeftButton);
    CHECK(empty.all<core::AudienceShare>().empty());
    CHECK(toasts.count() == 1);
    REQUIRE(empty.plan->undo());
    CHECK(empty.all<core::AudienceShare>().size() == 1);
}

TEST_CASE("examples of beliefs are offered one after the other, with their source", "[audience][S1-16]")
{
    AudienceAtWork cafe;
    cafe.show(3);
    const core::MythCheck offered = app::exampleBeliefs(core::Language::english()).front();
    CHECK(offered.verdict == core::MythVerdict::False); // somebody has published otherwise
    CHECK_FALSE(offered.source.isEmpty());
    QTest::mouseClick(buttonNamed(*cafe.page, QStringLiteral("Take the example over")), Qt::LeftButton);
    const auto taken = cafe.plan->strategy().where<core::MythCheck>(
        [&offered](const core::MythCheck &one) { return one.belief == offered.belief && one.source == offered.source; });
    REQUIRE(taken.size() == 1);
    for (int more = 0; more < 20; ++more)
        if (QPushButton *button = buttonNamed(*cafe.page, QStringLiteral("Take the example over")))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(buttonNamed(*cafe.page, QStringLiteral("Take the example over")) == nullptr);
}

TEST_CASE("an answer that repeats a false belief is pointed at, on both sides", "[audience][S1-16]")
{
    AudienceAtWork cafe;
    core::PersonaAnswer answer = cafe.answer(QStringLiteral("networks"));
    answer.text = QStringLiteral("Facebook, as all boomers");
    core::MythCheck belief{
        core::newId<core::MythCheck>(), QStringLiteral("Boomers are all on Facebook"), {}, core::MythVerdict::False, {}, {}, {}};
    REQUIRE(cafe.plan->edit(core::Edit::changing(answer, QString()).put(belief)));
    cafe.page->refresh();
    CHECK(tests::showsText(*cafe.page, QStringLiteral("“Networks” repeats a belief that was found false: “Boomers are all on Facebook”.")));
    REQUIRE(cafe.page->showSubject(QStringLiteral("myth_check:") + belief.id.toString()));
    QCoreApplication::processEvents();
    QSignalSpy jumps(cafe.page.get(), &gui::Page::jumpWanted);
    QPushButton *go = buttonNamed(*cafe.page, QStringLiteral("Look at the answer"));
    REQUIRE(go);
    QTest::mouseClick(go, Qt::LeftButton);
    REQUIRE(jumps.count() == 1);
    CHECK(jumps.front().front().value<gui::Jump>().subject == QStringLiteral("persona_answer:") + answer.id.toString());
    belief.verdict = core::MythVerdict::Partly;
    REQUIRE(cafe.plan->edit(core::Edit::changing(belief, QString())));
    cafe.page->refresh();
    CHECK(buttonNamed(*cafe.page, QStringLiteral("Look at the answer")) == nullptr);
}

TEST_CASE("a journey is written stage by stage, and what is emptied goes", "[audience][S2-25]")
{
    AudienceAtWork cafe;
    cafe.show(4);
    auto *meet = support::named<gui::LongTextField>(*cafe.page, QStringLiteral("Loyal fan: where they meet you"));
    auto *next = support::named<gui::LongTextField>(*cafe.page, QStringLiteral("Loyal fan: what they do next"));
    write(meet, QString());
    write(next, QString());
    const size_t before = cafe.all<core::JourneyStep>().size();
    write(meet, QStringLiteral("The card on the counter"));
    write(next, QStringLiteral("Brings a neighbour"));
    REQUIRE(cafe.all<core::JourneyStep>().size() == before + 1);
    core::JourneyStep step;
    for (const core::JourneyStep &one : cafe.all<core::JourneyStep>())
        if (one.touchpoint == u"The card on the counter")
            step = one;
    CHECK(step.nextStep == u"Brings a neighbour");
    CHECK(step.stage == core::JourneyStage::Fan);
    CHECK(cafe.page->showSubject(QStringLiteral("journey_step:") + step.id.toString()));
    write(meet, QString());
    write(next, QString());
    CHECK(cafe.all<core::JourneyStep>().size() == before);
}

TEST_CASE("the four questions from network to customer keep their answers", "[audience][S2-07]")
{
    AudienceAtWork cafe;
    cafe.show(5);
    write(support::named<gui::LongTextField>(*cafe.page, QStringLiteral("How many become customers?")), QStringLiteral("One in twenty"));
    const core::AuditAnswer *answer = app::answerTo(QStringLiteral("audience_customers"), cafe.plan->strategy());
    REQUIRE(answer);
    CHECK(answer->text == u"One in twenty");
}

TEST_CASE("every subject of the audience finds its view", "[audience][Q13]")
{
    AudienceAtWork cafe;
    const core::Interview interview = talk(cafe.persona().id, QDate(2027, 1, 20));
    const core::MythCheck belief{core::newId<core::MythCheck>(), QStringLiteral("All of them are young"), {}, {}, {}, {}, {}};
    const core::AudienceShare figure = share(cafe.all<core::Channel>().front().id, QStringLiteral("25-34"), 0.46);
    REQUIRE(cafe.plan->edit(core::Edit::adding(interview, QString()).put(belief).put(figure)));
    const QStringList subjects{QStringLiteral("persona:") + cafe.persona().id.toString(),
        QStringLiteral("persona_answer:") + cafe.answer(QStringLiteral("age")).id.toString(),
        QStringLiteral("interview:") + interview.id.toString(), QStringLiteral("myth_check:") + belief.id.toString(),
        QStringLiteral("audience_share:") + figure.id.toString()};
    for (const QString &subject : subjects) {
        INFO(subject.toStdString());
        CHECK(gui::pageOfSubject(subject) == u"audience");
        CHECK(cafe.page->showSubject(subject));
    }
    CHECK(gui::pageOfSubject(QStringLiteral("journey_step:1")) == u"audience");
    CHECK_FALSE(cafe.page->showSubject(QStringLiteral("interview:1")));
    CHECK_FALSE(cafe.page->showSubject(QStringLiteral("audience_share:1")));
}

TEST_CASE("pasted rich text and a name of two hundred letters stay plain and whole", "[audience][Q9]")
{
    AudienceAtWork cafe;
    cafe.show(1);
    tests::triggerKey(*cafe.page, QKeySequence::New);
    auto *tab = cafe.page->findChild<gui::InterviewsTab *>();
    auto *who = support::named<gui::LineField>(*tab, QStringLiteral("With whom?"));
    who->setText(QString(200, u'R'));
    who->take();
    CHECK(cafe.all<core::Interview>().back().who.size() == 200);
    auto *learnt = support::named<gui::LongTextField>(*tab, QStringLiteral("What did you learn?"));
    write(learnt, QStringLiteral("<b>Queues</b> & 7 o’clock"));
    CHECK(cafe.all<core::Interview>().back().insights == u"<b>Queues</b> & 7 o’clock");
}

TEST_CASE("the tabs of the audience stay at their height, whatever buttons a tab has", "[audience]")
{
    AudienceAtWork work;
    auto *tabs = work.page->findChild<gui::Segments *>();
    REQUIRE(tabs);
    for (int width = 560; width <= 1120; width += 80) {
        work.page->resize(width, 748);
        std::vector<int> tops;
        for (int tab = 0; tab < 6; ++tab) {
            work.show(tab);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            tops.push_back(tabs->mapTo(work.page.get(), QPoint(0, 0)).y());
        }
        CAPTURE(width);
        CHECK(tops == std::vector<int>(tops.size(), tops.front()));
    }
}

TEST_CASE("the first letter of an answer leaves the questions below where they are", "[audience][S1-15]")
{
    support::needApplication();
    gui::AnswerField answer(QStringLiteral("job"), core::Language::english(), nullptr);
    answer.resize(500, 200);
    answer.show();
    QCoreApplication::processEvents();
    const int before = answer.sizeHint().height();
    answer.findChild<gui::LongTextField *>()->insertPlainText(QStringLiteral("N"));
    QCoreApplication::processEvents();
    REQUIRE(tests::showsText(answer, QStringLiteral("to be checked")));
    CHECK(answer.sizeHint().height() == before);
}
