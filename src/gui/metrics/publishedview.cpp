// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/publishedview.h"

#include "app/metrics/publishedposts.h"
#include "app/plaintooltip.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int widestTitle = 60; // letters of a menu's line
constexpr int linesTold = 3;

void setColumns(QHeaderView &head)
{
    using Column = app::PublishedPostsModel::Column;
    head.setStretchLastSection(false);
    head.setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const Column column : {Column::Post, Column::InCalendar})
        head.setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);
}

} // namespace

PublishedView::PublishedView(Page &page)
    : QWidget(&page)
    , m_page(page)
    , m_model(new app::PublishedPostsModel(page.workspace(), this))
{
    buildTable();
    auto *card = new Card(tr("Published posts"), this);
    card->setFlush();
    card->addToHeader(buildHead());
    card->body()->addWidget(m_table, 1);
    m_none = wrapped(mutedLabel(tr("No file tells of single posts yet: the export of your posts, from any network, brings them."), card));
    m_none->setContentsMargins(u(4), 0, u(4), u(4));
    card->body()->addWidget(m_none, 1, Qt::AlignTop);
    m_told = wrapped(mutedLabel(QString(), card, Type::Caption));
    m_told->setContentsMargins(u(4), u(2), u(4), u(2));
    m_told->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_told->setFixedHeight(linesTold * lineHeight(Type::Caption) + u(4)); // what is chosen moves nothing
    card->body()->addWidget(m_told);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

QWidget *PublishedView::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(u(1));
    const auto add = [head, row](const QString &text) {
        auto *button = new Button(Button::Kind::Quiet, text, head);
        row->addWidget(button);
        return button;
    };
    m_confirm = add(QString());
    m_refuse = add(tr("Not this one"));
    m_other = add(tr("Another post"));
    m_add = add(QString());
    head->setMinimumHeight(m_refuse->sizeHint().height()); // nothing jumps when the last button goes
    m_refuse->setToolTip(tr("It is not the post beside which it stands"));
    m_others = new QMenu(m_other);
    m_other->setMenu(m_others);
    connect(m_confirm, &QPushButton::clicked, this, &PublishedView::confirm);
    connect(m_refuse, &QPushButton::clicked, this, &PublishedView::refuse);
    connect(m_add, &QPushButton::clicked, this, &PublishedView::add);
    connect(m_others, &QMenu::aboutToShow, this, &PublishedView::offerOthers);
    return head;
}

void PublishedView::buildTable()
{
    m_table = new QTableView(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(app::PublishedPostsModel::SortRole);
    m_table->setModel(m_sorted);
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Published posts"));
    auto *head = m_table->horizontalHeader();
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    setColumns(*head);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PublishedView::showChoice);
    connect(m_table, &QTableView::activated, this, &PublishedView::openPlanned);
}

void PublishedView::refresh()
{
    const std::vector<core::PostMatch> kept = chosen();
    m_model->reload();
    m_table->setVisible(!isEmpty());
    m_none->setVisible(isEmpty());
    m_told->setVisible(!isEmpty());
    if (kept.size() == 1) // of many chosen ones nothing is left to do once their button was pressed
        if (const int row = m_model->rowOf(kept.front()); row >= 0)
            m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
    showChoice();
}

QString PublishedView::note() const
{
    const int proposed = static_cast<int>(m_model->proposed().size());
    const int unplanned = static_cast<int>(m_model->unplanned().size());
    if (isEmpty())
        return {};
    QStringList sentences;
    if (proposed > 0)
        sentences << tr("%Ln of them may be posts that you planned.", nullptr, proposed);
    if (unplanned > 0)
        sentences << tr("%Ln are not in the calendar.", nullptr, unplanned);
    if (sentences.isEmpty())
        sentences << tr("Each has its place in the calendar.");
    return sentences.join(u' ');
}

std::vector<core::PostMatch> PublishedView::chosen() const
{
    std::vector<core::PostMatch> matches;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        matches.push_back(m_model->match(m_sorted->mapToSource(index).row()));
    return matches;
}

