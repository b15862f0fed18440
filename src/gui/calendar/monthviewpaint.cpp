// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "core/weeks.h"
#include "gui/calendar/dashedbox.h"
#include "gui/calendar/monthview.h"
#include "gui/components/status.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace gui {

namespace {

// A title over as many lines as there is room for; those after the first begin below the mark and have the whole width. Words stay
// whole: one that is too long for what the mark and the code leave goes to the next line.
void paintPostTitle(QPainter &painter, const QRectF &first, QRectF next, double bottom, QString title, const QColor &colour)
{
    const QFont font = fontOf(Type::Body);
    for (QRectF line = first; !title.isEmpty(); line = next, next.translate(0, next.height())) {
        if (next.bottom() > bottom + 1) // the last line there is room for
            return void(paintText(painter, line, title, font, colour));
        QTextLayout layout(title, font);
        layout.beginLayout();
        QTextLine fitting = layout.createLine();
        fitting.setLineWidth(line.width());
        layout.endLayout();
        const bool isTooLong = fitting.naturalTextWidth() > line.width();
        if (isTooLong && line == first)
            continue;
        const qsizetype length = fitting.textLength();
        paintText(painter, line, title.left(length).trimmed(), font, colour);
        title = title.mid(length).trimmed();
    }
}

} // namespace

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().surface);
    paintHeads(painter);
    const MonthLayout &layout = monthLayout();
    for (size_t row = 0; row < layout.days.size(); ++row)
        paintDay(painter, static_cast<int>(row));
    paintStrips(painter);
    if (held())
        paintHeld(painter);
}

void MonthView::paintHeads(QPainter &painter) const
{
    const MonthLayout &layout = monthLayout();
    const QLocale locale = calendar().locale();
    for (int column = 0; column < 7; ++column) {
        const QRect day = layout.days[static_cast<size_t>(column)].rect;
        const QRectF box(day.left() + u(2), 0, day.width() - u(3), layout.heads.height());
        const int weekday = (calendar().weekStart() - 1 + column) % 7 + 1;
        paintText(painter, box, locale.dayName(weekday, QLocale::LongFormat), fontOf(Type::Caption), theme().muted);
    }
    for (int week = 0; week < calendar().weeks(); ++week) {
        const QRect first = layout.days[static_cast<size_t>(7 * week)].rect;
        paintHairline(painter, first.topLeft() - QPoint(layout.weekColumn, 0), QPoint(viewport()->width(), first.top()));
        const int number = core::weekNumber(calendar().firstDay().addDays(7 * week));
        const QRectF box(0, first.top(), layout.weekColumn - u(1), layout.headLine);
        paintText(painter, box, tr("W%1", "number of a week").arg(number), fontOf(Type::Caption), theme().muted, Qt::AlignCenter);
    }
}

