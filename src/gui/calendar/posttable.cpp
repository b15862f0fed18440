// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/posttable.h"

#include "app/calendar/postlistmodel.h"
#include "gui/calendar/postcelldelegate.h"
#include "gui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace gui {

PostTable::PostTable(app::PostListModel &model, const core::Language &language, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Posts"));
    setFrameShape(QFrame::NoFrame);
    styleTable(*this);
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new PostCellDelegate(language, this));
    setModel(&model);
    // After the selection model has forgotten its index, which it does later than the view.
    connect(&model, &QAbstractItemModel::modelReset, this, &PostTable::restoreChoice);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
}

// Rows are measured over the first of them only: a plan can hold thousands.
void PostTable::fit()
{
    constexpr int measured = 60;
    constexpr int title = static_cast<int>(app::PostListModel::Column::Title);
    const QFontMetrics heads(fontOf(Type::Caption, true));
    int rest = viewport()->width();
    horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == title)
            continue;
        int width = heads.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + u(8);
        for (int row = 0; row < std::min(measured, m_model.rowCount()); ++row)
            width = std::max(width, itemDelegate()->sizeHint({}, m_model.index(row, column)).width());
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(title, std::max(rest, u(44)));
}

void PostTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void PostTable::choosePost(core::Id<core::Post> id)
{
    if (m_chosen.size() > 1 && m_chosen.count(id) == 0)
        m_chosen.clear();
    chooseRow(m_model.rowOf(id));
}

void PostTable::chooseDay(QDate day)
{
    const core::Post *chosen = m_model.postAt(currentIndex().row());
    if (!chosen || chosen->day != day)
        chooseRow(m_model.rowOfDay(day));
}

// Several that are chosen stay so on another page.
void PostTable::chooseRow(int row)
{
    if (row < 0)
        return;
    if (m_chosen.size() < 2)
        return setCurrentIndex(m_model.index(row, m_chosenColumn));
    selectionModel()->setCurrentIndex(m_model.index(row, m_chosenColumn), QItemSelectionModel::NoUpdate);
    selectChosen();
}

core::Id<core::Post> PostTable::chosenPost() const
{
    return m_model.idAt(currentIndex().row());
}

QDate PostTable::chosenDay() const
{
    const core::Post *post = m_model.postAt(currentIndex().row());
    return post && post->day ? *post->day : QDate();
}

void PostTable::reset()
{
    m_isRestoring = true;
    QTableView::reset();
    m_isRestoring = false;
}

void PostTable::restoreChoice()
{
    fit();
    const int row = m_model.rowOf(m_chosenPost);
    if (row < 0 && m_chosen.size() < 2)
        m_chosen.clear();
    chooseRow(row);
    if (m_chosen.size() > 1)
        selectChosen();
}

void PostTable::choosePosts(const std::vector<core::Id<core::Post>> &ids)
{
    m_chosen = {ids.begin(), ids.end()};
    selectChosen();
    emit choiceChanged();
}

std::set<core::Id<core::Post>> PostTable::chosenPosts() const
{
    return m_chosen;
}

void PostTable::selectChosen()
{
    QItemSelection rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_chosen.count(m_model.idAt(row)) > 0)
            rows.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    m_isRestoring = true;
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
}

void PostTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isRestoring)
        return;
    m_chosen.clear();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        m_chosen.insert(m_model.idAt(index.row()));
    emit choiceChanged();
}

void PostTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    emit menuWanted(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void PostTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_isRestoring)
        return;
    QTableView::currentChanged(current, previous);
    m_chosenPost = chosenPost();
    if (current.isValid())
        m_chosenColumn = current.column();
    emit choiceChanged();
}

void PostTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && state() != EditingState && m_chosen.size() > 1)
        setCurrentIndex(QModelIndex(currentIndex()));
    else if (isEnter && state() != EditingState && chosenPost())
        emit postOpened(chosenPost());
    else
        QTableView::keyPressEvent(event);
}

void PostTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !(index.flags() & Qt::ItemIsEditable))
        emit postOpened(m_model.idAt(index.row()));
    else
        QTableView::mouseDoubleClickEvent(event);
}

} // namespace gui
