// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "core/goals.h"
#include "core/pictures.h"

#include <QTime>

namespace core {

struct Campaign;
struct Recurrence;

// A content category with its share of the calendar (percent). Its place in each mix rule is kept beside it, so that changing
// the rule never needs retagging (S1-54).
struct Pillar {
    Id<Pillar> id;
    QString name;
    QString purpose;
    double share = 0; // percent aimed at under the custom rule
    QString in8020; // "value" or "promotion"
    QString inThirds; // "promotion", "industry" or "personal"
    QString in50252005; // "traffic", "curated", "leads" or "culture"
    int position = 0; // also picks mark and series colour
    bool operator==(const Pillar &) const = default;
};

// A story that supports the goals (S4-07).
struct Story {
    Id<Story> id;
    QString title;
    QString need; // the audience's need it answers
    std::optional<Id<Goal>> goal;
    int position = 0;
    QString emotion; // what it makes people feel
    std::optional<Id<Persona>> persona; // whom it is told to; none: everybody
    bool isRetired = false;
    bool operator==(const Story &) const = default;
};

enum class InspirationKind { SuccessStory, Award, FavouriteBrand, Follower };

struct Inspiration {
    Id<Inspiration> id;
    InspirationKind kind = InspirationKind::FavouriteBrand;
    QString title;
    QString network;
    QString link;
    QString whatWorks;
    QString toBorrow;
    int position = 0;
    QString adaptation; // what it could become here (S1-46)
    bool operator==(const Inspiration &) const = default;
};

// Something the business has already that posts can draw on (S3-49).
struct ExistingContent {
    Id<ExistingContent> id;
    QString title;
    QString where; // "Newsletter", "shop window"
    QString link;
    std::optional<Id<Pillar>> pillar;
    bool isGated = false; // people give an address to read it
    QString note;
    int position = 0;
    bool operator==(const ExistingContent &) const = default;
};

enum class PostStatus { Idea, Draft, InReview, Approved, Scheduled, Published };
enum class Demand { Unsaid, Creates, Captures }; // makes people want, or serves those who want already
enum class VideoStage { Unsaid, Ideation, Production, Distribution };
enum class PostFormat { Image, Carousel, Video, Story, Link, Text, Article, Poll, Live, Newsletter };

// A planned item of the calendar on one channel. Without a day it is an idea. Day and time are wall time in the workspace's zone.
struct Post {
    Id<Post> id;
    std::optional<Id<Channel>> channel;
    QString title;
    QString text;
    std::optional<QDate> day;
    std::optional<QTime> time;
    PostFormat format = PostFormat::Image;
    PostStatus status = PostStatus::Idea;
    std::optional<Id<Pillar>> pillar;
    std::optional<Id<Campaign>> campaign;
    std::optional<Id<Goal>> goal;
    std::optional<Id<Persona>> persona;
    QString owner;
    QString link;
    QString publishedLink;
    QString notes; // internal: never leaves the file in an export
    QString uid; // calendar identity; empty until first exported
    std::optional<Id<Story>> story; // the message it tells (S4-08)
    Demand demand = Demand::Unsaid; // S3-29
    std::optional<Id<Picture>> picture; // what is shown with it
    QStringList checked; // what was ticked before publishing: "voice.tone", "step.12" (S1-44, S4-12)
    std::optional<Id<Recurrence>> recurrence; // the rule it came from …
    std::optional<QDate> recurrenceDay; // … and the day it had by it, wherever it stands now
    std::optional<Id<Post>> parent; // the longer piece it was made from (S3-33)
    QString in8020; // its place in the mix rules where that is not its pillar's (S1-54); empty: the pillar's
    QString inThirds;
    QString in50252005;
    std::optional<QDate> productionDay; // text and picture are wanted by then
    bool answersFirstHour = false; // somebody stays to answer in the hour after (S4-20)
    std::optional<QDate> suspendedDay; // where it stood before its channel was suspended (J-09)
    VideoStage videoStage = VideoStage::Unsaid; // S3-35
    QString maker; // of a video: us, an agency
    bool operator==(const Post &) const = default;
};

// How long a post of a format takes here, instead of what the network usually asks for (F-50).
struct FormatEffort {
    Id<FormatEffort> id;
    PostFormat format = PostFormat::Image;
    int minutes = 0;
    bool operator==(const FormatEffort &) const = default;
};

enum class RequestStatus { Open, Planned, Delivered, Declined };

// What a follower asked for (S1-45).
struct FollowerRequest {
    Id<FollowerRequest> id;
    QDate day;
    QString who;
    std::optional<Id<Channel>> channel;
    QString text;
    RequestStatus status = RequestStatus::Open;
    std::optional<Id<Post>> post; // what answers it
    bool operator==(const FollowerRequest &) const = default;
};

template <>
struct Tokens<InspirationKind> {
    static constexpr std::array<TokenOf<InspirationKind>, 4> all{{{InspirationKind::SuccessStory, "success_story"},
        {InspirationKind::Award, "award"}, {InspirationKind::FavouriteBrand, "favourite_brand"}, {InspirationKind::Follower, "follower"}}};
};
template <>
struct Tokens<PostStatus> {
    static constexpr std::array<TokenOf<PostStatus>, 6> all{
        {{PostStatus::Idea, "idea"}, {PostStatus::Draft, "draft"}, {PostStatus::InReview, "in_review"}, {PostStatus::Approved, "approved"},
            {PostStatus::Scheduled, "scheduled"}, {PostStatus::Published, "published"}}};
};
template <>
struct Tokens<Demand> {
    static constexpr std::array<TokenOf<Demand>, 3> all{
        {{Demand::Unsaid, "unsaid"}, {Demand::Creates, "creates"}, {Demand::Captures, "captures"}}};
};
template <>
struct Tokens<VideoStage> {
    static constexpr std::array<TokenOf<VideoStage>, 4> all{{{VideoStage::Unsaid, "unsaid"}, {VideoStage::Ideation, "ideation"},
        {VideoStage::Production, "production"}, {VideoStage::Distribution, "distribution"}}};
};
template <>
struct Tokens<PostFormat> {
    static constexpr std::array<TokenOf<PostFormat>, 10> all{{{PostFormat::Image, "image"}, {PostFormat::Carousel, "carousel"},
        {PostFormat::Video, "video"}, {PostFormat::Story, "story"}, {PostFormat::Link, "link"}, {PostFormat::Text, "text"},
        {PostFormat::Article, "article"}, {PostFormat::Poll, "poll"}, {PostFormat::Live, "live"}, {PostFormat::Newsletter, "newsletter"}}};
};

template <>
struct Tokens<RequestStatus> {
    static constexpr std::array<TokenOf<RequestStatus>, 4> all{{{RequestStatus::Open, "open"}, {RequestStatus::Planned, "planned"},
        {RequestStatus::Delivered, "delivered"}, {RequestStatus::Declined, "declined"}}};
};

} // namespace core
