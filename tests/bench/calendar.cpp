// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the months of a plan of 1,000 posts and of one of 10,000 and filters them: the time until the next month is painted, that of
// 95 in 100, then the slowest filter, in milliseconds; the smaller plan first, then the larger, then how many times as long its month
// takes; last, how long it takes in the larger plan from letting a dragged post fall until it is stored and the page painted. Built without
// optimisation only the last number means anything.
#include "app/calendar/calendarmodel.h"
#include "bench/largeplan.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/monthview.h"

#include <QApplication>
#include <QMouseEvent>
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

void sendMouse(QWidget &surface, QEvent::Type type, const QPoint &at)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, QPointF(at), QPointF(surface.mapToGlobal(at)), isMove ? Qt::NoButton : Qt::LeftButton,
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&surface, &event);
}

// From letting a post fall on the next day until it is in the file and the page is painted, 95 in 100.
double timeOfDrops(int posts)
{
    const QTemporaryDir folder;
    app::NewWorkspace wanted;
    wanted.sample = QStringLiteral("cafe");
    wanted.quarter = core::quarterNamed(u"2027Q1");
    const auto workspace = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")), wanted, bench::environment());
    if (!workspace || !(*workspace)->edit(bench::addingPosts(posts, (*workspace)->strategy())))
        return 0;
    core::Edit unpublishing({QStringLiteral("change:post"), {}}); // what is published stays where it is
    for (core::Post post : (*workspace)->strategy().all<core::Post>())
        if (post.status == core::PostStatus::Published) {
            post.status = core::PostStatus::Scheduled;
            unpublishing.put(post);
        }
    if (!(*workspace)->edit(unpublishing))
        return 0;
    gui::CalendarPage page(**workspace, nullptr);
    QObject::connect(workspace->get(), &app::Workspace::changed, &page, &gui::CalendarPage::refresh);
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    gui::MonthView &month = *page.month();
    const auto &model = *static_cast<const app::CalendarModel *>(month.model());
    std::vector<double> drops;
    constexpr int dropped = 40;
    for (int drop = 0; drop < dropped; ++drop) {
        const QModelIndex from = model.indexOfDay(QDate(2027, 2, 2 + drop % 20));
        const QModelIndex to = model.indexOfDay(QDate(2027, 2, 3 + drop % 20));
        const QPoint start = month.visualRect(model.index(0, 0, from)).center(), end = month.visualRect(to).center();
        const size_t before = (*workspace)->history().size();
        sendMouse(*month.viewport(), QEvent::MouseButtonPress, start);
        sendMouse(*month.viewport(), QEvent::MouseMove, start + QPoint(20, 10));
        sendMouse(*month.viewport(), QEvent::MouseMove, end);
        drops.push_back(bench::millisecondsOf([&] {
            sendMouse(*month.viewport(), QEvent::MouseButtonRelease, end);
            page.repaint();
        }));
        if ((*workspace)->history().size() != before + 1)
            return 0; // nothing fell
    }
    return nearlySlowest(drops);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const Times few = timesOf(1000), many = timesOf(10000);
    std::printf("%.1f %.1f %.1f %.1f %.2f %.1f\n", few.month, few.filter, many.month, many.filter,
        few.month > 0 ? many.month / few.month : 0, timeOfDrops(10000));
    return 0;
}
