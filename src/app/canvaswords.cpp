// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvaswords.h"

#include "app/goals/goaldraft.h"
#include "core/chapters.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

constexpr qsizetype namesOnALine = 3;

// A place of the sheet, filled from a workspace; each function is one of the six.
class Sheet {
public:
    explicit Sheet(const Workspace &workspace)
        : m_workspace(workspace)
        , m_strategy(workspace.strategy())
        , m_language(workspace.language())
    {
    }

    CanvasTexts mission() const;
    CanvasTexts message() const;
    CanvasTexts management() const;
    CanvasTexts medium() const;
    CanvasTexts metrics() const;
    CanvasTexts monitoring() const;

private:
    // "Nadia, Julien, Karine and others", or what to say of none.
    QString listed(const QStringList &names, const QString &none) const
    {
        QStringList said = names; // what was added and left without a word has no name to list
        said.removeAll(QString());
        if (said.isEmpty())
            return none;
        const QString shown = said.mid(0, namesOnALine).join(QStringLiteral(", "));
        return said.size() > namesOnALine ? m_language.translate("app", "%1 and others").arg(shown) : shown;
    }

    // The same name serves on several networks: "Instagram boulangeriemorel".
    QString networkAndHandle(const core::Channel &channel) const
    {
        const core::Network *network = m_workspace.networks().find(channel.network);
        const QString name = network ? network->name(m_language.code()) : channel.network;
        return channel.handle.trimmed().isEmpty() ? name : name + u' ' + channel.handle.trimmed();
    }

    template <class Entity, class Predicate>
    int count(Predicate predicate) const
    {
        const auto &rows = m_strategy.all<Entity>();
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), predicate));
    }

    std::vector<core::Goal> goals() const
    {
        return m_strategy.where<core::Goal>([this](const core::Goal &goal) { return goal.quarter == m_workspace.quarter().id; });
    }

    const Workspace &m_workspace;
    const core::Strategy &m_strategy;
    const core::Language &m_language;
};

CanvasTexts Sheet::mission() const
{
    QStringList objectives;
    for (const core::Objective &objective : m_strategy.all<core::Objective>())
        objectives << objective.title.trimmed();
    QStringList goalTitles;
    for (const core::Goal &goal : goals())
        if (const auto draft = goalDraft(m_workspace, goal.id))
            goalTitles << goalName(m_workspace, *draft);
    const core::Business business = m_strategy.business();
    return {m_language.translate("app", "Mission"), m_language.translate("app", "Why are you on social media at all?"),
        {m_language.translate("app", "The business wants: %1.").arg(listed(objectives, m_language.translate("app", "not said yet"))),
            m_language.translate("app", "Goals of the quarter: %1.").arg(listed(goalTitles, m_language.translate("app", "none yet")))},
        core::isSameMission(business) ? m_language.translate(
            "app", "This says the company’s mission again. What is different about the people you meet there, and what do you do for them?")
                                      : QString(),
        m_language.translate("app", "Your mission there, in a sentence"), QStringLiteral("goals"),
        m_language.translate("app", "Open the goals")};
}

CanvasTexts Sheet::message() const
{
    QStringList stories;
    for (const core::Story &story : m_strategy.all<core::Story>())
        if (!story.isRetired)
            stories << story.title.trimmed();
    QStringList pillars;
    for (const core::Pillar &pillar : m_strategy.all<core::Pillar>())
        if (!pillar.name.trimmed().isEmpty())
            pillars << pillar.name + u' ' + core::formatPercent(pillar.share, m_language, 0);
    const bool hasOrphans = count<core::Story>([](const core::Story &story) {
        return !story.isRetired && !story.goal && !story.title.trimmed().isEmpty();
    }) > 0;
    return {m_language.translate("app", "Message"), m_language.translate("app", "Which stories do people take away?"),
        {m_language.translate("app", "Stories: %1.").arg(listed(stories, m_language.translate("app", "none yet"))),
            m_language.translate("app", "Pillars: %1.").arg(listed(pillars, m_language.translate("app", "none yet")))},
        hasOrphans ? m_language.translate("app", "Some stories support no goal.") : QString(),
        m_language.translate("app", "What your posts tell, all in all"), QStringLiteral("message"),
        m_language.translate("app", "Open the message")};
}

