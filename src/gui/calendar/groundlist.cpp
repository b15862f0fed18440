// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/groundlist.h"

#include "app/calendar/groundwork.h"
#include "gui/components/popup.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/page.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int mostGroundLines = 7; // before the list scrolls
constexpr int groundWidth = 110;
constexpr int groundPageRole = Qt::UserRole + 0x900;
constexpr int groundSubjectRole = groundPageRole + 1;

QString groundIconOf(app::GroundLine::Kind kind)
{
    switch (kind) {
    case app::GroundLine::Kind::Person:
        return QStringLiteral("person");
    case app::GroundLine::Kind::Goal:
        return QStringLiteral("goals");
    case app::GroundLine::Kind::Objective:
        break;
    }
    return QStringLiteral("strategy");
}

} // namespace

GroundList::GroundList(Page &page, QWidget *parent)
    : QListView(parent)
    , m_page(page)
    , m_lines(new QStandardItemModel(this))
{
    setModel(m_lines);
    setItemDelegate(new TwoLineDelegate(this));
    setAccessibleName(tr("What this calendar rests on"));
    styleList(*this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::activated, this, &GroundList::goTo);
    connect(this, &QListView::clicked, this, &GroundList::goTo);
    refresh();
}

void GroundList::refresh()
{
    const QVariant page = currentIndex().data(groundPageRole), subject = currentIndex().data(groundSubjectRole);
    const int position = verticalScrollBar()->value();
    m_lines->clear();
    for (const app::GroundLine &line : app::groundOfCalendar(m_page.workspace())) {
        auto *item = new QStandardItem(line.title);
        item->setData(line.text, TwoLineDelegate::SecondLineRole);
        item->setData(groundIconOf(line.kind), TwoLineDelegate::IconRole);
        item->setData(line.page, groundPageRole);
        item->setData(line.subject, groundSubjectRole);
        item->setEditable(false);
        m_lines->appendRow(item);
    }
    updateGeometry();
    for (int row = 0; row < m_lines->rowCount(); ++row)
        if (const QModelIndex index = m_lines->index(row, 0);
            index.data(groundPageRole) == page && index.data(groundSubjectRole) == subject)
            setCurrentIndex(index);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(position);
}

QSize GroundList::sizeHint() const
{
    return {u(groundWidth), std::min(m_lines->rowCount(), mostGroundLines) * u(12) + u(2)};
}

void GroundList::goTo(const QModelIndex &index)
{
    const Jump jump{index.data(groundPageRole).toString(), index.data(groundSubjectRole).toString()};
    if (jump.page.isEmpty())
        return;
    emit left();
    emit m_page.jumpWanted(jump);
}

void GroundList::showFor(Page &page, const QWidget &below)
{
    auto *popup = new Popup(&page);
    auto *list = new GroundList(page, popup);
    popup->setAccessibleName(list->accessibleName());
    popup->column()->addWidget(strongLabel(Type::Section, list->accessibleName(), popup));
    auto *hint = wrapped(mutedLabel(
        tr("Whom the posts speak to, what these people use, and what it is all for. Choose one to go there."), popup, Type::Caption));
    hint->setFixedWidth(u(groundWidth));
    popup->column()->addWidget(hint);
    popup->column()->addWidget(list);
    connect(list, &GroundList::left, popup, &Popup::finish);
    list->setCurrentIndex(list->model()->index(0, 0));
    popup->openBelow(&below);
    list->setFocus();
}

} // namespace gui
