// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/care/versions.h"
#include "gui/page.h"

class QListView;
class QStandardItemModel;

namespace gui {

class Card;
class ComparisonList;
class EmptyState;
class SentenceLabel;

// The versions of the plan that were kept by themselves: when, how large; of the chosen one what it said and what changed since.
// Restoring is one step that can be taken back.
class VersionsPage : public Page {
    Q_OBJECT

public:
    // `folder` is where those of all plans lie.
    VersionsPage(app::Workspace &workspace, const QString &folder, QWidget *parent);
    void refresh() override;

private:
    QWidget *buildContent();
    void fillList();
    void preview();
    void restore();

    app::Versions m_versions;
    std::vector<app::Version> m_shown;
    QString m_chosen; // its path
    QAction *m_restore = nullptr;
    QWidget *m_content = nullptr;
    QStandardItemModel *m_model = nullptr;
    QListView *m_list = nullptr;
    Card *m_card = nullptr;
    SentenceLabel *m_sentence = nullptr;
    QLabel *m_counts = nullptr;
    ComparisonList *m_differences = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace gui
