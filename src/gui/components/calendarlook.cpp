// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/calendarlook.h"

#include "gui/components/button.h"
#include "gui/style/theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

namespace gui {

void styleCalendar(QCalendarWidget &calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat plain;
    plain.setForeground(theme().text);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plain);
    QTextCharFormat head;
    head.setForeground(theme().muted);
    calendar.setHeaderTextFormat(head);
    if (auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Base);
        bar->setAutoFillBackground(true);
    }
    if (auto *before = calendar.findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth")))
        before->setIcon(iconNamed(QStringLiteral("left")));
    if (auto *after = calendar.findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth")))
        after->setIcon(iconNamed(QStringLiteral("right")));
}

} // namespace gui
