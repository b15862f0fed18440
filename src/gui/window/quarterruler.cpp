// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/quarterruler.h"

#include "core/format.h"
#include "core/quarterdays.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace gui {

QuarterRuler::QuarterRuler(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void QuarterRuler::setQuarter(
    const core::Quarter &quarter, int weekStart, QDate today, const std::vector<QDate> &reviews, const core::Language &language)
{
    m_quarter = quarter;
    m_today = today;
    m_reviews = reviews;
    m_language = language;
    m_weeks.clear();
    for (QDate day = quarter.firstDay; day.isValid() && day <= quarter.lastDay;) {
        const int toNext = 7 - (day.dayOfWeek() - weekStart + 7) % 7;
        const QDate last = std::min(day.addDays(toNext - 1), quarter.lastDay);
        m_weeks.push_back({day, last});
        day = last.addDays(1);
    }
    setAccessibleName(tr("The quarter’s weeks, from %1 to %2")
                          .arg(core::formatDay(quarter.firstDay, language), core::formatDay(quarter.lastDay, language)));
    update();
}

QString QuarterRuler::weekText(size_t week) const
{
    const Week &shown = m_weeks.at(week);
    QString text = tr("%1 to %2").arg(core::formatShortDay(shown.first, m_language), core::formatShortDay(shown.last, m_language));
    for (const QDate &review : m_reviews)
        if (review >= shown.first && review <= shown.last)
            text += QLatin1Char('\n') + tr("Review on %1").arg(core::formatShortDay(review, m_language));
    return text;
}

QSize QuarterRuler::sizeHint() const
{
    return {u(75), u(9)};
}

QSize QuarterRuler::minimumSizeHint() const
{
    return {u(40), u(9)};
}

double QuarterRuler::xOf(QDate day) const
{
    const double days = double(m_quarter.firstDay.daysTo(m_quarter.lastDay)) + 1;
    return days > 0 ? width() * double(m_quarter.firstDay.daysTo(day)) / days : 0;
}

int QuarterRuler::weekAt(double x) const
{
    for (size_t week = 0; week < m_weeks.size(); ++week)
        if (x < xOf(m_weeks[week].last.addDays(1)))
            return int(week);
    return -1;
}

void QuarterRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double top = lineHeight(Type::Caption) + theme().u(0.75);
    const QRectF track(0, std::round(top), width(), theme().u(2));
    paintWeeks(painter, track);
    paintMonths(painter, track);
    paintToday(painter, track);
    const double radius = theme().u(0.6);
    for (const QDate &review : m_reviews) {
        const PainterScope scope(painter);
        painter.setPen(QPen(theme().text, 1.5));
        painter.setBrush(theme().surface);
        painter.drawEllipse(QPointF(xOf(review) + radius, track.bottom() + theme().u(1.25)), radius, radius);
    }
}

void QuarterRuler::paintWeeks(QPainter &painter, const QRectF &track) const
{
    for (size_t week = 0; week < m_weeks.size(); ++week) {
        const double left = xOf(m_weeks[week].first);
        const double right = xOf(m_weeks[week].last.addDays(1)) - 2;
        const QRectF box(left, track.top(), std::max(right - left, 1.0), track.height());
        paintBox(painter, box, theme().sunken, QColor(), 1);
        const double done = std::min(right, xOf(m_today.addDays(1)));
        if (m_today >= m_weeks[week].first && done > left)
            paintBox(painter, QRectF(left, box.top(), done - left, box.height()), theme().accent, QColor(), 1);
        if (hasFocus() && m_chosen == int(week))
            paintBox(painter, box.adjusted(-3, -3, 3, 3), QColor(), theme().accent, 3, 2);
    }
}

void QuarterRuler::paintMonths(QPainter &painter, const QRectF &track) const
{
    for (QDate month = m_quarter.firstDay; month.isValid() && month <= m_quarter.lastDay;
         month = QDate(month.year(), month.month(), 1).addMonths(1)) {
        const double x = std::round(xOf(month));
        const QString name = m_language.locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        paintText(painter, QRectF(x, 0, theme().u(24), lineHeight(Type::Caption)), name, fontOf(Type::Caption), theme().muted);
        if (month != m_quarter.firstDay)
            painter.fillRect(QRectF(x - 1, track.top() - theme().u(1), 1, track.height() + theme().u(1)), theme().muted);
    }
}

void QuarterRuler::paintToday(QPainter &painter, const QRectF &track) const
{
    if (!core::isWithin(m_quarter, m_today))
        return;
    const double x = std::round(xOf(m_today.addDays(1))) - 1;
    painter.fillRect(QRectF(x - 1, track.top() - theme().u(0.75), 2, track.height() + theme().u(1.5)), theme().text);
}

void QuarterRuler::mousePressEvent(QMouseEvent *event)
{
    if (const int week = weekAt(event->position().x()); week >= 0)
        emit weekChosen(m_weeks[size_t(week)].first);
}

void QuarterRuler::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_weeks.size());
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        m_chosen = m_chosen < 0 ? std::max(weekAt(xOf(m_today)), 0) : std::clamp(m_chosen + step, 0, count - 1);
        setAccessibleDescription(weekText(size_t(m_chosen)));
        QToolTip::showText(mapToGlobal(QPoint(int(xOf(m_weeks[size_t(m_chosen)].first)), height())), weekText(size_t(m_chosen)), this);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && m_chosen >= 0 && m_chosen < count) {
        emit weekChosen(m_weeks[size_t(m_chosen)].first);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool QuarterRuler::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_chosen < 0 && !m_weeks.empty())
        m_chosen = std::max(weekAt(xOf(m_today)), 0);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int week = weekAt(help->pos().x()); week >= 0)
            QToolTip::showText(help->globalPos(), weekText(size_t(week)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace gui
