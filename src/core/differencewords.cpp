// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/differencewords.h"

#include "core/columnlabels.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/mixlabels.h"
#include "core/oneline.h"
#include "core/repeatwords.h"
#include "core/rowname.h"

#include <algorithm>

namespace core {

namespace {

template <class Type>
constexpr bool isOptional = false;
template <class Type>
constexpr bool isOptional<std::optional<Type>> = true;
template <class Type>
constexpr bool isReference = false;
template <class Entity>
constexpr bool isReference<Id<Entity>> = true;

QString label(Aim aim, const Language &language)
{
    return aim == Aim::Raise ? language.translate("core", "Higher is better") : language.translate("core", "Lower is better");
}

QString label(TargetForm form, const Language &language)
{
    switch (form) {
    case TargetForm::Absolute:
        return language.translate("core", "A number");
    case TargetForm::Percent:
        return language.translate("core", "So many percent more");
    case TargetForm::Factor:
        return language.translate("core", "So many times as much");
    case TargetForm::Delta:
        return language.translate("core", "So many more");
    case TargetForm::PerMonth:
        return language.translate("core", "So many percent each month");
    case TargetForm::PerQuarter:
        return language.translate("core", "So many percent each quarter");
    }
    Q_UNREACHABLE();
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : other.isEmpty() ? one : QString(one + QStringLiteral(" · ") + other);
}

template <class Entity>
const Entity *rowOf(const Strategy &plan, const Difference &difference)
{
    return difference.table == QLatin1String(schema::Table<Entity>::table) ? plan.find(Id<Entity>::fromString(difference.id)) : nullptr;
}

// What comes again is called like the first of its posts that has a title.
QString nameOfRepeated(const Strategy &plan, const Recurrence &recurrence)
{
    const Post *first = nullptr;
    for (const Post &post : plan.all<Post>())
        if (post.recurrence == recurrence.id && !post.title.trimmed().isEmpty() && (!first || post.recurrenceDay < first->recurrenceDay))
            first = &post;
    return first ? first->title : QString();
}

} // namespace

DifferenceWords::DifferenceWords(const Strategy &before, const Strategy &after, const MetricCatalogue &metrics,
    const NetworkCatalogue &networks, const Language &language)
    : m_before(before)
    , m_after(after)
    , m_metrics(metrics)
    , m_networks(networks)
    , m_language(language)
{
}

QString DifferenceWords::untitled() const
{
    return m_language.translate("core", "untitled");
}

QString DifferenceWords::networkName(const QString &id) const
{
    const Network *network = m_networks.find(id);
    return network ? network->name(m_language.code()) : id;
}

// The row's own name, else that of what it belongs to.
template <class Entity>
QString DifferenceWords::nameOf(const Strategy &plan, const Entity &row) const
{
    [[maybe_unused]] const auto parent = [&](const auto &id) {
        const auto *found = plan.find(id);
        return found ? nameOf(plan, *found) : QString();
    };
    QString name;
    if constexpr (std::is_same_v<Entity, Quarter>)
        name = quarterLabel(row, m_language);
    else if constexpr (std::is_same_v<Entity, Kpi>)
        name = joined(textOf(QStringLiteral("metric"), row.metric), parent(row.channel));
    else if constexpr (std::is_same_v<Entity, PersonaAnswer>)
        name = joined(parent(row.persona), personaFieldLabel(row.field, m_language));
    else if constexpr (std::is_same_v<Entity, Presence>)
        name = joined(parent(row.competitor), networkName(row.network));
    else if constexpr (std::is_same_v<Entity, CampaignGoal>)
        name = joined(parent(row.campaign), parent(row.goal));
    else if constexpr (std::is_same_v<Entity, Channel> || std::is_same_v<Entity, Impostor>)
        name = joined(row.handle, networkName(row.network));
    else if constexpr (std::is_same_v<Entity, NetworkDemand>)
        name = networkName(row.network);
    else if constexpr (std::is_same_v<Entity, Closure>)
        name = joined(row.reason, formatDatedDays(row.firstDay, row.lastDay, m_language));
    else if constexpr (std::is_same_v<Entity, AuditAnswer>)
        name = row.question == u"listening_set_up" ? m_language.translate("core", "What is set up for listening") // ids of its ticks
                                                   : row.text.section(u'\n', 0, 0);
    else if constexpr (std::is_same_v<Entity, Recurrence>)
        name = nameOfRepeated(plan, row);
    else if constexpr (std::is_same_v<Entity, PostStep>)
        name = joined(parent(row.post), label(row.status, m_language));
    else if constexpr (std::is_same_v<Entity, MixShare>)
        name = joined(parent(row.pillar), joined(parent(row.channel), parent(row.campaign)));
    else if constexpr (std::is_same_v<Entity, ReferralSource>)
        name = joined(row.name, networkName(row.network));
    else if constexpr (std::is_same_v<Entity, BudgetLine>)
        name = row.label;
    else
        name = rowName(row);
    name = oneLine(name);
    return name.isEmpty() ? untitled() : name;
}

QString DifferenceWords::listOf(const QString &column, const QStringList &values) const
{
    QStringList names;
    if (column == u"skipped")
        for (const QString &day : values)
            names += formatDay(QDate::fromString(day, Qt::ISODate), m_language);
    else if (column == u"key_dates" && m_keyDates)
        for (const QString &id : values) {
            const KeyDateSet *set = m_keyDates->set(id);
            names += set ? set->name(m_language.code()) : QString();
        }
    else
        return m_language.locale().toString(values.size());
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

QString DifferenceWords::textOf(const QString &column, const QString &value) const
{
    if (value.isEmpty())
        return {};
    if (column == u"network")
        return networkName(value);
    if (column == u"metric") {
        const Metric *metric = m_metrics.find(value);
        return metric ? metric->name(m_language.code()) : value;
    }
    if (column == u"profile")
        return m_language.locale().formattedDataSize(value.toUtf8().size(), 1, QLocale::DataSizeSIFormat);
    if (column == u"mix_rule")
        return mixRuleLabel(value, m_language);
    if (column == u"field")
        return personaFieldLabel(value, m_language);
    if (column.startsWith(u"in_"))
        return mixCategoryLabel(value, m_language);
    if (column == u"language")
        return value == u"fr" ? QStringLiteral("Français") : QStringLiteral("English");
    return oneLine(value);
}

QString DifferenceWords::numberOf(const QString &column, double value) const
{
    if (column == u"share" || column == u"engagement_rate")
        return formatPercent(value, m_language);
    return m_language.locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString DifferenceWords::wholeNumberOf(const QString &column, int value) const
{
    const QLocale &locale = m_language.locale();
    if (column == u"week_start")
        return locale.standaloneDayName(std::clamp(value, 1, 7));
    if (column == u"quarter_first_month")
        return locale.standaloneMonthName(std::clamp(value, 1, 12));
    if (column == u"open_days") {
        QStringList days;
        for (int day = 1; day <= 7; ++day)
            if (value & (1 << (day - 1)))
                days += locale.standaloneDayName(day, QLocale::ShortFormat);
        return days.join(QStringLiteral(", "));
    }
    if (column == u"year")
        return QString::number(value);
    return locale.toString(column == u"position" ? value + 1 : value);
}

template <class Entity, class Member>
QString DifferenceWords::valueOf(const Strategy &plan, const char *column, const Member &value) const
{
    const auto name = QString::fromLatin1(column);
    if constexpr (isOptional<Member>) {
        return value ? valueOf<Entity>(plan, column, *value) : QString();
    } else if constexpr (isReference<Member>) {
        const auto *row = plan.find(value);
        return row ? nameOf(plan, *row) : QString();
    } else if constexpr (std::is_same_v<Member, QString>) {
        return textOf(name, value);
    } else if constexpr (std::is_same_v<Member, QStringList>) {
        return listOf(name, value);
    } else if constexpr (std::is_same_v<Member, QByteArray>) {
        return m_language.locale().formattedDataSize(value.size(), 1, QLocale::DataSizeSIFormat);
    } else if constexpr (std::is_same_v<Member, QDate>) {
        return value.isValid() ? formatDay(value, m_language) : QString();
    } else if constexpr (std::is_same_v<Member, QTime>) {
        return formatTime(value, m_language);
    } else if constexpr (std::is_same_v<Member, bool>) {
        return value ? m_language.translate("core", "yes") : m_language.translate("core", "no");
    } else if constexpr (std::is_same_v<Member, int>) {
        return wholeNumberOf(name, value);
    } else if constexpr (std::is_same_v<Member, double>) {
        constexpr double scale =
            std::is_same_v<Entity, NetworkDemand> || std::is_same_v<Entity, AudienceShare> ? 100 : 1; // shares are fractions
        return numberOf(name, value * scale);
    } else {
        return label(value, m_language);
    }
}

QString DifferenceWords::name(const Difference &difference) const
{
    QString name;
    schema::forEachEntity([&]<class Entity>() {
        if (const Entity *now = rowOf<Entity>(m_after, difference))
            name = nameOf(m_after, *now);
        else if (const Entity *was = rowOf<Entity>(m_before, difference))
            name = nameOf(m_before, *was);
    });
    return name.isEmpty() ? untitled() : name;
}

std::vector<FieldWords> DifferenceWords::fields(const Difference &difference) const
{
    std::vector<FieldWords> words;
    schema::forEachEntity([&]<class Entity>() {
        const Entity *was = rowOf<Entity>(m_before, difference);
        const Entity *now = rowOf<Entity>(m_after, difference);
        if (!was || !now)
            return;
        const auto told = [this](const Strategy &plan, const Entity &row, const auto &column) {
            if constexpr (std::is_same_v<Entity, Recurrence> || std::is_same_v<Entity, TimeBlock>)
                if (QLatin1String(column.name) == QLatin1String("rule") && !row.rule.isEmpty())
                    return repeatSentence(row.rule, row.firstDay, m_language);
            return valueOf<Entity>(plan, column.name, row.*column.member);
        };
        schema::forEachColumn<Entity>([&](const auto &column) {
            if (was->*column.member != now->*column.member)
                words.push_back({columnLabel(difference.table, QLatin1String(column.name), m_language), told(m_before, *was, column),
                    told(m_after, *now, column)});
        });
    });
    return words;
}

} // namespace core
