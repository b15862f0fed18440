// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/navigation.h"

#include "app/workspace.h"
#include "core/steps.h"
#include "gui/components/tablelook.h"
#include "gui/pages.h"
#include "gui/style/theme.h"
#include "gui/window/navigationdelegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace gui {

namespace {

const auto morePage = QStringLiteral("more");

} // namespace

Navigation::Navigation(app::Workspace &workspace, QWidget *parent)
    : QListView(parent)
    , m_workspace(workspace)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(*this));
    styleList(*this);
    setUniformItemSizes(false);
    setAccessibleName(tr("Pages"));
    viewport()->setBackgroundRole(QPalette::Window);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFolded(false);
}

bool Navigation::isNeeded(const PageKind &kind) const
{
    if (kind.isForAloneToo || m_current == QLatin1String(kind.id) || !core::isAlone(m_workspace.strategy()))
        return true;
    return kind.holdsSomething && kind.holdsSomething(m_workspace);
}

void Navigation::refresh(const QMap<QString, int> &counts)
{
    m_counts = counts;
    m_isFilling = true;
    m_model->clear();
    bool isWaiting = false;
    std::optional<PageGroup> group;
    for (const PageKind &kind : pages()) {
        const bool isExtra = !isNeeded(kind);
        isWaiting = isWaiting || isExtra;
        if (isExtra && !m_showsAll)
            continue;
        if (group != kind.group)
            addTitle(groupName(kind.group));
        group = kind.group;
        addPage(QLatin1String(kind.id), kind.name(), QLatin1String(kind.icon), counts.value(QLatin1String(kind.id)));
    }
    if (isWaiting)
        addPage(morePage, m_showsAll ? tr("Fewer") : tr("More"), QStringLiteral("more"), 0);
    m_isFilling = false;
    setCurrentPage(m_current);
}

void Navigation::addTitle(const QString &title)
{
    auto *row = new QStandardItem(title);
    row->setFlags(Qt::NoItemFlags);
    row->setData(true, IsTitleRole);
    m_model->appendRow(row);
}

// As NavigationDelegate lays a row out: icon, name, and the count of findings.
bool Navigation::fits(const QString &name, int count) const
{
    double room = u(50) - u(15);
    if (count > 0)
        room -= u(4) + QFontMetricsF(fontOf(Type::Caption)).horizontalAdvance(locale().toString(count));
    return QFontMetricsF(fontOf(Type::Body, true)).horizontalAdvance(name) <= room;
}

void Navigation::addPage(const QString &id, const QString &name, const QString &icon, int count)
{
    auto *row = new QStandardItem(name);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(id, PageRole);
    row->setData(icon, IconRole);
    row->setData(count, CountRole);
    if (m_isFolded || !fits(name, count))
        row->setToolTip(name);
    row->setData(count > 0 ? tr("%1, %n findings", nullptr, count).arg(name) : name, Qt::AccessibleTextRole);
    m_model->appendRow(row);
}

void Navigation::setCurrentPage(const QString &id)
{
    m_current = id;
    m_isFilling = true;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(PageRole).toString() == id)
            setCurrentIndex(m_model->index(row, 0));
    m_isFilling = false;
}

void Navigation::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setFixedWidth(u(isFolded ? 14 : 50));
    refresh(m_counts);
}

QStringList Navigation::shownPages() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QString id = m_model->index(row, 0).data(PageRole).toString(); !id.isEmpty() && id != morePage)
            ids.append(id);
    return ids;
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString id = current.data(PageRole).toString();
    if (m_isFilling || id.isEmpty() || id == morePage)
        return;
    choose(current);
}

void Navigation::choose(const QModelIndex &index)
{
    const QString id = index.data(PageRole).toString();
    if (id == morePage) {
        m_showsAll = !m_showsAll;
        refresh(m_counts);
    } else if (!id.isEmpty() && id != m_current) {
        m_current = id;
        emit pageChosen(id);
    }
}

void Navigation::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (currentIndex().data(PageRole).toString() == morePage)
        choose(currentIndex());
}

// Where no page of the list shows, the view makes a row current on its own: that chooses nothing.
void Navigation::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback filling(m_isFilling, true);
    QListView::focusInEvent(event);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint();
    if (isEnter)
        choose(currentIndex());
    else if (isLetter) // a page has keys of one letter: none of them goes to another page
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

} // namespace gui
