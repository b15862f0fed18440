// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/evidence.h"

#include "app/audience/figuremodel.h"
#include "app/audience/journey.h"
#include "app/audience/personasheet.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

namespace {

core::Id<core::Persona> firstPersona(const support::OpenWorkspace &plan)
{
    return plan->strategy().all<core::Persona>().front().id;
}

core::Interview interviewWith(core::Id<core::Persona> persona)
{
    return {core::newId<core::Interview>(), persona, QDate(2027, 1, 20), QStringLiteral("Mrs Roux"),
        QStringLiteral("She comes before work"), QStringLiteral("I have four minutes.")};
}

// An audience file of Instagram's, as importing hands it over.
void importAges(const support::OpenWorkspace &plan, core::Id<core::Channel> channel)
{
    core::ImportPreview preview;
    preview.file = QStringLiteral("audience.csv");
    core::ImportPart part;
    part.profile = QStringLiteral("meta.audience");
    part.kind = core::TableKind::Audience;
    for (const auto &[segment, value] :
        {std::pair("age=25-34/women", 30.0), std::pair("age=25-34/men", 16.0), std::pair("city=Lyon", 40.0)}) {
        core::MetricRecord record;
        record.metric = QStringLiteral("audience_share");
        record.value = value;
        record.segment = QLatin1String(segment);
        part.records.push_back(record);
    }
    preview.parts = {part};
    REQUIRE(plan->importFiles({{preview, {channel}}}));
}

} // namespace

TEST_CASE("an interview becomes the source of an answer in one step", "[audience][S3-11][S1-15]")
{
    const support::OpenWorkspace cafe;
    const auto id = firstPersona(cafe);
    const core::PersonaAnswer before = app::personaSheet(*cafe, id)->answer(QStringLiteral("reacts_to"));
    const core::Interview interview = interviewWith(id);
    REQUIRE(cafe->edit(app::useInterview(*cafe, before, interview)));
    const core::PersonaAnswer after = app::personaSheet(*cafe, id)->answer(QStringLiteral("reacts_to"));
    CHECK(after.text == before.text);
    CHECK(after.source == core::EvidenceSource::Interview);
    CHECK(after.sourceNote == u"Mrs Roux");
    CHECK(after.sourceDay == QDate(2027, 1, 20));
    CHECK(app::restsOn(*cafe, after, interview));
    CHECK(app::useInterview(*cafe, after, interview).isEmpty());
    REQUIRE(cafe->undo());
    CHECK(app::personaSheet(*cafe, id)->answer(QStringLiteral("reacts_to")) == before);
}

TEST_CASE("an open question takes what was learnt as its answer", "[audience][S3-11]")
{
    const support::OpenWorkspace cafe;
    const auto id = firstPersona(cafe);
    core::Interview interview = interviewWith(id);
    REQUIRE(cafe->edit(app::useInterview(*cafe, app::personaSheet(*cafe, id)->answer(QStringLiteral("needs")), interview)));
    CHECK(app::personaSheet(*cafe, id)->answer(QStringLiteral("needs")).text == u"She comes before work");
    interview.insights.clear();
    interview.quote.clear();
    CHECK(app::useInterview(*cafe, app::personaSheet(*cafe, id)->answer(QStringLiteral("wants")), interview).isEmpty());
}

TEST_CASE("a figure of a network's file becomes the source of an answer, dated and named", "[audience][S1-17][S1-15]")
{
    const support::OpenWorkspace cafe;
    const core::Channel channel = cafe->strategy().all<core::Channel>().front();
    importAges(cafe, channel.id);
    const auto snapshots = core::audienceSnapshots(cafe->audienceSeries(), {});
    REQUIRE(snapshots.size() == 1);
    CHECK(snapshots.front().channel == channel.id);
    CHECK(snapshots.front().day == cafe->today()); // a file without a date stands for the day of its import
    const core::AudienceFigure &ages = snapshots.front().traits.front().figures.front();
    const auto id = firstPersona(cafe);
    REQUIRE(cafe->edit(app::useFigure(*cafe, app::personaSheet(*cafe, id)->answer(QStringLiteral("age")), snapshots.front(), ages)));
    const core::PersonaAnswer age = app::personaSheet(*cafe, id)->answer(QStringLiteral("age"));
    CHECK(age.source == core::EvidenceSource::NetworkAnalytics);
    CHECK(age.sourceNote == app::accountName(*cafe, snapshots.front()) + QStringLiteral(", 10 Feb: 25–34 46%"));
    CHECK(age.sourceDay == QDate(2027, 2, 10));
    CHECK(app::fieldsOfTrait(QStringLiteral("city")) == QStringList{QStringLiteral("location")});
    CHECK_FALSE(app::fieldsOfTrait(QStringLiteral("something new")).isEmpty());
}

