// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goaltypecard.h"

#include "app/workspace.h"
#include "core/labels.h"
#include "gui/components/button.h"
#include "gui/components/disclosure.h"
#include "gui/components/flowlayout.h"
#include "gui/components/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace gui {

GoalTypeCard::GoalTypeCard(const app::Workspace &workspace, QWidget *parent)
    : Card(QString(), parent)
    , m_workspace(workspace)
    , m_type(new QComboBox(this))
    , m_about(new Disclosure(tr("About this kind of goal"), this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    QLabel *name = strongLabel(Type::Body, tr("Kind of goal"), this);
    name->setBuddy(m_type);
    m_type->setAccessibleName(tr("Kind of goal"));
    for (const auto &[type, token] : core::Tokens<core::GoalType>::all)
        m_type->addItem(core::label(type, workspace.language()), QLatin1String(token));
    row->addWidget(name);
    row->addWidget(m_type);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_about);
    buildAdvice();
    connect(m_type, &QComboBox::activated, this, [this] {
        const app::GoalDraft draft = app::withType(
            m_workspace, m_draft, core::fromToken<core::GoalType>(m_type->currentData().toString()).value_or(m_draft.goal.type));
        m_about->setOpen(m_about->isOpen() || draft.kpi.metric.isEmpty());
        emit edited(draft);
    });
}

void GoalTypeCard::buildAdvice()
{
    const auto place = [this] {
        auto *widget = new QWidget(m_about);
        auto *flow = new FlowLayout(widget);
        flow->setSpacing(u(2));
        return widget;
    };
    m_description = wrapped(textLabel(Type::Body, QString(), m_about));
    m_steps = wrapped(mutedLabel(QString(), m_about));
    m_countedTitle = strongLabel(Type::Body, QString(), m_about);
    m_counted = place();
    m_proxiesTitle = wrapped(strongLabel(Type::Body, tr("Nobody can count it itself. A sign of it:"), m_about));
    m_proxies = place();
    m_networks = wrapped(mutedLabel(QString(), m_about));
    m_example = new Button(Button::Kind::Plain, tr("Fill in an example"), m_about);
    m_more = new Disclosure(tr("Tips and facts"), m_about);
    m_tips = wrapped(mutedLabel(QString(), m_more));
    m_more->column()->addWidget(m_tips);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_description, m_steps, m_countedTitle, m_counted, m_proxiesTitle, m_proxies, m_networks, m_example, m_more})
        m_about->column()->addWidget(part, 0, part == m_example ? Qt::AlignLeft : Qt::Alignment());
    connect(m_example, &QPushButton::clicked, this, [this] { emit edited(app::filledFromExample(m_workspace, m_draft)); });
}

void GoalTypeCard::setDraft(const app::GoalDraft &draft)
{
    const bool isOther = std::exchange(m_shownGoal, draft.goal.id) != draft.goal.id;
    m_draft = draft;
    m_type->setCurrentIndex(std::max(0, m_type->findData(core::tokenOf(draft.goal.type))));
    if (isOther) {
        m_more->setOpen(false);
        m_about->setOpen(draft.kpi.metric.isEmpty() && !draft.goal.isExploration);
    }
    if (isOther || m_shownType != draft.goal.type || m_shownMetric != draft.kpi.metric)
        showAdvice();
}

void GoalTypeCard::showAdvice()
{
    m_shownType = m_draft.goal.type;
    m_shownMetric = m_draft.kpi.metric;
    const app::GoalAdvice advice = app::goalAdvice(m_workspace, m_draft);
    QStringList about{advice.description, advice.when, advice.horizon};
    about.removeAll(QString());
    m_description->setText(about.join(u' '));
    QStringList steps;
    for (const app::GoalStep &step : advice.steps) {
        const int number = static_cast<int>(steps.size()) + 1;
        steps += (step.isDone ? tr("✓ Step %1, done: %2.", "a step") : tr("○ Step %1, to do: %2.", "a step")).arg(number).arg(step.text)
               + u' ' + step.hint;
    }
    m_steps->setText(steps.join(u'\n'));
    m_steps->setVisible(!steps.isEmpty());
    m_countedTitle->setText(advice.forms.empty() ? tr("Often counted") : tr("What it is about"));
    const auto &counted = advice.forms.empty() ? advice.metrics : advice.forms;
    offer(m_counted, counted, core::MetricLink::Direct);
    m_countedTitle->setVisible(!counted.empty());
    offer(m_proxies, advice.proxies, core::MetricLink::Proxy);
    m_proxiesTitle->setVisible(!advice.proxies.empty());
    m_networks->setText(tr("Networks that often suit it: %1.").arg(advice.networks.join(QStringLiteral(", "))));
    m_networks->setVisible(!advice.networks.isEmpty());
    m_example->setVisible(m_draft.goal.type != core::GoalType::Own);
    const QStringList tips = advice.tips + advice.facts;
    m_tips->setText(tips.join(u'\n'));
    m_more->setVisible(!tips.isEmpty());
}

void GoalTypeCard::offer(QWidget *place, const std::vector<app::GoalOffer> &offers, core::MetricLink link)
{
    qDeleteAll(place->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly));
    bool isAny = false;
    for (const app::GoalOffer &one : offers) {
        if (one.metric.isEmpty() || one.metric == m_draft.kpi.metric)
            continue;
        isAny = true;
        auto *button = new Button(Button::Kind::Plain, one.text, place);
        button->setToolTip(one.hint);
        place->layout()->addWidget(button);
        button->show(); // at once, not with the next turn of the event loop
        connect(
            button, &QPushButton::clicked, this, [this, one, link] { choose(one, link); }, Qt::QueuedConnection);
    }
    place->setVisible(isAny);
}

void GoalTypeCard::choose(const app::GoalOffer &offer, core::MetricLink link)
{
    app::GoalDraft draft = m_draft;
    app::countInstead(m_workspace, draft, offer.metric);
    draft.goal.link = link;
    const bool isForm = draft.goal.type == core::GoalType::Service || draft.goal.type == core::GoalType::Conversions;
    if (isForm && link == core::MetricLink::Direct && draft.goal.definition.trimmed().isEmpty())
        draft.goal.definition = offer.text;
    emit edited(draft);
}

} // namespace gui
