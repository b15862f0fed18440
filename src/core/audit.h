// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "core/message.h"

namespace core {

// What the three questions of the audit propose for an account (S1-29, S1-30): does it attract our audience, how is it used, can it
// help reach a goal. Undecided while a question is open; the owner may decide otherwise, with a reason.
AuditDecision proposedDecision(const Channel &channel);

// Why it proposes that, in a sentence; of an undecided account: what is still to be answered.
Message proposalReason(const Channel &channel);

// The owner decides otherwise than the answers propose; that wants a reason.
bool isOverridden(const Channel &channel);

// Nobody has said what the account is good for today: is it worth keeping? (S1-28)
bool isUtilityUnclear(const Channel &channel);

// The decision that holds: the owner's, else the proposed one.
AuditDecision decisionFor(const Channel &channel);

} // namespace core