std::vector<core::PostMatch> PublishedView::toConfirm() const
{
    std::vector<core::PostMatch> matches = chosen();
    if (matches.empty())
        return m_model->proposed();
    std::erase_if(matches, [](const core::PostMatch &match) { return !match.isProposed(); });
    return matches;
}

std::vector<core::PostMatch> PublishedView::toAdd() const
{
    std::vector<core::PostMatch> matches = chosen();
    if (matches.empty())
        return m_model->unplanned();
    std::erase_if(matches, [](const core::PostMatch &match) { return !app::canBeAdded(match); });
    return matches;
}

void PublishedView::showChoice()
{
    const bool mayWrite = !m_page.workspace().isReadOnly();
    const std::vector<core::PostMatch> rows = chosen();
    const int confirmed = static_cast<int>(toConfirm().size()), added = static_cast<int>(toAdd().size());
    m_confirm->setText(tr("Confirm %Ln", nullptr, confirmed));
    m_confirm->setToolTip(tr("They are the posts beside which they stand: these count as published"));
    m_confirm->setVisible(mayWrite && confirmed > 0);
    m_add->setText(tr("Add %Ln to the calendar", nullptr, added));
    m_add->setVisible(mayWrite && added > 0);
    m_refuse->setVisible(mayWrite && rows.size() == 1 && rows.front().post);
    m_other->setVisible(mayWrite && rows.size() == 1 && !app::postsItMayBe(rows.front(), m_page.workspace()).empty());
    showTold();
}

// The newest first; earlier ones are for whoever asks.
void PublishedView::showTold()
{
    const std::vector<core::PostMatch> rows = chosen();
    const QStringList told = rows.size() == 1 ? app::toldOf(rows.front(), m_page.workspace()) : QStringList();
    m_told->setText(rows.size() == 1 ? told.mid(0, linesTold).join(u'\n') : tr("Choose a post to see how it stood in each file."));
    m_told->setToolTip(app::plainToolTip(told.size() > linesTold ? told.join(u'\n') : QString()));
}

void PublishedView::applied(const core::Edit &edit, const QString &toast)
{
    if (!edit.isEmpty() && m_page.apply(edit))
        emit m_page.toastWanted(toast, true);
}

void PublishedView::confirm()
{
    const auto matches = toConfirm();
    applied(app::confirming(matches, m_page.workspace().strategy()),
        tr("%Ln posts of the calendar are published", nullptr, static_cast<int>(matches.size())));
}

void PublishedView::refuse()
{
    if (const auto rows = chosen(); rows.size() == 1)
        applied(app::refusing(rows.front(), m_page.workspace().strategy()), tr("They are two posts"));
}

void PublishedView::add()
{
    const auto matches = toAdd();
    applied(app::addingToCalendar(matches), tr("Added %Ln published posts to the calendar", nullptr, static_cast<int>(matches.size())));
}

void PublishedView::offerOthers()
{
    m_others->clear();
    const auto rows = chosen();
    if (rows.size() != 1)
        return;
    const core::Language &language = m_page.workspace().language();
    for (const core::Post &post : app::postsItMayBe(rows.front(), m_page.workspace())) {
        const QString title =
            fontMetrics().elidedText(core::shownTitle(post, language), Qt::ElideRight, widestTitle * fontMetrics().averageCharWidth());
        auto *action = m_others->addAction(
            core::formatShortDay(*post.day, language) + QStringLiteral(" – ") + QString(title).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, post] { choose(post); });
    }
}

void PublishedView::choose(const core::Post &planned)
{
    if (const auto rows = chosen(); rows.size() == 1)
        applied(
            app::matching(rows.front(), planned, m_page.workspace().strategy()), tr("%Ln posts of the calendar are published", nullptr, 1));
}

void PublishedView::openPlanned(const QModelIndex &index)
{
    if (const auto &post = m_model->match(m_sorted->mapToSource(index).row()).post)
        emit m_page.jumpWanted({QStringLiteral("calendar"), QStringLiteral("post:") + post->toString()});
}

} // namespace gui
