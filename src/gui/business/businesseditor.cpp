// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/business/businesseditor.h"

#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/parsevalue.h"
#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longname.h"

#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int daysOfWeek = 7;

} // namespace

template <class Change>
void BusinessEditor::change(Change apply)
{
    core::Business business = m_business;
    apply(business);
    if (business == m_business)
        return;
    m_business = business;
    emit edited(business);
}

BusinessEditor::BusinessEditor(const app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    addLine(tr("What is your business called?"), {}, &core::Business::name);
    addLine(tr("What do you do?"), tr("For example: bakery and tea room"), &core::Business::trade);
    buildChoices();
    for (LineField *line : {addLine(tr("Website"), tr("Leave it empty if there is none."), &core::Business::website),
             addLine(tr("Who keeps the plan?"), {}, &core::Business::owner),
             addLine(tr("Who reads the report?"), {}, &core::Business::manager)})
        setDeeper(line->parentWidget());
    setDeeper(m_expectedField);
    column->addStretch(1);
}

LineField *BusinessEditor::addLine(const QString &label, const QString &hint, QString core::Business::*member)
{
    auto *line = new LineField(this);
    auto *field = new FormField(label, line, this);
    field->setHint(hint);
    if (member == &core::Business::name)
        field->setRemark([line] { return longNameRemark(line->text()); });
    layout()->addWidget(field);
    m_lines.emplace_back(line, member);
    connect(line, &LineField::textTaken, this,
        [this, member](const QString &text) { change([&](core::Business &business) { business.*member = text; }); });
    return line;
}

ChoiceChips *BusinessEditor::addChips(const QString &label, bool isSeveral, const QStringList &texts, const QStringList &values)
{
    auto *chips = new ChoiceChips(isSeveral ? ChoiceChips::Mode::Several : ChoiceChips::Mode::One, label, this);
    chips->setOptions(texts, values);
    auto *field = new FormField(label, chips, this);
    layout()->addWidget(field);
    m_expectedField = field;
    return chips;
}

void BusinessEditor::addHours()
{
    m_hours = new LineField(this);
    m_hoursField = new FormField(tr("How many hours a week are there for social media?"), m_hours, this);
    m_hoursField->setHint(tr("The calendar compares this with what the plan takes."));
    layout()->addWidget(m_hoursField);
    connect(m_hours, &LineField::textTaken, this, &BusinessEditor::takeHours);
}

void BusinessEditor::buildChoices()
{
    const core::Language &language = m_workspace.language();
    QStringList texts;
    QStringList values;
    for (const auto &[model, token] : core::Tokens<core::BusinessModel>::all) {
        texts += core::label(model, language);
        values += QLatin1String(token);
    }
    m_model = addChips(tr("Who are your customers?"), false, texts, values);
    texts.clear();
    values.clear();
    for (const auto &[staffing, token] : core::Tokens<core::Staffing>::all) {
        texts += core::label(staffing, language);
        values += QLatin1String(token);
    }
    m_staffing = addChips(tr("Do you work alone or in a team?"), false, texts, values);
    addHours();
    texts.clear();
    values.clear();
    for (int day = 0; day < daysOfWeek; ++day) {
        texts += language.locale().standaloneDayName(day + 1, QLocale::ShortFormat);
        values += QString::number(day);
    }
    m_days = addChips(tr("On which days are you open?"), true, texts, values);
    m_expected = addChips(tr("Do your customers expect to find you on social networks?"), false, {tr("Yes"), tr("No"), tr("I don’t know")},
        {QStringLiteral("yes"), QStringLiteral("no"), QString()});

    connect(m_model, &ChoiceChips::chosenChanged, this, [this] {
        change([&](core::Business &business) {
            business.model = core::fromToken<core::BusinessModel>(m_model->choice()).value_or(business.model);
        });
    });
    connect(m_staffing, &ChoiceChips::chosenChanged, this, [this] {
        change([&](core::Business &business) {
            business.staffing = core::fromToken<core::Staffing>(m_staffing->choice()).value_or(business.staffing);
        });
    });
    connect(m_days, &ChoiceChips::chosenChanged, this, [this] {
        int days = 0;
        for (const QString &day : m_days->chosen())
            days |= 1 << day.toInt();
        change([&](core::Business &business) { business.openDays = days; });
    });
    connect(m_expected, &ChoiceChips::chosenChanged, this, [this] {
        const QString choice = m_expected->choice();
        change([&](core::Business &business) {
            business.customersExpectUs = choice.isEmpty() ? std::nullopt : std::optional(choice == u"yes");
        });
    });
}

void BusinessEditor::takeHours(const QString &text)
{
    constexpr double hoursInWeek = 168;
    constexpr double secondsPerHour = 3600;
    const bool isDuration = text.contains(u'h', Qt::CaseInsensitive) || text.contains(u':'); // "4h30"
    auto hours = core::parseValue(text, isDuration ? core::Unit::Seconds : core::Unit::Count, m_workspace.language());
    if (hours && isDuration)
        *hours /= secondsPerHour;
    if ((!hours && !text.isEmpty()) || hours.value_or(0) < 0 || hours.value_or(0) > hoursInWeek)
        return m_hoursField->setError(tr("Write hours as a number, for example 4."));
    m_hoursField->setError({});
    change([&](core::Business &business) { business.hoursPerWeek = hours.value_or(0); });
}

void BusinessEditor::setBusiness(const core::Business &business)
{
    m_business = business;
    for (const auto &[line, member] : m_lines)
        line->showText(business.*member);
    m_model->setChosen({core::tokenOf(business.model)});
    m_staffing->setChosen({core::tokenOf(business.staffing)});
    QStringList days;
    for (int day = 0; day < daysOfWeek; ++day)
        if (business.openDays & (1 << day))
            days += QString::number(day);
    m_days->setChosen(days);
    m_expected->setChosen(
        {business.customersExpectUs ? (*business.customersExpectUs ? QStringLiteral("yes") : QStringLiteral("no")) : QString()});
    m_expectedField->setHint(business.customersExpectUs == std::optional(false)
                                 ? tr("Then a business objective has to ask for it: without one you may not need social media at all.")
                                 : QString());
    if (!m_hoursField->hasError()) // what was typed stays beside its error
        m_hours->showText(business.hoursPerWeek > 0 ? core::formatCount(business.hoursPerWeek, m_workspace.language()) : QString());
}

void BusinessEditor::take()
{
    for (const auto &[line, member] : m_lines)
        line->take();
    m_hours->take();
}

} // namespace gui
