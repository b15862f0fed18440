// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches a plan of 10,000 posts as somebody types and prints, in milliseconds: the slowest search, the one after an edit, the
// edit, and what is readied once in the background.
#include "app/search.h"
#include "app/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <random>

namespace {

// Text with as many different words as people use, some of them all the time.
class Words {
public:
    QString some(int count)
    {
        QStringList words;
        for (int i = 0; i < count; ++i)
            words += word(static_cast<int>(m_vocabulary * std::pow(m_share(m_random), 3)));
        return words.join(u' ');
    }
    static QString word(int number)
    {
        static const QStringList syllables{QStringLiteral("ca"), QStringLiteral("fé"), QStringLiteral("bou"), QStringLiteral("lan"),
            QStringLiteral("ge"), QStringLiteral("rie"), QStringLiteral("cœ"), QStringLiteral("ter"), QStringLiteral("ra"),
            QStringLiteral("sse"), QStringLiteral("mo"), QStringLiteral("d’")};
        QString text;
        for (int rest = number + 5; rest > 0; rest /= int(syllables.size()))
            text += syllables.at(rest % int(syllables.size()));
        return text;
    }

private:
    static constexpr int m_vocabulary = 20000;
    std::mt19937 m_random{7};
    std::uniform_real_distribution<double> m_share{0, 1};
};

core::Edit addingPosts(int count)
{
    Words words;
    core::Edit edit({QStringLiteral("load"), {}});
    for (int number = 0; number < count; ++number) {
        core::Post post;
        post.id = {number + 1};
        post.title = words.some(6);
        post.text = words.some(80);
        post.notes = words.some(10);
        post.day = QDate(2027, 1, 1).addDays(number % 90);
        edit.put(post);
    }
    return edit;
}

template <class Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double slowestSearch(app::Search &search)
{
    constexpr int hits = 9;
    double slowest = 0;
    for (const QString &text : {Words::word(0), Words::word(3), Words::word(500), Words::word(17000),
             Words::word(1) + u' ' + Words::word(2), QStringLiteral("coeur lan ge"), QStringLiteral("absent")})
        for (int typed = 1; typed <= text.size(); ++typed)
            slowest = std::max(slowest, millisecondsOf([&] { search.hits(text.left(typed), hits); }));
    return slowest;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    app::Environment environment;
    environment.today = QDate(2027, 2, 10);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    const auto workspace = app::Workspace::create(folder.filePath(QStringLiteral("plan.qdeck")), {}, environment);
    if (!workspace || !(*workspace)->edit(addingPosts(10000)))
        return 1;
    app::Workspace &plan = **workspace;
    app::Search search(plan);
    const double readying = millisecondsOf([&] { search.hits(QStringLiteral("a"), 1); });
    const double slowest = slowestSearch(search);
    core::Post post = plan.strategy().all<core::Post>().front();
    post.title = QStringLiteral("Kouglof");
    const double edit = millisecondsOf([&] { (void)plan.edit(core::Edit::changing(post, post.title)); });
    const double afterwards = millisecondsOf([&] { search.hits(QStringLiteral("kouglof"), 9); });
    std::printf("%.1f %.1f %.1f %.1f\n", slowest, afterwards, edit, readying);
    return 0;
}
