// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/formats.h"

#include "formats/module.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

namespace formats {

namespace {

core::Problem missingModule(const QString &detail)
{
    return {
        {QT_TRANSLATE_NOOP("message", "A part of Quarterdeck is missing or of another version. Install Quarterdeck again."), {}}, detail};
}

tl::expected<const Formats *, core::Problem> loadModule()
{
    // The link keeps its folder when an upgrade replaces the program while it runs.
    const QString program = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    QLibrary library(QFileInfo(program).path() + QStringLiteral("/" QUARTERDECK_MODULE_PATH));
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const auto entry = reinterpret_cast<Entry>(library.resolve(entryName));
    if (!entry)
        return tl::make_unexpected(missingModule(library.errorString()));
    if (const Formats *formats = entry(QUARTERDECK_VERSION))
        return formats;
    return tl::make_unexpected(missingModule(QStringLiteral("not the module of " QUARTERDECK_VERSION)));
}

} // namespace

tl::expected<const Formats *, core::Problem> load()
{
    static const auto formats = loadModule();
    return formats;
}

} // namespace formats
