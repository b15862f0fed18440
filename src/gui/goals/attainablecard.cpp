// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/attainablecard.h"

#include "app/goals/rivalfigures.h"
#include "app/workspace.h"
#include "core/format.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/editing/linefield.h"
#include "gui/goals/growthview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int keepChoice = 100;

QColor verdictColour(core::Support support)
{
    switch (support) {
    case core::Support::Supported:
        return theme().onTrack;
    case core::Support::Stretch:
        return theme().behind;
    case core::Support::NotSupported:
        return theme().atRisk;
    case core::Support::NoHistory:
        return theme().noData;
    }
    return theme().noData;
}

bool isSameProposal(const core::TargetProposal &a, const core::TargetProposal &b)
{
    return a.support == b.support && a.target == b.target && a.deadline == b.deadline;
}

} // namespace

AttainableCard::AttainableCard(const app::Workspace &workspace, QWidget *parent)
    : Card(tr("Attainable?"), parent)
    , m_workspace(workspace)
    , m_verdict(wrapped(strongLabel(Type::Body, QString(), this)))
    , m_sentence(wrapped(textLabel(Type::Body, QString(), this)))
    , m_rivals(wrapped(mutedLabel(QString(), this, Type::Caption)))
    , m_growth(new GrowthView(this))
    , m_bars(new RateBars(this))
{
    addToHeader(m_verdict);
    m_verdict->setContentsMargins(0, 0, u(2), 0);
    m_verdict->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    body()->addWidget(m_sentence);
    body()->addWidget(m_rivals);
    body()->addWidget(m_growth);
    body()->addWidget(m_bars);
    buildChoices();
    auto *how = new Button(Button::Kind::Quiet, tr("How this is computed"), this);
    m_method = wrapped(mutedLabel(QString(), this, Type::Caption));
    m_method->hide();
    connect(how, &QPushButton::clicked, m_method, [this] { m_method->setVisible(!m_method->isVisible()); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(how);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addWidget(m_method);
}

void AttainableCard::buildChoices()
{
    m_choices = new QWidget(this);
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, u(2), 0, 0);
    column->setSpacing(u(2));
    column->addWidget(hairline(m_choices));
    column->addWidget(strongLabel(Type::Body, tr("What would hold"), m_choices));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(u(1));
    column->addLayout(m_rows);
    m_reason = new LineField(m_choices);
    m_reason->setPlaceholderText(tr("Why it can still work, for the report"));
    m_reason->setAccessibleName(tr("Why it can still work, for the report"));
    column->addWidget(m_reason);
    m_group = new QButtonGroup(this);
    m_use = new Button(Button::Kind::Plain, QString(), this);
    body()->addWidget(m_choices);
    connect(m_group, &QButtonGroup::idClicked, this, &AttainableCard::chosen);
    connect(m_use, &QPushButton::clicked, this, &AttainableCard::use);
    connect(m_reason, &QLineEdit::textChanged, this, &AttainableCard::chosen);
    connect(m_reason, &LineField::textTaken, this, &AttainableCard::take);
}

core::Unit AttainableCard::unit() const
{
    const core::Metric *metric = m_workspace.metricCatalogue().find(m_draft.kpi.metric);
    return metric ? metric->unit : core::Unit::Count;
}

QString AttainableCard::valueText(double value) const
{
    return core::formatValue(value, unit(), m_workspace.strategy().business().currency, m_workspace.language());
}

void AttainableCard::setDraft(const app::GoalDraft &draft, const core::Attainability &attainability)
{
    m_draft = draft;
    m_attainability = attainability;
    showVerdict();
    showGrowth();
    showChoices();
}

void AttainableCard::take()
{
    const QString reason = m_reason->text().trimmed();
    if (!m_reason->isModified() || m_group->checkedId() != keepChoice || reason.isEmpty() || reason == m_draft.goal.overrideReason)
        return;
    app::GoalDraft draft = m_draft;
    draft.goal.overrideReason = reason;
    emit edited(draft);
}

void AttainableCard::showVerdict()
{
    const core::Language &language = m_workspace.language();
    m_verdict->setText(m_draft.goal.isExploration ? QString() : core::label(m_attainability.support, language));
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText, verdictColour(m_attainability.support));
    m_verdict->setPalette(palette);
    if (m_draft.goal.isExploration)
        m_sentence->setText(tr("A question has no number to reach."));
    else
        m_sentence->setText(core::attainabilitySentence(m_attainability, language));
    m_rivals->setText(m_draft.goal.isExploration ? QString() : app::rivalFigures(m_workspace, m_draft.kpi));
    m_rivals->setVisible(!m_rivals->text().isEmpty());
}

QString AttainableCard::method() const
{
    const core::SupportBands bands = core::supportBands(m_workspace.strategy().business());
    const QLocale &locale = m_workspace.language().locale();
    const QString text = m_attainability.behaviour == core::Behaviour::Flow
                           ? tr("Needed: what is missing, shared over the open days until the deadline. Observed: the mean of the last 28 "
                                "days. Up to %1 times is supported, up to %2 times a stretch; the settings can change that.")
                           : tr("Needed: the monthly growth from the last value to the target. Observed: the median of the months that "
                                "were measured. Up to %1 times is supported, up to %2 times a stretch; the settings can change that.");
    return text.arg(locale.toString(bands.supported, 'g', 2), locale.toString(bands.stretch, 'g', 2));
}

