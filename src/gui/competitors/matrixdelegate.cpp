// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/matrixdelegate.h"

#include "app/competitors/competitormatrix.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

namespace {

using app::CompetitorMatrix;
using RowKind = CompetitorMatrix::RowKind;

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(CompetitorMatrix::RowKindRole).toInt());
}

constexpr int strongest = 5;

void paintStrength(QPainter &painter, const QRectF &line, int strength, const QColor &colour)
{
    const charts::Theme &t = theme();
    const double width = t.u(3);
    const double gap = t.u(0.5);
    for (int block = 0; block < strongest; ++block) {
        const QRectF box(line.left() + block * (width + gap), line.center().y() - t.u(1), width, t.u(2));
        painter.fillRect(box, block < strength ? colour : t.sunken);
    }
    const QRectF digit(line.left() + strongest * (width + gap) + t.u(1), line.top(), t.u(4), line.height());
    paintText(painter, digit, QString::number(strength), fontOf(Type::Body, true), t.text);
}

void paintShare(QPainter &painter, const QRectF &rect, double share, const QString &text)
{
    const charts::Theme &t = theme();
    const double textWidth = QFontMetricsF(fontOf(Type::Body, true)).horizontalAdvance(text);
    const QRectF track(rect.left(), rect.center().y() - t.u(1), std::max(0.0, rect.width() - textWidth - t.u(2)), t.u(2));
    paintBox(painter, track, t.sunken, {}, t.u(0.5));
    paintBox(painter, QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(share, 0.0, 1.0), track.height())), t.accent, {}, t.u(0.5));
    paintText(
        painter, QRectF(track.right() + t.u(2), rect.top(), textWidth + t.u(1), rect.height()), text, fontOf(Type::Body, true), t.text);
}

// The lines of a cell, one under the other, centred in its height.
void paintLines(QPainter &painter, const QRectF &rect, const QModelIndex &index)
{
    const charts::Theme &t = theme();
    const QVariant strength = index.data(CompetitorMatrix::StrengthRole);
    const QString first = index.data(CompetitorMatrix::FirstLineRole).toString();
    const QString second = index.data(CompetitorMatrix::SecondLineRole).toString();
    const RowKind kind = kindOf(index);
    const bool isStrong = index.column() == 0 || kind == RowKind::BestRival
                       || (kind == RowKind::Opportunity && index.data(CompetitorMatrix::IsBestRole).toBool());
    const bool isTitle = index.column() == 0 && kind == RowKind::Opportunity;
    const bool isAccent = kind == RowKind::Opportunity && isStrong && index.column() > 0;
    const bool isAbsent = index.column() > 0 && second.isEmpty() && !strength.isValid() && kind != RowKind::Opportunity;

    const double bodyLine = lineHeight(Type::Body);
    const double captionLine = lineHeight(Type::Caption);
    const double height = (strength.isValid() ? bodyLine + t.u(0.5) : 0) + bodyLine + (second.isEmpty() ? 0 : captionLine);
    QRectF line(rect.left(), rect.center().y() - height / 2, rect.width(), bodyLine);
    if (strength.isValid()) {
        paintStrength(painter, line, strength.toInt(), kind == RowKind::Us ? t.accent : t.text);
        line.translate(0, bodyLine + t.u(0.5));
    }
    const QFont font = fontOf(Type::Body, isStrong && !isTitle);
    paintText(painter, line, QFontMetrics(font).elidedText(first, Qt::ElideRight, qRound(line.width())), font,
        isAccent              ? t.accent
        : isAbsent || isTitle ? t.muted
                              : t.text);
    if (second.isEmpty())
        return;
    line.translate(0, bodyLine);
    line.setHeight(captionLine);
    const QFont caption = fontOf(Type::Caption);
    paintText(painter, line, QFontMetrics(caption).elidedText(second, Qt::ElideRight, qRound(line.width())), caption, t.muted);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterScope scope(*painter);
    const charts::Theme &t = theme();
    const QRectF cell = option.rect;
    painter->fillRect(cell, kindOf(index) == RowKind::Us ? t.selection : t.surface); // over the view's own selection
    paintHairline(*painter, cell.bottomLeft(), cell.bottomRight());
    if (index.data(CompetitorMatrix::IsBestRole).toBool()) {
        painter->fillRect(QRectF(cell.left(), cell.top(), 2, cell.height()), t.accent);
        painter->fillRect(QRectF(cell.right() - 2, cell.top(), 2, cell.height()), t.accent);
    }
    const QRectF inner = cell.adjusted(index.column() == 0 ? t.u(4) : t.u(3), 0, -t.u(2), 0);
    if (const QVariant share = index.data(CompetitorMatrix::ShareRole); share.isValid())
        paintShare(*painter, inner, share.toDouble(), index.data(CompetitorMatrix::FirstLineRole).toString());
    else
        paintLines(*painter, inner, index);
    if (option.state & QStyle::State_Selected)
        paintFocusRing(*painter, cell.adjusted(1, 1, -1, -1));
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case RowKind::Us:
    case RowKind::Competitor:
        return {u(32), u(19)};
    case RowKind::Demand:
    case RowKind::BestRival:
        return {u(32), u(13)};
    case RowKind::Opportunity:
        return {u(32), u(11)};
    }
    return {};
}

} // namespace gui
