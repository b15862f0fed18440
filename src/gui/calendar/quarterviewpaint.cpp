// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/quartermodel.h"
#include "charts/marks.h"
#include "gui/calendar/dashedbox.h"
#include "gui/calendar/quarterview.h"
#include "gui/components/status.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui {

namespace {

using LaneKind = app::QuarterLane::Kind;

// A level that something is measured against.
void paintLimit(QPainter &painter, double left, double right, double y)
{
    const PainterScope scope(painter);
    QPen pen(theme().text, 1.5, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace

void QuarterView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().surface);
    if (m_model.weeks().empty())
        return;
    const QuarterLayout &layout = quarterLayout();
    if (const int week = chosenWeek(); week >= 0)
        painter.fillRect(layout.weekRect(m_model, week).adjusted(0, layout.heads.height() / 2, 0, 0), theme().selection);
    paintHeads(painter);
    for (size_t lane = 0; lane < layout.lanes.size(); ++lane)
        paintLane(painter, static_cast<int>(lane));
    paintToday(painter);
    if (hasFocus() && currentIndex().isValid())
        paintFocusRing(painter, QRectF(visualRect(currentIndex())).adjusted(1, 1, -1, -1));
}

void QuarterView::paintHeads(QPainter &painter) const
{
    const QuarterLayout &layout = quarterLayout();
    const double middle = layout.heads.height() / 2.0;
    const double right = viewport()->width();
    for (size_t i = 0; i < m_model.weeks().size(); ++i) {
        const app::QuarterWeek &week = m_model.weeks()[i];
        const QRectF box = layout.weekRect(m_model, static_cast<int>(i));
        paintHairline(painter, QPointF(box.left(), middle), QPointF(box.left(), layout.height));
        const QString name = tr("W%1", "number of a week").arg(week.number);
        const bool isChosen = static_cast<int>(i) == chosenWeek();
        if (QFontMetricsF(fontOf(Type::Caption)).horizontalAdvance(name) + u(1) <= box.width())
            paintText(painter, QRectF(box.left() + u(1), middle, box.width() - u(1), middle), name, fontOf(Type::Caption, isChosen),
                isChosen ? theme().accent : theme().muted);
    }
    for (QDate month = m_model.quarter().firstDay; month <= m_model.quarter().lastDay; month = month.addMonths(1)) {
        const double left = layout.xOf(month);
        QString name = m_model.locale().standaloneMonthName(month.month());
        if (!name.isEmpty())
            name.front() = name.front().toUpper();
        painter.fillRect(QRectF(left, 0, 1, layout.height), theme().control);
        QRectF words(left + u(1.5), 0, std::min(layout.dayWidth * 28, right - left), middle);
        const double wanted = QFontMetricsF(fontOf(Type::Body, true)).horizontalAdvance(name);
        if (const QRectF flag = todayFlag(); flag.left() < words.left() + wanted && words.left() < flag.right())
            words.setLeft(flag.right() + u(1.5)); // beside the word for today
        paintText(painter, words, name, fontOf(Type::Body, true), theme().text);
    }
}

void QuarterView::paintLane(QPainter &painter, int lane) const
{
    const QuarterLayout &layout = quarterLayout();
    const app::QuarterLane &shown = m_model.lanes()[static_cast<size_t>(lane)];
    const QRectF rect = layout.lanes[static_cast<size_t>(lane)].rect;
    paintHairline(painter, rect.topLeft(), rect.topRight());
    const double top = rect.top() + (shown.note.isEmpty() ? u(1) : u(2));
    const QRectF title(u(4), top, layout.names - u(5), lineHeight(Type::Body) + (shown.note.isEmpty() ? u(1) : 0));
    paintText(painter, title, shown.title, fontOf(Type::Body, true), theme().text);
    QRectF note(title.left(), title.bottom(), title.width(), lineHeight(Type::Caption));
    for (const QString &text : {shown.note, shown.detail}) {
        if (text.isEmpty() || note.bottom() > rect.bottom())
            continue;
        paintText(painter, note, text, fontOf(Type::Caption), theme().muted);
        note.translate(0, note.height());
    }
    for (int week = 0; week < m_model.columnCount(); ++week)
        if (const QRect more = layout.moreRect(m_model, lane, week); !more.isNull())
            paintText(painter, QRectF(more).adjusted(u(1), 0, 0, 0),
                QStringLiteral("+%1").arg(layout.lanes[static_cast<size_t>(lane)].hidden[static_cast<size_t>(week)]),
                fontOf(Type::Caption, true), theme().accent);
    switch (shown.kind) {
    case LaneKind::KeyDates:
    case LaneKind::Reviews:
        return paintNamed(painter, lane);
    case LaneKind::Campaigns:
        return paintCampaigns(painter, lane);
    case LaneKind::Channel:
        return paintChannel(painter, lane);
    case LaneKind::Mix:
        return paintMix(painter, lane);
    case LaneKind::Hours:
        return paintHours(painter, lane);
    }
}

// A stroke or a ring at the day, its name beside it.
void QuarterView::paintNamed(QPainter &painter, int lane) const
{
    const QuarterLayout &layout = quarterLayout();
    const app::QuarterLane &shown = m_model.lanes()[static_cast<size_t>(lane)];
    for (size_t i = 0; i < shown.spans.size(); ++i) {
        const QRectF box = layout.lanes[static_cast<size_t>(lane)].spans[i];
        if (box.isNull())
            continue;
        const double day = std::max(layout.xOf(shown.spans[i].firstDay), layout.xOf(layout.firstDay)) + layout.dayWidth / 2;
        const bool isLeftOfIt = box.left() < layout.xOf(shown.spans[i].firstDay) - 1 && shown.spans[i].firstDay > layout.firstDay;
        if (shown.kind == LaneKind::Reviews) {
            const PainterScope scope(painter);
            painter.setPen(QPen(theme().text, 2));
            painter.setBrush(shown.spans[i].isOpen ? theme().surface : theme().text);
            painter.drawEllipse(QPointF(day, box.center().y()), theme().u(1.25), theme().u(1.25));
        } else {
            const double end = std::min<double>(layout.xOf(shown.spans[i].lastDay) + layout.dayWidth / 2, viewport()->width());
            if (shown.spans[i].lastDay > shown.spans[i].firstDay)
                painter.fillRect(QRectF(day, box.bottom() - theme().u(0.5), end - day, theme().u(0.25)), theme().control);
            painter.fillRect(QRectF(day - 1, box.top() + theme().u(0.5), theme().u(0.625), box.height() - theme().u(1)), theme().text);
        }
        const QRectF words = isLeftOfIt ? QRectF(box.left(), box.top(), day - box.left() - u(2), box.height())
                                        : QRectF(day + u(2), box.top(), box.right() - day, box.height());
        paintText(painter, words, shown.spans[i].text, fontOf(Type::Caption), theme().text,
            (isLeftOfIt ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

void QuarterView::paintCampaigns(QPainter &painter, int lane) const
{
    const QuarterLayout &layout = quarterLayout();
    const app::QuarterLane &shown = m_model.lanes()[static_cast<size_t>(lane)];
    for (size_t i = 0; i < shown.spans.size(); ++i) {
        const QRectF box = layout.lanes[static_cast<size_t>(lane)].spans[i];
        if (box.isNull())
            continue;
        const bool isOpen = shown.spans[i].isOpen;
        if (isOpen)
            paintDashedBox(painter, box, theme().surface, theme().behind);
        else
            paintBox(painter, box, theme().surface, theme().control, theme().u(1));
        paintText(
            painter, box.adjusted(u(1.5), 0, -u(1), 0), shown.spans[i].text, fontOf(Type::Caption), isOpen ? theme().behind : theme().text);
    }
}

void QuarterView::paintChannel(QPainter &painter, int lane) const
{
    const QuarterLayout &layout = quarterLayout();
    const app::QuarterLane &shown = m_model.lanes()[static_cast<size_t>(lane)];
    const QuarterLayout::Lane &place = layout.lanes[static_cast<size_t>(lane)];
    for (const app::QuarterSpan &pause : shown.pauses) {
        const double left = layout.xOf(pause.firstDay), right = layout.xOf(pause.lastDay.addDays(1));
        const QRectF box(left, place.rect.top() + 1, right - left, place.rect.height() - 1);
        paintHatch(painter, box);
        paintText(
            painter, box.adjusted(u(0.5), u(0.5), 0, 0), pause.text, fontOf(Type::Caption), theme().muted, Qt::AlignLeft | Qt::AlignTop);
    }
    for (size_t i = 0; i < shown.spans.size(); ++i) {
        const QRectF box = place.spans[i];
        paintDashedBox(painter, box, theme().behindSoft, theme().behind);
        painter.setFont(fontOf(Type::Caption, true));
        painter.setPen(theme().behind);
        painter.drawText(box.adjusted(u(1), 0, -u(1), 0), int(Qt::AlignCenter) | Qt::TextWordWrap, shown.spans[i].text);
    }
    const double size = std::min(theme().u(2.5), layout.dayWidth * 1.1);
    const double ground = place.rect.bottom() - theme().u(2.5);
    int above = 0;
    for (size_t i = 0; i < shown.marks.size(); ++i) {
        const app::QuarterMark &mark = shown.marks[i];
        above = i > 0 && shown.marks[i - 1].day == mark.day ? above + 1 : 0;
        const QPointF middle(layout.xOf(mark.day) + layout.dayWidth / 2, ground - size / 2 - above * (size + theme().u(0.5)));
        const QRectF box(middle.x() - size / 2, middle.y() - size / 2, size, size);
        if (mark.pillar >= 0)
            paintPillarMark(painter, box, mark.pillar);
        else
            painter.fillRect(box.adjusted(size / 3, size / 3, -size / 3, -size / 3), theme().muted);
        if (mark.more > 0)
            paintText(painter, QRectF(middle.x() - u(3), box.top() - u(4), u(6), u(4)), QStringLiteral("+%1").arg(mark.more),
                fontOf(Type::Code), theme().muted, Qt::AlignCenter);
    }
}

void QuarterView::paintMix(QPainter &painter, int lane) const
{
    const QuarterLayout &layout = quarterLayout();
    const QRectF rect = layout.lanes[static_cast<size_t>(lane)].rect;
    const double top = rect.top() + theme().u(2.5), height = rect.height() - theme().u(5);
    for (size_t i = 0; i < m_model.weeks().size(); ++i) {
        const app::QuarterWeek &week = m_model.weeks()[i];
        const QRectF cell = layout.weekRect(m_model, static_cast<int>(i));
        const QRectF track(cell.left() + theme().u(1), top, cell.width() - theme().u(2), height);
        painter.fillRect(track, theme().sunken);
        double left = track.left();
        for (const auto &[position, share] : week.shares) {
            painter.fillRect(QRectF(left, track.top(), track.width() * share, height), charts::pillarColour(position, theme()));
            left += track.width() * share;
        }
        const double filled = height * week.promotion / 100;
        painter.fillRect(QRectF(track.left(), track.bottom() - filled, track.width(), filled),
            charts::pillarColour(std::max(0, m_model.limitedPillar()), theme()));
        const QFont font = fontOf(Type::Caption, week.isTooMuch);
        if (QFontMetricsF(font).horizontalAdvance(week.promotionText) + u(1) <= track.width()) {
            const double words = lineHeight(Type::Caption);
            const bool isCovered = filled > height - words;
            paintText(painter, QRectF(track.left(), track.top(), track.width() - u(0.5), words), week.promotionText, font,
                isCovered        ? theme().surface
                : week.isTooMuch ? theme().behind
                                 : theme().muted,
                Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    if (const auto limit = m_model.limitPercent())
        paintLimit(painter, layout.names, viewport()->width(), top + height * (1 - *limit / 100));
}

void QuarterView::paintHours(QPainter &painter, int lane) const
{
    const QuarterLayout &layout = quarterLayout();
    const QRectF rect = layout.lanes[static_cast<size_t>(lane)].rect;
    const double most = m_model.mostHours();
    if (most <= 0)
        return;
    const double bottom = rect.bottom() - theme().u(1.5), height = rect.height() - theme().u(6.5);
    for (size_t i = 0; i < m_model.weeks().size(); ++i) {
        const app::QuarterWeek &week = m_model.weeks()[i];
        const QRectF cell = layout.weekRect(m_model, static_cast<int>(i));
        const double filled = height * week.hours / most;
        const QRectF bar(cell.left() + theme().u(1), bottom - filled, cell.width() - theme().u(2), filled);
        const bool isPast = week.lastDay < m_model.today();
        const QColor colour = week.isTooLong ? theme().behind : theme().accent;
        paintBox(painter, bar, isPast ? faded(colour, 0.45) : colour, QColor(), theme().u(0.5));
        if (week.isTooLong && QFontMetricsF(fontOf(Type::Caption, true)).horizontalAdvance(week.hoursText) <= cell.width() + u(2))
            paintText(painter, QRectF(cell.left() - u(1), bar.top() - u(4.5), cell.width() + u(2), u(4.5)), week.hoursText,
                fontOf(Type::Caption, true), theme().behind, Qt::AlignCenter);
    }
    if (m_model.availableHours() > 0)
        paintLimit(painter, layout.names, viewport()->width(), bottom - height * m_model.availableHours() / most);
}

// Null where the quarter does not hold today.
QRectF QuarterView::todayFlag() const
{
    if (m_model.weekOf(m_model.today()) < 0)
        return {};
    const QuarterLayout &layout = quarterLayout();
    const double middle = layout.xOf(m_model.today()) + layout.dayWidth / 2;
    const double width = QFontMetricsF(fontOf(Type::Caption, true)).horizontalAdvance(tr("today")) + u(2.5);
    QRectF flag(middle - width / 2, u(0.5), width, u(5));
    flag.moveLeft(std::min(flag.left(), viewport()->width() - width - 1));
    return flag;
}

void QuarterView::paintToday(QPainter &painter) const
{
    const QRectF flag = todayFlag();
    if (flag.isNull())
        return;
    const QuarterLayout &layout = quarterLayout();
    const double x = layout.xOf(m_model.today()) + layout.dayWidth / 2;
    painter.fillRect(QRectF(x - 1, layout.heads.height() / 2.0, 2, layout.height - layout.heads.height() / 2.0), theme().accent);
    paintBox(painter, flag, theme().accent, QColor(), theme().u(0.75));
    paintText(painter, flag, tr("today"), fontOf(Type::Caption, true), theme().onAccent, Qt::AlignCenter);
}

} // namespace gui
