// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace app {

// What the plan answers to an open question, or nullptr.
const core::AuditAnswer *answerTo(const QString &question, const core::Strategy &strategy);
// Puts, changes or (with an empty text) takes away that answer; an empty edit where nothing changes.
core::Edit answering(const QString &question, const QString &text, const core::Strategy &strategy);

} // namespace app
