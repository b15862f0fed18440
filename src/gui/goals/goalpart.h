// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace gui {

class FormField;

// Some of a goal's fields, one below the other. Takes a draft and gives one back: each field that was left, each choice, is one
// edited(). The makers below say which part of the draft a field edits.
class GoalPart : public QWidget {
    Q_OBJECT

public:
    GoalPart(const app::Workspace &workspace, QWidget *parent);

    // Shows the goal; text still being typed stays.
    void setDraft(const app::GoalDraft &draft);
    // Saves what is still being typed.
    void take();

signals:
    void edited(const app::GoalDraft &draft);

protected:
    using Read = std::function<QString(const app::GoalDraft &)>;
    using Write = std::function<void(app::GoalDraft &, const QString &)>;
    using Choice = std::pair<QString, QString>; // text, value
    using Choices = std::vector<Choice>;

    FormField *addLine(const QString &label, QString core::Goal::*member);
    FormField *addLine(const QString &label, const Read &read, const Write &write);
    FormField *addText(const QString &label, QString core::Goal::*member);
    // A day that may be missing.
    FormField *addDay(const QString &label, const std::function<std::optional<QDate> &(app::GoalDraft &)> &day);
    // Chips.
    FormField *addChips(const QString &label, const Choices &choices, const Read &read, const Write &write);
    // A list that is made anew each time the goal is shown.
    FormField *addList(const QString &label, const std::function<Choices()> &choices, const Read &read, const Write &write);
    template <class Enum, class Row>
    FormField *addChips(const QString &label, Row app::GoalDraft::*row, Enum Row::*member);
    template <class Enum, class Row>
    FormField *addList(const QString &label, Row app::GoalDraft::*row, Enum Row::*member);

    // Runs each time the goal is shown.
    void onShow(const std::function<void()> &show) { m_shows.push_back(show); }
    // Runs when what is still being typed is saved.
    void onTake(const std::function<void()> &take) { m_takes.push_back(take); }
    void change(const std::function<void(app::GoalDraft &)> &apply);

    const app::Workspace &workspace() const { return m_workspace; }
    const core::Language &language() const;
    const app::GoalDraft &draft() const { return m_draft; }
    QVBoxLayout *column() const { return m_column; }

private:
    FormField *add(const QString &label, QWidget *field);

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    QVBoxLayout *m_column = nullptr;
    std::vector<std::function<void()>> m_shows;
    std::vector<std::function<void()>> m_takes;
};

template <class Enum>
std::vector<std::pair<QString, QString>> namedChoices(const core::Language &language)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const auto &[value, token] : core::Tokens<Enum>::all)
        choices.emplace_back(label(value, language), QLatin1String(token));
    return choices;
}

template <class Enum, class Row>
FormField *GoalPart::addChips(const QString &label, Row app::GoalDraft::*row, Enum Row::*member)
{
    return addChips(
        label, namedChoices<Enum>(language()), [=](const app::GoalDraft &draft) { return core::tokenOf(draft.*row.*member); },
        [=](app::GoalDraft &draft, const QString &token) {
            draft.*row.*member = core::fromToken<Enum>(token).value_or(draft.*row.*member);
        });
}

template <class Enum, class Row>
FormField *GoalPart::addList(const QString &label, Row app::GoalDraft::*row, Enum Row::*member)
{
    return addList(
        label, [this] { return namedChoices<Enum>(language()); },
        [=](const app::GoalDraft &draft) { return core::tokenOf(draft.*row.*member); },
        [=](app::GoalDraft &draft, const QString &token) {
            draft.*row.*member = core::fromToken<Enum>(token).value_or(draft.*row.*member);
        });
}

} // namespace gui
