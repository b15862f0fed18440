// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newworkspace.h"
#include "app/planday.h"
#include "app/workspace_p.h"

#include "catalogue/catalogue.h"
#include "core/businesstime.h"
#include "core/labels.h"
#include "core/steps.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

namespace {

bool isPlanned(const core::Strategy &plan, const core::Quarter &quarter)
{
    const auto holds = [&quarter](QDate day) { return day >= quarter.firstDay && day <= quarter.lastDay; };
    const auto belongs = [&quarter](const auto &row) { return row.quarter == quarter.id; };
    const auto any = [](const auto &rows, auto predicate) { return std::any_of(rows.begin(), rows.end(), predicate); };
    return any(plan.all<core::Goal>(), belongs) || any(plan.all<core::Review>(), belongs) || any(plan.all<core::BudgetLine>(), belongs)
        || any(plan.all<core::Post>(), [&](const core::Post &post) { return post.day && holds(*post.day); })
        || any(plan.all<core::Campaign>(), [&](const core::Campaign &campaign) { return holds(campaign.firstDay); });
}

// The quarter that a plan opens with: the one that holds the day where something is planned in it, else the next one with
// something, else the last one with something. Who planned the coming quarter finds it again.
const core::Quarter *quarterToOpen(const core::Strategy &plan, QDate day)
{
    const core::Quarter *next = nullptr;
    const core::Quarter *last = nullptr;
    for (const core::Quarter &quarter : plan.all<core::Quarter>()) {
        if (!isPlanned(plan, quarter))
            continue;
        if (quarter.lastDay >= day && (!next || quarter.firstDay < next->firstDay))
            next = &quarter; // the one that holds the day begins before all later ones
        if (quarter.lastDay < day && (!last || last->firstDay < quarter.firstDay))
            last = &quarter;
    }
    return next ? next : last ? last : plan.quarterAt(day);
}

} // namespace

Workspace::Private::Private(std::unique_ptr<storage::WorkspaceFile> opened, const Environment &place)
    : file(std::move(opened))
    , environment(place)
    , metrics(catalogue::metrics())
    , networks(catalogue::networks())
    , source(*file, [this](const core::Problem &problem) { report(problem); })
{
    file->setClock([place] { return place.currentTime(); });
    strategy = file->load();
    environment.today = dayNow();
    reload();
}

QDate Workspace::Private::dayNow() const
{
    return environment.clock ? core::timeIn(strategy.business().timeZone, environment.clock()).date() : environment.today;
}

void Workspace::Private::forget()
{
    readings.reset();
    findings.reset();
    postMatches.reset();
    postResults.reset();
    visitsByPost.reset();
    if (const int version = file->numbersVersion(); version != numbersVersion) { // else they stand as they were read
        numbersVersion = version;
        source.forget();
        adSeries.reset();
        lastDataDay.reset();
    }
}

void Workspace::Private::reload()
{
    forget();
    trouble.reset();
    file->reload(strategy);
    if (const core::Quarter *same = strategy.find(quarter.id))
        quarter = *same;
    else if (const core::Quarter *current = quarterToOpen(strategy, environment.today))
        quarter = *current;
    else
        quarter = core::quarterHolding(environment.today, std::max(1, strategy.business().quarterFirstMonth));
}

Workspace::Private::~Private()
{
    isCheckStopped = true; // the future waits for its end
}

void Workspace::Private::checkInBackground()
{
    check = std::async(std::launch::async, [this, work = file->pageCheck()] {
        auto outcome = guarded([&] { return work(isCheckStopped); });
        if (!isCheckStopped)
            QMetaObject::invokeMethod(owner, &Workspace::finishCheck, Qt::QueuedConnection);
        return outcome;
    });
}

void Workspace::Private::report(const core::Problem &problem)
{
    trouble = problem;
    if (owner)
        emit owner->troubled();
}

Workspace::Workspace(std::unique_ptr<Private> content)
    : d(std::move(content))
{
    d->owner = this;
    if (!d->file->isFullyChecked() && !d->file->isReadOnly())
        d->checkInBackground();
}

Workspace::~Workspace() = default;

Workspace::Opened Workspace::create(const QString &path, const NewWorkspace &wanted, const Environment &environment)
{
    if (!wanted.sample.isEmpty() && !catalogue::sampleIds().contains(wanted.sample))
        return refusal(QT_TRANSLATE_NOOP("message", "There is no sample “%1”. Choose one of %2."),
            {wanted.sample, catalogue::sampleIds().join(QStringLiteral(", "))});
    if (auto written = writeNew(path, contentsOf(wanted, environment)); !written)
        return tl::make_unexpected(written.error());
    return open(path, true, environment);
}

Workspace::Opened Workspace::open(const QString &path, bool forWriting, const Environment &environment)
{
    return guarded([&] {
        auto file = storage::WorkspaceFile::open(
            path, forWriting ? storage::Access::ReadWrite : storage::Access::ReadOnly, environment.checkMilliseconds);
        return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Private>(std::move(file), environment)));
    });
}

QString Workspace::path() const
{
    return d->file->path();
}

