// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document.h"
#include "gui/page.h"

class QLabel;
class QListView;
class QStandardItemModel;

namespace gui {

class ChoiceChips;
class EmptyState;
class PageSheets;
class Segments;

// The strategy document as it will print: pages at the left; for whom and in which language at the right; Export PDF and
// Print.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(app::Workspace &workspace, QWidget *parent);
    void refresh() override;
    // The name of a profile: "two-pages".
    bool showSubject(const QString &subject) override;

private:
    QWidget *buildPages();
    QWidget *buildChoices();
    app::DocumentChoice choice() const;
    void setPages();
    void exportPdf();
    void printPdf();
    QString suggestedName() const;

    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    PageSheets *m_sheets = nullptr;
    QScrollArea *m_sheetsArea = nullptr;
    ChoiceChips *m_profile = nullptr;
    Segments *m_language = nullptr;
    QLabel *m_profileNote = nullptr;
    QListView *m_sections = nullptr;
    QStandardItemModel *m_sectionRows = nullptr;
    bool m_isWaiting = false;
};

} // namespace gui
