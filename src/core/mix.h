// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/strategy.h"

namespace core {

// One category of a mix rule over some posts: planned against target (F-35).
struct MixCategory {
    QString id; // "value", "promotion", "traffic" …; of the custom rule a pillar's id
    double targetPercent = 0;
    int posts = 0;
    double actualPercent = 0; // of the posts that have a category; 0 when there are none
    int wholePercent = 0; // the same, rounded so that all categories make 100; where pillars tell them apart, the sum of theirs
    bool isLimit = false; // the target is a most, not an aim: promotion under 80/20
};

struct Mix {
    QString rule;
    std::vector<MixCategory> categories; // in the rule's order
    int posts = 0; // with a category
    int untagged = 0; // without
    int conversations = 0; // times kept for talking with people that count as personal in thirds (S1-54)
    double deviation = 0; // F-36, percent points
};

// Whose posts a mix is of: all of them, or those of one channel or campaign (S1-54).
struct MixScope {
    std::optional<Id<Channel>> channel;
    std::optional<Id<Campaign>> campaign;
    bool holds(const Post &post) const { return (!channel || post.channel == channel) && (!campaign || post.campaign == campaign); }
};

// F-36 in posts: so many more of one kind bring it to its share, in the weeks to come that hold the fewest of it.
struct MixAdvice {
    QString category;
    int posts = 0;
    QDate firstWeek; // Mondays
    QDate lastWeek;
};

// How often each pillar comes, most wanted first in the pillars' order.
struct PillarShare {
    Id<Pillar> pillar;
    int posts = 0;
    double percent = 0;
    int wholePercent = 0; // rounded so that all pillars make 100
};

// What the posts of a span are for (S3-29): social media mainly makes people want, and somebody has to serve those who want already.
struct DemandBalance {
    int creates = 0;
    int captures = 0;
    int unsaid = 0;
    int said() const { return creates + captures; }
};

// Shares in whole percent that add up to 100, by the largest remainder; all 0 when nothing is counted.
std::vector<int> wholePercents(const std::vector<int> &counts);

// Dated posts of the span, whatever their status (ideas have no date). They point into the plan.
std::vector<const Post *> postsBetween(const Strategy &strategy, QDate first, QDate last);
// The rules a plan can follow: "80_20" (S1-52), "thirds" (S1-53), "50_25_20_5" (S1-51), "custom" (pillars' own shares, S1-54).
const QStringList &mixRules();
// The custom rule takes the shares of the channel or campaign where it has its own (MixShare), else the pillars'.
Mix mixOf(const Strategy &strategy, const QString &rule, QDate first, QDate last, const MixScope &scope = {});
// Where a post belongs in a rule: what it says itself, else what its pillar says (S1-54); empty when neither does.
QString mixCategoryOf(const Post &post, const Strategy &strategy, const QString &rule);
// What to add to the kind that is furthest below its share; nothing when all are within `tolerance` points of it or no week is left.
std::optional<MixAdvice> mixAdvice(
    const Strategy &strategy, const Mix &mix, const MixScope &scope, QDate from, QDate last, double tolerance);
// By how many posts a week holds too much of one kind, where it may have that share of them; 0: it does not. A week of few posts is
// never judged.
int surplusInWeek(int ofKind, int tagged, double share);
// Whether a week's mix promotes too much under a rule that limits promotion (S1-52): half of a busy week's posts may.
constexpr double mostPromotionInAWeek = 0.5;
bool isTooMuchPromotion(const Mix &week);
DemandBalance demandBetween(const Strategy &strategy, QDate first, QDate last);
// What the balance asks for, in a sentence; nothing while too few posts say what they are for.
QString demandAdvice(const DemandBalance &balance, const Language &language);
std::vector<PillarShare> pillarShares(const Strategy &strategy, QDate first, QDate last);

} // namespace core
