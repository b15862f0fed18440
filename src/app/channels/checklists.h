// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/language.h"

#include <vector>

namespace app {

// One thing to tick, with what it means or how to do it.
struct TickPoint {
    QString id;
    QString text;
    QString hint;
};

// Points to tick off for an account. Ticks are kept by the points' ids.
struct Checklist {
    QString title;
    QString introduction;
    std::vector<TickPoint> points;

    int countDone(const QStringList &done) const;
};

// What a profile should have (S1-37); kept in Channel::profileDone.
Checklist profileChecklist(const core::Language &language);
// How an account on the network is set up (S1-39); kept in Channel::setupDone.
Checklist setupGuide(const QString &network, const core::Language &language);
// What to do with a network before marketing on it (S3-16); kept in Channel::setupDone beside the guide's.
Checklist stepsAsUser(const core::Language &language);

// What has to be set up for listening (S3-17), the points that are done, and the step that notes them. They are kept like the answer
// to an open question.
Checklist listeningSetUp(const core::Language &language);
QStringList listeningDone(const core::Strategy &strategy);
core::Edit tickingListening(const QStringList &done, const core::Strategy &strategy);

} // namespace app
