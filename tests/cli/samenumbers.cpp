// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "app/dashboard/scoreboardmodel.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "report/compose/compose.h"
#include "report/compose/sections.h"

#include <catch2/catch.hpp>

namespace {

using nlohmann::json;

const QDate asOf(2027, 2, 10);

std::optional<double> numberOf(const json &value)
{
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

QString textOf(const json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

void checkNumber(const json &said, const std::optional<double> &known)
{
    const auto number = numberOf(said);
    REQUIRE(number.has_value() == known.has_value());
    if (number)
        CHECK(*number == Approx(*known));
}

// The window's row says what the command line says.
void checkRow(const json &kpi, const core::KpiReading &reading)
{
    checkNumber(kpi["baseline"], reading.baseline);
    checkNumber(kpi["target"], reading.target);
    checkNumber(kpi["actual"], reading.actual);
    checkNumber(kpi["expected"], reading.expected);
    checkNumber(kpi["pace"], reading.pace);
    checkNumber(kpi["probability"], reading.probability);
    CHECK(textOf(kpi["status"]) == core::tokenOf(reading.status));
    REQUIRE(kpi["projection"].is_null() != reading.projection.has_value());
    if (reading.projection) {
        checkNumber(kpi["projection"]["low"], reading.projection->low);
        checkNumber(kpi["projection"]["mid"], reading.projection->mid);
        checkNumber(kpi["projection"]["high"], reading.projection->high);
    }
}

// The figures of a KPI's page, written from the numbers of the command line.
void checkPage(const json &kpi, const report::Section &page, const core::KpiReading &reading, const core::Language &language)
{
    const auto written = [&](const std::optional<double> &value) {
        return value ? core::formatValue(*value, reading.unit, reading.currency, language) : report::unknownValue();
    };
    const report::Facts *facts = nullptr;
    for (const report::Element &element : page.versions.front()) {
        if (const auto *heading = std::get_if<report::Heading>(&element); heading && heading->level == 2)
            CHECK(core::tokenOf(*heading->status) == textOf(kpi["status"]));
        if (const auto *found = std::get_if<report::Facts>(&element))
            facts = found;
    }
    REQUIRE(facts);
    REQUIRE(facts->facts.size() == 5);
    CHECK(facts->facts[0].value == written(numberOf(kpi["actual"])));
    CHECK(facts->facts[1].value == written(numberOf(kpi["expected"])));
    CHECK(facts->facts[2].value == written(numberOf(kpi["target"])));
    const auto &projection = kpi["projection"];
    CHECK(facts->facts[3].value
          == (projection.is_null() ? report::unknownValue()
                                   : core::formatProjection(projection["mid"].get<double>(), reading.unit, reading.currency, language)));
    const auto chance = numberOf(kpi["probability"]);
    CHECK(facts->facts[4].value == (chance ? core::chanceLabel(*chance, reading.daysOfHistory, language) : report::unknownValue()));
}

} // namespace

TEST_CASE("window, command line and document say the same of each KPI on one day", "[cli][dashboard][report][Q24]")
{
    Program program;
    program.makeCafe();
    const auto said = program.run(words("kpi cafe.qdeck --as-of 2027-02-10 --json")).json();

    app::Environment environment;
    environment.today = asOf;
    environment.now = QDateTime(asOf, QTime(9, 0), Qt::UTC);
    const auto workspace = app::Workspace::open(program.path("cafe.qdeck"), false, environment);
    REQUIRE(workspace);
    app::Workspace &cafe = **workspace;
    const auto rows = app::scoreboardRows(cafe);
    const report::Input input{
        cafe.strategy(), cafe.quarter(), cafe.metricCatalogue(), cafe.networks(), cafe.metrics(), asOf, cafe.language()};
    const report::Document document = report::compose(input);

    REQUIRE(said["kpis"].size() >= 3);
    REQUIRE(rows.size() == said["kpis"].size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const json &kpi = said["kpis"][i];
        const core::KpiReading &reading = rows[i].reading;
        INFO(kpi["goal"]);
        CHECK(textOf(kpi["id"]) == reading.kpi.toString());
        checkRow(kpi, reading);
        const auto page = std::find_if(document.sections.begin(), document.sections.end(),
            [&](const report::Section &section) { return section.anchor == report::kpiAnchor(reading.kpi); });
        REQUIRE(page != document.sections.end());
        checkPage(kpi, *page, reading, cafe.language());
    }
}
