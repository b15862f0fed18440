// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dashboard/scoreboardtable.h"

#include "charts/paintercanvas.h"
#include "charts/sparkline.h"
#include "gui/components/status.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <cmath>

namespace gui {

namespace {

using Column = app::ScoreboardModel::Column;
using Model = app::ScoreboardModel;
using Weeks = std::vector<std::optional<double>>;

double widthIn(Type type, const QString &text, bool isStrong = false)
{
    return text.isEmpty() ? 0 : QFontMetricsF(fontOf(type, isStrong)).horizontalAdvance(text);
}

// The name as the cell shows it: the channel stands before it as a code.
QString shownName(const QModelIndex &index)
{
    return index.data(Model::NameRole).toString();
}

double contentWidth(const QModelIndex &index)
{
    const QString note = index.data(Model::NoteRole).toString();
    const double noteWidth = note.isEmpty() ? 0 : widthIn(Type::Caption, note) + theme().u(1.5);
    switch (static_cast<Column>(index.column())) {
    case Column::Kpi:
        return networkCodeWidth(index.data(Model::CodeRole).toString()) + theme().u(2) + widthIn(Type::Body, shownName(index), true)
             + noteWidth;
    case Column::Weeks:
        return theme().u(13);
    case Column::Progress:
        return theme().u(18);
    case Column::Status:
        return theme().u(4.5) + widthIn(Type::Body, index.data().toString(), true) + noteWidth;
    case Column::Actual:
        return widthIn(Type::Body, index.data().toString(), true);
    default:
        return widthIn(Type::Body, index.data().toString());
    }
}

void paintKpi(QPainter &painter, QRectF rect, const QModelIndex &index)
{
    const double code = paintNetworkCode(painter, rect, index.data(Model::CodeRole).toString());
    rect.setLeft(rect.left() + code + theme().u(2));
    const double name = paintText(painter, rect, shownName(index), fontOf(Type::Body), theme().text);
    rect.setLeft(rect.left() + name + theme().u(1.5));
    const QString note = index.data(Model::NoteRole).toString();
    if (rect.width() >= widthIn(Type::Caption, note))
        paintText(painter, rect, note, fontOf(Type::Caption), theme().muted);
}

void paintStatus(QPainter &painter, QRectF rect, const QModelIndex &index)
{
    const auto status = static_cast<core::KpiStatus>(index.data(Model::StatusRole).toInt());
    const double mark = theme().u(3);
    paintStatusMark(painter, QRectF(rect.left(), rect.center().y() - mark / 2, mark, mark), status);
    rect.setLeft(rect.left() + theme().u(4.5));
    const double word = paintText(painter, rect, index.data().toString(), fontOf(Type::Body, true), statusColour(status));
    rect.setLeft(rect.left() + word + theme().u(1.5));
    const QString note = index.data(Model::NoteRole).toString();
    if (rect.width() >= widthIn(Type::Caption, note))
        paintText(painter, rect, note, fontOf(Type::Caption), theme().muted);
}

void paintWeeks(QPainter &painter, const QRectF &rect, const Weeks &weeks)
{
    const PainterScope scope(painter);
    charts::PainterCanvas canvas(painter, fontOf(Type::Body));
    charts::draw(canvas, charts::layOut(weeks, rect.adjusted(0, theme().u(1.5), 0, -theme().u(1.5)), theme()), theme());
}

QColor inkOf(Column column)
{
    switch (column) {
    case Column::Tier:
    case Column::Target:
    case Column::AtDeadline:
    case Column::Baseline:
    case Column::Expected:
        return theme().muted;
    default:
        return theme().text;
    }
}

} // namespace

QSize ScoreboardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {static_cast<int>(std::ceil(contentWidth(index))) + u(4), u(9)};
}

void ScoreboardDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const auto column = static_cast<Column>(index.column());
    switch (column) {
    case Column::Kpi:
        return paintKpi(painter, rect, index);
    case Column::Weeks:
        return paintWeeks(painter, rect, index.data(Model::WeeksRole).value<Weeks>());
    case Column::Progress:
        return paintBullet(painter, rect, index.data(Model::BulletRole).value<charts::Bullet>());
    case Column::Status:
        return paintStatus(painter, rect, index);
    default:
        paintText(painter, rect, index.data().toString(), fontOf(Type::Body, column == Column::Actual), inkOf(column),
            Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
}

} // namespace gui
