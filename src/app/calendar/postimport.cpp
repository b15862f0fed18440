// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postimport.h"

#include "app/calendar/postimportwords.h"
#include "app/calendar/poststeps.h"
#include "app/files.h"
#include "app/problems.h"
#include "catalogue/calendars.h"
#include "core/channelnames.h"
#include "core/format.h"
#include "formats/formats.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

namespace {

exchange::CalendarReading readingFor(const Workspace &workspace, std::optional<bool> isDayFirst, const PostImport::Progress &goesOn)
{
    exchange::CalendarReading reading;
    reading.timeZone = workspace.strategy().business().timeZone;
    for (const core::Quarter &quarter : workspace.strategy().all<core::Quarter>()) {
        reading.firstDay = reading.firstDay.isValid() ? std::min(reading.firstDay, quarter.firstDay) : quarter.firstDay;
        reading.lastDay = reading.lastDay.isValid() ? std::max(reading.lastDay, quarter.lastDay) : quarter.lastDay;
    }
    reading.words = catalogue::calendarWords();
    reading.networks = workspace.networks();
    reading.isDayFirst = isDayFirst;
    reading.goesOn = goesOn;
    return reading;
}

tl::expected<exchange::CalendarFile, core::Problem> readPosts(
    const formats::Formats &formats, const QString &path, const exchange::CalendarReading &reading)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readWholeFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    // By content: a calendar says so in its first line.
    if (bytes->left(4096).toUpper().contains("BEGIN:VCALENDAR"))
        return formats.fromICalendar(*bytes, reading, name);
    if (name.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” is not a calendar. Choose an .ics or .csv file."), {name});
    return formats.fromCalendarTable(path, reading);
}

// What asks for a look comes first.
int placeOf(core::CalendarFate fate)
{
    using Fate = core::CalendarFate;
    constexpr std::array order{Fate::Conflict, Fate::Rejected, Fate::Changed, Fate::Added, Fate::Unchanged};
    return static_cast<int>(std::find(order.begin(), order.end(), fate) - order.begin());
}

} // namespace

struct PostImport::Private {
    const formats::Formats &formats;
    QString path;
    QString name;
    exchange::CalendarFile file;
    exchange::CalendarMerge merge;
    core::CalendarChoice choice;
    std::optional<bool> isDayFirst;
    bool asksForOrder = false;
};

PostImport::PostImport(Workspace &workspace, std::unique_ptr<Private> all)
    : m_workspace(workspace)
    , d(std::move(all))
{
    merge();
    chooseAsBefore();
}

PostImport::~PostImport() = default;

tl::expected<std::unique_ptr<PostImport>, core::Problem> PostImport::read(
    Workspace &workspace, const QString &path, const Progress &goesOn, std::optional<bool> isDayFirst)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    auto file = readPosts(**formats, path, readingFor(workspace, isDayFirst, goesOn));
    if (!file)
        return tl::make_unexpected(file.error());
    const QString name = QFileInfo(path).fileName();
    if (file->posts.empty() && file->rejected == 0)
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” holds no post. Nothing was imported."), {name});
    const bool isOpen = file->isOrderOpen;
    auto all = std::make_unique<Private>(
        Private{**formats, path, name, std::move(*file), {core::Edit({}), {}, {}, {}, {}}, {}, isDayFirst, isOpen});
    return std::unique_ptr<PostImport>(new PostImport(workspace, std::move(all)));
}

void PostImport::merge()
{
    d->merge = d->formats.mergeCalendar(m_workspace.strategy(), m_workspace.networks(), d->file, d->name, d->choice);
    std::stable_sort(d->merge.rows.begin(), d->merge.rows.end(),
        [](const core::CalendarRow &one, const core::CalendarRow &other) { return placeOf(one.fate) < placeOf(other.fate); });
}

