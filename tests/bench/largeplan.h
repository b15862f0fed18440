// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A plan as large as anybody's, for the benches.
#include "app/workspace.h"

#include <QElapsedTimer>

#include <cmath>
#include <random>

namespace bench {

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

// Posts of the first quarter of 2027, spread over what the plan has: channels, pillars, goals and campaigns.
inline core::Edit addingPosts(int count, const core::Strategy &plan = {})
{
    const auto someOf = [](const auto &rows, int number) {
        using Id = std::decay_t<decltype(rows.front().id)>;
        return rows.empty() || number % 7 == 0 ? std::optional<Id>()
                                               : std::optional<Id>(rows[static_cast<size_t>(number) % rows.size()].id);
    };
    Words words;
    core::Edit edit({QStringLiteral("load"), {}});
    for (int number = 0; number < count; ++number) {
        core::Post post;
        post.id = {number + 1};
        post.title = words.some(6);
        post.text = words.some(80);
        post.notes = words.some(10);
        post.day = QDate(2027, 1, 1).addDays(number % 90);
        post.channel = someOf(plan.all<core::Channel>(), number);
        post.pillar = someOf(plan.all<core::Pillar>(), number);
        post.goal = someOf(plan.all<core::Goal>(), number);
        post.campaign = someOf(plan.all<core::Campaign>(), number / 10);
        edit.put(post);
    }
    return edit;
}

inline app::Environment environment()
{
    app::Environment environment;
    environment.today = QDate(2027, 2, 10);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    return environment;
}

template <class Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace bench
