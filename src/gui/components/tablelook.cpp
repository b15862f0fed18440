// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/tablelook.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QRegularExpression>
#include <QShortcut>
#include <QTableView>

#include <cmath>

namespace gui {

namespace {

QString csvCell(QString text)
{
    text.remove(QChar(0x00ad));
    if (!text.contains(QRegularExpression(QStringLiteral("[\",\n]"))))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

constexpr int readableLetters = 20; // of a name

class NameColumn : public QObject {
public:
    NameColumn(QTableView &table, int column)
        : QObject(&table)
        , m_table(table)
        , m_column(column)
    {
        setObjectName(QStringLiteral("nameColumn"));
        table.viewport()->installEventFilter(this);
    }
    void fit()
    {
        QHeaderView &head = *m_table.horizontalHeader();
        int others = 0;
        for (int column = 0; column < head.count(); ++column)
            others += column == m_column ? 0 : head.sectionSize(column); // nothing for a hidden one
        const int least = QFontMetrics(fontOf(Type::Body)).averageCharWidth() * readableLetters + u(6);
        const bool isTight = m_table.viewport()->width() - others < least;
        head.setSectionResizeMode(m_column, isTight ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (isTight)
            head.resizeSection(m_column, least);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize && m_table.horizontalHeader()->count() > m_column)
            fit();
        return false;
    }

private:
    QTableView &m_table;
    int m_column = 0;
};

} // namespace

void fitColumns(QTableView &table, int names)
{
    QHeaderView *head = table.horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (head->count() <= names)
        return;
    QObject *known = table.findChild<QObject *>(QStringLiteral("nameColumn"), Qt::FindDirectChildrenOnly);
    (known ? static_cast<NameColumn *>(known) : new NameColumn(table, names))->fit();
}

QString tableAsCsv(const QTableView &table, bool selectionOnly)
{
    const QAbstractItemModel &model = *table.model();
    QString csv;
    const auto addRow = [&](auto textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            if (!table.isColumnHidden(column))
                cells.append(csvCell(textOf(column)));
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    };
    addRow([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row) {
        if (selectionOnly && table.selectionBehavior() == QAbstractItemView::SelectRows && !table.selectionModel()->isRowSelected(row))
            continue; // where single cells are selected, the whole table is meant
        addRow([&](int column) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data(Qt::DisplayRole).toString();
            return text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text;
        });
    }
    return csv;
}

void styleTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setMouseTracking(true);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    table.setItemDelegate(new TableDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(u(6));
    table.verticalHeader()->setDefaultSectionSize(u(9));
    QHeaderView *head = table.horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setFixedHeight(u(8));
    head->setStretchLastSection(true);
    auto *copy = new QShortcut(QKeySequence::Copy, &table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &table,
        [&table] { QApplication::clipboard()->setText(tableAsCsv(table, table.selectionModel()->hasSelection())); });
}

void styleList(QListView &list)
{
    list.setMouseTracking(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setUniformItemSizes(true);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, theme().surface);
    if (isSelected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, isSelected ? theme().selection : theme().sunken);
    if (isSelected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme().accent);
    paintHairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    const double left = index.column() == 0 ? theme().u(4) : theme().u(2);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    bool isLast = true; // of those that show
    for (int column = index.column() + 1; column < index.model()->columnCount() && isLast; ++column)
        isLast = table && table->isColumnHidden(column);
    painter->save();
    painter->setClipRect(option.rect);
    paintCell(*painter, QRectF(option.rect).adjusted(left, 0, isLast ? -theme().u(4) : -theme().u(2), -1), index);
    painter->restore();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(0, 0, 0, -1));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const double width = QFontMetricsF(fontOf(Type::Body, index.data(StrongRole).toBool())).horizontalAdvance(text);
    return {static_cast<int>(std::ceil(width)) + u(6.5), u(9)}; // the margins, and what rounding takes
}

void TableDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const QVariant ink = index.data(InkRole);
    const auto role = ink.isValid() ? QPalette::ColorRole(ink.toInt()) : QPalette::Text;
    paintText(painter, rect, index.data(Qt::DisplayRole).toString(), fontOf(Type::Body, index.data(StrongRole).toBool()),
        QApplication::palette().color(role), alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace gui
