// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/recyclelist.h"

#include "gui/components/tablelook.h"
#include "gui/components/text.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace gui {

namespace {

constexpr int sourceLines = 6;
constexpr int sourceWidth = 110;

} // namespace

RecycleList::RecycleList(const QString &title, const app::IdeaSources &sources, QWidget *owner)
    : Popup(owner)
    , m_sources(sources)
    , m_list(new QListView(this))
{
    setAccessibleName(title);
    column()->addWidget(strongLabel(Type::Section, title, this));
    for (const QString &remark : m_sources.remarks) {
        auto *line = wrapped(mutedLabel(remark, this));
        line->setFixedWidth(u(sourceWidth));
        column()->addWidget(line);
    }
    fill();
    column()->addWidget(m_list);
    const auto take = [this](const QModelIndex &index) {
        if (std::exchange(m_isTaken, true)) // where one click also activates
            return;
        const app::IdeaSource source = m_sources.sources.at(static_cast<size_t>(index.row()));
        finish();
        emit chosen(source);
    };
    connect(m_list, &QListView::activated, this, take);
    connect(m_list, &QListView::clicked, this, take);
}

void RecycleList::fill()
{
    auto *model = new QStandardItemModel(this);
    for (const app::IdeaSource &source : m_sources.sources) {
        auto *item = new QStandardItem(source.title);
        item->setData(source.text, TwoLineDelegate::SecondLineRole);
        if (source.made)
            item->setData(tr("Made already: open it"), TwoLineDelegate::RightRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_list->setModel(model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setAccessibleName(accessibleName());
    styleList(*m_list);
    m_list->setFixedSize(u(sourceWidth), std::min(std::max(model->rowCount(), 1), sourceLines) * u(12) + u(2));
    m_list->setCurrentIndex(model->index(0, 0));
    m_list->setVisible(model->rowCount() > 0);
}

} // namespace gui
