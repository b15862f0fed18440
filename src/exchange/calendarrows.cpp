// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarrows.h"

#include "tables/outsheet.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

// A cell that names several networks: "Instagram, Facebook", "Facebook + LinkedIn".
QStringList namesIn(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("[,;|/+&\\n]"));
    QStringList names;
    for (const QString &name : cell.split(between))
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    return names;
}

} // namespace

CalendarRows::CalendarRows(const CalendarColumns &columns, const CalendarMoments &moments, const CalendarReading &reading)
    : m_columns(columns)
    , m_moments(moments)
    , m_reading(reading)
{
}

std::optional<QString> CalendarRows::maybeText(const tables::Row &row, const char *field) const
{
    const auto column = m_columns.column(field);
    return column ? std::optional(tables::withoutGuard(row.cell(*column).string())) : std::nullopt;
}

QString CalendarRows::text(const tables::Row &row, const char *field) const
{
    return maybeText(row, field).value_or(QString()).trimmed();
}

CalendarRows::Posts CalendarRows::read(const tables::Row &row, int index, std::vector<core::ImportIssue> &issues) const
{
    if (row.isDamaged)
        return tl::make_unexpected(core::Message{
            QT_TRANSLATE_NOOP("message", "A quotation mark is opened here and never closed, so the cells can't be told apart."), {}});
    CalendarPost post;
    post.line = row.line;
    post.uid = text(row, "uid");
    post.base = text(row, "base");
    if (post.base.startsWith(baseSign)) // tables of before have none
        post.base.remove(0, 1);
    for (const CalendarField &field : calendarTextFields())
        if (field.member != &CalendarPost::network && field.member != &CalendarPost::channel)
            post.*field.member = maybeText(row, field.name);
    std::vector<core::ImportIssue> told;
    if (auto reason = readWords(row, post, told))
        return tl::make_unexpected(*reason);
    if (auto reason = readMoment(index, post))
        return tl::make_unexpected(*reason);
    if (post.title.value_or(QString()).trimmed().isEmpty() && post.text.value_or(QString()).trimmed().isEmpty())
        return tl::make_unexpected(core::Message{QT_TRANSLATE_NOOP("message", "This row has neither a title nor a text."), {}});
    const auto where = places(row, !post.base.isEmpty());
    if (!where)
        return tl::make_unexpected(where.error());
    auto posts = spread(post, *where);
    if (posts)
        issues.insert(issues.end(), told.begin(), told.end());
    return posts;
}

std::optional<core::Message> CalendarRows::readWords(
    const tables::Row &row, CalendarPost &post, std::vector<core::ImportIssue> &issues) const
{
    const auto isKnown = [](const auto &words, const QString &word, auto &value) {
        if (const auto found = words.constFind(word.toLower()); found != words.constEnd())
            value = *found;
        return value.has_value();
    };
    const QString format = text(row, "format"), status = text(row, "status"), kind = text(row, "format_or_pillar");
    const bool isFormat = isKnown(m_reading.words.formats, format, post.format);
    const bool isStatus = isKnown(m_reading.words.statuses, status, post.status);
    if (!post.base.isEmpty() && (!isFormat || !isStatus))
        return core::Message{
            QT_TRANSLATE_NOOP("message", "“%1” or “%2” is not a format and a status that Quarterdeck knows."), {format, status}};
    const auto tell = [&](const QString &word) {
        issues.push_back({post.line, {}, core::Severity::Info,
            {QT_TRANSLATE_NOOP("message", "“%1” is no word for a format or a status that Quarterdeck knows, so that was left out."),
                {word}}});
    };
    if (!format.isEmpty() && !isFormat)
        tell(format);
    if (!status.isEmpty() && !isStatus)
        tell(status);
    // "Type of content" means the one in some tables, the other in others.
    if (!kind.isEmpty() && !isKnown(m_reading.words.formats, kind, post.format) && post.pillar.value_or(QString()).trimmed().isEmpty())
        post.pillar = kind;
    if (!post.status)
        if (const QString draft = text(row, "draft").toLower(); !draft.isEmpty())
            post.status = isYes(draft) ? core::PostStatus::Draft : core::PostStatus::Scheduled;
    return std::nullopt;
}

