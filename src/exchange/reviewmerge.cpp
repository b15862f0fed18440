// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewmerge.h"

#include "core/businesstime.h"
#include "core/format.h"
#include "exchange/calendarpost.h"
#include "exchange/reviewpacket.h"

#include <QHash>

#include <algorithm>

namespace exchange {

namespace {

using core::PostStatus;

// When the answer was given, to the minute, where the business is: as steps are kept.
QDateTime reviewTime(const core::Strategy &plan, const ReviewReply &reply)
{
    const QDateTime there = core::timeIn(plan.business().timeZone, reply.at);
    return {there.date(), QTime(there.time().hour(), there.time().minute()), Qt::UTC};
}

QDateTime timeOf(const core::PostStep &step)
{
    return {step.day, step.time.value_or(QTime(0, 0)), Qt::UTC};
}

PostStatus statusAfter(const core::Post &post, ReviewDecision decision)
{
    const bool isOpen = post.status == PostStatus::Draft || post.status == PostStatus::InReview;
    const bool isSettled = post.status == PostStatus::Approved || post.status == PostStatus::Scheduled;
    if (decision == ReviewDecision::Approve && isOpen)
        return PostStatus::Approved;
    if ((decision == ReviewDecision::Change || decision == ReviewDecision::Reject) && (isOpen || isSettled))
        return PostStatus::Draft;
    return post.status;
}

class ReviewHistory {
public:
    ReviewHistory(const core::Strategy &plan, const ReviewReply &reply)
        : m_plan(plan)
        , m_name(reply.name)
        , m_time(reviewTime(plan, reply))
    {
        for (const core::PostStep &step : plan.all<core::PostStep>())
            m_steps[step.post].push_back(&step);
    }

    ReviewStanding standingOf(const core::Post &post, const ReviewAnswer &answer) const
    {
        const auto found = m_steps.constFind(post.id);
        const std::vector<const core::PostStep *> none;
        const auto &steps = found == m_steps.constEnd() ? none : *found;
        const auto isHere = [&](const auto &test) {
            return std::any_of(steps.begin(), steps.end(), [&](auto *step) { return test(*step); });
        };
        const auto isTheirs = [this](const core::PostStep &step) { return step.who == m_name && step.status != PostStatus::InReview; };
        const auto isThis = [&](const core::PostStep &step) {
            const bool isSame = isTheirs(step) || (step.who == m_name && answer.decision == ReviewDecision::None);
            const bool isObjecting = answer.decision == ReviewDecision::Change || answer.decision == ReviewDecision::Reject;
            const bool isRemark = answer.comment.isEmpty() ? step.remark.isEmpty() || isObjecting : step.remark.endsWith(answer.comment);
            const bool isOutcome = answer.decision == ReviewDecision::None || post.status == PostStatus::Published
                                || (step.status == PostStatus::Draft) == isObjecting;
            return isSame && isOutcome && isRemark && timeOf(step) == m_time;
        };
        if (isHere(isThis))
            return ReviewStanding::TakenAlready;
        if (isHere([&](const core::PostStep &step) { return isTheirs(step) && timeOf(step) > m_time; }))
            return ReviewStanding::Older;
        if (post.status == PostStatus::Published)
            return ReviewStanding::Published;
        if (reviewDigest(m_plan, post) != answer.digest)
            return ReviewStanding::Changed;
        const bool isContested = answer.decision == ReviewDecision::Approve && post.status == PostStatus::Draft
                              && isHere([&](const core::PostStep &step) { return isObjection(step, steps); });
        return isContested ? ReviewStanding::Contested : ReviewStanding::Ready;
    }

private:
    // What somebody else asked for since the post was last sent.
    bool isObjection(const core::PostStep &step, const std::vector<const core::PostStep *> &steps) const
    {
        if (step.status != PostStatus::Draft || step.who == m_name || step.remark.isEmpty())
            return false;
        return std::none_of(steps.begin(), steps.end(),
            [&](const core::PostStep *other) { return other->status == PostStatus::InReview && timeOf(*other) > timeOf(step); });
    }

    const core::Strategy &m_plan;
    QString m_name;
    QDateTime m_time;
    QHash<core::Id<core::Post>, std::vector<const core::PostStep *>> m_steps;
};

QString remarkOf(const ReviewAnswer &answer, const core::Language &language)
{
    if (answer.decision == ReviewDecision::Reject)
        return answer.comment.isEmpty() ? language.translate("exchange", "Rejected.")
                                        : language.filled(language.translate("exchange", "Rejected: %1"), {answer.comment});
    if (answer.decision == ReviewDecision::Change && answer.comment.isEmpty())
        return language.translate("exchange", "Needs a change.");
    return answer.comment;
}

// What was said of all posts is kept as it came, once.
void keepComment(core::Edit &edit, const core::Strategy &plan, const ReviewReply &reply, const core::Language &language)
{
    if (reply.comment.isEmpty())
        return;
    core::Evidence said;
    said.id = core::newId<core::Evidence>();
    said.day = reviewTime(plan, reply).date();
    said.title = language.filled(language.translate("exchange", "%1 on the posts sent for review"), {reply.name});
    said.text = reply.comment;
    const auto &kept = plan.all<core::Evidence>();
    if (std::none_of(kept.begin(), kept.end(),
            [&](const core::Evidence &one) { return one.day == said.day && one.text == said.text && one.title == said.title; }))
        edit.put(said);
}

} // namespace

std::vector<ReviewLine> reviewLines(const core::Strategy &plan, const ReviewReply &reply)
{
    QHash<QString, const core::Post *> byUid;
    for (const core::Post &post : plan.all<core::Post>())
        byUid.insert(uidOf(post), &post);
    const ReviewHistory history(plan, reply);
    std::vector<ReviewLine> lines;
    for (const ReviewAnswer &answer : reply.answers) {
        const core::Post *post = byUid.value(answer.uid);
        if (post)
            lines.push_back({answer, post->id, history.standingOf(*post, answer), statusAfter(*post, answer.decision)});
        else
            lines.push_back({answer, std::nullopt, ReviewStanding::Unknown, PostStatus::Draft});
    }
    return lines;
}

core::Edit takingReview(
    const core::Strategy &plan, const ReviewReply &reply, const std::vector<ReviewLine> &taken, const core::Language &language)
{
    core::Edit edit({QStringLiteral("import:review"), {reply.name}});
    const QDateTime at = reviewTime(plan, reply);
    for (const ReviewLine &line : taken) {
        const core::Post *found = line.canBeTaken() ? plan.find(line.post) : nullptr;
        if (!found)
            continue;
        core::PostStep step;
        step.id = core::newId<core::PostStep>();
        step.post = found->id;
        step.day = at.date();
        step.time = at.time();
        step.status = statusAfter(*found, line.answer.decision);
        step.who = reply.name;
        step.remark = remarkOf(line.answer, language);
        edit.put(step);
        core::Post post = *found;
        post.status = step.status;
        if (post.status != found->status)
            edit.put(post);
    }
    keepComment(edit, plan, reply, language);
    return edit;
}

} // namespace exchange
