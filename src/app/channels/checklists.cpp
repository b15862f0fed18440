// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/checklists.h"

#include "app/channels/cataloguetexts.h"
#include "app/openanswers.h"
#include "catalogue/guides.h"
#include "catalogue/lists.h"

#include <algorithm>

namespace app {

namespace {

const auto listeningQuestion = QStringLiteral("listening_set_up");

std::vector<TickPoint> pointsOf(const std::vector<catalogue::Choice> &choices, const core::Language &language, const QString &prefix = {})
{
    std::vector<TickPoint> points;
    for (const catalogue::Choice &choice : choices)
        points.push_back({prefix + choice.id, textIn(choice.names, language), textIn(choice.hints, language)});
    return points;
}

} // namespace

int Checklist::countDone(const QStringList &done) const
{
    return static_cast<int>(
        std::count_if(points.begin(), points.end(), [&done](const TickPoint &point) { return done.contains(point.id); }));
}

Checklist profileChecklist(const core::Language &language)
{
    return {{}, {}, pointsOf(catalogue::profileChecklist(), language)};
}

Checklist setupGuide(const QString &network, const core::Language &language)
{
    const catalogue::Guide guide = catalogue::guideFor(network);
    return {textIn(guide.titles, language), textIn(guide.introductions, language), pointsOf(guide.steps, language)};
}

Checklist stepsAsUser(const core::Language &language)
{
    return {{}, {}, pointsOf(catalogue::stepsAsUser(), language, QStringLiteral("as_user."))};
}

Checklist listeningSetUp(const core::Language &language)
{
    return {{}, {}, pointsOf(catalogue::choices(catalogue::ChoiceList::ListeningSetUp), language)};
}

QStringList listeningDone(const core::Strategy &strategy)
{
    const core::AuditAnswer *known = answerTo(listeningQuestion, strategy);
    return known ? known->text.split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

core::Edit tickingListening(const QStringList &done, const core::Strategy &strategy)
{
    return answering(listeningQuestion, done.join(u'\n'), strategy);
}

} // namespace app
