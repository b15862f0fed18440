// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/search.h"
#include "gui/window/searchhit.h"

namespace app {
class Workspace;
}

namespace gui {

class SearchField;
struct PageKind;
class WorkspaceView;

// What stands behind the search field of a window: the rows of the plan that hold the words, then pages and commands, those of
// pages that were never opened too. Nothing is made before the field is entered: then the plan's search is readied in the
// background, and the missing pages are made one by one between two events.
class Search : public QObject {
    Q_OBJECT

public:
    Search(WorkspaceView &view, app::Workspace &workspace, SearchField &field);

    void begin(); // readies everything
    bool isReady() const; // nothing is missing any more
    std::vector<SearchHit> hits(const QString &text);

private:
    const PageKind *missingPage() const;
    void makeMissingPage();
    std::vector<SearchHit> planHits(const QString &text, int limit);
    std::vector<SearchHit> commands() const;
    void addCommands(std::vector<SearchHit> &all, const QList<QAction *> &actions, const QString &detail, const QString &menu = {}) const;
    void addPageCommands(std::vector<SearchHit> &all) const;
    void goTo(const Jump &jump);
    void choose(const SearchHit &hit);

    WorkspaceView &m_view;
    app::Search m_search;
    SearchField &m_field;
    bool m_isBegun = false;
};

} // namespace gui
