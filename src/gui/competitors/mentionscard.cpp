// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/mentionscard.h"

#include "core/format.h"
#include "core/mentiontrend.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

QString directionSentence(core::Direction direction)
{
    switch (direction) {
    case core::Direction::Growing:
        return MentionsCard::tr("The presence is growing.");
    case core::Direction::Declining:
        return MentionsCard::tr("The presence is declining.");
    case core::Direction::Steady:
        return MentionsCard::tr("The presence holds.");
    case core::Direction::Unknown:
        return MentionsCard::tr("Too little was counted before to say where it goes.");
    }
    Q_UNREACHABLE();
}

QString trendText(const core::MentionTrend &trend, const core::Language &language)
{
    const auto number = [&language](const std::optional<double> &perWeek) {
        return perWeek ? core::formatRate(*perWeek, core::Unit::Count, {}, language) : MentionsCard::tr("n/a");
    };
    const QString counts = MentionsCard::tr("%1 mentions a week in the last four weeks; four weeks earlier %2, eight weeks earlier %3.")
                               .arg(number(trend.perWeek[0]), number(trend.perWeek[1]), number(trend.perWeek[2]));
    const QString origin =
        trend.isNoted ? MentionsCard::tr("From what you noted under “What was said”.") : MentionsCard::tr("From the numbers counted.");
    return QStringList{counts, directionSentence(trend.direction()), origin}.join(u' ');
}

bool isKnown(const core::MentionTrend &trend)
{
    return std::any_of(trend.perWeek.begin(), trend.perWeek.end(), [](const auto &value) { return value.has_value(); });
}

} // namespace

MentionsCard::MentionsCard(Page &page, QWidget *parent)
    : Card(tr("Said of you over time"), parent)
    , m_page(page)
{
}

void MentionsCard::refresh()
{
    const app::Workspace &workspace = m_page.workspace();
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(u(3));
    for (const core::MentionTrend &trend :
        core::mentionTrends(workspace.strategy(), workspace.metrics(), workspace.viewDay(), workspace.strategy().business().weekStart)) {
        auto *line = new SentenceLabel(Type::Body, m_lines);
        line->setLead(trend.campaign ? trend.name : tr("Your brand"),
            isKnown(trend) ? trendText(trend, workspace.language())
                           : tr("Count the mentions of each week above, or note what you hear on the Operations page."));
        lines->addWidget(line);
    }
    body()->addWidget(m_lines);
    m_lines->show();
}

} // namespace gui
