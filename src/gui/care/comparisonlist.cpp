// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/care/comparisonlist.h"

#include "gui/components/tablelook.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QKeyEvent>

namespace gui {

namespace {

QString iconOf(core::Change change)
{
    return change == core::Change::Added   ? QStringLiteral("plus")
         : change == core::Change::Removed ? QStringLiteral("close")
                                           : QStringLiteral("edit");
}

int linesOf(const QModelIndex &index)
{
    return static_cast<int>(index.data(app::ComparisonModel::LinesRole).toStringList().size());
}

} // namespace

ComparisonList::ComparisonList(const core::Language &language, QWidget *parent)
    : QListView(parent)
    , m_model(language, this)
{
    setAccessibleName(tr("Differences"));
    setItemDelegate(new ComparisonDelegate(this));
    styleList(*this);
    setUniformItemSizes(false);
    setModel(&m_model);
    setMinimumHeight(u(40));
    connect(this, &QListView::clicked, this, &ComparisonList::open);
}

void ComparisonList::show(const app::Comparison &comparison)
{
    m_model.show(comparison);
}

void ComparisonList::open(const QModelIndex &index)
{
    const QString subject = index.data(app::ComparisonModel::SubjectRole).toString();
    if (subject.startsWith(QStringLiteral("closure:")))
        emit jumpWanted({QStringLiteral("wizard"), QStringLiteral("closures")});
    else if (const QString page = pageOfSubject(subject); !page.isEmpty())
        emit jumpWanted({page, subject.startsWith(QStringLiteral("business:")) ? QStringLiteral("business") : subject});
}

void ComparisonList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRectF inside = QRectF(option.rect).adjusted(u(4), 0, -u(4), 0);
    const QString name = index.data().toString();
    if (index.data(app::ComparisonModel::IsHeadingRole).toBool()) {
        paintText(*painter, inside.adjusted(0, u(2), 0, 0), name, fontOf(Type::Body, true), theme().text);
        return;
    }
    paintRow(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    paintHairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    QRectF line(inside.left(), inside.top() + u(2), inside.width(), lineHeight(Type::Body));
    const double size = theme().u(3.5);
    const auto change = core::Change(index.data(app::ComparisonModel::ChangeRole).toInt());
    paintIcon(*painter, iconOf(change), QRectF(line.left(), line.center().y() - size / 2, size, size), theme().muted);
    line.setLeft(line.left() + size + u(2));
    QRectF title = line;
    const QString word = index.data(app::ComparisonModel::ChangeWordRole).toString();
    title.setRight(
        title.right() - paintText(*painter, line, word, fontOf(Type::Caption), theme().muted, Qt::AlignRight | Qt::AlignVCenter) - u(2));
    paintText(*painter, title, name, fontOf(Type::Body), theme().text);
    line.moveTop(line.bottom());
    line.setHeight(lineHeight(Type::Caption));
    for (const QString &field : index.data(app::ComparisonModel::LinesRole).toStringList()) {
        paintText(*painter, line, field, fontOf(Type::Caption), theme().muted);
        line.translate(0, line.height());
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1));
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(app::ComparisonModel::IsHeadingRole).toBool())
        return {u(30), u(10)};
    return {u(30), u(4) + lineHeight(Type::Body) + linesOf(index) * lineHeight(Type::Caption)};
}

} // namespace gui
