// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "core/format.h"
#include "core/weeks.h"
#include "gui/calendar/dashedbox.h"
#include "gui/calendar/hoursview.h"
#include "gui/components/status.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui {

void HoursView::paintEvent(QPaintEvent *)
{
    if (!calendar().isWeek())
        return;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().surface);
    const WeekLayout &layout = weekLayout();
    for (int day = 0; day < 7; ++day)
        paintHead(painter, day);
    paintStrips(painter);
    paintPosts(painter, false);
    painter.save();
    painter.setClipRect(layout.grid);
    paintHours(painter);
    paintKeptTimes(painter);
    paintPosts(painter, true);
    painter.restore();
    paintHairline(painter, layout.allDay.topLeft(), layout.allDay.topRight());
    paintHairline(painter, layout.grid.topLeft(), layout.grid.topRight());
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme().muted);
    painter.drawText(QRect(u(2), layout.allDay.top(), layout.hourColumn - u(2), u(9)),
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, tr("No time"));
    const QModelIndex current = currentIndex();
    if (current.isValid() && !current.parent().isValid() && hasFocus() && !held())
        paintFocusRing(painter, QRectF(visualRect(current)).adjusted(1, 1, -1, -1));
    if (held())
        paintHeld(painter);
}

void HoursView::paintHead(QPainter &painter, int day) const
{
    const WeekLayout &layout = weekLayout();
    const QModelIndex index = calendar().index(day, 0);
    const QRect column = layout.days[static_cast<size_t>(day)].column;
    const bool isTarget = held() && held()->day == calendar().dayOf(index);
    if (isTarget)
        painter.fillRect(column, theme().selection);
    else if (index.data(app::CalendarModel::IsClosedRole).toBool())
        painter.fillRect(column.adjusted(1, 0, 0, 0), theme().window);
    const QString paused = index.data(app::CalendarModel::PauseRole).toString();
    if (!paused.isEmpty() && !isTarget)
        paintHatch(painter, column.adjusted(1, layout.heads.height(), 0, 0));
    paintHairline(painter, column.topLeft(), column.bottomLeft());
    if (day == 0)
        paintText(painter, QRectF(0, 0, layout.hourColumn, layout.heads.height()),
            tr("W%1", "number of a week").arg(core::weekNumber(calendar().firstDay())), fontOf(Type::Caption), theme().muted,
            Qt::AlignCenter);
    QRectF head(column.left() + u(2), 0, column.width() - u(3), layout.heads.height());
    const bool isToday = index.data(app::CalendarModel::IsTodayRole).toBool();
    const QRectF number(head.left(), head.top(), u(6), head.height());
    if (isToday) {
        const PainterScope scope(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accent);
        painter.drawEllipse(number.center(), theme().u(2.75), theme().u(2.75));
    }
    paintText(
        painter, number, index.data().toString(), fontOf(Type::Body, true), isToday ? theme().onAccent : theme().text, Qt::AlignCenter);
    head.setLeft(number.right() + u(1));
    const QString weekday = calendar().locale().dayName(calendar().dayOf(index).dayOfWeek(), QLocale::LongFormat);
    head.setLeft(head.left() + paintText(painter, head, weekday, fontOf(Type::Caption), theme().muted) + u(2));
    QFont slanted = fontOf(Type::Caption);
    slanted.setItalic(true);
    const QString keyDates = index.data(app::CalendarModel::KeyDateRole).toString();
    QString quiet = paused.isEmpty() ? index.data(app::CalendarModel::ClosureRole).toString() : paused;
    if (quiet.isEmpty())
        quiet = index.data(app::CalendarModel::KeptTimesRole).toString();
    if (head.width() <= u(6))
        return;
    if (const int more = index.data(app::CalendarModel::MoreKeyDatesRole).toInt(); more > 0)
        head.setRight(head.right() - u(1)
                      - paintText(painter, head, QStringLiteral("+%1").arg(more), fontOf(Type::Caption), theme().muted,
                          Qt::AlignRight | Qt::AlignVCenter));
    paintText(painter, head, keyDates.isEmpty() ? quiet : keyDates, slanted, keyDates.isEmpty() ? theme().muted : theme().text,
        Qt::AlignRight | Qt::AlignVCenter);
}

