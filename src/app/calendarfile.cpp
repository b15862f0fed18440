// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendarfile.h"

#include "app/files.h"
#include "app/problems.h"
#include "catalogue/calendars.h"
#include "formats/formats.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace app {

namespace {

exchange::CalendarHead headOf(const Workspace &workspace, bool hasReminders)
{
    const auto latest = workspace.history(1);
    const qint64 revision = latest.empty() ? 0 : latest.front().id;
    const core::Business business = workspace.strategy().business();
    exchange::CalendarHead head{business.name, business.timeZone, workspace.currentTime(),
        static_cast<int>(std::min<qint64>(revision, std::numeric_limits<int>::max()))};
    if (hasReminders)
        head.reminder = workspace.language().translate("app", "Finish “%1”");
    return head;
}

QString layoutText(const std::map<QString, QString> &texts, const core::Language &language)
{
    const auto found = texts.find(language.code());
    return found == texts.end() ? QString() : found->second;
}

} // namespace

tl::expected<CalendarExported, core::Problem> exportCalendar(const Workspace &workspace, const QString &target, const CalendarExport &how)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    const auto posts = (*formats)->calendarPosts(workspace.strategy());
    const QString suffix = QFileInfo(target).suffix().toLower();
    if (suffix == u"ics") {
        if (auto done = writeFile(target, (*formats)->toICalendar(posts, headOf(workspace, how.hasReminders))); !done)
            return tl::make_unexpected(done.error());
        return CalendarExported{};
    }
    const auto layouts = catalogue::calendarLayouts();
    const auto layout = std::find_if(
        layouts.begin(), layouts.end(), [&](const core::CalendarLayout &known) { return how.layout.isEmpty() || known.id == how.layout; });
    if (layout == layouts.end())
        return refusal(QT_TRANSLATE_NOOP("message", "There is no calendar layout “%1”. Choose one of %2."),
            {how.layout, calendarLayouts().join(QStringLiteral(", "))});
    const exchange::TableForm form = suffix == u"xlsx" ? exchange::TableForm::Xlsx : exchange::TableForm::Csv;
    const auto table = (*formats)->toCalendarTable(posts, *layout, form, workspace.language());
    if (!table)
        return tl::make_unexpected(table.error());
    if (auto done = writeFile(target, table->bytes); !done)
        return tl::make_unexpected(done.error());
    return CalendarExported{table->posts, table->notices};
}

std::vector<CalendarLayoutChoice> calendarLayoutChoices(const core::Language &language)
{
    std::vector<CalendarLayoutChoice> choices;
    for (const core::CalendarLayout &layout : catalogue::calendarLayouts())
        choices.push_back({layout.id, layoutText(layout.names, language), layoutText(layout.explanations, language)});
    return choices;
}

QStringList calendarLayouts()
{
    QStringList ids;
    for (const core::CalendarLayout &layout : catalogue::calendarLayouts())
        ids << layout.id;
    return ids;
}

} // namespace app
