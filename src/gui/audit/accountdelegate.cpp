// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audit/accountdelegate.h"

#include "app/audit/accounttable.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

namespace {

QString iconOf(core::AuditDecision decision)
{
    switch (decision) {
    case core::AuditDecision::Keep:
        return QStringLiteral("check");
    case core::AuditDecision::Improve:
        return QStringLiteral("edit");
    case core::AuditDecision::Merge:
        return QStringLiteral("link");
    case core::AuditDecision::Close:
        return QStringLiteral("close");
    case core::AuditDecision::Undecided:
        break;
    }
    return QStringLiteral("info");
}

// An own decision has an accent border; a proposal has none.
void paintChip(QPainter &painter, const QRectF &line, const QModelIndex &index)
{
    const charts::Theme &t = theme();
    const auto decision = static_cast<core::AuditDecision>(index.data(app::AccountTable::DecisionRole).toInt());
    const bool isOwn = index.data(app::AccountTable::IsOverriddenRole).toBool();
    const QString word = index.data(app::AccountTable::FirstLineRole).toString();
    const QFont font = fontOf(Type::Body, decision != core::AuditDecision::Undecided);
    const double icon = t.u(4);
    const double width = t.u(2) + icon + t.u(1) + QFontMetricsF(font).horizontalAdvance(word) + t.u(2);
    const QRectF chip(line.left(), line.top(), std::min(width, line.width()), line.height());
    paintBox(painter, chip, decision == core::AuditDecision::Undecided ? t.sunken : t.selection, isOwn ? t.accent : QColor(), t.u(1));
    paintIcon(painter, iconOf(decision), QRectF(chip.left() + t.u(2), chip.center().y() - icon / 2, icon, icon), t.text);
    paintText(painter, chip.adjusted(t.u(2) + icon + t.u(1), 0, -t.u(1), 0), word, font, t.text);
}

} // namespace

void AccountDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const charts::Theme &t = theme();
    const PainterScope scope(painter);
    const QString first = index.data(app::AccountTable::FirstLineRole).toString();
    const QString second = index.data(app::AccountTable::SecondLineRole).toString();
    const bool isDecision = index.data(app::AccountTable::DecisionRole).isValid();
    const double firstHeight = isDecision ? t.u(5.5) : lineHeight(Type::Body);
    const double height = firstHeight + (second.isEmpty() ? 0 : t.u(0.5) + lineHeight(Type::Caption));
    const QRectF line(rect.left(), rect.center().y() - height / 2, rect.width(), firstHeight);
    if (isDecision)
        paintChip(painter, line, index);
    else
        paintText(painter, line, first, fontOf(Type::Body, index.column() == 0), t.text);
    if (!second.isEmpty())
        paintText(painter, QRectF(rect.left(), line.bottom() + t.u(0.5), rect.width(), lineHeight(Type::Caption)), second,
            fontOf(Type::Caption), t.muted);
}

} // namespace gui
