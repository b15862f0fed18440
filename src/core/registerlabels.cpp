// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels.h"

#include <array>

namespace core {

namespace {

struct Text {
    const char *source;
    const char *comment;
};

template <class Enum>
struct Word {
    Enum value;
    Text text;
};

template <class Enum, size_t count>
QString wordFor(Enum value, const std::array<Word<Enum>, count> &words, const Language &language)
{
    for (const Word<Enum> &word : words)
        if (word.value == value)
            return language.translate("core", word.text.source, word.text.comment);
    Q_UNREACHABLE();
}

} // namespace

// clang-format off
QString label(GoalExtent goalExtent, const Language &language)
{
    static constexpr std::array words{
        Word<GoalExtent>{GoalExtent::Programme, QT_TRANSLATE_NOOP3("core", "All we do", "goal extent")},
        Word<GoalExtent>{GoalExtent::Channel, QT_TRANSLATE_NOOP3("core", "One channel", "goal extent")},
        Word<GoalExtent>{GoalExtent::Campaign, QT_TRANSLATE_NOOP3("core", "A campaign", "goal extent")},
        Word<GoalExtent>{GoalExtent::Series, QT_TRANSLATE_NOOP3("core", "A series of posts", "goal extent")},
        Word<GoalExtent>{GoalExtent::SingleAd, QT_TRANSLATE_NOOP3("core", "One ad", "goal extent")},
    };
    return wordFor(goalExtent, words, language);
}

QString label(MetricLink metricLink, const Language &language)
{
    static constexpr std::array words{
        Word<MetricLink>{MetricLink::Direct, QT_TRANSLATE_NOOP3("core", "Directly", "metric link")},
        Word<MetricLink>{MetricLink::Proxy, QT_TRANSLATE_NOOP3("core", "By a sign of it", "metric link")},
    };
    return wordFor(metricLink, words, language);
}

QString label(NumberSource numberSource, const Language &language)
{
    static constexpr std::array words{
        Word<NumberSource>{NumberSource::Unknown, QT_TRANSLATE_NOOP3("core", "Not said", "number source")},
        Word<NumberSource>{NumberSource::File, QT_TRANSLATE_NOOP3("core", "From a file of the network", "number source")},
        Word<NumberSource>{NumberSource::ByHand, QT_TRANSLATE_NOOP3("core", "Somebody notes it", "number source")},
        Word<NumberSource>{NumberSource::Nobody, QT_TRANSLATE_NOOP3("core", "Nobody", "number source")},
    };
    return wordFor(numberSource, words, language);
}

QString label(Granularity granularity, const Language &language)
{
    static constexpr std::array words{
        Word<Granularity>{Granularity::Day, QT_TRANSLATE_NOOP3("core", "Every day", "granularity")},
        Word<Granularity>{Granularity::Week, QT_TRANSLATE_NOOP3("core", "Every week", "granularity")},
        Word<Granularity>{Granularity::Month, QT_TRANSLATE_NOOP3("core", "Every month", "granularity")},
    };
    return wordFor(granularity, words, language);
}

QString label(AudienceTrait audienceTrait, const Language &language)
{
    static constexpr std::array words{
        Word<AudienceTrait>{AudienceTrait::Age, QT_TRANSLATE_NOOP3("core", "Age", "audience")},
        Word<AudienceTrait>{AudienceTrait::Gender, QT_TRANSLATE_NOOP3("core", "Gender", "audience")},
        Word<AudienceTrait>{AudienceTrait::Country, QT_TRANSLATE_NOOP3("core", "Country", "audience")},
        Word<AudienceTrait>{AudienceTrait::City, QT_TRANSLATE_NOOP3("core", "City", "audience")},
        Word<AudienceTrait>{AudienceTrait::Language, QT_TRANSLATE_NOOP3("core", "Language", "audience")},
        Word<AudienceTrait>{AudienceTrait::Device, QT_TRANSLATE_NOOP3("core", "Device", "audience")},
        Word<AudienceTrait>{AudienceTrait::Interest, QT_TRANSLATE_NOOP3("core", "Interest", "audience")},
    };
    return wordFor(audienceTrait, words, language);
}

QString label(MythVerdict verdict, const Language &language)
{
    static constexpr std::array words{
        Word<MythVerdict>{MythVerdict::Open, QT_TRANSLATE_NOOP3("core", "Not checked yet", "verdict")},
        Word<MythVerdict>{MythVerdict::True, QT_TRANSLATE_NOOP3("core", "True", "verdict")},
        Word<MythVerdict>{MythVerdict::Partly, QT_TRANSLATE_NOOP3("core", "Partly true", "verdict")},
        Word<MythVerdict>{MythVerdict::False, QT_TRANSLATE_NOOP3("core", "False", "verdict")},
    };
    return wordFor(verdict, words, language);
}

QString label(JourneyStage journeyStage, const Language &language)
{
    static constexpr std::array words{
        Word<JourneyStage>{JourneyStage::Follower, QT_TRANSLATE_NOOP3("core", "Follower", "journey")},
        Word<JourneyStage>{JourneyStage::Cold, QT_TRANSLATE_NOOP3("core", "Curious", "journey")},
        Word<JourneyStage>{JourneyStage::Warm, QT_TRANSLATE_NOOP3("core", "Interested", "journey")},
        Word<JourneyStage>{JourneyStage::Hot, QT_TRANSLATE_NOOP3("core", "Ready to buy", "journey")},
        Word<JourneyStage>{JourneyStage::Customer, QT_TRANSLATE_NOOP3("core", "Customer", "journey")},
        Word<JourneyStage>{JourneyStage::Fan, QT_TRANSLATE_NOOP3("core", "Loyal fan", "journey")},
    };
    return wordFor(journeyStage, words, language);
}

QString label(ObservationKind observationKind, const Language &language)
{
    static constexpr std::array words{
        Word<ObservationKind>{ObservationKind::TakesOff, QT_TRANSLATE_NOOP3("core", "Takes off", "observation")},
        Word<ObservationKind>{ObservationKind::Flops, QT_TRANSLATE_NOOP3("core", "Flops", "observation")},
        Word<ObservationKind>{ObservationKind::NewUse, QT_TRANSLATE_NOOP3("core", "A new use of the network", "observation")},
    };
    return wordFor(observationKind, words, language);
}

QString label(ReservationStatus reservationStatus, const Language &language)
{
    static constexpr std::array words{
        Word<ReservationStatus>{ReservationStatus::Wanted, QT_TRANSLATE_NOOP3("core", "To reserve", "reservation")},
        Word<ReservationStatus>{ReservationStatus::Reserved, QT_TRANSLATE_NOOP3("core", "Reserved", "reservation")},
        Word<ReservationStatus>{ReservationStatus::Taken, QT_TRANSLATE_NOOP3("core", "Taken by somebody else", "reservation")},
        Word<ReservationStatus>{ReservationStatus::Squatted, QT_TRANSLATE_NOOP3("core", "Squatted", "reservation")},
    };
    return wordFor(reservationStatus, words, language);
}

QString label(RequestStatus requestStatus, const Language &language)
{
    static constexpr std::array words{
        Word<RequestStatus>{RequestStatus::Open, QT_TRANSLATE_NOOP3("core", "Open", "request")},
        Word<RequestStatus>{RequestStatus::Planned, QT_TRANSLATE_NOOP3("core", "Planned", "request")},
        Word<RequestStatus>{RequestStatus::Delivered, QT_TRANSLATE_NOOP3("core", "Delivered", "request")},
        Word<RequestStatus>{RequestStatus::Declined, QT_TRANSLATE_NOOP3("core", "Declined", "request")},
    };
    return wordFor(requestStatus, words, language);
}

QString label(CostKind costKind, const Language &language)
{
    static constexpr std::array words{
        Word<CostKind>{CostKind::Media, QT_TRANSLATE_NOOP3("core", "Ads", "cost")},
        Word<CostKind>{CostKind::Platform, QT_TRANSLATE_NOOP3("core", "Platform fees", "cost")},
        Word<CostKind>{CostKind::Salary, QT_TRANSLATE_NOOP3("core", "Salaries", "cost")},
        Word<CostKind>{CostKind::Hours, QT_TRANSLATE_NOOP3("core", "Hours of work", "cost")},
        Word<CostKind>{CostKind::Agency, QT_TRANSLATE_NOOP3("core", "Agency, outside help", "cost")},
        Word<CostKind>{CostKind::Overhead, QT_TRANSLATE_NOOP3("core", "Overheads", "cost")},
        Word<CostKind>{CostKind::Tools, QT_TRANSLATE_NOOP3("core", "Tools", "cost")},
        Word<CostKind>{CostKind::Other, QT_TRANSLATE_NOOP3("core", "Other", "cost")},
    };
    return wordFor(costKind, words, language);
}

QString label(PaidAudience paidAudience, const Language &language)
{
    static constexpr std::array words{
        Word<PaidAudience>{PaidAudience::Remarketing, QT_TRANSLATE_NOOP3("core", "People who know us", "paid audience")},
        Word<PaidAudience>{PaidAudience::Lookalike, QT_TRANSLATE_NOOP3("core", "People like our customers", "paid audience")},
        Word<PaidAudience>{PaidAudience::Interests, QT_TRANSLATE_NOOP3("core", "By interests", "paid audience")},
        Word<PaidAudience>{PaidAudience::Local, QT_TRANSLATE_NOOP3("core", "People nearby", "paid audience")},
        Word<PaidAudience>{PaidAudience::Everyone, QT_TRANSLATE_NOOP3("core", "Everyone", "paid audience")},
    };
    return wordFor(paidAudience, words, language);
}

QString label(Prospect prospect, const Language &language)
{
    static constexpr std::array words{
        Word<Prospect>{Prospect::Open, QT_TRANSLATE_NOOP3("core", "Opportunity", "prospect")},
        Word<Prospect>{Prospect::Possible, QT_TRANSLATE_NOOP3("core", "Some room", "prospect")},
        Word<Prospect>{Prospect::HoldYourPlace, QT_TRANSLATE_NOOP3("core", "Hold your place", "prospect")},
        Word<Prospect>{Prospect::DoNotAttack, QT_TRANSLATE_NOOP3("core", "Do not attack", "prospect")},
        Word<Prospect>{Prospect::LeaveForNow, QT_TRANSLATE_NOOP3("core", "Leave for now", "prospect")},
        Word<Prospect>{Prospect::NotRated, QT_TRANSLATE_NOOP3("core", "Not rated yet", "prospect")},
    };
    return wordFor(prospect, words, language);
}

QString label(Procedure procedure, const Language &language)
{
    static constexpr std::array words{
        Word<Procedure>{Procedure::Publishing, QT_TRANSLATE_NOOP3("core", "From the idea to the post", "procedure")},
        Word<Procedure>{Procedure::BeforePublishing, QT_TRANSLATE_NOOP3("core", "Before publishing", "procedure")},
        Word<Procedure>{Procedure::Routine, QT_TRANSLATE_NOOP3("core", "Every day, every week", "procedure")},
        Word<Procedure>{Procedure::Crisis, QT_TRANSLATE_NOOP3("core", "In a crisis", "procedure")},
        Word<Procedure>{Procedure::Listening, QT_TRANSLATE_NOOP3("core", "Listening", "procedure")},
    };
    return wordFor(procedure, words, language);
}

QString label(Situation situation, const Language &language)
{
    static constexpr std::array words{
        Word<Situation>{Situation::Complaint, QT_TRANSLATE_NOOP3("core", "Complaint", "situation")},
        Word<Situation>{Situation::Compliment, QT_TRANSLATE_NOOP3("core", "Compliment", "situation")},
        Word<Situation>{Situation::Question, QT_TRANSLATE_NOOP3("core", "Question", "situation")},
        Word<Situation>{Situation::Request, QT_TRANSLATE_NOOP3("core", "Request", "situation")},
        Word<Situation>{Situation::Attack, QT_TRANSLATE_NOOP3("core", "Attack, insult", "situation")},
    };
    return wordFor(situation, words, language);
}

QString label(MentionKind mentionKind, const Language &language)
{
    static constexpr std::array words{
        Word<MentionKind>{MentionKind::Opinion, QT_TRANSLATE_NOOP3("core", "Opinion", "mention")},
        Word<MentionKind>{MentionKind::Emotion, QT_TRANSLATE_NOOP3("core", "Emotion", "mention")},
        Word<MentionKind>{MentionKind::Need, QT_TRANSLATE_NOOP3("core", "Need", "mention")},
        Word<MentionKind>{MentionKind::WantMore, QT_TRANSLATE_NOOP3("core", "“More of this”", "mention")},
        Word<MentionKind>{MentionKind::Earned, QT_TRANSLATE_NOOP3("core", "Published about us", "mention")},
    };
    return wordFor(mentionKind, words, language);
}

QString label(Mood mood, const Language &language)
{
    static constexpr std::array words{
        Word<Mood>{Mood::Positive, QT_TRANSLATE_NOOP3("core", "Positive", "mood")},
        Word<Mood>{Mood::Neutral, QT_TRANSLATE_NOOP3("core", "Neutral", "mood")},
        Word<Mood>{Mood::Negative, QT_TRANSLATE_NOOP3("core", "Negative", "mood")},
    };
    return wordFor(mood, words, language);
}

QString label(Demand demand, const Language &language)
{
    static constexpr std::array words{
        Word<Demand>{Demand::Unsaid, QT_TRANSLATE_NOOP3("core", "Not said", "demand")},
        Word<Demand>{Demand::Creates, QT_TRANSLATE_NOOP3("core", "Makes people want it", "demand")},
        Word<Demand>{Demand::Captures, QT_TRANSLATE_NOOP3("core", "Serves those who want it", "demand")},
    };
    return wordFor(demand, words, language);
}

QString label(VideoStage stage, const Language &language)
{
    static constexpr std::array words{
        Word<VideoStage>{VideoStage::Unsaid, QT_TRANSLATE_NOOP3("core", "Not said", "stage of a video")},
        Word<VideoStage>{VideoStage::Ideation, QT_TRANSLATE_NOOP3("core", "Idea and script", "stage of a video")},
        Word<VideoStage>{VideoStage::Production, QT_TRANSLATE_NOOP3("core", "Filming and editing", "stage of a video")},
        Word<VideoStage>{VideoStage::Distribution, QT_TRANSLATE_NOOP3("core", "Being shared", "stage of a video")},
    };
    return wordFor(stage, words, language);
}

QString label(BlockKind kind, const Language &language)
{
    static constexpr std::array words{
        Word<BlockKind>{BlockKind::Engagement, QT_TRANSLATE_NOOP3("core", "Talking with people", "time kept free")},
        Word<BlockKind>{BlockKind::Reserve, QT_TRANSLATE_NOOP3("core", "Room for the unplanned", "time kept free")},
    };
    return wordFor(kind, words, language);
}

QString label(Gravity gravity, const Language &language)
{
    static constexpr std::array words{
        Word<Gravity>{Gravity::Small, QT_TRANSLATE_NOOP3("core", "Small", "gravity")},
        Word<Gravity>{Gravity::Serious, QT_TRANSLATE_NOOP3("core", "Serious", "gravity")},
        Word<Gravity>{Gravity::Grave, QT_TRANSLATE_NOOP3("core", "Grave", "gravity")},
    };
    return wordFor(gravity, words, language);
}

// clang-format on

} // namespace core
