// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"
#include "core/visitsegments.h"

#include <map>

namespace core {

// How many visits of the website came by the links of single posts (S1-59), as files of web analytics count them. `sessions` are series
// of which the segment names what the file counts by ("session campaign=spring;session manual ad content=oven-at-five"). A post has those
// that name the content of its link's tags, and no campaign or source other than the link's. Posts whose links can't be told apart, or of
// which no file tells, have no entry. What counts once, core/countedonce.h says.
std::map<Id<Post>, double> visitsByPost(const Strategy &strategy, const std::vector<Series> &sessions);

} // namespace core