CanvasTexts Sheet::management() const
{
    const int steps =
        count<core::ProcedureStep>([](const core::ProcedureStep &step) { return step.procedure == core::Procedure::Publishing; });
    const auto roles = static_cast<int>(m_strategy.all<core::Duty>().size());
    const int assigned = count<core::Duty>([](const core::Duty &duty) { return !duty.responsible.trimmed().isEmpty(); });
    const core::Business business = m_strategy.business();
    QStringList facts{steps > 0 ? m_language.translate("app", "The process is written down in %n steps.", nullptr, steps)
                                : m_language.translate("app", "The process is not written down yet."),
        roles > 0 ? m_language.translate("app", "Roles with an owner: %1 of %2.").arg(assigned).arg(roles)
                  : m_language.translate("app", "Nobody has a role yet.")};
    if (business.hoursPerWeek > 0)
        facts << m_language.translate("app", "Time there is: %1 a week.").arg(core::formatHours(business.hoursPerWeek, m_language));
    return {m_language.translate("app", "Management"), m_language.translate("app", "Who does what, and how does a post come about?"), facts,
        {}, m_language.translate("app", "How you work, in a sentence"), QStringLiteral("operations"),
        m_language.translate("app", "Open the operations")};
}

CanvasTexts Sheet::medium() const
{
    QStringList primary, secondary;
    for (const core::Channel &channel : m_strategy.all<core::Channel>())
        if (channel.decision != core::AuditDecision::Close)
            (channel.rank == core::ChannelRank::Primary ? primary : secondary) << networkAndHandle(channel);
    QStringList idle;
    for (const auto id : core::channelsWithoutAim(m_strategy, m_workspace.quarter()))
        if (const core::Channel *channel = m_strategy.find(id))
            idle << networkAndHandle(*channel);
    return {m_language.translate("app", "Medium"), m_language.translate("app", "Where are you, and where not?"),
        {m_language.translate("app", "Main channels: %1.").arg(listed(primary, m_language.translate("app", "none yet"))),
            m_language.translate("app", "Others: %1.").arg(listed(secondary, m_language.translate("app", "none")))},
        idle.isEmpty() ? QString()
                       : m_language.translate("app", "Posts, but no goal: %1. That is running in a wheel.").arg(listed(idle, {})),
        m_language.translate("app", "Why these, in a sentence"), QStringLiteral("channels"),
        m_language.translate("app", "Open the channels")};
}

CanvasTexts Sheet::metrics() const
{
    const auto board = m_workspace.scoreboard();
    QStringList names;
    for (const core::KpiReading &reading : board)
        if (const core::Metric *metric = m_workspace.metricCatalogue().find(reading.metric);
            metric && !names.contains(metric->name(m_language.code())))
            names << metric->name(m_language.code());
    const auto onTrack = static_cast<int>(
        std::count_if(board.begin(), board.end(), [](const core::KpiReading &one) { return one.status == core::KpiStatus::OnTrack; }));
    return {m_language.translate("app", "Metrics"), m_language.translate("app", "Which numbers do you follow? Decide before you begin."),
        {m_language.translate("app", "Followed: %1.").arg(listed(names, m_language.translate("app", "none yet"))),
            board.empty() ? QString() : m_language.translate("app", "On track: %1 of %2.").arg(onTrack).arg(board.size())},
        {}, m_language.translate("app", "What you watch besides, even a story heard"), QStringLiteral("dashboard"),
        m_language.translate("app", "Open the dashboard")};
}

