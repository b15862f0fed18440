// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/quarterview.h"

#include "app/calendar/quartermodel.h"
#include "app/plaintooltip.h"
#include "gui/calendar/typing.h"
#include "gui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QToolTip>

namespace gui {

QuarterView::QuarterView(app::QuarterModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Quarter"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setModel(&model);
    // After the selection model has forgotten its index, which it does later than the view.
    connect(&model, &QAbstractItemModel::modelReset, this, &QuarterView::restoreChoice);
}

const QuarterLayout &QuarterView::quarterLayout() const
{
    if (!m_isLaidOut) {
        m_layout = QuarterLayout::of(m_model, viewport()->size());
        m_isLaidOut = true;
    }
    return m_layout;
}

void QuarterView::chooseDay(QDate day)
{
    m_chosenDay = day;
    const int week = m_model.weekOf(day);
    if (week >= 0 && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::min(m_chosenLane, m_model.rowCount() - 1), week));
    m_chosenDay = day;
}

QDate QuarterView::chosenDay() const
{
    const int week = chosenWeek();
    if (week < 0 || m_model.weekOf(m_chosenDay) == week)
        return m_chosenDay;
    return m_model.weeks()[static_cast<size_t>(week)].firstDay;
}

void QuarterView::reset()
{
    m_isRestoring = true;
    QTableView::reset();
    m_isRestoring = false;
    m_isLaidOut = false;
}

void QuarterView::restoreChoice()
{
    setMinimumHeight(QuarterLayout::of(m_model, QSize(viewport()->width(), 0)).height);
    if (const int week = m_model.weekOf(m_chosenDay); week >= 0 && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::clamp(m_chosenLane, 0, m_model.rowCount() - 1), week));
    viewport()->update();
}

void QuarterView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_isRestoring)
        return;
    QTableView::currentChanged(current, previous);
    m_chosenDay = chosenDay();
    m_chosenLane = std::max(0, current.row());
    viewport()->update();
    emit weekChosen();
}

void QuarterView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_isLaidOut = false;
}

// Everything is on one screen: nothing scrolls.
void QuarterView::updateGeometries() { }

QRect QuarterView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? quarterLayout().cell(m_model, index.row(), index.column()) : QRect();
}

QModelIndex QuarterView::indexAt(const QPoint &point) const
{
    const int week = quarterLayout().weekAt(m_model, point);
    const int lane = std::max(0, quarterLayout().laneAt(point));
    return week < 0 || m_model.rowCount() == 0 ? QModelIndex() : m_model.index(lane, week);
}

QDate QuarterView::dayAtPoint(const QPoint &point) const
{
    const QuarterLayout &layout = quarterLayout();
    return layout.firstDay.addDays(static_cast<int>((point.x() - layout.names) / layout.dayWidth));
}

void QuarterView::keyPressEvent(QKeyEvent *event)
{
    const int week = chosenWeek();
    const bool isAtEnd = (event->key() == Qt::Key_Right && week == m_model.columnCount() - 1) || event->key() == Qt::Key_PageDown;
    const bool isAtStart = (event->key() == Qt::Key_Left && week == 0) || event->key() == Qt::Key_PageUp;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit weekOpened(chosenDay());
    else if (event->key() == Qt::Key_Space)
        tellCell(currentIndex());
    else if (isAtEnd || isAtStart)
        emit turnWanted(isAtEnd ? 1 : -1);
    else if (const QString text = typedText(*event); !text.isEmpty() && chosenDay().isValid())
        emit textTyped(chosenDay(), text);
    else
        QTableView::keyPressEvent(event);
}

void QuarterView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    m_chosenDay = dayAtPoint(at);
    setCurrentIndex(index);
    m_chosenDay = dayAtPoint(at);
    setFocus(Qt::MouseFocusReason);
    if (quarterLayout().moreRect(m_model, index.row(), index.column()).contains(at))
        tellCell(index);
}

// All that lies in a week of a lane, also what has no room there; in plain text, whatever a title holds.
void QuarterView::tellCell(const QModelIndex &index)
{
    if (index.isValid())
        QToolTip::showText(
            viewport()->mapToGlobal(visualRect(index).bottomLeft()), app::plainToolTip(index.data(Qt::ToolTipRole).toString()), this);
}

void QuarterView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (indexAt(at).isValid())
        emit weekOpened(dayAtPoint(at));
}

} // namespace gui
