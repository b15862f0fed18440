// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the months of a plan of 1,000 posts and of one of 10,000 and filters them: the time until the next month is painted, that of
// 95 in 100, then the slowest filter, in milliseconds; the smaller plan first, then the larger, then how many times as long its month
// takes. Built without optimisation only the last number means anything.
#include "app/calendar/calendarmodel.h"
#include "bench/largeplan.h"
#include "gui/calendar/monthview.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace {

struct Times {
    double month = 0;
    double filter = 0;
};

constexpr int turns = 100;

double nearlySlowest(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

// Three months of posts, turned to and fro.
Times timesOf(int posts)
{
    const QTemporaryDir folder;
    app::NewWorkspace wanted;
    wanted.sample = QStringLiteral("cafe");
    wanted.quarter = core::quarterNamed(u"2027Q1");
    const auto workspace = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")), wanted, bench::environment());
    if (!workspace || !(*workspace)->edit(bench::addingPosts(posts, (*workspace)->strategy())))
        return {};
    app::CalendarModel model(**workspace, nullptr);
    gui::MonthView view(model, nullptr);
    view.resize(960, 640);
    view.show();
    QCoreApplication::processEvents();
    std::vector<double> months, filters;
    for (int turn = 0; turn < turns; ++turn)
        months.push_back(bench::millisecondsOf([&] {
            model.showMonth(QDate(2027, 1 + turn % 3, 1));
            view.viewport()->repaint();
        }));
    app::PostFilter filter;
    filter.wanted[app::FilterBy::Channel] = {(*workspace)->strategy().all<core::Channel>().front().id.toString()};
    for (const QString &text : {QString(), QStringLiteral("a"), QStringLiteral("café"), QStringLiteral("absent")})
        filters.push_back(bench::millisecondsOf([&] {
            filter.text = text;
            model.setFilter(filter);
            view.viewport()->repaint();
        }));
    return {nearlySlowest(months), *std::max_element(filters.begin(), filters.end())};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const Times few = timesOf(1000), many = timesOf(10000);
    std::printf("%.1f %.1f %.1f %.1f %.2f\n", few.month, few.filter, many.month, many.filter, few.month > 0 ? many.month / few.month : 0);
    return 0;
}
