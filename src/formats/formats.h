// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "exchange/calendardays.h"
#include "exchange/calendarmerge.h"
#include "exchange/calendartable.h"
#include "exchange/icalendar.h"
#include "exchange/reviewmerge.h"
#include "exchange/reviewpacket.h"
#include "exchange/reviewreply.h"
#include "exchange/strategyjson.h"
#include "exchange/texttable.h"
#include "importing/finishing.h"
#include "importing/importer.h"
#include "importing/mapping.h"
#include "report/calendarpages.h"
#include "report/preview.h"
#include "report/questionnaire.h"
#include "report/report.h"

#include <tl/expected.hpp>

namespace formats {

// All that reads or writes files of other programs: the public functions of importing, exchange and report. They live in a
// module of their own with the libraries they are built on (some thirty-six), so that a start need not wait for these.
struct Formats {
    // documents
    decltype(&report::pdf) pdf;
    decltype(&report::odt) odt;
    decltype(&report::html) html;
    decltype(&report::markdown) markdown;
    decltype(&report::preview) preview;
    decltype(&report::calendarPdf) calendarPdf;
    decltype(&report::calendarPreview) calendarPreview;
    decltype(&report::questionnairePdf) questionnairePdf;
    decltype(&report::questionnaireOdt) questionnaireOdt;
    // metrics
    decltype(&importing::profilesFrom) profilesFrom;
    decltype(&importing::readFile) readFile;
    decltype(&importing::parseOwnProfile) parseOwnProfile;
    decltype(&importing::mappingJson) mappingJson;
    decltype(&importing::summarise) summarise;
    // calendars
    decltype(&exchange::calendarPosts) calendarPosts;
    decltype(&exchange::toICalendar) toICalendar;
    decltype(&exchange::fromICalendar) fromICalendar;
    decltype(&exchange::calendarDays) calendarDays;
    decltype(&exchange::toCalendarTable) toCalendarTable;
    decltype(&exchange::fromCalendarTable) fromCalendarTable;
    decltype(&exchange::mergeCalendar) mergeCalendar;
    // review
    decltype(&exchange::reviewPacket) reviewPacket;
    decltype(&exchange::toReviewPage) toReviewPage;
    decltype(&exchange::readReviewReply) readReviewReply;
    decltype(&exchange::reviewLines) reviewLines;
    decltype(&exchange::takingReview) takingReview;
    // lists
    decltype(&exchange::toCsv) toCsv;
    // strategies
    decltype(&exchange::toJson) toJson;
    decltype(&exchange::fromJson) fromJson;
};

// Loads the module once, when it is first asked for. A Problem when it is not where it was installed, or of another version.
tl::expected<const Formats *, core::Problem> load();

} // namespace formats
