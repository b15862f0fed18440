// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/importdelegates.h"

#include "app/metrics/importmodels.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractItemView>

namespace gui {

namespace {

using app::DraftFilesModel;
using app::ImportIssuesModel;

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2));
}

struct FileSign {
    QString icon;
    QColor colour;
};

FileSign signOf(DraftFilesModel::State state)
{
    switch (state) {
    case DraftFilesModel::State::Ready:
        return {QStringLiteral("check"), theme().onTrack};
    case DraftFilesModel::State::WithIssues:
        return {QStringLiteral("finding"), theme().behind};
    case DraftFilesModel::State::NotRead:
        break;
    }
    return {QStringLiteral("info"), theme().accent};
}

QColor severityColour(const QModelIndex &index)
{
    switch (static_cast<core::Severity>(index.data(ImportIssuesModel::SeverityRole).toInt())) {
    case core::Severity::Error:
        return theme().atRisk;
    case core::Severity::Warning:
        return theme().behind;
    case core::Severity::Info:
        break;
    }
    return theme().muted;
}

QRect sentenceRect(const QStyleOptionViewItem &option, int width, const QString &text)
{
    const QFontMetrics metrics(fontOf(Type::Body));
    return metrics.boundingRect(QRect(0, 0, width, 100'000), int(Qt::AlignLeft) | Qt::TextWordWrap, text)
        .translated(option.rect.left() + u(4), option.rect.top() + u(2) + lineHeight(Type::Body));
}

} // namespace

void DraftFileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    paintRow(*painter, option.rect, isSelected, option.state & QStyle::State_MouseOver);
    paintHairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    const QRectF inside = QRectF(option.rect).adjusted(theme().u(4), theme().u(2), -theme().u(4), -theme().u(2));
    const double line = inside.height() / 3;
    const auto sign = signOf(static_cast<DraftFilesModel::State>(index.data(DraftFilesModel::StateRole).toInt()));
    const double icon = theme().u(4);
    paintIcon(*painter, sign.icon, QRectF(inside.left(), inside.top() + (line - icon) / 2, icon, icon), sign.colour);
    QRectF row(inside.left() + theme().u(6), inside.top(), inside.width() - theme().u(6), line);
    paintText(*painter, row, index.data().toString(), fontOf(Type::Body, isSelected), theme().text);
    row.translate(0, line);
    paintText(*painter, row, index.data(DraftFilesModel::SecondLineRole).toString(), fontOf(Type::Caption), theme().muted);
    row.translate(0, line);
    paintText(*painter, row, index.data(DraftFilesModel::ThirdLineRole).toString(), fontOf(Type::Caption), sign.colour);
    paintRowFocus(*painter, option, index);
}

QSize DraftFileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {u(40), lineHeight(Type::Body) + 2 * lineHeight(Type::Caption) + u(5)};
}

void ImportIssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme().selection : theme().surface);
    paintHairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    QRectF head(option.rect.left() + u(4), option.rect.top() + u(2), option.rect.width() - u(8), lineHeight(Type::Body));
    const double place =
        paintText(*painter, head, index.data(ImportIssuesModel::PlaceRole).toString(), fontOf(Type::Body, true), theme().text);
    head.setLeft(head.left() + place + theme().u(2));
    paintText(
        *painter, head, index.data(ImportIssuesModel::SeverityTextRole).toString(), fontOf(Type::Caption, true), severityColour(index));
    const QString text = index.data().toString();
    painter->save();
    painter->setFont(fontOf(Type::Body));
    painter->setPen(theme().text);
    painter->drawText(sentenceRect(option, option.rect.width() - u(8), text), int(Qt::AlignLeft) | Qt::TextWordWrap, text);
    painter->restore();
    paintRowFocus(*painter, option, index);
}

QSize ImportIssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : u(80);
    return {width, sentenceRect(option, width - u(8), index.data().toString()).height() + lineHeight(Type::Body) + u(4)};
}

} // namespace gui
