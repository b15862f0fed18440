// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/goalsentence.h"

#include "catalogue/catalogue.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace core;

namespace {

// What no sentence may hold, whatever fills it.
QString flawIn(const QString &sentence, const Language &language)
{
    static const QRegularExpression unfilled(QStringLiteral("%\\d|…"));
    static const QRegularExpression doubled(
        QStringLiteral("\\b(\\p{L}+) \\1\\b"), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaces(QStringLiteral("  | ,| \\.|,\\.|\\.\\.$"));
    static const QRegularExpression uncontracted(QStringLiteral("\\b(?:de|à) les?\\b"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression elision(QStringLiteral("\\b(?:de|le|la|que|ne|se) [aeiouéèêàâîôû]"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mixed(QStringLiteral("\\b(?:We will|in order|increase|reduce)\\b"));
    if (unfilled.match(sentence).hasMatch())
        return QStringLiteral("a place is not filled");
    if (const auto match = doubled.match(sentence); match.hasMatch())
        return QStringLiteral("doubled: ") + match.captured();
    if (spaces.match(sentence).hasMatch())
        return QStringLiteral("spaces");
    if (!sentence.endsWith(u'.') || !sentence.front().isUpper())
        return QStringLiteral("not a sentence");
    if (!language.isFrench())
        return {};
    if (uncontracted.match(sentence).hasMatch())
        return QStringLiteral("not contracted");
    if (const auto match = elision.match(sentence); match.hasMatch())
        return QStringLiteral("not elided: ") + match.captured();
    if (mixed.match(sentence).hasMatch())
        return QStringLiteral("not translated");
    return {};
}

struct Form {
    TargetForm form;
    double amount;
    std::optional<double> baseline;
};

// Every way to write a target, with and without a start.
std::vector<Form> formsOf(Aim aim)
{
    const double there = aim == Aim::Raise ? 120 : 80;
    return {{TargetForm::Absolute, there, 100}, {TargetForm::Absolute, there, {}}, {TargetForm::Absolute, 100, 100},
        {TargetForm::Absolute, there, 0}, {TargetForm::Percent, 10, 100}, {TargetForm::Percent, 10, {}}, {TargetForm::Percent, 1, 100},
        {TargetForm::Factor, 2, 100}, {TargetForm::Factor, 0.5, 100}, {TargetForm::Factor, 1.5, {}}, {TargetForm::Delta, 1, 100},
        {TargetForm::Delta, 20, 100}, {TargetForm::Delta, 0.5, {}}, {TargetForm::PerMonth, 5, 100}, {TargetForm::PerMonth, 5, {}},
        {TargetForm::PerQuarter, 15, 100}, {TargetForm::PerQuarter, 15, {}}};
}

struct Plan {
    Strategy strategy;
    MetricCatalogue metrics = catalogue::metrics();
    NetworkCatalogue networks = catalogue::networks();

    Plan()
    {
        Business business;
        business.currency = QStringLiteral("EUR");
        strategy.all<Business>() = {business};
        for (const Network &network : networks.all()) {
            Channel channel;
            channel.id = Id<Channel>{static_cast<qint64>(strategy.all<Channel>().size() + 1)};
            channel.network = network.id;
            strategy.all<Channel>().push_back(channel);
        }
    }

    void check(const Goal &goal, const Kpi &kpi, const Language &language) const
    {
        const QString sentence = goalSentenceText({goal, &kpi, strategy, metrics, networks}, language);
        const QString flaw = flawIn(sentence, language);
        if (flaw.isEmpty())
            return;
        FAIL_CHECK(flaw.toStdString() << " in: " << sentence.toStdString());
    }
    void checkMetric(const Metric &metric, Aim aim, const Language &language) const
    {
        Goal goal;
        Kpi kpi;
        kpi.metric = metric.id;
        kpi.aim = aim;
        kpi.startDay = QDate(2027, 1, 1);
        kpi.deadline = QDate(2027, 3, 1);
        for (const Form &form : formsOf(aim)) {
            kpi.targetForm = form.form;
            kpi.targetAmount = form.amount;
            kpi.baseline = form.baseline;
            for (const char *purpose : {"", "attract students", "Attirer les étudiants."}) {
                goal.purpose = QString::fromUtf8(purpose);
                check(goal, kpi, language);
            }
        }
    }
};

} // namespace

TEST_CASE("every metric in every form and direction makes a sentence in both languages", "[goals][S0-22][S1-06][F-40][F-41]")
{
    const Plan plan;
    for (const Language &language : {Language::english(), Language::french()})
        for (const Metric &metric : plan.metrics.all())
            for (const Aim aim : {Aim::Raise, Aim::Lower})
                plan.checkMetric(metric, aim, language);
}

TEST_CASE("every network stands well in a goal's sentence in both languages", "[goals][S0-22]")
{
    const Plan plan;
    Kpi kpi;
    kpi.metric = QStringLiteral("followers");
    kpi.baseline = 100;
    kpi.targetAmount = 120;
    kpi.deadline = QDate(2027, 3, 1);
    for (const Language &language : {Language::english(), Language::french()})
        for (const Channel &channel : plan.strategy.all<Channel>()) {
            kpi.channel = channel.id;
            plan.check(Goal(), kpi, language);
        }
}