void AttainableCard::showGrowth()
{
    const core::Language &language = m_workspace.language();
    const QString currency = m_workspace.strategy().business().currency;
    const auto &growth = m_attainability;
    const bool isShown = growth.history.size() >= 2 && !m_draft.goal.isExploration;
    m_growth->setVisible(isShown);
    if (isShown) {
        GrowthView::Labels labels;
        labels.first = valueText(growth.history.front().value);
        labels.firstDay = core::formatShortDay(growth.history.front().day, language);
        labels.current = valueText(growth.history.back().value);
        labels.currentDay = core::formatShortDay(growth.history.back().day, language);
        labels.target = growth.target ? valueText(*growth.target) : QString();
        if (!growth.proposals.empty())
            labels.supported = valueText(growth.proposals.front().target);
        labels.summary = tr("From %1 on %2 to %3 on %4.").arg(labels.first, labels.firstDay, labels.current, labels.currentDay);
        for (const core::Milestone &milestone : m_draft.milestones)
            if (milestone.value)
                labels.milestones.push_back({milestone.day, *milestone.value});
        m_growth->setGrowth(growth, labels);
    }
    m_bars->setVisible(isShown && growth.needed && growth.observed);
    if (growth.needed && growth.observed) {
        const auto rate = [&](double value) { return core::rateText(value, growth, unit(), currency, language); };
        const double observed = growth.restsOnLastYear ? growth.lastYear.value_or(*growth.observed) : *growth.observed;
        const QString range = growth.observedLow && growth.observedHigh
                                ? tr("%1 to %2").arg(rate(*growth.observedLow), rate(*growth.observedHigh))
                                : QString();
        const QString note = growth.restsOnLastYear                    ? tr("as in the same weeks of last year")
                           : growth.behaviour == core::Behaviour::Flow ? tr("the last four weeks: %1").arg(range)
                           : growth.period == core::Period::Month      ? tr("median of %n months", nullptr, growth.periods)
                                                                       : tr("median of %n weeks", nullptr, growth.periods);
        m_bars->setRates(
            *growth.needed, rate(*growth.needed), observed, rate(observed), note, growth.support == core::Support::NotSupported);
    }
    m_method->setText(method());
}

QWidget *AttainableCard::choiceRow(const QString &text, const QString &verdict, int id)
{
    auto *row = new QWidget(m_choices);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *radio = new QRadioButton(QString(text).replace(u'&', QStringLiteral("&&")), row);
    radio->setMinimumHeight(u(6));
    radio->setAccessibleDescription(verdict);
    m_group->addButton(radio, id);
    lines->addWidget(radio);
    QLabel *note = wrapped(mutedLabel(verdict, row, Type::Caption));
    note->setContentsMargins(u(6), 0, 0, 0); // under the words of the choice
    lines->addWidget(note);
    return row;
}

void AttainableCard::showChoices()
{
    const bool isOffered = !m_attainability.proposals.empty() && !m_draft.goal.isExploration;
    const bool isUnsupported = m_attainability.support == core::Support::NotSupported && !m_draft.goal.isExploration;
    m_choices->setVisible(isOffered || isUnsupported);
    m_use->setVisible(isOffered || isUnsupported);
    m_reason->setVisible(isUnsupported);
    m_reason->showText(m_draft.goal.overrideReason);
    const bool isSame = m_shownGoal == m_draft.goal.id && m_group->buttons().size() > 0
                     && m_shown.size() == m_attainability.proposals.size()
                     && std::equal(m_shown.begin(), m_shown.end(), m_attainability.proposals.begin(), isSameProposal)
                     && (m_group->button(keepChoice) != nullptr) == isUnsupported;
    if (isSame)
        return chosen();
    m_shownGoal = m_draft.goal.id;
    m_shown = m_attainability.proposals;
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        button->parentWidget()->deleteLater();
    }
    const core::Language &language = m_workspace.language();
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const bool isLater = m_attainability.deadline && m_shown[i].deadline > *m_attainability.deadline;
        m_rows->addWidget(choiceRow(tr("%1 by %2").arg(valueText(m_shown[i].target), core::formatDay(m_shown[i].deadline, language)),
            isLater ? tr("Supported, later") : core::label(m_shown[i].support, language), static_cast<int>(i)));
    }
    if (isUnsupported && m_attainability.target && m_attainability.deadline)
        m_rows->addWidget(
            choiceRow(tr("Keep %1 by %2").arg(valueText(*m_attainability.target), core::formatDay(*m_attainability.deadline, language)),
                tr("Needs a reason"), keepChoice));
    const bool isKept = isUnsupported && !m_draft.goal.overrideReason.isEmpty();
    if (QAbstractButton *first = m_group->button(isKept || m_shown.empty() ? keepChoice : 0))
        first->setChecked(true);
    chosen();
}

void AttainableCard::chosen()
{
    const int id = m_group->checkedId();
    const bool isKeep = id == keepChoice;
    m_reason->setEnabled(isKeep);
    if (isKeep && m_attainability.target) {
        m_use->setText(tr("Keep %1").arg(valueText(*m_attainability.target)));
        const QString reason = m_reason->text().trimmed();
        m_use->setEnabled(!reason.isEmpty() && reason != m_draft.goal.overrideReason);
    } else if (id >= 0 && static_cast<size_t>(id) < m_shown.size()) {
        m_use->setText(tr("Use %1").arg(valueText(m_shown[static_cast<size_t>(id)].target)));
        m_use->setEnabled(true);
    }
}

void AttainableCard::use()
{
    const int id = m_group->checkedId();
    if (id == keepChoice)
        return take();
    if (id < 0 || static_cast<size_t>(id) >= m_shown.size())
        return;
    const core::TargetProposal proposal = m_shown[static_cast<size_t>(id)];
    app::GoalDraft draft = m_draft;
    draft.kpi.targetForm = core::TargetForm::Absolute;
    draft.kpi.targetAmount = proposal.target;
    draft.kpi.deadline = proposal.deadline;
    draft.goal.overrideReason.clear();
    emit edited(draft);
}

} // namespace gui
