// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/keydateimport.h"

#include "app/files.h"
#include "app/planday.h"
#include "app/problems.h"
#include "formats/formats.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace app {

namespace {

constexpr size_t mostIssuesTold = 12; // in a dialog

core::KeyDate dateOf(const exchange::CalendarDay &read, core::Id<core::KeyDate> id)
{
    const auto lastDay = read.lastDay > read.firstDay ? std::optional(read.lastDay) : std::nullopt;
    return {id, read.firstDay, read.title, lastDay, read.uid};
}

// The dates of the plan as a file's events find them.
class KnownDates {
public:
    explicit KnownDates(const core::Strategy &strategy)
    {
        for (const core::KeyDate &date : strategy.all<core::KeyDate>())
            if (date.uid.isEmpty())
                m_byName.emplace(std::pair(date.day, date.title.trimmed().toCaseFolded()), &date);
            else
                m_byUid.emplace(date.uid, &date);
    }

    const core::KeyDate *find(const exchange::CalendarDay &read) const
    {
        const auto found = m_byUid.find(read.uid);
        return found == m_byUid.end() ? nullptr : found->second;
    }
    bool isWrittenDown(const exchange::CalendarDay &read) const
    {
        return m_byName.contains({read.firstDay, read.title.trimmed().toCaseFolded()});
    }

private:
    std::map<QString, const core::KeyDate *> m_byUid;
    std::map<std::pair<QDate, QString>, const core::KeyDate *> m_byName;
};

} // namespace

QString KeyDateImport::sentence(const core::Language &language) const
{
    QStringList sentences;
    if (added > 0)
        sentences << language.translate("app", "%n dates are new.", nullptr, added);
    if (changed > 0)
        sentences << language.translate("app", "%n dates change.", nullptr, changed);
    if (unchanged > 0)
        sentences << language.translate("app", "%n dates stay as they are.", nullptr, unchanged);
    if (rejected > 0)
        sentences << language.translate("app", "%n events are not taken.", nullptr, rejected);
    if (sentences.isEmpty())
        sentences << language.translate("app", "The file holds no date.");
    QStringList lines;
    for (size_t i = 0; i < std::min(issues.size(), mostIssuesTold); ++i)
        lines << language.filled(
            language.translate("app", "Line %1: %2"), {QString::number(issues[i].line), issues[i].message.in(language)});
    if (issues.size() > mostIssuesTold) {
        const int more = static_cast<int>(issues.size() - mostIssuesTold);
        lines << language.translate("app", "And %n more lines.", nullptr, more);
    }
    lines.prepend(sentences.join(u' '));
    return lines.join(u'\n');
}

tl::expected<KeyDateImport, core::Problem> readKeyDates(const Workspace &workspace, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readWholeFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (!bytes->left(4096).toUpper().contains("BEGIN:VCALENDAR"))
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is not a calendar. Choose an .ics file. Nothing was taken."), {name});
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    const QDate from(planDay(workspace).year(), 1, 1);
    const auto read = (*formats)->calendarDays(*bytes, workspace.strategy().business().timeZone, name, from);
    if (!read)
        return tl::make_unexpected(read.error());
    const KnownDates known(workspace.strategy());
    std::vector<core::KeyDate> put;
    KeyDateImport import{core::Edit({{}, {}}), 0, 0, 0, read->rejected, read->issues};
    for (const exchange::CalendarDay &day : read->days) {
        const core::KeyDate *before = known.find(day);
        const core::KeyDate now = dateOf(day, before ? before->id : core::newId<core::KeyDate>());
        const bool isThere = before ? *before == now : known.isWrittenDown(day);
        ++(isThere ? import.unchanged : before ? import.changed : import.added);
        if (!isThere)
            put.push_back(now);
    }
    import.edit = core::Edit({QStringLiteral("import:key_dates"), { QString::number(put.size()) }});
    for (const core::KeyDate &date : put)
        import.edit.put(date);
    return import;
}

} // namespace app
