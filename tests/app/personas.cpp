// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/personalistmodel.h"
#include "app/audience/personasheet.h"

#include "support/openworkspace.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using app::PersonaListModel;

TEST_CASE("the list of personas follows edits and undo", "[audience][undo]")
{
    const support::OpenWorkspace cafe;
    PersonaListModel model(*cafe);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = model.rowCount();
    REQUIRE(before >= 2);

    const app::PersonaSheet sheet = app::newPersona(*cafe);
    REQUIRE(cafe->edit(app::addPersona(sheet)));
    CHECK(model.rowCount() == before + 1);
    CHECK_FALSE(model.index(model.rowOf(sheet.persona.id)).data().toString().isEmpty());
    REQUIRE(cafe->undo());
    CHECK(model.rowCount() == before);
}

TEST_CASE("deleting a persona takes its answers along, and undo brings both back", "[audience][undo]")
{
    const support::OpenWorkspace cafe;
    const auto id = cafe->strategy().all<core::Persona>().front().id;
    const app::PersonaSheet sheet = *app::personaSheet(*cafe, id);
    REQUIRE_FALSE(sheet.answers.empty());
    REQUIRE(cafe->edit(app::deletePersona(*cafe, id)));
    CHECK_FALSE(app::personaSheet(*cafe, id));
    CHECK(cafe->strategy().where<core::PersonaAnswer>([&](const auto &answer) { return answer.persona == id; }).empty());
    REQUIRE(cafe->undo());
    CHECK(*app::personaSheet(*cafe, id) == sheet);
}

TEST_CASE("an emptied answer goes, an unasked one is an assumption", "[audience][S1-15]")
{
    const support::OpenWorkspace cafe;
    const auto id = cafe->strategy().all<core::Persona>().front().id;
    app::PersonaSheet sheet = *app::personaSheet(*cafe, id);
    core::PersonaAnswer answer = sheet.answer(QStringLiteral("Device"));
    CHECK(answer.source == core::EvidenceSource::Assumption);
    CHECK(app::putAnswer(*cafe, answer).isEmpty());
    answer.text = QStringLiteral("Android");
    REQUIRE(cafe->edit(app::putAnswer(*cafe, answer)));
    const size_t more = app::personaSheet(*cafe, id)->answers.size();
    CHECK(more == sheet.answers.size() + 1);
    answer = app::personaSheet(*cafe, id)->answer(QStringLiteral("Device"));
    answer.text = QStringLiteral("  ");
    REQUIRE(cafe->edit(app::putAnswer(*cafe, answer)));
    CHECK(app::personaSheet(*cafe, id)->answers.size() == more - 1);
}

TEST_CASE("the share of evidence counts answers, not empty fields", "[audience][S1-15]")
{
    core::PersonaAnswer assumed;
    assumed.text = QStringLiteral("Reads at night");
    core::PersonaAnswer asked = assumed;
    asked.source = core::EvidenceSource::Interview;
    core::PersonaAnswer empty;
    const core::EvidenceShare half = core::evidenceOf({assumed, asked, empty});
    CHECK(half.answered == 2);
    CHECK(half.checked == 1);
    CHECK_FALSE(half.isMostlyAssumed());
    CHECK(core::evidenceOf({assumed, assumed, asked}).isMostlyAssumed());
    CHECK_FALSE(core::evidenceOf({}).isMostlyAssumed());
}