void MonthView::paintDay(QPainter &painter, int row) const
{
    const MonthLayout::Day &day = monthLayout().days[static_cast<size_t>(row)];
    const QModelIndex index = calendar().index(row, 0);
    const bool isOutside = index.data(app::CalendarModel::IsOutsideRole).toBool();
    const bool isTarget = held() && held()->day == calendar().dayOf(index);
    if (isTarget)
        painter.fillRect(day.rect, theme().selection);
    else if (isOutside || index.data(app::CalendarModel::IsClosedRole).toBool())
        painter.fillRect(day.rect.adjusted(1, 1, 0, 0), theme().window);
    const QString paused = index.data(app::CalendarModel::PauseRole).toString();
    if (!paused.isEmpty() && !isTarget)
        paintHatch(painter, day.rect.adjusted(1, 1, 0, 0));
    paintHairline(painter, day.rect.topLeft(), day.rect.bottomLeft());

    const QRectF head(day.rect.left() + u(1), day.rect.top() + 1, day.rect.width() - u(2), monthLayout().headLine);
    const bool isToday = index.data(app::CalendarModel::IsTodayRole).toBool();
    QRectF number(head.left(), head.top(), u(6), head.height());
    if (isToday) {
        const PainterScope scope(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accent);
        const double size = std::min<double>(number.height(), u(5.5));
        painter.drawEllipse(number.center(), size / 2, size / 2);
    }
    paintText(painter, number, index.data().toString(), fontOf(Type::Body, isToday),
        isToday     ? theme().onAccent
        : isOutside ? theme().muted
                    : theme().text,
        Qt::AlignCenter);
    QFont slanted = fontOf(Type::Caption);
    slanted.setItalic(true);
    const QString keyDates = index.data(app::CalendarModel::KeyDateRole).toString();
    QString quiet = paused.isEmpty() ? index.data(app::CalendarModel::ClosureRole).toString() : paused;
    if (quiet.isEmpty())
        quiet = index.data(app::CalendarModel::KeptTimesRole).toString();
    QRectF room = head.adjusted(u(7), 0, 0, 0);
    if (const int more = index.data(app::CalendarModel::MoreKeyDatesRole).toInt(); more > 0)
        room.setRight(room.right() - u(1)
                      - paintText(painter, room, QStringLiteral("+%1").arg(more), fontOf(Type::Caption), theme().muted,
                          Qt::AlignRight | Qt::AlignVCenter));
    paintText(painter, room, keyDates.isEmpty() ? quiet : keyDates, slanted, keyDates.isEmpty() ? theme().muted : theme().text,
        Qt::AlignRight | Qt::AlignVCenter);

    for (size_t i = 0; i < day.posts.size(); ++i)
        paintPost(painter, day.posts[i], calendar().index(static_cast<int>(i), 0, index));
    if (day.hidden > 0) {
        const bool isBeside = !day.posts.empty() && day.more.top() == day.posts.back().top();
        paintText(painter, QRectF(day.more).adjusted(isBeside ? 0 : u(4.5), 0, 0, 0),
            isBeside ? QStringLiteral("+ %1").arg(day.hidden) : tr("+ %n more", nullptr, day.hidden), fontOf(Type::Caption), theme().accent,
            (isBeside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const bool isCurrent = currentIndex() == index || (currentIndex().parent() == index && visualRect(currentIndex()) == day.more);
    if (isTarget || (isCurrent && hasFocus() && !held()))
        paintFocusRing(painter, QRectF(day.rect).adjusted(1, 1, -1, -1));
}

void MonthView::paintPost(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool isHeld = isLifted(index);
    const bool isCurrent = currentIndex() == index;
    const QRectF box = QRectF(rect).adjusted(0, 0.5, 0, -1.5);
    if (isHeld) {
        paintDashedBox(painter, box, QColor(), theme().control);
        painter.setOpacity(0.5);
    } else {
        if (isChosen(index))
            paintBox(painter, box, theme().selection, QColor(), theme().u(1));
        if (isCurrent && hasFocus())
            paintFocusRing(painter, box);
    }
    const double height = theme().u(5);
    QRectF rest(box.left() + u(1), box.top(), box.width() - u(2), std::min(box.height(), height));
    const QRectF below(rest.left(), rest.bottom(), rest.width(), height);
    paintLead(painter, rest, index);
    const bool isPublished = index.data(app::CalendarModel::IsPublishedRole).toBool();
    paintPostTitle(painter, rest, below, box.bottom(), index.data().toString(), isPublished ? theme().muted : theme().text);
    painter.setOpacity(1);
}

void MonthView::paintStrips(QPainter &painter) const
{
    for (const MonthLayout::Strip &strip : monthLayout().strips) {
        const app::CalendarSpan &span = (strip.isGap ? calendar().gaps() : calendar().campaigns())[static_cast<size_t>(strip.span)];
        const QRectF box(strip.rect);
        if (strip.isGap)
            paintDashedBox(painter, box, theme().behindSoft, theme().behind);
        else
            painter.fillRect(box, theme().sunken);
        if (!strip.isGap && strip.beginsHere)
            painter.fillRect(QRectF(box.left(), box.top(), theme().u(0.5), box.height()), theme().text);
        paintText(painter, box.adjusted(u(2), 0, -u(1), 0), strip.beginsHere ? span.text : span.continuedText, fontOf(Type::Caption),
            strip.isGap ? theme().behind : theme().text);
    }
}

} // namespace gui
