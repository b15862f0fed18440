// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importsjson.h"

#include "core/sourcedvalues.h"
#include "core/walltime.h"

namespace exchange {

namespace {

using core::MetricRecord;

// What the records of one series have in common: written once, above their values.
Json seriesHead(const core::RecordHead &record)
{
    return {{"metric", encode(record.metric)}, {"scope", encode(record.scope)}, {"campaign", encode(record.campaign)},
        {"currency", encode(record.currency)}, {"subject", encode(record.subject)}, {"segment", encode(record.segment)},
        {"values", Json::array()}};
}

// JSON has no infinite numbers: a value that was emptied is null.
Json numberToJson(double value)
{
    return value == core::notMeasured ? Json() : Json(value);
}

bool numberFromJson(const Json &json, double &value)
{
    value = core::notMeasured;
    return json.is_null() || decode(json, value);
}

Json seriesToJson(const core::Records &records)
{
    Json list = Json::array();
    for (const core::RecordHead &head : records.heads())
        list.push_back(seriesHead(head));
    for (const core::Records::Value &value : records.values())
        list[value.head]["values"].push_back(Json::array({encode(value.date()), value.days, numberToJson(value.value), value.line}));
    return list;
}

Json postToJson(const core::PublishedPost &post)
{
    return {{"external_id", encode(post.externalId)}, {"permalink", encode(post.permalink)}, {"text", encode(post.text)},
        {"format", encode(post.format)}, {"published_at", post.publishedAt ? encode(core::wallTimeText(*post.publishedAt)) : Json()},
        {"line", post.line}};
}

Json batchToJson(const core::BatchContents &contents)
{
    const core::ImportBatch &batch = contents.batch;
    Json posts = Json::array();
    for (const core::PublishedPost &post : contents.posts)
        posts.push_back(postToJson(post));
    return {{"file", encode(batch.file)}, {"profile", encode(batch.profile)}, {"channel", encode(batch.channel)},
        {"imported_at", encode(batch.importedAt.toUTC().toString(Qt::ISODateWithMs))}, {"series", seriesToJson(contents.records)},
        {"posts", std::move(posts)}};
}

// Reads named fields of one object and remembers whether all could be read.
class Fields {
public:
    explicit Fields(const Json &json)
        : m_json(json)
        , m_isRight(json.is_object())
    {
    }
    template <class Value>
    Fields &read(const char *name, Value &value)
    {
        m_isRight = m_isRight && m_json.contains(name) && decode(m_json[name], value);
        return *this;
    }
    explicit operator bool() const { return m_isRight; }

private:
    const Json &m_json;
    bool m_isRight;
};

bool isList(const Json &json, const char *name)
{
    return json.is_object() && json.contains(name) && json[name].is_array();
}

bool valueFromJson(const Json &json, MetricRecord &record)
{
    return json.is_array() && json.size() == 4 && decode(json[0], record.day) && record.day.isValid() && decode(json[1], record.days)
        && record.days > 0 && numberFromJson(json[2], record.value) && decode(json[3], record.line);
}

bool seriesFromJson(const Json &json, core::Records &records)
{
    MetricRecord record;
    Fields head(json);
    head.read("metric", record.metric).read("scope", record.scope).read("campaign", record.campaign).read("currency", record.currency);
    head.read("subject", record.subject).read("segment", record.segment);
    if (!head || !isList(json, "values"))
        return false;
    for (const Json &value : json["values"]) {
        if (!valueFromJson(value, record))
            return false;
        records.push_back(record);
    }
    return true;
}

bool postFromJson(const Json &json, core::PublishedPost &post)
{
    std::optional<QString> at;
    Fields fields(json);
    fields.read("external_id", post.externalId).read("permalink", post.permalink).read("text", post.text).read("format", post.format);
    fields.read("published_at", at).read("line", post.line);
    if (fields && at)
        post.publishedAt = core::wallTimeOf(*at);
    return fields && at.has_value() == post.publishedAt.has_value();
}

bool batchFromJson(const Json &json, core::BatchContents &contents)
{
    QString at;
    Fields fields(json);
    fields.read("file", contents.batch.file).read("profile", contents.batch.profile).read("channel", contents.batch.channel);
    fields.read("imported_at", at);
    contents.batch.importedAt = QDateTime::fromString(at, Qt::ISODateWithMs);
    if (!fields || !contents.batch.importedAt.isValid() || !isList(json, "series") || !isList(json, "posts"))
        return false;
    for (const Json &series : json["series"])
        if (!seriesFromJson(series, contents.records))
            return false;
    for (const Json &post : json["posts"])
        if (!postFromJson(post, contents.posts.emplace_back()))
            return false;
    return true;
}

} // namespace

Json importsToJson(const std::vector<core::BatchContents> &imports)
{
    Json json = Json::array();
    for (const core::BatchContents &contents : imports)
        json.push_back(batchToJson(contents));
    return json;
}

QString importsFromJson(const Json &json, std::vector<core::BatchContents> &imports)
{
    if (!json.is_array())
        return QStringLiteral("imports");
    for (const Json &element : json)
        if (!batchFromJson(element, imports.emplace_back()))
            return QStringLiteral("imports %1").arg(imports.size());
    return {};
}

} // namespace exchange
