// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendartable.h"

#include "tables/book.h"
#include "tables/outsheet.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <map>

namespace exchange {

namespace {

// What other programs call the fields; a hint in brackets behind the name is not part of it.
const std::map<QString, QString> &aliases()
{
    static const std::map<QString, QString> known{{QStringLiteral("message"), QStringLiteral("text")},
        {QStringLiteral("content"), QStringLiteral("text")}, {QStringLiteral("caption"), QStringLiteral("text")},
        {QStringLiteral("post"), QStringLiteral("text")}, {QStringLiteral("copy"), QStringLiteral("text")},
        {QStringLiteral("description"), QStringLiteral("text")}, {QStringLiteral("posting time"), QStringLiteral("moment")},
        {QStringLiteral("date and time"), QStringLiteral("moment")}, {QStringLiteral("scheduled_at"), QStringLiteral("moment")},
        {QStringLiteral("scheduledate"), QStringLiteral("moment")}, {QStringLiteral("scheduled_time"), QStringLiteral("moment")},
        {QStringLiteral("postatspecifictime"), QStringLiteral("moment")}, {QStringLiteral("publish date"), QStringLiteral("moment")},
        {QStringLiteral("date"), QStringLiteral("moment")}, {QStringLiteral("day"), QStringLiteral("moment")},
        {QStringLiteral("platform"), QStringLiteral("network")}, {QStringLiteral("platforms"), QStringLiteral("network")},
        {QStringLiteral("category"), QStringLiteral("pillar")}, {QStringLiteral("labels"), QStringLiteral("pillar")},
        {QStringLiteral("tags"), QStringLiteral("pillar")}, {QStringLiteral("url"), QStringLiteral("link")}};
    return known;
}

QString fieldNamed(QString header)
{
    static const QRegularExpression hint(QStringLiteral("\\s*\\(.*\\)\\s*$"));
    header = header.remove(hint).trimmed().toLower();
    const auto alias = aliases().find(header);
    return alias == aliases().end() ? header : alias->second;
}

struct Moment {
    QDate day;
    std::optional<QTime> time;
};

// Days as ISO or with slashes from the year on; an offset moves the time into the plan's zone, whatever zone this computer is in.
// Other orders are ambiguous.
std::optional<Moment> momentOf(const QString &text, const QString &timeZone)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}[-/]\\d\\d[-/]\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?) ?(?:(Z)|([+-])(\\d\\d):?(\\d\\d))?)?$"));
    const QRegularExpressionMatch found = form.match(text.trimmed());
    const QDate day = QDate::fromString(found.captured(1).replace(u'/', u'-'), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    if (found.captured(2).isEmpty())
        return Moment{day, {}};
    const QTime time = QTime::fromString(found.captured(2), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    const QTimeZone zone(timeZone.toLatin1());
    const bool hasOffset = !found.captured(4).isEmpty();
    if (!zone.isValid() || (!hasOffset && found.captured(3).isEmpty()))
        return Moment{day, time};
    const int minutes = (found.captured(5).toInt() * 60 + found.captured(6).toInt()) * (found.captured(4) == u"-" ? -1 : 1);
    const QDateTime there = QDateTime(day, time, Qt::UTC).addSecs(-60 * minutes).toTimeZone(zone);
    return Moment{there.date(), there.time()};
}

class RowReader {
public:
    RowReader(const tables::Row &header, const QString &timeZone)
        : m_timeZone(timeZone)
    {
        for (int column = 0; column < header.width(); ++column)
            m_columns.emplace(fieldNamed(header.cell(column).string()), column);
    }

    bool knowsPosts() const { return m_columns.contains(QStringLiteral("text")) || m_columns.contains(QStringLiteral("title")); }

    // The post of a row; the reason when it can't be taken.
    tl::expected<CalendarPost, core::Message> read(const tables::Row &row) const
    {
        if (row.isDamaged)
            return tl::make_unexpected(core::Message{
                QT_TRANSLATE_NOOP("message", "A quotation mark is opened here and never closed, so the cells can't be told apart."), {}});
        CalendarPost post;
        post.line = row.line;
        post.uid = text(row, "uid").value_or(QString());
        post.base = text(row, "base").value_or(QString());
        for (const CalendarField &field : calendarTextFields())
            post.*field.member = text(row, field.name);
        if (auto reason = readTokens(row, post))
            return tl::make_unexpected(*reason);
        if (auto reason = readMoment(row, post))
            return tl::make_unexpected(*reason);
        if (post.title.value_or(QString()).trimmed().isEmpty() && post.text.value_or(QString()).trimmed().isEmpty())
            return tl::make_unexpected(core::Message{QT_TRANSLATE_NOOP("message", "This row has neither a title nor a text."), {}});
        return post;
    }

private:
    std::optional<QString> text(const tables::Row &row, const char *field) const
    {
        const auto column = m_columns.find(QLatin1String(field));
        return column == m_columns.end() ? std::nullopt : std::optional(tables::withoutGuard(row.cell(column->second).string()));
    }

    std::optional<core::Message> readTokens(const tables::Row &row, CalendarPost &post) const
    {
        const QString format = text(row, "format").value_or(QString()).trimmed().toLower();
        const QString status = text(row, "status").value_or(QString()).trimmed().toLower();
        post.format = core::fromToken<core::PostFormat>(format);
        post.status = core::fromToken<core::PostStatus>(status);
        if (!post.base.isEmpty() && (!post.format || !post.status))
            return core::Message{
                QT_TRANSLATE_NOOP("message", "“%1” or “%2” is not a format and a status that Quarterdeck knows."), {format, status}};
        return std::nullopt;
    }

    std::optional<core::Message> readMoment(const tables::Row &row, CalendarPost &post) const
    {
        post.saysDay = m_columns.contains(QStringLiteral("moment"));
        post.saysTime = m_columns.contains(QStringLiteral("time"));
        const QString day = text(row, "moment").value_or(QString()).trimmed();
        const QString time = text(row, "time").value_or(QString()).trimmed();
        if (!day.isEmpty()) {
            const auto moment = momentOf(day, m_timeZone);
            if (!moment)
                return core::Message{
                    QT_TRANSLATE_NOOP("message", "“%1” is not a date that can be read without guessing. Write it like 2027-03-31."), {day}};
            post.day = moment->day;
            post.time = moment->time;
            post.saysTime = post.saysTime || post.time;
        }
        if (time.isEmpty() || (post.saysDay && !post.day)) // without a day an idea, whatever the time
            return std::nullopt;
        post.time =
            QTime::fromString(time.size() < 5 ? u'0' + time : time, time.size() > 5 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
        if (!post.time->isValid())
            return core::Message{QT_TRANSLATE_NOOP("message", "“%1” is not a time. Write it like 14:30."), {time}};
        return std::nullopt;
    }

    QString m_timeZone;
    std::map<QString, int> m_columns;
};

} // namespace

tl::expected<CalendarFile, core::Problem> fromCalendarTable(const QString &path, const QString &timeZone)
{
    const QString name = QFileInfo(path).fileName();
    const auto book = tables::readBook(path);
    if (!book || book->sheets.empty() || book->sheets.front().rowCount() == 0)
        return tl::make_unexpected(
            core::Problem{{QT_TRANSLATE_NOOP("message", "“%1” is not a table of posts. Choose an .ics, .csv or .xlsx file."), {name}},
                book ? QString() : book.error().detail});
    const tables::Sheet &sheet = book->sheets.front();
    const RowReader reader(sheet.row(0), timeZone);
    if (!reader.knowsPosts())
        return tl::make_unexpected(core::Problem{
            {QT_TRANSLATE_NOOP(
                 "message", "“%1” has no column called “title” or “text”, so it is no table of posts. Name its columns in the first row."),
                {name}}});
    CalendarFile file;
    for (int i = 1; i < sheet.rowCount(); ++i) {
        const tables::Row row = sheet.row(i);
        if (row.isBlank())
            continue;
        auto post = reader.read(row);
        if (post) {
            file.posts.push_back(std::move(*post));
            continue;
        }
        ++file.rejected;
        file.issues.push_back({row.line, {}, core::Severity::Warning, post.error()});
    }
    return file;
}

} // namespace exchange