CanvasTexts Sheet::monitoring() const
{
    const core::Quarter &quarter = m_workspace.quarter();
    const int heard = count<core::Mention>(
        [&quarter](const core::Mention &mention) { return mention.day >= quarter.firstDay && mention.day <= quarter.lastDay; });
    const int watched = count<core::Competitor>([](const core::Competitor &one) { return !one.listenFor.trimmed().isEmpty(); });
    QString next = m_language.translate("app", "No review is planned.");
    for (const core::Review &review : m_strategy.all<core::Review>())
        if (!review.isDone && review.day >= m_workspace.viewDay()) {
            next = m_language.translate("app", "Next review: %1.").arg(core::formatDay(review.day, m_language));
            break;
        }
    return {m_language.translate("app", "Monitoring"), m_language.translate("app", "Are you listening?"),
        {heard > 0 ? m_language.translate("app", "Noted this quarter: %n mentions.", nullptr, heard)
                   : m_language.translate("app", "Nothing noted this quarter."),
            m_language.translate("app", "Competitors listened to: %1 of %2.").arg(watched).arg(m_strategy.all<core::Competitor>().size()),
            next},
        {}, m_language.translate("app", "Where and how often you listen"), QStringLiteral("operations"),
        m_language.translate("app", "Open the listening log")};
}

} // namespace

CanvasTexts canvasTexts(core::CanvasPart part, const Workspace &workspace)
{
    const Sheet sheet(workspace);
    CanvasTexts texts;
    switch (part) {
    case core::CanvasPart::Mission:
        texts = sheet.mission();
        break;
    case core::CanvasPart::Message:
        texts = sheet.message();
        break;
    case core::CanvasPart::Management:
        texts = sheet.management();
        break;
    case core::CanvasPart::Medium:
        texts = sheet.medium();
        break;
    case core::CanvasPart::Metrics:
        texts = sheet.metrics();
        break;
    case core::CanvasPart::Monitoring:
        texts = sheet.monitoring();
        break;
    }
    texts.facts.removeAll(QString());
    return texts;
}

QString canvasOwnWords(core::CanvasPart part, const core::Strategy &strategy)
{
    return part == core::CanvasPart::Mission ? strategy.business().socialMission.trimmed()
                                             : core::answerText(strategy, canvasQuestion(part));
}

bool canvasBegins(const Workspace &workspace)
{
    const auto &parts = core::Tokens<core::CanvasPart>::all;
    return std::all_of(parts.begin(), parts.end(), [&workspace](const auto &part) {
        return canvasOwnWords(part.first, workspace.strategy()).isEmpty();
    }) && !core::isBegun(workspace.strategy(), workspace.quarter());
}

QString canvasQuoted(core::WizardStep step, const Workspace &workspace)
{
    using core::CanvasPart;
    static const std::map<core::WizardStep, std::vector<CanvasPart>> places{{core::WizardStep::Business, {CanvasPart::Mission}},
        {core::WizardStep::Goals, {CanvasPart::Mission, CanvasPart::Metrics}}, {core::WizardStep::Channels, {CanvasPart::Medium}},
        {core::WizardStep::Inspiration, {CanvasPart::Message}}, {core::WizardStep::Calendar, {CanvasPart::Management}},
        {core::WizardStep::Evaluate, {CanvasPart::Metrics, CanvasPart::Monitoring}}};
    const auto found = places.find(step);
    QStringList sentences;
    const core::Language &language = workspace.language();
    for (const CanvasPart part : found == places.end() ? std::vector<CanvasPart>() : found->second)
        if (const QString words = canvasOwnWords(part, workspace.strategy()); !words.isEmpty())
            sentences << language.filled(language.translate("app", "On your sheet, under %1: “%2”", "one of the six Ms, its words"),
                {canvasTexts(part, workspace).name, words.simplified()});
    return sentences.join(u'\n');
}

QString canvasQuestion(core::CanvasPart part)
{
    switch (part) {
    case core::CanvasPart::Mission:
        return QStringLiteral("mission.why");
    case core::CanvasPart::Message:
        return QStringLiteral("message.feeds");
    case core::CanvasPart::Management:
        return QStringLiteral("management.process");
    case core::CanvasPart::Medium:
        return QStringLiteral("medium.main");
    case core::CanvasPart::Metrics:
        return QStringLiteral("metrics.numbers");
    case core::CanvasPart::Monitoring:
        return QStringLiteral("monitoring.listening");
    }
    Q_UNREACHABLE();
}

} // namespace app
