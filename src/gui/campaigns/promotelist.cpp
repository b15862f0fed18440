// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/campaigns/promotelist.h"

#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr size_t mostOffered = 30;
constexpr int linesShown = 6;

} // namespace

PromoteList::PromoteList(const app::Workspace &workspace, QWidget *owner)
    : Popup(owner)
    , m_posts(app::promotablePosts(workspace))
    , m_list(new QListView(this))
{
    m_posts.resize(std::min(m_posts.size(), mostOffered));
    auto *model = new QStandardItemModel(this);
    for (const app::PromotablePost &post : m_posts) {
        auto *item = new QStandardItem(post.title);
        item->setData(app::promotableText(post, workspace), TwoLineDelegate::SecondLineRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_list->setModel(model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setAccessibleName(tr("Published posts, the best received first"));
    styleList(*m_list);
    m_list->setMinimumSize(u(100), std::min(model->rowCount(), linesShown) * u(12) + u(2));
    m_list->setCurrentIndex(model->index(0, 0));
    column()->addWidget(wrapped(mutedLabel(tr("Choose a post that people liked without a budget."), this)));
    column()->addWidget(m_list);
    const auto take = [this](const QModelIndex &index) {
        if (std::exchange(m_isTaken, true)) // where one click also activates
            return;
        const app::PromotablePost post = m_posts.at(static_cast<size_t>(index.row()));
        finish();
        emit chosen(post);
    };
    connect(m_list, &QListView::activated, this, take);
    connect(m_list, &QListView::clicked, this, take);
}

} // namespace gui
