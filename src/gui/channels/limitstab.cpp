// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/limitstab.h"

#include "app/channels/limittable.h"
#include "gui/channels/limitlook.h"
#include "gui/channels/nochannels.h"
#include "gui/channels/ownnumber.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

LimitsTab::LimitsTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_limits(new app::LimitTable(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(noChannels(page, QStringLiteral("channels"), tr("How long may a post be?"),
        tr("Once there are channels, this page lists what their networks take, with the day it was read."), this));
    m_stack->addWidget(new SideColumns(buildTable(), buildPanel(), limitPanelUnits, this));
}

QWidget *LimitsTab::buildTable()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(wrapped(mutedLabel(
        tr("What the networks of your plan take, as public pages said on the day given. Networks change: your own number wins."), main)));
    auto *card = new Card(QString(), main);
    card->setFlush();
    m_table = limitView(m_limits, tr("Limits of the networks"), card);
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LimitsTab::showChosen);
    return main;
}

QWidget *LimitsTab::buildPanel()
{
    m_card = new Card(QString(), this);
    m_card->body()->setSpacing(u(4));
    m_note = wrapped(mutedLabel(QString(), m_card));
    m_card->body()->addWidget(m_note);
    m_own = new OwnNumber(m_page.workspace().language(), {tr("Your own number")}, m_card);
    m_card->body()->addWidget(m_own);
    m_card->body()->addStretch(1);
    connect(m_own, &OwnNumber::edited, this, &LimitsTab::save);
    connect(m_own, &OwnNumber::forgotten, this, &LimitsTab::forget);
    return m_card;
}

void LimitsTab::refresh()
{
    {
        const QScopedValueRollback<bool> guard(m_isRefreshing, true);
        m_limits->reload();
        m_stack->setCurrentIndex(m_limits->rowCount() > 0 ? 1 : 0);
        fitColumns(*m_table, static_cast<int>(app::LimitTable::Column::Item));
        if (m_limits->rowCount() > 0)
            m_table->setCurrentIndex(m_limits->index(std::max(m_limits->rowOf(m_shown), 0), 0));
    }
    showChosen();
}

bool LimitsTab::showSubject(const QString &subject)
{
    const auto *own = m_page.workspace().strategy().find(core::Id<core::LimitOverride>::fromString(subject.section(u':', 1)));
    const int row = own ? m_limits->rowOf(own->limit) : -1;
    if (!subject.startsWith(u"limit_override:") || row < 0)
        return false;
    m_table->setCurrentIndex(m_limits->index(row, 0));
    return true;
}

void LimitsTab::take()
{
    m_own->take();
}

void LimitsTab::showChosen()
{
    const app::HeldLimit *chosen = m_limits->at(m_table->currentIndex().row());
    if (!chosen || m_isRefreshing)
        return;
    const app::HeldLimit limit = *chosen; // writing what was still typed reloads the table
    const core::Language &language = m_page.workspace().language();
    if (limit.id != m_shown) {
        m_own->take();
        m_shown = limit.id;
        m_table->setCurrentIndex(m_limits->index(m_limits->rowOf(limit.id), 0));
    }
    m_card->setTitle(tr("%1: %2").arg(limit.networkName, limit.name));
    QStringList notes;
    if (!limit.note.isEmpty())
        notes << limit.note;
    if (!limit.others.isEmpty())
        notes << tr("Others say: %1.").arg(limit.others.join(QStringLiteral(", ")));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    const double unit = core::typedUnit(limit.unit);
    m_own->showOwn(limit.id, {limit.value / unit}, limit.own,
        tr("%1. The program’s number: %2.").arg(core::label(limit.unit, language), core::formatLimit(limit.stated, limit.unit, language)));
}

void LimitsTab::save()
{
    const app::HeldLimit *limit = m_limits->at(m_limits->rowOf(m_shown));
    if (!limit)
        return;
    const double value = m_own->numbers().front() * core::typedUnit(limit->unit);
    const QDate day = m_own->checkedOn().value_or(limit->own ? QDate() : m_page.workspace().today());
    if (m_page.apply(app::settingLimit(*limit, value, m_own->source(), day)))
        refresh();
}

void LimitsTab::forget()
{
    const app::HeldLimit *limit = m_limits->at(m_limits->rowOf(m_shown));
    if (limit && m_page.applyDeletion(app::forgettingLimit(*limit), tr("The program’s number holds again")))
        refresh();
}

} // namespace gui
