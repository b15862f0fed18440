// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postimportwords.h"

#include "core/columnlabels.h"
#include "core/format.h"
#include "core/labels.h"

namespace app {

namespace {

constexpr qsizetype longestShown = 60; // of a text in a list

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestShown ? line.left(longestShown - 1) + u'…' : line;
}

// The fields of two versions of a post that differ, in words.
class ChangeTeller {
public:
    ChangeTeller(const core::Post &before, const core::Post &after, const Workspace &workspace)
        : m_before(before)
        , m_after(after)
        , m_plan(workspace.strategy())
        , m_workspace(workspace)
        , m_language(workspace.language())
    {
    }

    QStringList lines()
    {
        tellText("title", &core::Post::title);
        tellText("text", &core::Post::text);
        tell("day", dayText(m_before.day), dayText(m_after.day));
        tell("time", timeText(m_before.time), timeText(m_after.time));
        tell("channel", channelText(m_before), channelText(m_after));
        tell("format", core::label(m_before.format, m_language), core::label(m_after.format, m_language));
        tell("status", core::label(m_before.status, m_language), core::label(m_after.status, m_language));
        tellName("pillar", &core::Post::pillar, &core::Pillar::name);
        tellName("campaign", &core::Post::campaign, &core::Campaign::name);
        tellName("goal", &core::Post::goal, &core::Goal::title);
        tellName("persona", &core::Post::persona, &core::Persona::name);
        tellText("owner", &core::Post::owner);
        tellText("link", &core::Post::link);
        tellText("published_link", &core::Post::publishedLink);
        return std::move(m_lines);
    }

private:
    void tell(const char *column, const QString &before, const QString &after)
    {
        if (before == after)
            return;
        const auto orNothing = [this](const QString &text) { return text.isEmpty() ? m_language.translate("app", "nothing") : text; };
        m_lines << m_language.filled(m_language.translate("app", "%1: %2 → %3"),
            {core::columnLabel(QStringLiteral("post"), QLatin1String(column), m_language), orNothing(before), orNothing(after)});
    }

    void tellText(const char *column, QString core::Post::*text)
    {
        if (m_before.*text != m_after.*text)
            tell(column, shortened(m_before.*text), shortened(m_after.*text));
    }

    template <class Entity>
    void tellName(const char *column, std::optional<core::Id<Entity>> core::Post::*reference, QString Entity::*name)
    {
        const auto nameOf = [&](const core::Post &post) {
            const Entity *row = m_plan.find(post.*reference);
            return row ? row->*name : QString();
        };
        tell(column, nameOf(m_before), nameOf(m_after));
    }

    QString dayText(const std::optional<QDate> &day) const { return day ? core::formatDay(*day, m_language) : QString(); }
    QString timeText(const std::optional<QTime> &time) const { return time ? core::formatTime(*time, m_language) : QString(); }
    QString channelText(const core::Post &post) const { return post.channel ? m_workspace.channelName(*post.channel) : QString(); }

    const core::Post &m_before;
    const core::Post &m_after;
    const core::Strategy &m_plan;
    const Workspace &m_workspace;
    const core::Language &m_language;
    QStringList m_lines;
};

} // namespace

QString fateText(const core::CalendarRow &row, const core::Language &language)
{
    switch (row.fate) {
    case core::CalendarFate::Added:
        return language.translate("app", "New");
    case core::CalendarFate::Changed:
        return language.translate("app", "Changes");
    case core::CalendarFate::Unchanged:
        return language.translate("app", "The same");
    case core::CalendarFate::Conflict:
        return row.takesFile ? language.translate("app", "Conflict: the file’s") : language.translate("app", "Conflict: mine stays");
    case core::CalendarFate::Rejected:
        break;
    }
    return language.translate("app", "Not taken");
}

QString rowTitle(const core::CalendarRow &row, const core::Language &language)
{
    if (row.fate == core::CalendarFate::Rejected)
        return language.filled(language.translate("app", "Line %1"), {QString::number(row.line)});
    const core::Post &post = row.before ? *row.before : row.post;
    return shortened(post.title.trimmed().isEmpty() ? post.text : post.title);
}

QString rowMoment(const core::CalendarRow &row, const core::Language &language)
{
    if (row.fate == core::CalendarFate::Rejected)
        return {};
    if (!row.post.day)
        return language.translate("app", "No date");
    const QString day = core::formatDay(*row.post.day, language);
    return row.post.time ? language.filled(language.translate("app", "%1, %2"), {day, core::formatTime(*row.post.time, language)}) : day;
}

QStringList changeLines(const core::CalendarRow &row, const Workspace &workspace)
{
    QStringList lines;
    if (row.before)
        lines = ChangeTeller(*row.before, row.post, workspace).lines();
    for (const core::Message &remark : row.remarks)
        lines << remark.in(workspace.language());
    return lines;
}

} // namespace app