// The account of a network that the posts of earlier files went to takes those of this one too, until another is chosen.
void PostImport::chooseAsBefore()
{
    bool isChosen = false;
    for (const core::CalendarPlace &place : d->merge.places) {
        if (place.channel)
            continue;
        std::map<ChannelId, int> posts;
        for (const core::Post &post : m_workspace.strategy().all<core::Post>()) {
            const core::Channel *channel = m_workspace.strategy().find(post.channel);
            const bool isFromFile = !post.uid.isEmpty() && !post.uid.endsWith(QLatin1String("@quarterdeck"));
            if (channel && isFromFile && (place.word.isEmpty() || core::isOnNetworkNamed(*channel, m_workspace.networks(), place.word)))
                ++posts[channel->id];
        }
        const auto most =
            std::max_element(posts.begin(), posts.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
        if (most != posts.end()) {
            d->choice.channels[place.word] = most->first;
            isChosen = true;
        }
    }
    if (isChosen)
        merge();
}

QString PostImport::fileName() const
{
    return d->name;
}

core::CalendarCount PostImport::count() const
{
    return d->merge.count;
}

int PostImport::newPosts() const
{
    return d->merge.count.added + d->merge.count.changed;
}

std::vector<core::Post> PostImport::posts() const
{
    std::vector<core::Post> posts;
    for (const auto &operation : d->merge.edit.operations())
        if (const auto *row = std::get_if<core::Edit::Row>(&operation))
            if (const auto *post = std::get_if<core::Post>(row))
                posts.push_back(*post);
    return posts;
}

QString PostImport::imported() const
{
    const core::Language &language = m_workspace.language();
    QDate first, last;
    for (const core::Post &post : posts())
        if (post.day) {
            first = first.isValid() ? std::min(first, *post.day) : *post.day;
            last = last.isValid() ? std::max(last, *post.day) : *post.day;
        }
    const QString count = language.translate("app", "Imported %n posts", nullptr, newPosts());
    return first.isValid() ? language.filled(
               language.translate("app", "%1, %2", "imported posts, their days"), {count, core::formatDatedDays(first, last, language)})
                           : count;
}

const std::vector<core::CalendarRow> &PostImport::rows() const
{
    return d->merge.rows;
}

const std::vector<core::ImportIssue> &PostImport::issues() const
{
    return d->merge.issues;
}

QStringList PostImport::remarks() const
{
    QStringList sentences;
    for (const core::ImportIssue &issue : d->file.issues)
        if (issue.line == 0)
            sentences << issue.message.in(m_workspace.language());
    return sentences;
}

const std::vector<core::CalendarPlace> &PostImport::places() const
{
    return d->merge.places;
}

void PostImport::setChannel(const QString &word, std::optional<ChannelId> channel)
{
    d->choice.channels[word] = channel;
    merge();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

bool PostImport::asksForOrder() const
{
    return d->asksForOrder;
}

std::optional<bool> PostImport::isDayFirst() const
{
    return d->isDayFirst;
}

Workspace::Done PostImport::setDayFirst(bool isDayFirst)
{
    auto file = readPosts(d->formats, d->path, readingFor(m_workspace, isDayFirst, {}));
    if (!file)
        return tl::make_unexpected(file.error());
    beginResetModel();
    d->file = std::move(*file);
    d->isDayFirst = isDayFirst;
    merge();
    chooseAsBefore(); // rows that could not be read until now name places of their own
    endResetModel();
    emit changed();
    return {};
}

void PostImport::setTakesFile(const QList<int> &rows, bool takesFile)
{
    for (const int row : rows) {
        const core::CalendarRow &conflict = d->merge.rows.at(static_cast<std::size_t>(row));
        if (conflict.isDecidable && takesFile)
            d->choice.fromFile.insert(conflict.uid);
        else if (conflict.isDecidable)
            d->choice.fromFile.erase(conflict.uid);
    }
    merge();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

Workspace::Done PostImport::import()
{
    merge(); // with the plan as it is now
    return m_workspace.edit(withPostSteps(d->merge.edit, m_workspace));
}

int PostImport::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->merge.rows.size());
}

int PostImport::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Change) + 1;
}

QVariant PostImport::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const core::CalendarRow &row = d->merge.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleDescriptionRole && column == Column::Post))
        return changeLines(row, m_workspace).join(u'\n');
    return {};
}

QString PostImport::text(const core::CalendarRow &row, Column column) const
{
    switch (column) {
    case Column::Fate:
        return fateText(row, m_workspace.language());
    case Column::Post:
        return rowTitle(row, m_workspace.language());
    case Column::Day:
        return rowMoment(row, m_workspace.language());
    case Column::Channel:
        return row.post.channel
                 ? m_workspace.channelCode(row.post.channel) + QStringLiteral("  ") + m_workspace.channelName(*row.post.channel)
                 : QString();
    case Column::Change:
        break;
    }
    return changeLines(row, m_workspace).join(QStringLiteral(" · "));
}

QVariant PostImport::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (static_cast<Column>(section)) {
    case Column::Fate:
        return language.translate("app", "What becomes of it");
    case Column::Post:
        return language.translate("app", "Post");
    case Column::Day:
        return language.translate("app", "Day");
    case Column::Channel:
        return language.translate("app", "Channel");
    case Column::Change:
        return language.translate("app", "What changes, and why");
    }
    return {};
}

} // namespace app
