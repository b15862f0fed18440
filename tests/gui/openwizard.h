// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/button.h"
#include "gui/components/tokenbutton.h"
#include "gui/goals/goalsentencecard.h"
#include "gui/guiapplication.h"
#include "gui/wizard/recordpart.h"
#include "gui/wizard/wizard.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QTest>

namespace tests {

// The wizard of an empty plan, or of a sample, in a window of its own.
struct OpenWizard {
    explicit OpenWizard(const QString &sample = QString(), const QString &languageCode = QStringLiteral("en"))
        : plan(tests::openWorkspace(sample, languageCode))
        , wizard(*plan, nullptr)
    {
        wizard.resize(1280, 800);
        wizard.show();
        wizard.activateWindow();
        wizard.resume();
        tests::settle();
    }

    void press(const QString &text)
    {
        for (gui::Button *button : wizard.findChildren<gui::Button *>())
            if (button->isVisible() && button->text() == text) {
                button->click();
                tests::settle();
                return;
            }
        FAIL("no button " << text.toStdString());
    }
    // Types into the field that has the focus.
    void type(const QString &text)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    gui::RecordPart *visibleRecords() const
    {
        for (gui::RecordPart *part : wizard.findChildren<gui::RecordPart *>())
            if (part->isVisible())
                return part;
        return nullptr;
    }
    // The field of that name in the part that is open.
    template <class Field>
    Field &field(const QString &name)
    {
        for (auto *field : wizard.findChildren<Field *>())
            if (field->isVisible() && field->accessibleName() == name)
                return *field;
        throw std::runtime_error("no field " + name.toStdString());
    }
    // Replaces what a field holds and leaves it, as Tab does.
    template <class Field>
    void write(const QString &name, const QString &text)
    {
        Field &line = field<Field>(name);
        line.setFocus(Qt::TabFocusReason);
        line.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&line, Qt::Key_Delete);
        tests::type(&line, text);
        line.clearFocus();
        tests::settle();
    }
    bool says(const QString &sentence) const
    {
        for (const QLabel *label : wizard.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(sentence))
                return true;
        return false;
    }
    // As if chosen in the goal's sentence.
    void choose(core::GoalSlot slot, const QVariant &value)
    {
        auto *card = wizard.findChild<gui::GoalSentenceCard *>();
        REQUIRE(card);
        emit card->findChildren<gui::TokenButton *>().at(static_cast<int>(slot) - 1)->valueChosen(value);
        tests::settle();
    }
    // Presses the part's own "Add …".
    void addOne()
    {
        REQUIRE(visibleRecords());
        for (gui::Button *button : visibleRecords()->findChildren<gui::Button *>())
            if (button->isVisible() && button->iconName() == QStringLiteral("plus")) {
                button->click();
                return tests::settle();
            }
        FAIL("nothing can be added here");
    }

    tests::OpenWorkspace plan;
    gui::Wizard wizard;
};

} // namespace tests
