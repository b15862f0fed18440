// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"
#include "gui/records/pagetab.h"

class QStackedWidget;

namespace gui {

class Segments;

// A page of several views of one matter, one at a time: Impostors | Reserved names | Actions. Its primary action adds to the view
// that shows.
class TabbedPage : public Page {
    Q_OBJECT

public:
    TabbedPage(app::Workspace &workspace, const QString &title, QWidget *parent);

    void refresh() override;
    // A subject of one of the views, or "tab:2" for the third.
    bool showSubject(const QString &subject) override;
    void leave() override;

    int tabCount() const;

signals:
    // Another view shows now: what the page offers may depend on it.
    void tabShown(const gui::PageTab *tab);

protected:
    // The views, left to right, once.
    void setTabs(const std::vector<std::pair<QString, PageTab *>> &tabs);
    // The muted sentence under the title, for what the workspace now says.
    virtual QString note() const { return {}; }

private:
    void open(int index);
    PageTab *current() const;

    Segments *m_segments = nullptr;
    QStackedWidget *m_stack = nullptr;
    QAction *m_add = nullptr;
};

} // namespace gui
