// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/channels/channelspage.h"
#include "gui/guiapplication.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tests {

// The Channels page at work on a plan, as the window shows it, and what is found and done on it.
struct OpenChannelsPage {
    explicit OpenChannelsPage(const QString &sample = QStringLiteral("cafe"))
        : plan(tests::openWorkspace(sample))
        , page(*plan, nullptr)
    {
        page.useDialogs(answers.dialogs());
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        page.resize(1080, 748);
        page.show();
        page.activateWindow();
        page.refresh();
        tests::settle();
    }

    core::Channel channelOn(const QString &network) const
    {
        for (const core::Channel &channel : plan->strategy().all<core::Channel>())
            if (channel.network == network)
                return channel;
        return {};
    }
    core::Channel show(const QString &network)
    {
        const core::Channel channel = channelOn(network);
        REQUIRE(page.showSubject(QStringLiteral("channel:") + channel.id.toString()));
        tests::settle();
        return channel;
    }
    template <class Field>
    Field *shown(const QString &name) const
    {
        for (auto *field : page.findChildren<Field *>())
            if (field->isVisible() && field->accessibleName() == name)
                return field;
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : page.findChildren<QPushButton *>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    void click(const QString &text) const
    {
        INFO(text.toStdString());
        REQUIRE(button(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
        tests::settle();
    }
    bool says(const QString &part) const
    {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = shown<QLineEdit>(name);
        INFO(name.toStdString());
        REQUIRE(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        tests::settle();
    }

    tests::OpenWorkspace plan;
    tests::Answers answers;
    gui::ChannelsPage page;
};

} // namespace tests
