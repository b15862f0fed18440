// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/business/businesseditor.h"

#include "gui/business/objectiveseditor.h"
#include "gui/components/choicechips.h"
#include "gui/editing/linefield.h"
#include "gui/goaltestkeys.h"
#include "gui/guiapplication.h"
#include "gui/guisupport.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace tests;

TEST_CASE("each field of the business that was left is given back once", "[business][J-06]")
{
    guiApplication();
    const OpenWorkspace cafe = openWorkspace(QStringLiteral("cafe"));
    gui::BusinessEditor editor(*cafe, nullptr);
    editor.setBusiness(cafe->strategy().business());
    QSignalSpy edits(&editor, &gui::BusinessEditor::edited);
    auto *name = editor.findChild<gui::LineField *>();
    name->setText(QStringLiteral("Chez Léa"));
    name->take();
    name->take();
    CHECK(edits.count() == 1);
    CHECK(editor.business().name == u"Chez Léa");
}

TEST_CASE("hours that are no number are told and change nothing", "[business][Q35]")
{
    guiApplication();
    const OpenWorkspace cafe = openWorkspace(QStringLiteral("cafe"));
    gui::BusinessEditor editor(*cafe, nullptr);
    editor.setBusiness(cafe->strategy().business());
    const core::Business before = editor.business();
    for (gui::LineField *line : editor.findChildren<gui::LineField *>())
        if (line->accessibleName().contains(QStringLiteral("hours a week"))) {
            line->setText(QStringLiteral("a few"));
            line->take();
            CHECK(line->text() == u"a few");
        }
    CHECK(editor.business() == before);
    CHECK(showsText(editor, QStringLiteral("Write hours as a number, for example 4.")));
}

TEST_CASE("hours may be written as a clock or a French hand writes them", "[business][J-06]")
{
    guiApplication();
    const OpenWorkspace cafe = openWorkspace(QStringLiteral("cafe"));
    gui::BusinessEditor editor(*cafe, nullptr);
    editor.setBusiness(cafe->strategy().business());
    for (const char *written : {"4h30", "4:30", "4 h 30", "4.5"})
        for (gui::LineField *line : editor.findChildren<gui::LineField *>())
            if (line->accessibleName().contains(QStringLiteral("hours a week"))) {
                line->setText(QStringLiteral("1"));
                line->take();
                line->setText(QString::fromUtf8(written));
                line->take();
                INFO(written);
                CHECK(editor.business().hoursPerWeek == 4.5);
            }
}

TEST_CASE("whoever is not expected on the networks is asked for an objective first", "[business][S3-01]")
{
    guiApplication();
    const OpenWorkspace plan = openWorkspace(QString());
    gui::BusinessEditor editor(*plan, nullptr);
    editor.setBusiness(plan->strategy().business());
    auto *expected = support::named<gui::ChoiceChips>(editor, QStringLiteral("Do your customers expect to find you on social networks?"));
    REQUIRE(expected);
    const auto press = [expected, &editor](const char *answer) {
        for (gui::Chip *chip : expected->findChildren<gui::Chip *>())
            if (chip->text() == QLatin1String(answer)) {
                chip->click();
                return editor.setBusiness(editor.business()); // as the workspace gives it back
            }
        FAIL(answer);
    };
    const QString doubt = QStringLiteral("Then a business objective has to ask for it: without one you may not need social media at all.");
    CHECK_FALSE(showsText(editor, doubt));
    press("No");
    CHECK(editor.business().customersExpectUs == false);
    CHECK(showsText(editor, doubt));
    press("Yes");
    CHECK(editor.business().customersExpectUs == true);
    CHECK_FALSE(showsText(editor, doubt));
}

TEST_CASE("typing into the empty row adds a business objective", "[business][S1-10][S0-02][S3-08]")
{
    guiApplication();
    gui::ObjectivesEditor editor(nullptr);
    core::Objective first;
    first.id = core::newId<core::Objective>();
    first.title = QStringLiteral("More breakfasts");
    editor.setObjectives({first});
    QSignalSpy edits(&editor, &gui::ObjectivesEditor::objectiveEdited);
    auto lines = editor.findChildren<gui::LineField *>();
    REQUIRE(lines.size() == 4);
    lines.at(2)->setText(QStringLiteral("Longer visits"));
    lines.at(2)->take();
    REQUIRE(edits.count() == 1);
    const auto added = edits.front().front().value<core::Objective>();
    CHECK(added.title == u"Longer visits");
    CHECK_FALSE(added.id);
    CHECK(added.position == 1);
}