TEST_CASE("a snapshot is a list of headings and figures", "[audience][S1-17]")
{
    const support::OpenWorkspace cafe;
    importAges(cafe, cafe->strategy().all<core::Channel>().front().id);
    app::FigureModel model(*cafe);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSnapshot(core::audienceSnapshots(cafe->audienceSeries(), {}).front());
    CHECK(model.rowCount() == 7); // age, gender and city, with one, two and one part
    CHECK(model.index(0).data(app::FigureModel::IsHeadingRole).toBool());
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(1).data().toString() == u"25–34");
    CHECK(model.index(1).data(app::FigureModel::PercentRole).toString() == u"46%");
    model.setSnapshot({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("what users named themselves is asked about every persona", "[audience][S1-13]")
{
    const support::OpenWorkspace cafe;
    CHECK(app::ownFields(cafe->strategy()).isEmpty());
    core::PersonaAnswer diet = app::personaSheet(*cafe, firstPersona(cafe))->answer(QStringLiteral("Diet"));
    diet.text = QStringLiteral("No gluten");
    REQUIRE(cafe->edit(app::putAnswer(*cafe, diet)));
    CHECK(app::ownFields(cafe->strategy()) == QStringList{QStringLiteral("Diet")});
}

TEST_CASE("a portrait goes with its persona, and a copy has one of its own", "[audience][S1-14]")
{
    const support::OpenWorkspace cafe;
    core::Persona persona = *cafe->strategy().find(firstPersona(cafe));
    const core::Picture picture{
        core::newId<core::Picture>(), QStringLiteral("nadia.png"), QStringLiteral("image/png"), "bytes", QDate(2027, 2, 10)};
    persona.portrait = picture.id;
    REQUIRE(cafe->edit(app::changePersona(persona).put(picture)));
    const app::PersonaSheet sheet = *app::personaSheet(*cafe, persona.id);
    CHECK(sheet.portrait == picture);
    const app::PersonaSheet copy = app::duplicated(*cafe, sheet);
    REQUIRE(cafe->edit(app::addPersona(copy)));
    CHECK(app::personaSheet(*cafe, copy.persona.id)->portrait->bytes == "bytes");
    REQUIRE(cafe->edit(app::deletePersona(*cafe, persona.id)));
    CHECK(cafe->strategy().all<core::Picture>().size() == 1);
    CHECK(app::personaSheet(*cafe, copy.persona.id)->portrait.has_value());
    REQUIRE(cafe->undo());
    CHECK(*app::personaSheet(*cafe, persona.id) == sheet);
}

TEST_CASE("a journey has a place for each stage, and an emptied step goes", "[audience][S2-25][S2-08]")
{
    const support::OpenWorkspace cafe;
    const auto id = firstPersona(cafe);
    REQUIRE(app::journeyOf(cafe->strategy(), id).size() >= 6);
    core::JourneyStep step = app::journeyOf(cafe->strategy(), id).front();
    CHECK(step.stage == core::JourneyStage::Follower);
    const size_t before = cafe->strategy().all<core::JourneyStep>().size();
    if (!step.id) {
        CHECK(app::putStep(*cafe, step).isEmpty());
        step.touchpoint = QStringLiteral("A reel at 6.45 a.m.");
        REQUIRE(cafe->edit(app::putStep(*cafe, step)));
        CHECK(cafe->strategy().all<core::JourneyStep>().size() == before + 1);
        step = app::journeyOf(cafe->strategy(), id).front();
    }
    step.touchpoint = step.nextStep = step.offer = QString();
    const size_t held = cafe->strategy().all<core::JourneyStep>().size();
    REQUIRE(cafe->edit(app::putStep(*cafe, step)));
    CHECK(cafe->strategy().all<core::JourneyStep>().size() == held - 1);
    CHECK(app::journeyOf(cafe->strategy(), id).size() >= 6);
}
