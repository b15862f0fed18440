// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/openquarter.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

OpenQuarter::OpenQuarter(const app::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_quarter(core::quarterHolding(environment.today))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The quarter that is open: you are here, and your goals end with it."));
}

QSize OpenQuarter::sizeHint() const
{
    return {u(100), u(17)};
}

double OpenQuarter::xOf(QDate day) const
{
    return width() * double(m_quarter.firstDay.daysTo(day)) / double(m_quarter.firstDay.daysTo(m_quarter.lastDay) + 1);
}

void OpenQuarter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont caption = fontOf(Type::Caption);
    const double line = lineHeight(Type::Caption);
    const QRectF track(0, line + u(1.5), width(), u(4));
    for (QDate month = m_quarter.firstDay; month <= m_quarter.lastDay; month = month.addMonths(1)) {
        const QString name = m_environment.language.locale().standaloneMonthName(month.month());
        paintText(painter, QRectF(xOf(month), 0, u(40), line), name, caption, theme().muted);
    }
    for (QDate week = m_quarter.firstDay; week <= m_quarter.lastDay; week = week.addDays(7)) {
        const double right = std::min(xOf(week.addDays(7)) - 2, double(width()));
        painter.fillRect(QRectF(xOf(week), track.top(), right - xOf(week), track.height()), theme().sunken);
    }
    const double here = std::round(xOf(m_environment.today.addDays(1)));
    painter.fillRect(QRectF(0, track.top(), here, track.height()), theme().accent);
    for (const double x : {here, double(width()) - 3})
        painter.fillRect(QRectF(x - 1, track.top() - u(1), 2, track.height() + u(2)), theme().text);
    const QString youAreHere = tr("you are here");
    const QString end = tr("your goals, met or learned from");
    const QFontMetricsF metrics(caption);
    const double below = track.bottom() + u(1.5);
    const double endLeft = width() - metrics.horizontalAdvance(end) - 1;
    paintText(painter, QRectF(endLeft, below, width() - endLeft, line), end, caption, theme().text);
    const double room = metrics.horizontalAdvance(youAreHere) + u(2);
    if (here + room <= endLeft)
        paintText(painter, QRectF(here, below, room, line), youAreHere, caption, theme().text);
    else if (here - room > 0 && here < endLeft)
        paintText(painter, QRectF(endLeft - room, below, room, line), youAreHere, caption, theme().text);
}

} // namespace gui
