// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/weekview.h"

#include "app/metrics/weekmodel.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/text.h"
#include "gui/metrics/weekfield.h"
#include "gui/metrics/weekrowview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr size_t namesShown = 3;

} // namespace

WeekView::WeekView(app::WeekModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_lead(new SentenceLabel(Type::Title, this))
    , m_others(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(m_lead);
    m_lead->setMinimumHeight(2 * lineHeight(Type::Title)); // fewer or longer names move no row under the mouse
    auto *card = new Card(QString(), this);
    card->setAccessibleName(tr("This week’s numbers"));
    card->setFlush();
    card->body()->addWidget(buildHead());
    m_place = new QVBoxLayout;
    m_place->setSpacing(0);
    card->body()->addLayout(m_place);
    column->addWidget(card);
    column->addWidget(buildFoot());
    column->addStretch(1);
    connect(m_others, &QMenu::aboutToShow, this, &WeekView::offerOthers);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &WeekView::rememberTyped);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WeekView::rebuild);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &WeekView::refresh);
    rebuild();
}

QWidget *WeekView::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(u(4), u(1), u(4), u(1));
    row->setSpacing(u(3));
    for (int section = 0; section < app::WeekModel::columns; ++section) {
        auto *label = mutedLabel(m_model.headerData(section, Qt::Horizontal).toString(), head, Type::Caption);
        label->setAlignment(Qt::Alignment(m_model.headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()));
        if (section > 0)
            label->setFixedWidth(u(WeekRowView::columnUnits()[static_cast<size_t>(section) - 1]));
        row->addWidget(label, section == 0 ? 1 : 0);
    }
    return head;
}

QWidget *WeekView::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(4));
    row->addWidget(wrapped(mutedLabel(
                       tr("An empty field stays empty: the chart shows a gap, never a zero. What a file brings later counts from then on."),
                       foot, Type::Caption)),
        1);
    auto *more = new Button(Button::Kind::Quiet, tr("Note another number"), foot);
    more->setIconName(QStringLiteral("plus"));
    more->setMenu(m_others);
    row->addWidget(more);
    return foot;
}

void WeekView::offerOthers()
{
    m_others->clear();
    for (const core::SeriesKey &series : m_model.others())
        connect(m_others->addAction(m_model.nameOf(series).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this, [this, series] {
            m_model.add(series);
            if (!m_rows.empty())
                m_rows.back()->field()->setFocus(Qt::OtherFocusReason);
        });
}

// Rows come and go while somebody types: what is in the field is in its new one too.
void WeekView::rememberTyped()
{
    m_typed.reset();
    for (size_t index = 0; index < m_rows.size(); ++index)
        if (const WeekField *field = m_rows[index]->field(); field->hasFocus())
            m_typed = Typed{m_model.row(static_cast<int>(index)).series, field->text()};
}

void WeekView::restoreTyped()
{
    for (size_t index = 0; m_typed && index < m_rows.size(); ++index) {
        WeekField *field = m_rows[index]->field();
        if (!(m_model.row(static_cast<int>(index)).series == m_typed->series) || !field->isEnabled())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        if (field->text() != m_typed->text)
            field->setText(m_typed->text);
    }
    m_typed.reset();
}

void WeekView::rebuild()
{
    for (WeekRowView *row : m_rows)
        row->field()->blockSignals(true); // its row is no longer the model's
    while (QLayoutItem *item = m_place->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // it may be the sender of what brought us here
            widget->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    for (int index = 0; index < m_model.rowCount(); ++index) {
        m_place->addWidget(hairline(this));
        auto *row = new WeekRowView(m_model, index, this);
        connect(row, &WeekRowView::moveWanted, this, [this, index](int by) { move(static_cast<size_t>(index), by); });
        m_place->addWidget(row);
        m_rows.push_back(row);
    }
    showLead();
    restoreTyped();
}

void WeekView::refresh()
{
    for (WeekRowView *row : m_rows)
        row->refresh();
    showLead();
}

void WeekView::showLead()
{
    const std::vector<int> due = m_model.due();
    if (due.empty())
        return m_lead->setLead(tr("This week’s numbers are all there."));
    QStringList names;
    for (size_t i = 0; i < std::min(due.size(), namesShown); ++i)
        names << m_model.nameOf(m_model.row(due[i]).series);
    const int more = static_cast<int>(due.size() - static_cast<size_t>(names.size()));
    const QString list = names.join(QStringLiteral(" · "));
    m_lead->setLead(tr("%n numbers are left to note this week.", nullptr, static_cast<int>(due.size())),
        more > 0 ? tr("%1 and %n more", nullptr, more).arg(list) : list);
}

// Past the last field and before the first one there is nothing: the focus stays.
void WeekView::move(size_t from, int by)
{
    for (auto index = static_cast<qsizetype>(from) + by; index >= 0 && index < static_cast<qsizetype>(m_rows.size()); index += by) {
        WeekField *field = m_rows[static_cast<size_t>(index)]->field();
        if (!field->isEnabled())
            continue;
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        return;
    }
}

} // namespace gui