std::optional<core::Message> CalendarRows::readMoment(int index, CalendarPost &post) const
{
    post.saysDay = m_columns.has("moment");
    post.saysTime = m_columns.has("time");
    const auto moment = m_moments.at(index);
    if (!moment)
        return moment.error();
    post.day = moment->day;
    post.time = moment->time;
    post.saysTime = post.saysTime || post.time;
    return std::nullopt;
}

std::optional<core::Message> CalendarRows::readTicks(const tables::Row &row, std::vector<Place> &places) const
{
    for (const auto &[column, network] : m_columns.networks) {
        const QString word = row.cell(column).string().trimmed().toLower();
        if (isYes(word))
            places.push_back({network, {}});
        else if (!word.isEmpty() && !m_reading.words.no.contains(word))
            return core::Message{
                QT_TRANSLATE_NOOP("message", "“%1” in the column of a network is neither a yes nor a no."), {word.left(60)}};
    }
    return std::nullopt;
}

// In our own tables an empty name means none; in others it says nothing.
tl::expected<std::vector<CalendarRows::Place>, core::Message> CalendarRows::places(const tables::Row &row, bool isOurs) const
{
    if (isOurs)
        return std::vector<Place>{{maybeText(row, "network"), maybeText(row, "channel")}};
    std::vector<Place> places;
    if (auto reason = readTicks(row, places))
        return tl::make_unexpected(*reason);
    const QString handle = text(row, "channel");
    QStringList names = namesIn(text(row, "network"));
    const QStringList inHandle = namesIn(handle);
    const bool isHandle =
        std::any_of(inHandle.begin(), inHandle.end(), [this](const QString &name) { return networkNamed(name, m_reading).isEmpty(); });
    if (names.isEmpty() && !isHandle)
        names = inHandle;
    // "X/Twitter" is one network, whose names are two.
    for (const QString &name : names) {
        const QString network = networkNamed(name, m_reading);
        const Place place = network.isEmpty() ? Place{{}, name} : Place{network, {}};
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    }
    if (isHandle && places.size() <= 1) {
        if (places.empty())
            places.emplace_back();
        places.front().channel = handle;
    }
    if (places.empty())
        places.emplace_back();
    return places;
}

CalendarRows::Posts CalendarRows::spread(const CalendarPost &post, const std::vector<Place> &places) const
{
    const QString separator = m_reading.words.captionSeparator;
    QStringList texts{post.text.value_or(QString())};
    if (post.base.isEmpty() && !separator.isEmpty() && texts.front().contains(separator)) {
        texts = texts.front().split(separator, Qt::SkipEmptyParts);
        for (QString &text : texts)
            text = text.trimmed();
        texts.removeAll(QString());
    }
    if (texts.isEmpty())
        return tl::make_unexpected(core::Message{QT_TRANSLATE_NOOP("message", "This row has neither a title nor a text."), {}});
    if (texts.size() > 1 && places.size() > 1 && texts.size() != static_cast<qsizetype>(places.size()))
        return tl::make_unexpected(
            core::Message{QT_TRANSLATE_NOOP("message", "This row has %1 texts for %2 networks, so which goes where can't be told."),
                {QString::number(texts.size()), QString::number(places.size())}});
    std::vector<CalendarPost> posts;
    for (qsizetype i = 0; i < std::max(texts.size(), static_cast<qsizetype>(places.size())); ++i) {
        CalendarPost &made = posts.emplace_back(post);
        const Place &place = places[static_cast<std::size_t>(places.size() > 1 ? i : 0)];
        made.network = place.network;
        made.channel = place.channel;
        made.part = texts.size() > 1 ? static_cast<int>(i) : 0;
        if (post.text)
            made.text = texts[texts.size() > 1 ? i : 0];
        if (i > 0 && !made.uid.isEmpty()) // each its own
            made.uid += u'/' + QString::number(i);
    }
    return posts;
}

} // namespace exchange
