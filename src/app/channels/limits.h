// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/channels.h"
#include "core/limits.h"
#include "core/picturefit.h"
#include "core/textlength.h"

namespace app {

// A limit as it holds for this plan: the number that comes with the program, or the owner's own in its place (S1-38).
struct HeldLimit {
    QString id; // "instagram.caption"
    QString network;
    QString networkName;
    QString name;
    core::LimitUnit unit = core::LimitUnit::Characters;
    core::Counting counting = core::Counting::None;
    bool isHard = true; // the network refuses what is beyond; otherwise advice
    bool isMinimum = false;
    std::optional<int> linkLength;
    QString refusedCharacters;
    double value = 0; // what holds
    double stated = 0; // what comes with the program: the strictest of the sources
    QString statedBy;
    QStringList others; // where sources differ: "30 (Ayrshare docs)"
    QDate readOn;
    bool isConfirmed = true;
    QString note;
    std::optional<core::LimitOverride> own;

    // What the network counts for a text.
    int lengthOf(const QString &text) const;
};

// What holds on a network.
std::vector<HeldLimit> limitsFor(const QString &network, const Workspace &workspace);
// The networks that the plan has channels on, in the order of the channels.
QStringList networksOfPlan(const Workspace &workspace);
std::vector<HeldLimit> limitsOfPlan(const Workspace &workspace);

// A size for pictures as it holds for this plan.
struct HeldImageSize {
    QString id; // "facebook.cover"
    QString network;
    QString networkName;
    QString name;
    core::PictureBounds bounds;
    QSize stated; // the recommended size that comes with the program
    QString statedBy;
    QDate readOn;
    bool isConfirmed = true;
    QString note;
    std::optional<core::LimitOverride> ownWidth; // both or none
    std::optional<core::LimitOverride> ownHeight;
};
std::vector<HeldImageSize> imageSizesFor(const QString &network, const Workspace &workspace);
std::vector<HeldImageSize> imageSizesOfPlan(const Workspace &workspace);

// The owner's number, where it was read and when: one step each. Without a value the program's number holds again.
core::Edit settingLimit(const HeldLimit &limit, double value, const QString &source, QDate checkedOn);
core::Edit forgettingLimit(const HeldLimit &limit);
core::Edit settingImageSize(const HeldImageSize &size, QSize own, const QString &source, QDate checkedOn);
core::Edit forgettingImageSize(const HeldImageSize &size);

// Looks at a picture's head only (Q8): its size, its weight, what it is. What is no picture comes back as a sentence.
tl::expected<core::PictureMeasure, core::Problem> measurePicture(const QString &path);

} // namespace app
