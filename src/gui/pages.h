// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace app {
class Workspace;
}

namespace gui {

class Page;
class WizardWidget;

enum class PageGroup { Plan, Do, Measure, Share };

// One entry of the navigation. The order of pages() is the order shown and that of Ctrl+1…9.
struct PageKind {
    const char *id; // "goals"; Jump::page
    PageGroup group;
    const char *title; // source text in the context "gui::pages"
    const char *icon;
    bool isForAloneToo; // else it waits under "More" while somebody works alone and the page holds nothing
    Page *(*make)(app::Workspace &, QWidget *);
    bool (*holdsSomething)(const app::Workspace &) = nullptr; // of pages that may wait under "More"

    QString name() const; // the title in the window's language
};

const std::vector<PageKind> &pages();
const PageKind *findPage(const QString &id);
QString groupName(PageGroup group);

// The wizard over all pages; nullptr while the program has none.
WizardWidget *makeWizard(app::Workspace &workspace, QWidget *parent);

} // namespace gui
