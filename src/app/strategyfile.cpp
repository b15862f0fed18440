// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/strategyfile.h"

#include "app/files.h"
#include "app/newworkspace.h"
#include "app/problems.h"
#include "formats/formats.h"

#include <QFileInfo>

namespace app {

tl::expected<void, core::Problem> exportStrategy(const Workspace &workspace, const QString &target)
{
    const auto imports = workspace.importContents();
    if (!imports)
        return tl::make_unexpected(imports.error());
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    return writeFile(target, (*formats)->toJson({workspace.strategy(), *imports}));
}

Workspace::Opened loadStrategy(const QString &source, const QString &target, const Environment &environment)
{
    const auto document = readWholeFile(source);
    if (!document)
        return tl::make_unexpected(document.error());
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    auto plan = (*formats)->fromJson(*document, QFileInfo(source).fileName());
    if (!plan)
        return tl::make_unexpected(plan.error());
    Contents contents{std::move(plan->strategy), {}};
    for (core::BatchContents &batch : plan->imports)
        contents.imports.push_back({{batch.batch.file, batch.batch.profile, batch.batch.channel, std::move(batch.records),
            std::move(batch.posts), batch.batch.importedAt}});
    if (auto written = writeNew(target, contents); !written)
        return tl::make_unexpected(written.error());
    return Workspace::open(target, true, environment);
}

} // namespace app
