// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendartable.h"

#include <map>

namespace exchange {

namespace {

using Kind = CalendarColumnKind;

CalendarColumn textColumn(const char *header, std::optional<QString> CalendarPost::*text)
{
    return {QLatin1String(header), Kind::Text, text};
}

CalendarColumn plainColumn(const char *header, Kind kind, const QString &format = {})
{
    return {QLatin1String(header), kind, nullptr, format};
}

CalendarLayout ownLayout()
{
    CalendarLayout layout{{}, true};
    layout.columns = {plainColumn("uid", Kind::Uid), plainColumn("date", Kind::Day), plainColumn("time", Kind::Time),
        plainColumn("format", Kind::Format), plainColumn("status", Kind::Status)};
    for (const CalendarField &field : calendarTextFields())
        layout.columns.push_back(textColumn(field.name, field.member));
    layout.columns.push_back(plainColumn("base", Kind::Base));
    return layout;
}

// Columns as the programs' own help and users tell them.
CalendarLayout layoutOf(CalendarProgram program)
{
    const QString isoMinutes = QStringLiteral("yyyy-MM-dd HH:mm");
    const auto nothing = [](const char *header) { return plainColumn(header, Kind::Nothing); };
    switch (program) {
    case CalendarProgram::Quarterdeck:
        return ownLayout();
    case CalendarProgram::Buffer:
        return {{textColumn("Text", &CalendarPost::text), nothing("Image URL"), textColumn("Tags", &CalendarPost::pillar),
            plainColumn("Posting Time", Kind::DayTime, isoMinutes)}};
    case CalendarProgram::Hootsuite:
        return {{plainColumn("date and time", Kind::DayTime, QStringLiteral("MM/dd/yyyy HH:mm")),
            textColumn("message", &CalendarPost::text), textColumn("link", &CalendarPost::link)}};
    case CalendarProgram::Publer:
        return {{plainColumn("Date", Kind::DayTime, QStringLiteral("yyyy/MM/dd HH:mm")), textColumn("Message", &CalendarPost::text),
            textColumn("Link", &CalendarPost::link), nothing("Media"), textColumn("Title", &CalendarPost::title),
            textColumn("Labels", &CalendarPost::pillar)}};
    case CalendarProgram::SocialBee:
        return {{textColumn("text", &CalendarPost::text), textColumn("link", &CalendarPost::link), nothing("imageUrls"), nothing("gifUrls"),
            nothing("videoUrls"), plainColumn("postAtSpecificTime", Kind::DayTime, QStringLiteral("yyyy-MM-dd HH:mm:ss"))}};
    }
    Q_UNREACHABLE();
}

} // namespace

const CalendarLayout &calendarLayout(CalendarProgram program)
{
    static const std::map<CalendarProgram, CalendarLayout> layouts = [] {
        std::map<CalendarProgram, CalendarLayout> all;
        for (const auto &[known, token] : core::Tokens<CalendarProgram>::all)
            all[known] = layoutOf(known);
        return all;
    }();
    return layouts.at(program);
}

} // namespace exchange
