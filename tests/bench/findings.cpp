// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks a plan of 10,000 posts after an edit and prints, in milliseconds: the median check, the slowest one, the median edit, and how
// many findings there are.
#include "bench/largeplan.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

int main()
{
    const QTemporaryDir folder;
    app::NewWorkspace wanted;
    wanted.sample = QStringLiteral("cafe");
    wanted.languageCode = QStringLiteral("en");
    wanted.quarter = core::quarterNamed(u"2027Q1");
    const auto workspace = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")), wanted, bench::environment());
    if (!workspace || !(*workspace)->edit(bench::addingPosts(10000, (*workspace)->strategy())))
        return 1;
    app::Workspace &plan = **workspace;
    std::vector<double> checks;
    std::vector<double> edits;
    constexpr int rounds = 21;
    size_t found = plan.findings().size();
    for (int round = 0; round < rounds; ++round) {
        core::Post post = plan.strategy().all<core::Post>().back();
        post.title = QStringLiteral("Round %1").arg(round);
        edits.push_back(bench::millisecondsOf([&] { (void)plan.edit(core::Edit::changing(post, post.title)); }));
        checks.push_back(bench::millisecondsOf([&] { found = plan.findings().size(); }));
    }
    std::sort(checks.begin(), checks.end());
    std::sort(edits.begin(), edits.end());
    std::printf("%.1f %.1f %.1f %zu\n", checks[rounds / 2], checks.back(), edits[rounds / 2], found);
    return 0;
}
