// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chapters.h"

#include "core/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

bool isSaid(const QString &text)
{
    return !text.trimmed().isEmpty();
}

// A chapter while its points are being read from the plan.
class Reading {
public:
    Reading(const Strategy &strategy, const Quarter &quarter, const Language &language)
        : m_strategy(strategy)
        , m_quarter(quarter)
        , m_language(language)
    {
    }

    ChapterState introduction() const;
    ChapterState strategy() const;
    ChapterState practices() const;
    ChapterState measurement() const;
    ChapterState tools() const;

private:
    QString said(const char *text) const { return m_language.translate("core", text); }
    template <class Entity>
    bool any(bool (*holds)(const Entity &) = [](const Entity &) { return true; }) const
    {
        const auto &rows = m_strategy.all<Entity>();
        return std::any_of(rows.begin(), rows.end(), holds);
    }
    bool hasSteps(Procedure procedure) const
    {
        const auto &steps = m_strategy.all<ProcedureStep>();
        return std::any_of(steps.begin(), steps.end(), [procedure](const ProcedureStep &step) { return step.procedure == procedure; });
    }
    template <class Entity>
    bool hasOfQuarter() const
    {
        const auto &rows = m_strategy.all<Entity>();
        return std::any_of(rows.begin(), rows.end(), [this](const Entity &row) { return row.quarter == m_quarter.id; });
    }

    const Strategy &m_strategy;
    const Quarter &m_quarter;
    const Language &m_language;
};

ChapterState Reading::introduction() const
{
    const Business business = m_strategy.business();
    return {PlanChapter::Introduction, said(QT_TRANSLATE_NOOP("core", "Introduction")),
        {{said(QT_TRANSLATE_NOOP("core", "who you are")), isSaid(business.name) && isSaid(business.trade), QStringLiteral("wizard")},
            {said(QT_TRANSLATE_NOOP("core", "what the business wants")), any<Objective>(), QStringLiteral("strategy"),
                QStringLiteral("objectives")},
            {said(QT_TRANSLATE_NOOP("core", "your mission there")), isSaid(business.socialMission), QStringLiteral("strategy"),
                QStringLiteral("canvas")},
            {said(QT_TRANSLATE_NOOP("core", "the summary")), isSaid(m_quarter.summary), QStringLiteral("strategy"),
                QStringLiteral("summary")}}};
}

ChapterState Reading::strategy() const
{
    const auto first = m_quarter.firstDay, last = m_quarter.lastDay;
    const auto &posts = m_strategy.all<Post>();
    const bool hasPosts =
        std::any_of(posts.begin(), posts.end(), [=](const Post &post) { return post.day && *post.day >= first && *post.day <= last; });
    return {PlanChapter::Strategy, said(QT_TRANSLATE_NOOP("core", "Strategy")),
        {{said(QT_TRANSLATE_NOOP("core", "goals")), wholeGoals(m_strategy, m_quarter) > 0, QStringLiteral("goals")},
            {said(QT_TRANSLATE_NOOP("core", "the audience")), mostPersonaAnswers(m_strategy) > 0, QStringLiteral("audience")},
            {said(QT_TRANSLATE_NOOP("core", "competitors")), competitorsLookedAt(m_strategy) > 0, QStringLiteral("competitors")},
            {said(QT_TRANSLATE_NOOP("core", "missions of the channels")),
                any<Channel>([](const Channel &channel) { return isSaid(channel.mission); }), QStringLiteral("channels")},
            {said(QT_TRANSLATE_NOOP("core", "stories")), any<Story>([](const Story &story) { return !story.isRetired; }),
                QStringLiteral("message")},
            {said(QT_TRANSLATE_NOOP("core", "the calendar")), hasPosts, QStringLiteral("calendar")}}};
}

