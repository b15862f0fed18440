// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendarfile.h"

#include "app/calendar/poststeps.h"
#include "app/files.h"
#include "app/problems.h"
#include "formats/formats.h"

#include <QFileInfo>

#include <limits>

namespace app {

namespace {

exchange::CalendarHead headOf(const Workspace &workspace)
{
    const auto latest = workspace.history(1);
    const qint64 revision = latest.empty() ? 0 : latest.front().id;
    const core::Business business = workspace.strategy().business();
    return {business.name, business.timeZone, workspace.currentTime(),
        static_cast<int>(std::min<qint64>(revision, std::numeric_limits<int>::max()))};
}

tl::expected<exchange::CalendarFile, core::Problem> readCalendar(
    const formats::Formats &formats, const Workspace &workspace, const QString &source)
{
    const QString name = QFileInfo(source).fileName();
    const QString zone = workspace.strategy().business().timeZone;
    const auto bytes = readWholeFile(source);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    // By content: a calendar says so in its first line.
    if (bytes->left(4096).toUpper().contains("BEGIN:VCALENDAR"))
        return formats.fromICalendar(*bytes, zone, name);
    if (name.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is not a calendar. Choose an .ics or .csv file."), {name});
    return formats.fromCalendarTable(source, zone);
}

} // namespace

tl::expected<void, core::Problem> exportCalendar(const Workspace &workspace, const QString &target, const QString &layout)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    const auto posts = (*formats)->calendarPosts(workspace.strategy());
    const QString suffix = QFileInfo(target).suffix().toLower();
    if (suffix == u"ics")
        return writeFile(target, (*formats)->toICalendar(posts, headOf(workspace)));
    const auto program = layout.isEmpty() ? exchange::CalendarProgram::Quarterdeck : core::fromToken<exchange::CalendarProgram>(layout);
    if (!program)
        return refusal(QT_TRANSLATE_NOOP("message", "There is no calendar layout “%1”. Choose one of %2."),
            {layout, calendarLayouts().join(QStringLiteral(", "))});
    const exchange::TableForm form = suffix == u"xlsx" ? exchange::TableForm::Xlsx : exchange::TableForm::Csv;
    const auto bytes = (*formats)->toCalendarTable(posts, (*formats)->calendarLayout(*program), form);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return writeFile(target, *bytes);
}

QStringList calendarLayouts()
{
    QStringList names;
    for (const auto &[program, token] : core::Tokens<exchange::CalendarProgram>::all)
        names << QLatin1String(token);
    return names;
}

tl::expected<CalendarReport, core::Problem> importCalendar(Workspace &workspace, const QString &source, bool isDryRun)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    auto file = readCalendar(**formats, workspace, source);
    if (!file)
        return tl::make_unexpected(file.error());
    const QString name = QFileInfo(source).fileName();
    if (file->posts.empty() && file->rejected == 0)
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” holds no post. Nothing was imported."), {name});
    auto merge = (*formats)->mergeCalendar(workspace.strategy(), workspace.networks(), std::move(*file), name);
    if (!isDryRun)
        if (auto done = workspace.edit(withPostSteps(merge.edit, workspace)); !done)
            return tl::make_unexpected(done.error());
    const exchange::CalendarCount &count = merge.count;
    return CalendarReport{count.added, count.changed, count.unchanged, count.conflicts, count.rejected, std::move(merge.issues)};
}

} // namespace app
