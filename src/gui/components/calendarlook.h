// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCalendarWidget;

namespace gui {

// Gives Qt's calendar our colours: a quiet head in the text's own ink, weekends no warning, arrows from our icons.
void styleCalendar(QCalendarWidget &calendar);

} // namespace gui