ChapterState Reading::practices() const
{
    return {PlanChapter::Practices, said(QT_TRANSLATE_NOOP("core", "Good practice")),
        {{said(QT_TRANSLATE_NOOP("core", "your voice")), isSaid(m_strategy.business().voice), QStringLiteral("message")},
            {said(QT_TRANSLATE_NOOP("core", "who does what")), any<Duty>([](const Duty &duty) { return isSaid(duty.responsible); }),
                QStringLiteral("operations")},
            {said(QT_TRANSLATE_NOOP("core", "the checklist before publishing")), hasSteps(Procedure::BeforePublishing),
                QStringLiteral("operations")},
            {said(QT_TRANSLATE_NOOP("core", "how people are answered")), any<PlaybookEntry>(), QStringLiteral("operations")},
            {said(QT_TRANSLATE_NOOP("core", "what to do in a crisis")), hasSteps(Procedure::Crisis), QStringLiteral("operations")}}};
}

ChapterState Reading::measurement() const
{
    const auto &kpis = m_strategy.all<Kpi>();
    const bool hasNumbers = std::any_of(kpis.begin(), kpis.end(), [this](const Kpi &kpi) {
        const Goal *goal = m_strategy.find(kpi.goal);
        return goal && goal->quarter == m_quarter.id && isSaid(kpi.metric);
    });
    const bool hasStories = any<Evidence>() || isSaid(answerText(m_strategy, u"metrics.numbers"));
    return {PlanChapter::Measurement, said(QT_TRANSLATE_NOOP("core", "Measurement")),
        {{said(QT_TRANSLATE_NOOP("core", "the numbers to follow")), hasNumbers, QStringLiteral("goals")},
            {said(QT_TRANSLATE_NOOP("core", "what counts beside the numbers")), hasStories, QStringLiteral("strategy"),
                QStringLiteral("canvas")},
            {said(QT_TRANSLATE_NOOP("core", "a day to look at them")), hasOfQuarter<Review>(), QStringLiteral("review")}}};
}

ChapterState Reading::tools() const
{
    const auto &lines = m_strategy.all<BudgetLine>();
    const bool hasTools = std::any_of(lines.begin(), lines.end(),
        [this](const BudgetLine &line) { return line.quarter == m_quarter.id && line.kind == CostKind::Tools; });
    return {PlanChapter::Tools, said(QT_TRANSLATE_NOOP("core", "Tools")),
        {{said(QT_TRANSLATE_NOOP("core", "the tools and what they cost")), hasTools, QStringLiteral("campaigns")},
            {said(QT_TRANSLATE_NOOP("core", "how you listen")), hasSteps(Procedure::Listening), QStringLiteral("operations")},
            {said(QT_TRANSLATE_NOOP("core", "what is done each week")), hasSteps(Procedure::Routine), QStringLiteral("operations")}}};
}

} // namespace

int ChapterState::there() const
{
    return static_cast<int>(std::count_if(points.begin(), points.end(), [](const ChapterPoint &point) { return point.isThere; }));
}

QStringList ChapterState::missing() const
{
    QStringList names;
    for (const ChapterPoint &point : points)
        if (!point.isThere)
            names << point.name;
    return names;
}

const ChapterPoint &ChapterState::next() const
{
    const auto open = std::find_if(points.begin(), points.end(), [](const ChapterPoint &point) { return !point.isThere; });
    return open != points.end() ? *open : points.front();
}

QString ChapterState::page() const
{
    return next().page;
}

QString ChapterState::subject() const
{
    return next().subject;
}

std::vector<ChapterState> planChapters(const Strategy &strategy, const Quarter &quarter, const Language &language)
{
    const Reading reading(strategy, quarter, language);
    return {reading.introduction(), reading.strategy(), reading.practices(), reading.measurement(), reading.tools()};
}

QString answerText(const Strategy &strategy, QStringView question)
{
    for (const AuditAnswer &answer : strategy.all<AuditAnswer>())
        if (answer.question == question)
            return answer.text.trimmed();
    return {};
}

} // namespace core
