// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "gui/components/formfield.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/page.h"
#include "gui/records/picturefield.h"
#include "gui/records/recordfields.h"

#include <QAbstractButton>
#include <QComboBox>

#include <type_traits>

namespace gui {

// A form for one row of the plan. Each call adds a field for one member:
//
//   form.line(tr("Account name"), &core::Impostor::handle);
//   form.day(tr("Found on"), &core::Impostor::foundOn);
//
// It takes a row by setRow() and gives one back by read(); edited() says that the two differ.
template <class Entity>
class RecordForm : public RecordFields {
public:
    using RecordFields::RecordFields;

    void line(const QString &label, QString Entity::*member, const QString &hint = {})
    {
        LineField *field = addLine(label, hint);
        bind([=](const Entity &row) { field->showText(row.*member); }, [=](Entity &row) { row.*member = field->text(); });
    }

    void text(const QString &label, QString Entity::*member, const QString &hint = {})
    {
        LongTextField *field = addText(label, hint);
        bind([=](const Entity &row) { field->showText(row.*member); }, [=](Entity &row) { row.*member = field->text(); });
    }

    // A day that may be missing, or must not: an emptied field then keeps the day it had.
    template <class Day>
    void day(const QString &label, Day Entity::*member, const QString &hint = {})
    {
        DayField *field = addDay(label, hint);
        bind([=, this](const Entity &row) { showUnlessWrong(*field, [&] { field->setDay(row.*member); }); },
            [=](Entity &row) {
                if constexpr (std::is_same_v<Day, QDate>)
                    row.*member = field->day().value_or(row.*member);
                else
                    row.*member = field->day();
            });
    }

    void time(const QString &label, std::optional<QTime> Entity::*member, const QString &hint = {})
    {
        TimeField *field = addTime(label, hint);
        bind([=, this](const Entity &row) { showUnlessWrong(*field, [&] { field->setTime(row.*member); }); },
            [=](Entity &row) { row.*member = field->time(); });
    }

    // int, double, or one of them that may be missing; without one an emptied field is 0.
    template <class Number>
    void number(const QString &label, Number Entity::*member, double least, double most, const QString &hint = {})
    {
        NumberField *field = addNumber(label, least, most, hint);
        bind([=, this](const Entity &row) { showUnlessWrong(*field, [&] { field->setValue(row.*member); }); },
            [=](Entity &row) {
                const std::optional<double> value = field->value();
                if constexpr (std::is_same_v<Number, std::optional<int>>)
                    row.*member = value ? std::optional(static_cast<int>(*value)) : std::nullopt;
                else if constexpr (std::is_same_v<Number, std::optional<double>>)
                    row.*member = value;
                else
                    row.*member = static_cast<Number>(value.value_or(0));
            });
    }

    // A share that the plan keeps as 0 … 1 and people write as percent.
    void percent(const QString &label, double Entity::*member, const QString &hint = {})
    {
        NumberField *field = addNumber(label, 0, 100, hint);
        bind([=, this](const Entity &row) { showUnlessWrong(*field, [&] { field->setValue(row.*member * 100); }); },
            [=](Entity &row) { row.*member = field->value().value_or(0) / 100; });
    }

    // One of the values of an enumeration, named by core::label; of those `offered` where some are named.
    template <class Enum>
    void choice(const QString &label, Enum Entity::*member, const std::function<QString(Enum)> &nameOf, const QString &hint = {},
        std::initializer_list<Enum> offered = {})
    {
        std::vector<Choice> choices;
        for (const auto &[value, token] : core::Tokens<Enum>::all)
            if (offered.size() == 0 || std::find(offered.begin(), offered.end(), value) != offered.end())
                choices.emplace_back(nameOf(value), QLatin1String(token));
        const Chooser chooser = addChoice(label, choices, hint);
        bind([=](const Entity &row) { chooser.show(core::tokenOf(row.*member)); },
            [=](Entity &row) { row.*member = core::fromToken<Enum>(chooser.chosen()).value_or(row.*member); });
    }

    // One of a few words that the plan keeps by their id.
    void word(const QString &label, QString Entity::*member, const std::vector<Choice> &choices, const QString &hint = {})
    {
        const Chooser chooser = addChoice(label, choices, hint);
        bind([=](const Entity &row) { chooser.show(row.*member); }, [=](Entity &row) { row.*member = chooser.chosen(); });
    }

