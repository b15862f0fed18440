// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"
#include "core/goals.h"

#include <QDate>

#include <vector>

namespace catalogue {

// Lists that pages offer to choose from or to tick (resources/lists.json); in the order to show.
enum class ChoiceList {
    PaidContentTypes, // S3-37
    FunnelStages, // S2-08: from follower to loyal fan, each with the metric that counts it best
    JourneyStages, // S2-25: of a persona, from first sight to recommendation; the hint asks what happens there
    CrossChannelLevers, // S3-23
    PrePublication, // S4-12, S1-44
    ListeningSetUp, // S3-17
    ToolCriteria, // S3-47
    Trainings, // S3-02
    HouseRules // S3-02: sentences to start from
};

// A kind of content to post (S3-30).
struct ContentType {
    Choice choice;
    bool needsCaution = false; // it may hurt: a second person approves it
};

// An example to start from, in our words; the source is whose practice it tells.
struct Example {
    QString id;
    QString network;
    Texts texts;
    Texts notes; // what to take from it; may be empty
    QString source; // empty: our own
};

struct VoiceExample {
    QString id;
    Texts names;
    Texts samples; // a post in that voice
    Texts dos;
    Texts donts;
};

// What is often believed about an audience, and how to find out (S1-16).
struct Myth {
    QString id;
    Texts claims;
    Texts checks;
    QString source; // empty: our own
};

// What a network is good for, and the metric that shows it (S1-09).
struct NetworkUse {
    QString id;
    QString network;
    core::GoalType goalType = core::GoalType::Own;
    QString metric;
    Texts texts;
};

// What tools may cost, as one article says (S3-46): a starting figure, in its own currency.
struct ToolsBudget {
    double perMonth = 0;
    double perUser = 0;
    QString currency;
    QString source;
    Texts texts;
    Texts notes; // that it is a starting figure only
};

// What is said of a tool that others use (S3-47), and when it was noted down: tools and prices change.
struct ToolNote {
    QString id;
    QString name;
    Texts texts;
    QString source;
    QDate notedOn;
};

// A question that has no field of its own; the answer is a free text (S1-42, S2-07, S3-12, S3-22, S4-02 … S4-19).
struct Question {
    QString id; // "mission.why"; stays the same
    QString page; // id of the page that asks it
    Texts texts;
    Texts hints;
};

std::vector<Choice> choices(ChoiceList list);
std::vector<ContentType> contentTypes();
std::vector<Example> missionExamples(); // S1-35: one sentence each
std::vector<Example> inspirationExamples(); // S1-43, S1-34
std::vector<VoiceExample> voiceExamples(); // S1-44
std::vector<Myth> myths();
std::vector<NetworkUse> networkUses();
ToolsBudget toolsBudget();
std::vector<ToolNote> toolNotes();
std::vector<Question> questions();
std::vector<Question> questionsOf(const QString &page);
// Told beside fields that they concern: "audience.jugnoo". None for an unknown id.
std::vector<Fact> facts();
std::optional<Fact> fact(const QString &id);

} // namespace catalogue
