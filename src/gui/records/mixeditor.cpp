// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/mixeditor.h"

#include "core/format.h"
#include "core/labels.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace gui {

MixEditor::MixEditor(Page &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_line(new Disclosure(tr("Mix of its posts"), this))
    , m_rule(new QComboBox(m_line))
    , m_shares(new QWidget(m_line))
    , m_sum(wrapped(mutedLabel(QString(), m_line, Type::Caption)))
    , m_sentence(wrapped(mutedLabel(QString(), m_line)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    m_rule->addItem(tr("The quarter’s rule"), QString());
    for (const QString &rule : core::mixRules())
        m_rule->addItem(rule == u"custom" ? tr("Shares of its own") : core::mixRuleLabel(rule, page.workspace().language()), rule);
    m_line->column()->addWidget(new FormField(tr("Rule"), m_rule, m_line));
    m_line->column()->addWidget(m_shares);
    m_line->column()->addWidget(m_sum);
    m_line->column()->addWidget(m_sentence);
    connect(m_rule, &QComboBox::activated, this,
        [this] { m_page.apply(app::settingMixRule(m_page.workspace(), m_scope, m_rule->currentData().toString())); });
}

void MixEditor::show(const core::MixScope &scope)
{
    m_scope = scope;
    const core::Strategy &strategy = m_page.workspace().strategy();
    const bool isThere = strategy.find(scope.channel) || strategy.find(scope.campaign);
    setVisible(isThere && !strategy.all<core::Pillar>().empty());
    if (isThere)
        showShares();
}

void MixEditor::showShares()
{
    const app::OwnMix own = app::ownMix(m_page.workspace(), m_scope);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(own.rule)));
    m_line->setNote(own.rule.isEmpty() ? QString() : m_rule->currentText());
    QStringList pillars;
    for (const app::OwnMix::Share &share : own.shares)
        pillars << share.pillar.toString() + u' ' + share.name; // another one may have the name of one that went
    if (pillars != m_pillars || m_scope.channel != m_shownScope.channel || m_scope.campaign != m_shownScope.campaign)
        makeFields(own.shares);
    m_pillars = pillars;
    m_shownScope = m_scope;
    for (size_t i = 0; i < own.shares.size(); ++i)
        m_fields[i]->setValue(own.shares[i].percent);
    m_sum->setText(tr("The shares add up to %1 instead of 100.").arg(core::formatPercent(own.sum, m_page.workspace().language(), 0)));
    m_sum->setVisible(!own.addsUp);
    m_sentence->setText(own.sentence);
}

// The fields stay while their pillars do: the focus is in one of them when its number is taken.
void MixEditor::makeFields(const std::vector<app::OwnMix::Share> &shares)
{
    delete m_shares->layout();
    qDeleteAll(m_shares->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_fields.clear();
    auto *column = new QVBoxLayout(m_shares);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    for (const app::OwnMix::Share &share : shares) {
        auto *percent = m_fields.emplace_back(new NumberField(m_page.workspace().language(), m_shares));
        percent->setRange(0, 100);
        auto *field = new FormField(tr("%1, in %").arg(share.name), percent, m_shares);
        field->setCheck([percent] { return percent->error(); });
        column->addWidget(field);
        connect(percent, &NumberField::valueEdited, this, [this, percent, pillar = share.pillar] {
            m_page.apply(app::settingShare(m_page.workspace(), m_scope, pillar, percent->value().value_or(0)));
        });
    }
}

} // namespace gui
