// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <vector>

namespace app {

// Something to start from instead of an empty field; it is shown with its source where it is somebody else's practice.
struct Example {
    QString title; // may be empty
    QString text;
    QString note; // what to take from it; may be empty
    QString source;
};

// Brands that are worth a look; the title is the brand.
std::vector<Example> inspirationExamples(const core::Language &language);
// Ways to speak; the text says how, the note is a post in that voice.
std::vector<Example> voiceExamples(const core::Language &language);
// What is often believed of an audience; the note says how to find out.
std::vector<Example> mythExamples(const core::Language &language);
// Kinds of content that can be a pillar; the text says what belongs there.
std::vector<Example> pillarExamples(const core::Language &language);

} // namespace app
