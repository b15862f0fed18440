// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/daychooser.h"

#include "gui/components/calendarlook.h"
#include "gui/components/popup.h"

#include <QCalendarWidget>
#include <QVBoxLayout>

namespace gui {

void chooseDay(QWidget &below, QDate shown, const QString &name, const std::function<void(QDate)> &chosen)
{
    auto *popup = new Popup(&below);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(below.locale());
    styleCalendar(*calendar);
    calendar->setAccessibleName(name);
    calendar->setDateEditEnabled(false); // typing over it would change parts of the date unseen
    if (shown.isValid())
        calendar->setSelectedDate(shown);
    popup->column()->addWidget(calendar);
    const auto take = [popup, chosen](QDate day) {
        popup->close();
        chosen(day);
    };
    QObject::connect(calendar, &QCalendarWidget::activated, popup, take);
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, take);
    popup->openBelow(&below);
    calendar->setFocus(Qt::PopupFocusReason); // the field below is not left
}

} // namespace gui
