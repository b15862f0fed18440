// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches a plan of 10,000 posts as somebody types and prints, in milliseconds: the slowest search, the one after an edit, the
// edit, and what is readied once in the background.
#include "app/search.h"
#include "bench/largeplan.h"

#include <QTemporaryDir>

#include <cstdio>

namespace {

double slowestSearch(app::Search &search)
{
    constexpr int hits = 9;
    double slowest = 0;
    for (const QString &text : {bench::Words::word(0), bench::Words::word(3), bench::Words::word(500), bench::Words::word(17000),
             QString(bench::Words::word(1) + u' ' + bench::Words::word(2)), QStringLiteral("coeur lan ge"), QStringLiteral("absent")})
        for (int typed = 1; typed <= text.size(); ++typed)
            slowest = std::max(slowest, bench::millisecondsOf([&] { search.hits(text.left(typed), hits); }));
    return slowest;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const auto workspace = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")), {}, bench::environment());
    if (!workspace || !(*workspace)->edit(bench::addingPosts(10000)))
        return 1;
    app::Workspace &plan = **workspace;
    app::Search search(plan);
    const double readying = bench::millisecondsOf([&] { search.hits(QStringLiteral("a"), 1); });
    const double slowest = slowestSearch(search);
    core::Post post = plan.strategy().all<core::Post>().front();
    post.title = QStringLiteral("Kouglof");
    const double edit = bench::millisecondsOf([&] { (void)plan.edit(core::Edit::changing(post, post.title)); });
    const double afterwards = bench::millisecondsOf([&] { search.hits(QStringLiteral("kouglof"), 9); });
    std::printf("%.1f %.1f %.1f %.1f\n", slowest, afterwards, edit, readying);
    return 0;
}
