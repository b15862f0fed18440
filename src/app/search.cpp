// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search.h"

#include "app/problems.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/kindlabels.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "storage/searchindex.h"

#include <QLoggingCategory>
#include <QScopeGuard>

#include <chrono>
#include <future>

namespace app {

namespace {

Q_LOGGING_CATEGORY(searchLog, "quarterdeck.search")

QString titleOfFound(const storage::Found &found, const Workspace &workspace)
{
    constexpr qsizetype longest = 100;
    if (const auto *channel = std::get_if<core::Id<core::Channel>>(&found.row))
        return workspace.channelName(*channel);
    if (const auto *id = std::get_if<core::Id<core::Quarter>>(&found.row))
        if (const core::Quarter *quarter = workspace.strategy().find(*id))
            return core::quarterLabel(*quarter, workspace.language());
    if (const auto *id = std::get_if<core::Id<core::NetworkDemand>>(&found.row))
        if (const core::NetworkDemand *demand = workspace.strategy().find(*id))
            if (const core::Network *network = workspace.networks().find(demand->network))
                return network->name(workspace.language().code());
    const QString title = core::oneLine(found.title);
    return title.isEmpty() ? core::kindLabel(found.row, workspace.language()) : title.left(longest);
}

QString kindOfFound(const storage::Found &found, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const auto *id = std::get_if<core::Id<core::Post>>(&found.row);
    const core::Post *post = id ? workspace.strategy().find(*id) : nullptr;
    if (!post)
        return core::kindLabel(found.row, language);
    if (!post->day)
        return language.translate("app", "Idea");
    return language.filled(language.translate("app", "Post on %1"), {core::formatShortDay(*post->day, language)});
}

} // namespace

class Search::Private {
public:
    using Index = std::unique_ptr<storage::SearchIndex>;

    const Workspace &workspace;
    Index index = {}; // while it is not being prepared
    std::future<Index> preparing = {};
    bool isOutdated = true;

    void prepare(std::function<void()> done);
    void finish();
};

// `done` is called at the end, in the thread that did it.
void Search::Private::prepare(std::function<void()> done)
{
    if (!isOutdated)
        return;
    finish();
    isOutdated = false;
    preparing = std::async(std::launch::async, [was = std::move(index), plan = workspace.strategy(), done = std::move(done)]() mutable {
        const auto end = qScopeGuard(done);
        Index made = was ? std::move(was) : std::make_unique<storage::SearchIndex>();
        made->follow(plan);
        return made;
    });
}

void Search::Private::finish()
{
    if (!preparing.valid())
        return;
    auto made = guarded([this] { return preparing.get(); });
    if (made)
        index = std::move(*made);
    else
        qCWarning(searchLog).noquote() << made.error().message.in(core::Language::english()) << made.error().detail;
    isOutdated = isOutdated || !made;
}

Search::Search(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(new Private{workspace})
{
    connect(&workspace, &Workspace::changed, this, [this] { d->isOutdated = true; });
}

Search::~Search() = default;

void Search::prepare()
{
    const auto finish = [this] {
        d->finish();
        emit ready();
    };
    d->prepare([this, finish] { QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection); });
}

bool Search::isReady() const
{
    return d->index && !d->isOutdated;
}

std::vector<SearchHit> Search::hits(const QString &text, int limit)
{
    d->prepare([] {});
    d->finish();
    std::vector<SearchHit> hits;
    if (!d->index)
        return hits;
    const auto found = guarded([&] { return d->index->search(text, limit); });
    for (const storage::Found &one : found.value_or(std::vector<storage::Found>()))
        hits.push_back({core::rowToken(one.row), titleOfFound(one, d->workspace), kindOfFound(one, d->workspace), one.excerpt});
    return hits;
}

} // namespace app
