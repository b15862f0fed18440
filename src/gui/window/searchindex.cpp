// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/searchindex.h"

#include "core/format.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace gui {

namespace {

QString word(const char *source)
{
    return QCoreApplication::translate("gui::search", source);
}

QString detailOf(const core::Post &post, const core::Language &language)
{
    if (!post.day)
        return word(QT_TRANSLATE_NOOP("gui::search", "Idea"));
    return word(QT_TRANSLATE_NOOP("gui::search", "Post on %1")).arg(core::formatShortDay(*post.day, language));
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString result;
    for (const QChar &letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            result += letter == QChar(0x2019) ? QLatin1Char('\'') : letter;
    return result.toCaseFolded();
}

std::vector<SearchHit> searchablePlan(const core::Strategy &strategy, const core::Language &language)
{
    std::vector<SearchHit> hits;
    const auto add = [&hits](const QString &title, const QString &detail, const char *icon, const char *page, const QString &subject,
                         const QString &text = {}) {
        if (!title.trimmed().isEmpty())
            hits.push_back({title, detail, QLatin1String(icon), {QLatin1String(page), subject}, nullptr, text});
    };
    for (const core::Goal &goal : strategy.all<core::Goal>())
        add(goal.title, word(QT_TRANSLATE_NOOP("gui::search", "Goal")), "goals", "goals", QStringLiteral("goal:") + goal.id.toString());
    for (const core::Persona &persona : strategy.all<core::Persona>())
        add(persona.name, word(QT_TRANSLATE_NOOP("gui::search", "Persona")), "audience", "audience",
            QStringLiteral("persona:") + persona.id.toString());
    for (const core::Competitor &competitor : strategy.all<core::Competitor>())
        add(competitor.name, word(QT_TRANSLATE_NOOP("gui::search", "Competitor")), "competitors", "competitors",
            QStringLiteral("competitor:") + competitor.id.toString());
    for (const core::Channel &channel : strategy.all<core::Channel>())
        add(channel.handle.isEmpty() ? channel.network : channel.handle, word(QT_TRANSLATE_NOOP("gui::search", "Channel")), "channels",
            "channels", QStringLiteral("channel:") + channel.id.toString());
    for (const core::Post &post : strategy.all<core::Post>())
        add(post.title, detailOf(post, language), post.day ? "calendar" : "idea", "calendar", QStringLiteral("post:") + post.id.toString(),
            post.text + u' ' + post.notes);
    return hits;
}

std::vector<SearchHit> searched(const std::vector<SearchHit> &hits, const QString &text, int limit)
{
    const QString wanted = foldedForSearch(text).trimmed();
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, SearchHit>> found;
    for (const SearchHit &hit : hits) {
        const QString title = foldedForSearch(hit.title);
        const QString both = title + QLatin1Char(' ') + foldedForSearch(hit.detail);
        const auto holdsAll = [&words](const QString &text) {
            return std::all_of(words.begin(), words.end(), [&text](const QString &one) { return text.contains(one); });
        };
        if (holdsAll(both))
            found.emplace_back(title.startsWith(wanted) ? 0 : title.contains(wanted) ? 1 : 2, hit);
        else if (!hit.text.isEmpty() && holdsAll(both + u' ' + foldedForSearch(hit.text)))
            found.emplace_back(3, hit);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<SearchHit> result;
    for (size_t index = 0; index < found.size() && int(index) < limit; ++index)
        result.push_back(found[index].second);
    return result;
}

} // namespace gui
