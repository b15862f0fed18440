// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPDFPageObjectHelper;

namespace report {

// Marks what is painted outside every tag (rules, marks, running feet, repeated heads) as an artifact, which readers skip.
void markArtifacts(QPDFPageObjectHelper &page);

} // namespace report
