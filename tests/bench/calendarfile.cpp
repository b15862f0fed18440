// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads an .ics of 10,000 events and compares it with a plan, as an import does before it writes; and parses the same bytes with
// libical alone. Prints both medians in milliseconds and how many times as long the first takes.
#include "catalogue/calendars.h"
#include "catalogue/catalogue.h"
#include "exchange/calendarmerge.h"
#include "exchange/icalendar.h"

#include <libical/ical.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

constexpr int events = 10'000;
constexpr int runs = 9;

core::Strategy largePlan()
{
    core::Strategy plan;
    core::Business business;
    business.id = core::newId<core::Business>();
    business.timeZone = QStringLiteral("Europe/Paris");
    plan.all<core::Business>().push_back(business);
    core::Channel channel;
    channel.id = core::newId<core::Channel>();
    channel.network = QStringLiteral("instagram");
    channel.handle = QStringLiteral("@bakery");
    plan.all<core::Channel>().push_back(channel);
    for (int i = 0; i < events; ++i) {
        core::Post post;
        post.id = core::newId<core::Post>();
        post.title = QStringLiteral("Post number %1 of the year").arg(i);
        post.text = QStringLiteral("Twenty hours of sourdough, then the oven; come early. ").repeated(3);
        post.day = QDate(2027, 1, 1).addDays(i % 365);
        post.time = QTime(9 + i % 9, 30);
        post.channel = channel.id;
        post.status = core::PostStatus::Scheduled;
        plan.all<core::Post>().push_back(post);
    }
    return plan;
}

template <class Work>
double medianOf(const Work &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main()
{
    const core::Strategy plan = largePlan();
    const core::NetworkCatalogue networks = catalogue::networks();
    const QDateTime written(QDate(2027, 1, 1), QTime(8, 0), Qt::UTC);
    const QByteArray ics = exchange::toICalendar(exchange::calendarPosts(plan), {{}, QStringLiteral("Europe/Paris"), written, 1, {}});
    exchange::CalendarReading reading;
    reading.timeZone = QStringLiteral("Europe/Paris");
    reading.networks = networks;
    core::Strategy empty = plan;
    empty.all<core::Post>().clear();
    int added = 0;
    const double ours = medianOf([&] {
        const auto file = exchange::fromICalendar(ics, reading, QStringLiteral("a.ics"));
        added = file ? exchange::mergeCalendar(empty, networks, *file, QStringLiteral("a.ics")).count.added : 0;
    });
    const double parsing = medianOf([&] { icalcomponent_free(icalparser_parse_string(ics.constData())); });
    if (added != events)
        return 1;
    std::printf("%.1f %.1f %.2f\n", ours, parsing, ours / parsing);
    return 0;
}