    // A question that may still be open.
    void yesNo(const QString &label, std::optional<bool> Entity::*member, const QString &hint = {})
    {
        const QString yes = QStringLiteral("yes");
        const QString no = QStringLiteral("no");
        const Chooser chooser = addChoice(label, {{RecordFields::tr("Yes"), yes}, {RecordFields::tr("No"), no}}, hint);
        bind([=](const Entity &row) { chooser.show(row.*member ? (*(row.*member) ? yes : no) : QString()); },
            [=](Entity &row) {
                const QString chosen = chooser.chosen();
                row.*member = chosen.isEmpty() ? std::nullopt : std::optional(chosen == yes);
            });
    }

    void flag(const QString &text, bool Entity::*member)
    {
        QAbstractButton *box = addFlag(text);
        bind([=](const Entity &row) { box->setChecked(row.*member); }, [=](Entity &row) { row.*member = box->isChecked(); });
    }

    // Another row of the plan, by name; `rows` is asked each time the form is filled.
    template <class Other>
    void reference(const QString &label, std::optional<core::Id<Other>> Entity::*member, const QString &none,
        std::function<QString(const Other &)> nameOf, const QString &hint = {})
    {
        QComboBox *box = addReference(label, none, hint);
        bind(
            [=, this](const Entity &row) {
                box->model()->removeRows(1, box->count() - 1);
                for (const Other &other : page().workspace().strategy().template all<Other>())
                    box->addItem(nameOf(other), other.id.toString());
                box->setCurrentIndex(row.*member ? std::max(box->findData((row.*member)->toString()), 0) : 0);
            },
            [=](Entity &row) {
                const QString chosen = box->currentData().toString();
                row.*member = chosen.isEmpty() ? std::nullopt : std::optional(core::Id<Other>::fromString(chosen));
            });
    }

    void channel(const QString &label, std::optional<core::Id<core::Channel>> Entity::*member, const QString &none)
    {
        reference<core::Channel>(label, member, none, [this](const core::Channel &one) { return page().workspace().channelName(one.id); });
    }

    // One of the networks of the catalogue, or none of them; `none` says how to call that.
    void network(const QString &label, QString Entity::*member, const QString &none = {})
    {
        std::vector<Choice> choices;
        choices.emplace_back(none.isEmpty() ? RecordFields::tr("Not chosen yet") : none, QString());
        for (const core::Network &network : page().workspace().networks().all())
            if (!network.isAdvertising)
                choices.emplace_back(network.name(language().code()), network.id);
        word(label, member, choices);
    }

    // A picture kept in the file; pictures() says what goes into the edit beside the row.
    void picture(const QString &label, std::optional<core::Id<core::Picture>> Entity::*member)
    {
        PictureField *field = addPicture(label);
        m_pictures.push_back(field);
        bind([=](const Entity &row) { field->setPicture(row.*member); }, [=](Entity &row) { row.*member = field->picture(); });
    }

    // By value: writing what was still typed replaces the plan's rows.
    void setRow(Entity row)
    {
        m_isSame = row.id == m_row.id;
        if (!m_isSame)
            take();
        m_row = row;
        arrange();
        for (const Binding &binding : m_bindings)
            binding.show(row);
    }
    const Entity &row() const { return m_row; }

    // The row as the fields say it.
    Entity read() const
    {
        Entity row = m_row;
        for (const Binding &binding : m_bindings)
            binding.read(row);
        return row;
    }

    void take() { takeAll(); }

    // Adds to the edit that writes read() the pictures chosen since setRow(), and removes those they replace.
    void putPictures(core::Edit &edit) const
    {
        for (const PictureField *field : m_pictures)
            field->putInto(edit);
    }

private:
    struct Binding {
        std::function<void(const Entity &)> show;
        std::function<void(Entity &)> read;
    };

    // What was typed wrong stays with its error until it is put right, or another row is shown.
    template <class Field, class Show>
    void showUnlessWrong(const Field &field, Show show)
    {
        if (!m_isSame || field.error().isEmpty())
            show();
    }

    void bind(std::function<void(const Entity &)> show, std::function<void(Entity &)> read)
    {
        m_bindings.push_back({std::move(show), std::move(read)});
    }

    void give() override
    {
        if (read() != m_row)
            emit edited();
    }

    Entity m_row;
    bool m_isSame = false; // setRow() shows the row that it showed before
    std::vector<Binding> m_bindings;
    std::vector<PictureField *> m_pictures;
};

} // namespace gui
