// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/operations.h"

namespace app {

// What a register can begin with, in the language of the window; everything can be changed afterwards. One undoable step each.
core::Edit usualSteps(const Workspace &workspace, core::Procedure procedure);
// The eight functions of social media (S3-03); who works alone does them all.
core::Edit usualRoles(const Workspace &workspace);
core::Edit usualAnswers(const Workspace &workspace); // S3-18
// Lines for tools of three months, at a starting figure (S3-46); only their labels are certain.
core::Edit usualTools(const Workspace &workspace);
// The reminders of a country before publishing (J-15), behind the points there are; the business's country, else the general ones.
core::Edit countryPoints(const Workspace &workspace);

// The countries whose reminders are known: code and name.
std::vector<std::pair<QString, QString>> checklistCountries(const core::Language &language);

// Kinds of paid content (S3-37): id and name.
std::vector<std::pair<QString, QString>> paidContentTypes(const core::Language &language);

// Kinds of content that can become an idea (S3-30); of some a second person should see it first.
struct ContentKind {
    QString id;
    QString name;
    QString hint;
    bool needsSecondPair = false;
};
std::vector<ContentKind> contentKinds(const core::Language &language);
// An idea of that kind, without a channel yet.
core::Post ideaOf(const ContentKind &kind);

// What brings people where few follow yet (S3-23): e-mail, video, the telephone, money.
struct Lever {
    QString id;
    QString name;
    QString hint;
};
std::vector<Lever> crossChannelLevers(const core::Language &language);
// Puts the lever on the list of what is to be done; an empty edit once it stands there.
core::Edit usingLever(const Lever &lever, const Workspace &workspace);
bool isUsed(const Lever &lever, const core::Strategy &strategy);

// An open question of a page (resources/lists.json): the plan keeps its answer by the id.
struct OpenQuestion {
    QString id;
    QString text;
    QString hint;
};
std::vector<OpenQuestion> openQuestions(const QString &page, const core::Language &language);

} // namespace app
