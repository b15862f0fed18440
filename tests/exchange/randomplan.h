// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/strategy.h"

#include <rapidcheck.h>

// Makes plans of random content in which every reference leads somewhere: what a round trip must bring back.
namespace randomplan {

inline QString text()
{
    static const QStringList bits{QStringLiteral("pain"), QStringLiteral("é"), QStringLiteral("\""), QStringLiteral("\\n\n"),
        QStringLiteral("=1+1"), QStringLiteral(" "), QStringLiteral("🥐"), QStringLiteral("漢"), QStringLiteral(";,\t"),
        QString(QChar(0x2028)), QString::fromUtf8("\x01"), QStringLiteral("<img src='x'>"), QStringLiteral("%1")};
    QString result;
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
        result += bits[*rc::gen::inRange(0, static_cast<int>(bits.size()))];
    return result;
}

inline QDate day()
{
    return QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 900));
}

class Filler {
public:
    explicit Filler(const core::Strategy &known)
        : m_known(known)
    {
    }

    void fill(QString &value) const { value = text(); }
    void fill(QStringList &value) const { value = {text(), text()}; }
    void fill(QByteArray &value) const { value = text().toUtf8(); }
    void fill(QDate &value) const { value = day(); }
    void fill(QTime &value) const { value = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)); }
    void fill(bool &value) const { value = *rc::gen::arbitrary<bool>(); }
    void fill(int &value) const { value = *rc::gen::inRange(-100, 3000); }
    void fill(double &value) const { value = *rc::gen::inRange(-1000000, 1000000) / 3.0; }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum &value) const { value = core::Tokens<Enum>::all[*rc::gen::inRange<size_t>(0, core::Tokens<Enum>::all.size())].first; }
    template <class Other>
    void fill(core::Id<Other> &value) const
    {
        const auto &rows = m_known.all<Other>();
        value = rows[*rc::gen::inRange<size_t>(0, rows.size())].id;
    }
    template <class Other>
    void fill(std::optional<core::Id<Other>> &value) const
    {
        value.reset();
        if (!m_known.all<Other>().empty() && *rc::gen::arbitrary<bool>())
            fill(value.emplace());
    }
    template <class Value>
    void fill(std::optional<Value> &value) const
    {
        value.reset();
        if (*rc::gen::arbitrary<bool>())
            fill(value.emplace());
    }

private:
    const core::Strategy &m_known;
};

inline core::Strategy strategy()
{
    core::Strategy plan;
    core::schema::forEachEntity([&]<class Entity>() {
        const int rows = std::is_same_v<Entity, core::Business> ? 1 : *rc::gen::inRange(1, 4);
        for (int i = 0; i < rows; ++i) {
            Entity row;
            row.id.value = *rc::gen::inRange<qint64>(1, std::numeric_limits<qint64>::max());
            core::schema::forEachColumn<Entity>([&](const auto &column) { Filler(plan).fill(row.*column.member); });
            if (!plan.find(row.id))
                plan.all<Entity>().push_back(row);
        }
    });
    return plan;
}

inline core::BatchContents import(const core::Strategy &plan)
{
    core::BatchContents contents;
    Filler(plan).fill(contents.batch.channel);
    contents.batch.file = text();
    contents.batch.profile = text();
    contents.batch.importedAt = QDateTime(day(), QTime(9, 30, 1, 250), Qt::UTC);
    for (const QString &metric : {QStringLiteral("clicks"), QStringLiteral("followers")})
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
            core::MetricRecord record;
            record.metric = metric;
            record.day = QDate(2027, 1, 1).addDays(i);
            record.days = *rc::gen::inRange(1, 31);
            record.line = i + 1;
            Filler(plan).fill(record.value);
            contents.records.push_back(record);
        }
    core::PublishedPost post;
    post.externalId = text();
    post.text = text();
    if (*rc::gen::arbitrary<bool>())
        post.publishedAt = QDateTime(day(), QTime(2, 30), Qt::UTC);
    contents.posts.push_back(post);
    return contents;
}

} // namespace randomplan