void HoursView::paintHours(QPainter &painter) const
{
    const WeekLayout &layout = weekLayout();
    for (int hour = layout.firstHour; hour < layout.lastHour; ++hour) {
        const int y = layout.yOf(QTime(hour, 0));
        if (hour > layout.firstHour)
            paintHairline(painter, QPoint(layout.hourColumn, y), QPoint(viewport()->width(), y));
        paintText(painter, QRectF(u(2), y, layout.hourColumn - u(3), u(5.5)), core::formatTime(QTime(hour, 0), calendar().language()),
            fontOf(Type::Caption), theme().muted);
    }
}

// Behind the posts: time that is taken, and no post.
void HoursView::paintKeptTimes(QPainter &painter) const
{
    const WeekLayout &layout = weekLayout();
    for (const app::CalendarBlock &block : calendar().keptBlocks()) {
        const QRect column = layout.days[static_cast<size_t>(calendar().firstDay().daysTo(block.day))].column;
        const int height = std::max(u(4.5), block.minutes * layout.hourHeight / 60);
        const QRectF box(column.left() + 1, layout.yOf(block.time), column.width() - 1, height);
        paintDashedBox(painter, box.adjusted(1, 1, -2, -1), theme().sunken, theme().control);
        paintText(
            painter, QRectF(box.left() + u(2), box.top(), box.width() - u(3), u(4.5)), block.text, fontOf(Type::Caption), theme().muted);
    }
}

void HoursView::paintStrips(QPainter &painter) const
{
    for (const WeekLayout::HiddenStrips &hidden : weekLayout().hiddenStrips)
        paintText(painter, QRectF(hidden.rect), tr("+ %n more", nullptr, hidden.count), fontOf(Type::Caption), theme().accent);
    for (const WeekLayout::Strip &strip : weekLayout().strips) {
        const app::CalendarSpan &span = (strip.isGap ? calendar().gaps() : calendar().campaigns())[static_cast<size_t>(strip.span)];
        const bool beginsHere = span.firstDay >= calendar().firstDay();
        const QRectF box(strip.rect);
        if (strip.isGap)
            paintDashedBox(painter, box, theme().behindSoft, theme().behind);
        else
            painter.fillRect(box, theme().sunken);
        if (!strip.isGap && beginsHere)
            painter.fillRect(QRectF(box.left(), box.top(), theme().u(0.5), box.height()), theme().text);
        paintText(painter, box.adjusted(u(2), 0, -u(1), 0), beginsHere ? span.text : span.continuedText, fontOf(Type::Caption),
            strip.isGap ? theme().behind : theme().text);
    }
}

void HoursView::paintPosts(QPainter &painter, bool isTimed) const
{
    const WeekLayout &layout = weekLayout();
    for (int row = 0; row < 7; ++row) {
        const WeekLayout::Day &day = layout.days[static_cast<size_t>(row)];
        const QModelIndex index = calendar().index(row, 0);
        for (size_t i = 0; i < day.posts.size(); ++i) {
            const QModelIndex post = calendar().index(static_cast<int>(i), 0, index);
            const bool isHidden = std::any_of(day.more.begin(), day.more.end(),
                [&](const WeekLayout::More &more) { return more.first <= post.row() && post.row() <= more.last; });
            if (!isHidden && calendar().timeOf(post).isValid() == isTimed)
                paintPost(painter, day.posts[i], post);
        }
        for (const WeekLayout::More &more : day.more)
            if (calendar().timeOf(calendar().index(more.first, 0, index)).isValid() == isTimed) {
                const int count = more.last - more.first + 1;
                paintText(painter, QRectF(more.rect).adjusted(u(4.5), 0, 0, 0), tr("+ %n more", nullptr, count), fontOf(Type::Caption),
                    theme().accent);
                if (currentIndex().parent() == index && currentIndex().row() >= more.first && currentIndex().row() <= more.last
                    && hasFocus())
                    paintFocusRing(painter, more.rect);
            }
    }
}

void HoursView::paintPost(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool isHeld = isLifted(index);
    const bool isCurrent = currentIndex() == index;
    const bool isPublished = index.data(app::CalendarModel::IsPublishedRole).toBool();
    const QRectF box(rect);
    painter.save();
    if (isHeld) {
        paintDashedBox(painter, box, QColor(), theme().control);
        painter.setOpacity(0.5);
    } else {
        paintBox(painter, box, isChosen(index) ? theme().selection : theme().surface, theme().line, theme().u(1));
        if (isCurrent && hasFocus())
            paintFocusRing(painter, box);
    }
    QRectF rest = box.adjusted(u(1), 0, -u(1), 0);
    paintLead(painter, rest, index);
    paintText(painter, rest, index.data().toString(), fontOf(Type::Body), isPublished ? theme().muted : theme().text);
    painter.restore();
}

} // namespace gui
