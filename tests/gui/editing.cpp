// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/channeleditor.h"
#include "gui/channels/channelspage.h"
#include "gui/editing/datefield.h"
#include "gui/editing/entryfields.h"
#include "gui/guiapplication.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWheelEvent>

namespace {

// Channels of the café in English, shown.
struct OpenChannels {
    OpenChannels()
        : plan(tests::openWorkspace(QStringLiteral("cafe"), QStringLiteral("en")))
        , page(*plan, nullptr)
    {
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        page.resize(1280, 800);
        page.show();
        page.refresh();
        tests::settle();
    }
    core::Channel first() const { return plan->strategy().all<core::Channel>().front(); }
    gui::ChannelEditor &editor() const { return *page.findChild<gui::ChannelEditor *>(); }

    tests::OpenWorkspace plan;
    gui::ChannelsPage page;
};

} // namespace

TEST_CASE("money is understood with its currency beside it", "[gui][editing][Q35]")
{
    tests::guiApplication();
    gui::NumberField field(core::Language::french(), nullptr);
    for (const char *text : {"1250,50 euros", "1 250,50 €", "€ 1250,50", "1250.50 EUR", "1250,50€", "1 250,50 CHF"}) {
        INFO(text);
        field.setText(QString::fromUtf8(text));
        CHECK(field.error().isEmpty());
        CHECK(field.value() == 1250.5);
    }
    field.setText(QStringLiteral("12 eurostars"));
    CHECK_FALSE(field.error().isEmpty());
}

TEST_CASE("a day is understood as people write it", "[editing]")
{
    const auto french = core::Language::of(QStringLiteral("fr"));
    const auto english = core::Language::english();
    CHECK(gui::dayFromText(QStringLiteral("2 janvier 2027"), french) == QDate(2027, 1, 2));
    CHECK(gui::dayFromText(QStringLiteral("1er décembre 2026"), french) == QDate(2026, 12, 1));
    CHECK(gui::dayFromText(QStringLiteral("31.3.27"), french) == QDate(2027, 3, 31));
    CHECK(gui::dayFromText(QStringLiteral("2 January 2027"), english) == QDate(2027, 1, 2));
    CHECK(gui::dayFromText(QStringLiteral("January 2, 2027"), english) == QDate(2027, 1, 2));
    CHECK(gui::dayFromText(QStringLiteral("2027-03-31"), english) == QDate(2027, 3, 31));
    CHECK_FALSE(gui::dayFromText(QStringLiteral("31/12/1800"), french));
    CHECK_FALSE(gui::dayFromText(QStringLiteral("30/02/2027"), french));
}

TEST_CASE("what is typed for one channel is not kept for another", "[editing][Q1][S1-33]")
{
    tests::guiApplication();
    OpenChannels open;
    const core::Channel known = open.first();
    auto *handle = open.editor().findChild<gui::LineField *>();
    REQUIRE(handle);
    handle->setFocus();
    handle->selectAll();
    QTest::keyClicks(handle, QStringLiteral("@thenewname"));
    for (QAction *action : open.page.actions())
        if (action->shortcut() == QKeySequence(QKeySequence::New))
            action->trigger();
    tests::settle();
    CHECK(open.plan->strategy().find(known.id)->handle == QStringLiteral("@thenewname"));
    for (const core::Channel &channel : open.plan->strategy().all<core::Channel>())
        if (channel.id != known.id)
            CHECK(channel.handle != QStringLiteral("@thenewname"));
}

TEST_CASE("the wheel over a field that was not chosen scrolls and changes nothing", "[editing]")
{
    tests::guiApplication();
    OpenChannels open;
    auto *network = open.editor().findChild<QComboBox *>();
    REQUIRE(network);
    const int before = network->currentIndex();
    const QPoint middle = network->rect().center();
    QWheelEvent wheel(middle, network->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(network, &wheel);
    CHECK(network->currentIndex() == before);
    CHECK(open.first().network == open.editor().channel().network);
}

TEST_CASE("the wheel changes no choice, even one that has the focus", "[editing]")
{
    tests::guiApplication();
    OpenChannels open;
    auto *network = open.editor().findChild<QComboBox *>();
    REQUIRE(network);
    network->setFocus();
    const int before = network->currentIndex();
    const QPoint middle = network->rect().center();
    QWheelEvent wheel(middle, network->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(network, &wheel);
    CHECK(network->currentIndex() == before);
}

TEST_CASE("a day typed without its year is the next one", "[editing]")
{
    const core::Language french = core::Language::french(), english = core::Language::english();
    const QDate from(2026, 10, 1);
    CHECK(gui::dayFromText(QStringLiteral("5/12"), french, from) == QDate(2026, 12, 5));
    CHECK(gui::dayFromText(QStringLiteral("2 janvier"), french, from) == QDate(2027, 1, 2));
    CHECK(gui::dayFromText(QStringLiteral("1er déc."), french, from) == QDate(2026, 12, 1));
    CHECK(gui::dayFromText(QStringLiteral("29/2"), french, from) == QDate(2028, 2, 29));
    CHECK(gui::dayFromText(QStringLiteral("5 December"), english, from) == QDate(2026, 12, 5));
    CHECK(gui::dayFromText(QStringLiteral("24/12/2026"), french, from) == QDate(2026, 12, 24));
    CHECK_FALSE(gui::dayFromText(QStringLiteral("3000"), french, from));
    CHECK_FALSE(gui::dayFromText(QStringLiteral("31/2"), french, from));
    CHECK_FALSE(gui::dayFromText(QStringLiteral("5/12"), french));
}

TEST_CASE("a number that is none replaces nothing", "[editing]")
{
    tests::guiApplication();
    gui::NumberField field(core::Language::english(), nullptr);
    field.setValue(18400);
    field.setText(QStringLiteral("18.4k"));
    CHECK_FALSE(field.error().isEmpty());
    CHECK(field.value() == 18400);
    field.clear();
    CHECK(field.error().isEmpty());
    CHECK_FALSE(field.value());
}