bool Workspace::isReadOnly() const
{
    return d->file->isReadOnly() || isBeingChecked() || d->damage;
}

bool Workspace::isBeingChecked() const
{
    return d->check.valid();
}

void Workspace::finishCheck()
{
    if (!d->check.valid())
        return;
    if (const auto outcome = d->check.get(); !outcome) {
        d->damage = outcome.error();
        d->report(*d->damage);
    }
    emit pagesChecked();
    announce(); // whether it may be changed
}

core::Message Workspace::readOnlyReason() const
{
    const QString name = QFileInfo(path()).fileName();
    if (isBeingChecked())
        return {QT_TRANSLATE_NOOP("message", "“%1” is large and is still being checked. It can be read meanwhile."), {name}};
    if (d->damage)
        return d->damage->message;
    switch (d->file->readOnlyReason()) {
    case storage::ReadOnlyReason::None:
        return {};
    case storage::ReadOnlyReason::Asked:
        return {QT_TRANSLATE_NOOP("message", "“%1” is open for reading only."), {name}};
    case storage::ReadOnlyReason::HeldByAnother:
        return {QT_TRANSLATE_NOOP("message", "“%1” is held by %2, so nothing can be changed here. Close it there and try again."),
            {name, d->file->heldBy()}};
    case storage::ReadOnlyReason::NewerVersion:
        return {QT_TRANSLATE_NOOP("message", "“%1” was written by a newer version of Quarterdeck: it can be read but not changed. "
                                             "Change it with that version."),
            {name}};
    case storage::ReadOnlyReason::NotWritable:
        return {
            QT_TRANSLATE_NOOP("message", "“%1” can’t be written to. Allow writing to the file and its folder, or work on a copy."), {name}};
    }
    Q_UNREACHABLE();
}

QDate Workspace::today() const
{
    return d->environment.today;
}

void Workspace::followClock()
{
    const QDate now = d->dayNow();
    if (now == today())
        return;
    d->environment.today = now;
    d->forget();
    announce();
}

void Workspace::announce()
{
    emit changed();
    emit followed();
}

QDateTime Workspace::currentTime() const
{
    return d->environment.currentTime();
}

const core::Language &Workspace::language() const
{
    return d->environment.language;
}

// --- what is planned

const core::Strategy &Workspace::strategy() const
{
    return d->strategy;
}

const core::MetricCatalogue &Workspace::metricCatalogue() const
{
    return d->metrics;
}

const core::NetworkCatalogue &Workspace::networks() const
{
    return d->networks;
}

QString Workspace::channelName(core::Id<core::Channel> id) const
{
    const core::Channel *channel = d->strategy.find(id);
    if (!channel)
        return {};
    if (!channel->handle.isEmpty())
        return channel->handle;
    const core::Network *network = d->networks.find(channel->network);
    return network ? network->name(language().code()) : channel->network;
}

QString Workspace::channelCode(std::optional<core::Id<core::Channel>> id) const
{
    const core::Channel *channel = d->strategy.find(id);
    if (!channel)
        return language().translate("app", "All", "channels");
    const core::Network *network = d->networks.find(channel->network);
    return network ? network->code : channel->network.left(2).toUpper();
}

const core::Quarter &Workspace::quarter() const
{
    return d->quarter;
}

void Workspace::showQuarter(core::Id<core::Quarter> id)
{
    const core::Quarter *quarter = d->strategy.find(id);
    if (!quarter || quarter->id == d->quarter.id)
        return;
    d->quarter = *quarter;
    d->forget();
    emit quarterShown();
}

QDate Workspace::viewDay() const
{
    if (d->quarter.firstDay.isNull() || today() >= d->quarter.firstDay)
        return core::viewDay(d->quarter, today(), std::nullopt); // data only matter before the quarter begins
    if (d->lastDataDay && d->lastDataDay->first == d->quarter.lastDay)
        return core::viewDay(d->quarter, today(), d->lastDataDay->second);
    const auto lastDataDay = d->read([&] { return d->file->lastDataDay(d->quarter.lastDay); });
    if (!d->trouble) // else it may not have been read
        d->lastDataDay = {d->quarter.lastDay, lastDataDay};
    return core::viewDay(d->quarter, today(), lastDataDay);
}

std::vector<core::Finding> Workspace::findings() const
{
    if (d->findings)
        return *d->findings;
    auto found =
        core::findingsOf({d->strategy, d->quarter, d->metrics, d->networks, d->source, planDay(*this), [this] { return postResults(); }});
    if (!d->trouble) // else some numbers could not be read
        d->findings = found;
    return found;
}

std::vector<core::Finding> Workspace::shownFindings() const
{
    return core::isBeingMade(d->strategy, d->quarter) ? std::vector<core::Finding>() : findings();
}

// --- care

QString Workspace::integrity() const
{
    return d->read([&] { return d->file->integrity(); });
}

std::optional<core::Problem> Workspace::trouble() const
{
    return d->trouble;
}

Workspace::Done Workspace::backupTo(const QString &target) const
{
    return guarded([&] { d->file->backupTo(target); });
}

} // namespace app
