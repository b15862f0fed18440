// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/button.h"
#include "gui/components/tokenbutton.h"
#include "gui/editing/linefield.h"
#include "gui/goals/goaleditor.h"
#include "gui/goals/goalspage.h"
#include "gui/goaltestkeys.h"
#include "gui/guiapplication.h"

#include <QListView>

#include <algorithm>
#include <stdexcept>

namespace tests {

// The Goals page of a sample, as people see it.
struct ShownGoals {
    OpenWorkspace open;
    Answers answers;
    std::unique_ptr<gui::GoalsPage> page;

    explicit ShownGoals(const QString &sample)
    {
        guiApplication();
        open = openWorkspace(sample);
        page = std::make_unique<gui::GoalsPage>(*open, nullptr);
        page->useDialogs(answers.dialogs());
        page->resize(1080, 700);
        page->show();
        settle();
    }
    QListView &list() const { return *page->findChild<QListView *>(); }
    gui::GoalEditor &editor() const { return *page->findChild<gui::GoalEditor *>(); }
    size_t goals() const { return open->strategy().all<core::Goal>().size(); }
    core::Id<core::Goal> shown() const { return editor().draft().goal.id; }
    gui::LineField &line(const QString &name) const
    {
        for (gui::LineField *field : editor().findChildren<gui::LineField *>())
            if (field->accessibleName() == name)
                return *field;
        throw std::runtime_error("the editor has no such field");
    }
    gui::LineField &title() const { return line(QStringLiteral("Name in lists and in the report")); }
    gui::TokenButton &token(core::GoalSlot slot) const
    {
        return *editor().findChildren<gui::TokenButton *>().at(static_cast<int>(slot) - 1);
    }
    // Clicks the button with that text, one that shows before one that is folded away; what it does may wait for the event loop.
    void press(const QString &text) const
    {
        gui::Button *found = nullptr;
        for (gui::Button *button : editor().findChildren<gui::Button *>())
            if (button->text() == text && !button->isHidden() && (!found || button->isVisibleTo(page.get())))
                found = button;
        if (!found)
            FAIL("no button " << text.toStdString());
        found->click();
        settle();
        page->refresh();
    }
    bool offers(const QString &text) const
    {
        const auto buttons = editor().findChildren<gui::Button *>();
        return std::any_of(buttons.begin(), buttons.end(),
            [&](const gui::Button *button) { return button->text() == text && button->isVisibleTo(page.get()); });
    }
    void write(const app::GoalDraft &draft) const
    {
        REQUIRE(open->edit(app::changeGoal(*open, draft)));
        page->refresh();
    }
    app::GoalDraft kept() const { return *app::goalDraft(*open, shown()); }
};

} // namespace tests
