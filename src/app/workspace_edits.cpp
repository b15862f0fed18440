// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace_p.h"

#include "core/labels.h"

#include <algorithm>

namespace app {

namespace {

QString textOf(const std::optional<core::EditLabel> &label, const core::Language &language)
{
    return label ? core::editLabel(*label, language) : QString();
}

} // namespace

Workspace::Done Workspace::edit(const core::Edit &edit)
{
    if (edit.isEmpty())
        return {};
    if (isReadOnly())
        return tl::make_unexpected(core::Problem{readOnlyReason()});
    const Done done = guarded([&] {
        d->file->apply(edit);
        d->reload();
    });
    d->unsaved = done ? std::nullopt : std::optional(done.error());
    emit saveStateChanged();
    if (done)
        announce();
    return done;
}

const std::optional<core::Problem> &Workspace::unsaved() const
{
    return d->unsaved;
}

bool Workspace::canUndo() const
{
    return !isReadOnly() && d->read([&] { return d->file->canUndo(); });
}

bool Workspace::canRedo() const
{
    return !isReadOnly() && d->read([&] { return d->file->canRedo(); });
}

QString Workspace::undoText() const
{
    return textOf(d->read([&] { return d->file->undoLabel(); }), language());
}

QString Workspace::redoText() const
{
    return textOf(d->read([&] { return d->file->redoLabel(); }), language());
}

tl::expected<QString, core::Problem> Workspace::undo()
{
    if (isReadOnly())
        return tl::make_unexpected(core::Problem{readOnlyReason()});
    auto label = guarded([&] {
        auto undone = d->file->undo();
        d->reload();
        return undone;
    });
    if (!label)
        return tl::make_unexpected(label.error());
    if (!*label)
        return refusal(QT_TRANSLATE_NOOP("message", "There is no step left to take back."));
    announce();
    return textOf(*label, language());
}

tl::expected<QString, core::Problem> Workspace::redo()
{
    if (isReadOnly())
        return tl::make_unexpected(core::Problem{readOnlyReason()});
    const std::vector<core::Quarter> before = d->strategy.all<core::Quarter>();
    auto label = guarded([&] {
        auto redone = d->file->redo();
        d->reload();
        return redone;
    });
    if (!label)
        return tl::make_unexpected(label.error());
    if (!*label)
        return refusal(QT_TRANSLATE_NOOP("message", "There is no step left to do again."));
    announce();
    const std::vector<core::Quarter> after = d->strategy.all<core::Quarter>();
    for (const core::Quarter &quarter : after)
        if (std::none_of(before.begin(), before.end(), [&](const core::Quarter &old) { return old.id == quarter.id; }))
            showQuarter(quarter.id); // what came is what is looked at, as when it was prepared
    return textOf(*label, language());
}

std::vector<core::HistoryEntry> Workspace::history(int limit) const
{
    return d->read([&] { return d->file->history(limit); });
}

} // namespace app
