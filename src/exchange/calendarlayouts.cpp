// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendartable.h"

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
    CalendarLayout layout{QStringLiteral("quarterdeck"), {}, true};
    layout.columns = {plainColumn("uid", Kind::Uid), plainColumn("date", Kind::Day), plainColumn("time", Kind::Time),
        plainColumn("format", Kind::Format), plainColumn("status", Kind::Status)};
    for (const CalendarField &field : calendarTextFields())
        layout.columns.push_back(textColumn(field.name, field.member));
    layout.columns.push_back(plainColumn("base", Kind::Base));
    return layout;
}

// Columns as the programs' own help and users tell them.
std::vector<CalendarLayout> makeLayouts()
{
    const QString isoMinutes = QStringLiteral("yyyy-MM-dd HH:mm");
    const auto nothing = [](const char *header) { return plainColumn(header, Kind::Nothing); };
    return {ownLayout(),
        {QStringLiteral("buffer"), {textColumn("Text", &CalendarPost::text), nothing("Image URL"),
                                       textColumn("Tags", &CalendarPost::pillar), plainColumn("Posting Time", Kind::DayTime, isoMinutes)}},
        {QStringLiteral("hootsuite"), {plainColumn("date and time", Kind::DayTime, QStringLiteral("MM/dd/yyyy HH:mm")),
                                          textColumn("message", &CalendarPost::text), textColumn("link", &CalendarPost::link)}},
        {QStringLiteral("publer"),
            {plainColumn("Date", Kind::DayTime, QStringLiteral("yyyy/MM/dd HH:mm")), textColumn("Message", &CalendarPost::text),
                textColumn("Link", &CalendarPost::link), nothing("Media"), textColumn("Title", &CalendarPost::title),
                textColumn("Labels", &CalendarPost::pillar)}},
        {QStringLiteral("socialbee"),
            {textColumn("text", &CalendarPost::text), textColumn("link", &CalendarPost::link), nothing("imageUrls"), nothing("gifUrls"),
                nothing("videoUrls"), plainColumn("postAtSpecificTime", Kind::DayTime, QStringLiteral("yyyy-MM-dd HH:mm:ss"))}}};
}

const std::vector<CalendarLayout> &layouts()
{
    static const std::vector<CalendarLayout> all = makeLayouts();
    return all;
}

} // namespace

const QStringList &calendarLayoutNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const CalendarLayout &layout : layouts())
            list << layout.name;
        return list;
    }();
    return names;
}

const CalendarLayout *calendarLayout(const QString &name)
{
    for (const CalendarLayout &layout : layouts())
        if (layout.name == name || name.isEmpty())
            return &layout;
    return nullptr;
}

} // namespace exchange
