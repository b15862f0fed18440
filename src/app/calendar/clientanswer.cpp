// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/businesstime.h"
#include "app/calendar/review.h"
#include "app/files.h"
#include "app/problems.h"
#include "core/format.h"
#include "core/labels.h"
#include "formats/formats.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

namespace {

using exchange::ReviewDecision;
using exchange::ReviewStanding;

QString decisionWord(ReviewDecision decision, const core::Language &language)
{
    switch (decision) {
    case ReviewDecision::Approve:
        return language.translate("app", "Approved", "by a client");
    case ReviewDecision::Change:
        return language.translate("app", "Needs a change");
    case ReviewDecision::Reject:
        return language.translate("app", "Rejected");
    case ReviewDecision::None:
        break;
    }
    return language.translate("app", "Comment");
}

QString standingToken(ReviewStanding standing)
{
    switch (standing) {
    case ReviewStanding::Ready:
        return QStringLiteral("ready");
    case ReviewStanding::TakenAlready:
        return QStringLiteral("taken");
    case ReviewStanding::Older:
        return QStringLiteral("older");
    case ReviewStanding::Changed:
        return QStringLiteral("changed");
    case ReviewStanding::Contested:
        return QStringLiteral("contested");
    case ReviewStanding::Published:
        return QStringLiteral("published");
    case ReviewStanding::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString readyOutcome(const exchange::ReviewLine &line, const core::Post &post, const core::Language &language)
{
    if (line.becomes == post.status)
        return language.filled(
            language.translate("app", "It stays “%1”; the answer is noted in its history."), {core::label(post.status, language)});
    if (line.becomes == core::PostStatus::Approved)
        return language.translate("app", "It becomes approved.");
    if (post.status == core::PostStatus::Scheduled)
        return language.translate("app", "It goes back to draft. It was scheduled: take it out of what publishes it, too.");
    return language.translate("app", "It goes back to draft, on its day.");
}

QString outcomeWords(const exchange::ReviewLine &line, const core::Post *post, const QString &name, const core::Language &language)
{
    switch (line.standing) {
    case ReviewStanding::Ready:
        return post ? readyOutcome(line, *post, language) : QString();
    case ReviewStanding::TakenAlready:
        return language.translate("app", "It was taken already: nothing changes.");
    case ReviewStanding::Older:
        return language.filled(language.translate("app", "%1 answered again later, and that was taken already."), {name});
    case ReviewStanding::Changed:
        return language.translate("app", "The post has changed since it was sent: read it again before you take this.");
    case ReviewStanding::Contested:
        return language.translate("app", "Somebody else asked for a change: decide between the two.");
    case ReviewStanding::Published:
        return language.translate("app", "It is published already: this comes too late and would only be noted.");
    case ReviewStanding::Unknown:
        break;
    }
    return language.translate("app", "This plan has no such post any more.");
}

QString titleOf(const core::Post *post, const exchange::ReviewAnswer &answer, const core::Language &language)
{
    if (!post)
        return language.filled(language.translate("app", "Unknown post %1"), {answer.uid});
    return post->title.trimmed().isEmpty() ? language.translate("app", "untitled") : post->title.simplified();
}

ClientAnswerLine wordsOf(const exchange::ReviewLine &line, const Workspace &workspace, const QString &name)
{
    const core::Language &language = workspace.language();
    const core::Post *post = workspace.strategy().find(line.post);
    ClientAnswerLine words;
    words.uid = line.answer.uid;
    words.title = titleOf(post, line.answer, language);
    words.day = post && post->day ? core::formatShortDay(*post->day, language) : QString();
    words.decision = decisionWord(line.answer.decision, language);
    words.comment = line.answer.comment;
    words.outcome = outcomeWords(line, post, name, language);
    words.isConflict = line.isConflict();
    words.canBeTaken = line.canBeTaken();
    words.decisionToken = core::tokenOf(line.answer.decision);
    words.standingToken = standingToken(line.standing);
    words.statusToken = post ? core::tokenOf(line.becomes) : QString();
    return words;
}

} // namespace

class ClientAnswer::Private {
public:
    exchange::ReviewReply reply;
    std::vector<exchange::ReviewLine> lines;
    std::vector<ClientAnswerLine> words;
    QString when;
};

ClientAnswer::ClientAnswer(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

ClientAnswer::ClientAnswer(ClientAnswer &&other) noexcept = default;
ClientAnswer &ClientAnswer::operator=(ClientAnswer &&other) noexcept = default;
ClientAnswer::~ClientAnswer() = default;

tl::expected<ClientAnswer, core::Problem> ClientAnswer::read(const Workspace &workspace, const QByteArray &bytes, const QString &source)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    auto reply = (*formats)->readReviewReply(bytes, source);
    if (!reply)
        return tl::make_unexpected(reply.error());
    auto own = std::make_unique<Private>();
    own->lines = (*formats)->reviewLines(workspace.strategy(), *reply);
    const auto isUnknown = [](const exchange::ReviewLine &line) { return line.standing == ReviewStanding::Unknown; };
    if (!own->lines.empty() && std::all_of(own->lines.begin(), own->lines.end(), isUnknown))
        return refusal(QT_TRANSLATE_NOOP(
                           "message", "“%1” answers about posts of “%2”, and none of them is in this plan. Open the plan that was sent."),
            {source, reply->plan});
    for (const exchange::ReviewLine &line : own->lines)
        own->words.push_back(wordsOf(line, workspace, reply->name));
    const QDateTime there = timeAtTheBusiness(workspace, reply->at);
    const core::Language &language = workspace.language();
    own->when = language.filled(language.translate("app", "%1, %2", "day and time"),
        {core::formatDay(there.date(), language), core::formatTime(there.time(), language)});
    own->reply = std::move(*reply);
    return ClientAnswer(std::move(own));
}

tl::expected<ClientAnswer, core::Problem> ClientAnswer::readFile(const Workspace &workspace, const QString &path)
{
    const auto bytes = readWholeFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return read(workspace, *bytes, QFileInfo(path).fileName());
}

QString ClientAnswer::name() const
{
    return d->reply.name;
}

QDateTime ClientAnswer::at() const
{
    return d->reply.at;
}

QString ClientAnswer::when() const
{
    return d->when;
}

QString ClientAnswer::comment() const
{
    return d->reply.comment;
}

const std::vector<ClientAnswerLine> &ClientAnswer::lines() const
{
    return d->words;
}

std::vector<bool> ClientAnswer::proposed() const
{
    std::vector<bool> isTaken;
    for (const ClientAnswerLine &line : d->words)
        isTaken.push_back(line.canBeTaken && !line.isConflict);
    return isTaken;
}

core::Edit ClientAnswer::taking(const std::vector<bool> &isTaken, const Workspace &workspace) const
{
    const auto formats = formats::load();
    if (!formats)
        return core::Edit({QStringLiteral("import:review"), {d->reply.name}});
    const auto linesNow = (*formats)->reviewLines(workspace.strategy(), d->reply);
    std::vector<exchange::ReviewLine> taken;
    for (size_t i = 0; i < linesNow.size() && i < isTaken.size(); ++i) {
        const ReviewStanding now = linesNow[i].standing;
        const bool isAsShown = now == ReviewStanding::Ready || now == d->lines[i].standing; // what came up since, nobody agreed to
        if (isTaken[i] && isAsShown)
            taken.push_back(linesNow[i]);
    }
    return (*formats)->takingReview(workspace.strategy(), d->reply, taken, workspace.language());
}

} // namespace app
