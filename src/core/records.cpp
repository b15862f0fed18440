// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records.h"

#include <limits>

namespace core {

namespace {

constexpr int noDay = std::numeric_limits<int>::min();

int dayNumber(QDate day)
{
    return day.isValid() ? static_cast<int>(day.toJulianDay()) : noDay;
}

} // namespace

RecordHead::RecordHead(const MetricRecord &record)
    : metric(record.metric)
    , scope(record.scope)
    , campaign(record.campaign)
    , currency(record.currency)
    , subject(record.subject)
    , segment(record.segment)
    , channel(record.channel)
{
}

size_t qHash(const RecordHead &head, size_t seed)
{
    return qHashMulti(
        seed, head.metric, static_cast<int>(head.scope), head.campaign, head.currency, head.subject, head.segment, head.channel);
}

bool Records::Value::hasDay() const
{
    return day != noDay;
}

QDate Records::Value::date() const
{
    return hasDay() ? QDate::fromJulianDay(day) : QDate();
}

Records::Records(std::initializer_list<MetricRecord> records)
    : Records(std::vector<MetricRecord>(records))
{
}

Records::Records(const std::vector<MetricRecord> &records)
{
    reserve(static_cast<qsizetype>(records.size()));
    for (const MetricRecord &record : records)
        push_back(record);
}

void Records::push_back(const MetricRecord &record)
{
    add({placeOf(RecordHead(record)), record.line, dayNumber(record.day), record.days, record.value});
}

void Records::append(const Records &others)
{
    QList<quint32> places;
    for (const RecordHead &head : others.m_heads)
        places.push_back(placeOf(head));
    for (Value value : others.m_values) {
        value.head = places.at(value.head);
        add(value);
    }
}

quint32 Records::placeOf(const RecordHead &head)
{
    const auto known = m_places.constFind(head);
    if (known != m_places.constEnd())
        return *known;
    const auto place = static_cast<quint32>(m_heads.size());
    m_heads.push_back(head);
    m_places.insert(head, place);
    return place;
}

void Records::setDay(qsizetype place, QDate day)
{
    m_values[place].day = dayNumber(day);
}

MetricRecord Records::recordOf(const Value &value) const
{
    const RecordHead &head = m_heads.at(value.head);
    return {head.metric, value.date(), value.days, value.value, value.line, head.scope, head.campaign, head.currency, head.subject,
        head.segment, head.channel};
}

} // namespace core
