// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keydays.h"
#include "core/language.h"
#include "core/message.h"
#include "core/network.h"
#include "core/postresults.h"
#include "core/scoreboard.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace report {

enum class Profile { Manager, Team, Client, OnePage, TwoPages };

// All that a strategy document is made from. Same values, same bytes.
struct Input {
    const core::Strategy &strategy;
    const core::Quarter &quarter;
    const core::MetricCatalogue &metrics;
    const core::NetworkCatalogue &networks;
    const core::MetricSource &source;
    QDate asOf;
    core::Language language;
    Profile profile = Profile::Manager;
    std::vector<core::PostResult> posts = {}; // how published posts were received
    core::KeyDateCatalogue keyDates = {}; // the public ones
};

// The finished PDF. A Problem when a font is missing or the document can't be built.
tl::expected<QByteArray, core::Problem> pdf(const Input &input);
// The same content as an OpenDocument Text, to go on writing in.
tl::expected<QByteArray, core::Problem> odt(const Input &input);
// The same content as one self-contained page of HTML, and as Markdown; UTF-8.
QByteArray html(const Input &input);
QByteArray markdown(const Input &input);

} // namespace report
