// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The module of formats/formats.h.
#include "formats/module.h"
#include "formats/formats.h"

#include <cstring>

extern "C" __attribute__((visibility("default"))) const formats::Formats *quarterdeckFormats(const char *version)
{
    static constexpr formats::Formats all{
        .pdf = &report::pdf,
        .odt = &report::odt,
        .html = &report::html,
        .markdown = &report::markdown,
        .preview = &report::preview,
        .calendarPdf = &report::calendarPdf,
        .calendarPreview = &report::calendarPreview,
        .questionnairePdf = &report::questionnairePdf,
        .questionnaireOdt = &report::questionnaireOdt,
        .profilesFrom = &importing::profilesFrom,
        .readFile = &importing::readFile,
        .parseOwnProfile = &importing::parseOwnProfile,
        .mappingJson = &importing::mappingJson,
        .summarise = &importing::summarise,
        .calendarPosts = &exchange::calendarPosts,
        .toICalendar = &exchange::toICalendar,
        .fromICalendar = &exchange::fromICalendar,
        .calendarDays = &exchange::calendarDays,
        .toCalendarTable = &exchange::toCalendarTable,
        .fromCalendarTable = &exchange::fromCalendarTable,
        .mergeCalendar = &exchange::mergeCalendar,
        .reviewPacket = &exchange::reviewPacket,
        .toReviewPage = &exchange::toReviewPage,
        .readReviewReply = &exchange::readReviewReply,
        .reviewLines = &exchange::reviewLines,
        .takingReview = &exchange::takingReview,
        .toCsv = &exchange::toCsv,
        .toJson = &exchange::toJson,
        .fromJson = &exchange::fromJson,
    };
    return std::strcmp(version, QUARTERDECK_VERSION) == 0 ? &all : nullptr;
}
