// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/posttable.h"

#include "app/calendar/postlistmodel.h"
#include "gui/calendar/postcelldelegate.h"

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
    setItemDelegate(new PostCellDelegate(language, this));
    setModel(&model);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
}

// Rows are measured over the first of them only: a plan can hold thousands.
void PostTable::fit()
{
    constexpr int measured = 60;
    horizontalHeader()->setResizeContentsPrecision(measured);
    fitColumns(*this, static_cast<int>(app::PostListModel::Column::Title));
}

void PostTable::choosePost(core::Id<core::Post> id)
{
    chooseRow(m_model.rowOf(id));
}

void PostTable::chooseDay(QDate day)
{
    const core::Post *chosen = m_model.postAt(currentIndex().row());
    if (!chosen || chosen->day != day)
        chooseRow(m_model.rowOfDay(day));
}

void PostTable::chooseRow(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : static_cast<int>(app::PostListModel::Column::Title);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, column));
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
    const int column = currentIndex().isValid() ? currentIndex().column() : static_cast<int>(app::PostListModel::Column::Title);
    m_isRestoring = true;
    QTableView::reset();
    m_isRestoring = false;
    fit();
    if (const int row = m_model.rowOf(m_chosenPost); row >= 0)
        setCurrentIndex(m_model.index(row, column));
}

void PostTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_isRestoring)
        return;
    QTableView::currentChanged(current, previous);
    m_chosenPost = chosenPost();
    emit choiceChanged();
}

void PostTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && chosenPost())
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
