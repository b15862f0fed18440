// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/publishedposts.h"

#include "app/workspace.h"
#include "catalogue/calendars.h"
#include "core/format.h"
#include "core/oneline.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace app {

namespace {

constexpr size_t mostOffered = 12;
constexpr qsizetype longestTitle = 80;

core::Edit editOfPosts(const QString &one, const QString &several, const std::vector<core::Post> &posts)
{
    core::Edit edit = posts.size() == 1 ? core::Edit({one, {posts.front().title}}) : core::Edit({several, {QString::number(posts.size())}});
    for (const core::Post &post : posts)
        edit.put(post);
    return edit;
}

// "IG carousel", "Reel", "Publication avec lien": the first word that names a format.
core::PostFormat formatCalled(const QString &name)
{
    static const core::CalendarWords words = catalogue::calendarWords();
    for (const QString &word : name.toLower().split(u' ', Qt::SkipEmptyParts))
        if (const auto format = words.formats.constFind(word); format != words.formats.cend())
            return *format;
    return core::PostFormat::Image;
}

core::Post postToldOf(const core::PostMatch &match)
{
    const core::PublishedPost &told = match.told;
    core::Post post;
    post.id = core::newId<core::Post>();
    post.channel = match.channel;
    post.text = told.text.trimmed();
    post.title = core::oneLine(post.text.section(u'\n', 0, 0), longestTitle);
    post.day = told.publishedAt->date();
    if (const QTime time = told.publishedAt->time(); time != QTime(0, 0))
        post.time = QTime(time.hour(), time.minute());
    post.format = formatCalled(told.format);
    return core::settledAs(post, told);
}

} // namespace

core::Edit confirming(const std::vector<core::PostMatch> &matches, const core::Strategy &strategy)
{
    std::vector<core::Post> posts;
    for (const core::PostMatch &match : matches)
        if (const core::Post *post = strategy.find(match.post))
            posts.push_back(core::settledAs(*post, match.told));
    return editOfPosts(QStringLiteral("publish:post"), QStringLiteral("change:posts"), posts);
}

core::Edit refusing(const core::PostMatch &match, const core::Strategy &strategy)
{
    std::vector<core::Post> posts;
    if (const core::Post *post = strategy.find(match.post))
        posts.push_back(core::settledAsAnother(*post, match.told));
    return editOfPosts(QStringLiteral("change:post"), QStringLiteral("change:posts"), posts);
}

core::Edit matching(const core::PostMatch &match, const core::Post &planned, const core::Strategy &strategy)
{
    core::Edit edit = editOfPosts(QStringLiteral("publish:post"), {}, {core::settledAs(planned, match.told)});
    if (const core::Post *other = strategy.find(match.post); other && other->id != planned.id)
        edit.put(core::settledAsAnother(*other, match.told));
    return edit;
}

core::Edit addingToCalendar(const std::vector<core::PostMatch> &matches)
{
    std::vector<core::Post> posts;
    for (const core::PostMatch &match : matches)
        if (canBeAdded(match))
            posts.push_back(postToldOf(match));
    return editOfPosts(QStringLiteral("add:post"), QStringLiteral("add:posts"), posts);
}

bool canBeAdded(const core::PostMatch &match)
{
    return !match.post && match.told.publishedAt;
}

std::vector<core::Post> postsItMayBe(const core::PostMatch &match, const Workspace &workspace)
{
    QSet<core::Id<core::Post>> settled;
    for (const core::PostMatch &one : workspace.postMatches())
        if (one.isSettled())
            settled.insert(*one.post);
    std::vector<core::Post> posts = workspace.strategy().where<core::Post>([&](const core::Post &post) {
        return post.channel == match.channel && post.day && post.id != match.post && !settled.contains(post.id);
    });
    const QDate day = match.told.publishedAt ? match.told.publishedAt->date() : workspace.viewDay();
    std::stable_sort(posts.begin(), posts.end(), [day](const core::Post &one, const core::Post &other) {
        return std::abs(day.daysTo(*one.day)) < std::abs(day.daysTo(*other.day));
    });
    posts.resize(std::min(posts.size(), mostOffered));
    return posts;
}

QStringList toldOf(const core::PostMatch &match, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const auto &catalogue = workspace.metricCatalogue().all();
    std::map<core::ImportBatchId, std::map<qsizetype, QString>> told; // by import; figures in the order of the catalogue
    for (const core::SourcedSeries &series : workspace.toldOfPost(match.channel, match.told.externalId)) {
        const core::Metric *metric = workspace.metricCatalogue().find(series.key.metric);
        for (const core::SourcedValue &value : series.values)
            if (metric)
                told[value.batch][metric - catalogue.data()] =
                    metric->name(language.code()) + u' '
                    + core::formatValue(value.value.value, metric->unit, series.key.currency, language);
    }
    QStringList lines;
    for (const core::ImportBatch &batch : workspace.imports())
        if (const auto figures = told.find(batch.id); figures != told.end()) {
            QStringList words;
            for (const auto &[place, word] : figures->second)
                words << word;
            lines << language.filled(language.translate("app", "%1, %2: %3", "a day, a file, figures"),
                {core::formatDay(batch.importedOn, language), batch.file, words.join(QStringLiteral(", "))});
        }
    return lines;
}

} // namespace app
