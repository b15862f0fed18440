// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/operations/houserulescard.h"

#include "app/templates.h"
#include "core/governance.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/ticklist.h"
#include "gui/editing/longtextfield.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

HouseRulesCard::HouseRulesCard(Page &page, QWidget *parent)
    : Card(tr("What holds"), parent)
    , m_page(page)
    , m_examples(app::houseRuleExamples(page.workspace().language()))
    , m_rules(new LongTextField(this))
{
    body()->setSpacing(u(3));
    auto *field = new FormField(tr("Rules of the house"), m_rules, this);
    field->setHint(tr("One a line, for whoever speaks for the business."));
    body()->addWidget(field);
    auto *examples = new Disclosure(tr("Examples to take over"), this);
    m_ticks = new TickList(tr("Rules of other houses"), examples);
    std::vector<app::TickPoint> points;
    for (const QString &rule : m_examples)
        points.push_back({rule, rule, {}}); // its sentence is what the plan keeps
    m_ticks->setPoints(points);
    examples->column()->addWidget(m_ticks);
    body()->addWidget(examples);
    connect(m_rules, &LongTextField::textTaken, this, &HouseRulesCard::save);
    connect(m_ticks, &TickList::doneChanged, this, &HouseRulesCard::followTicks);
}

void HouseRulesCard::refresh()
{
    const core::Business business = m_page.workspace().strategy().business();
    m_rules->showText(business.houseRules);
    m_ticks->setDone(core::houseRules(business));
}

void HouseRulesCard::take()
{
    m_rules->take();
}

void HouseRulesCard::followTicks()
{
    const QStringList ticked = m_ticks->done(); // before what is typed is taken and shown anew
    m_rules->take();
    QStringList rules = core::houseRules(m_page.workspace().strategy().business());
    for (const QString &example : m_examples) {
        if (ticked.contains(example) && !rules.contains(example))
            rules << example;
        else if (!ticked.contains(example))
            rules.removeAll(example);
    }
    save(rules.join(u'\n'));
}

void HouseRulesCard::save(const QString &rules)
{
    core::Business business = m_page.workspace().strategy().business();
    if (business.houseRules == rules)
        return;
    if (!business.id)
        business.id = core::newId<core::Business>();
    business.houseRules = rules;
    m_page.apply(core::Edit({QStringLiteral("change:house_rules"), {}}).put(business));
    refresh();
}

} // namespace gui
