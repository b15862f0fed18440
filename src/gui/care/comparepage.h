// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

namespace gui {

class Card;
class ComparisonList;
class EmptyState;
class SentenceLabel;

// Another copy of the plan beside the open one: what differs, by section. Its subject is the copy's path. Nothing is written.
class ComparePage : public Page {
    Q_OBJECT

public:
    ComparePage(app::Workspace &workspace, QWidget *parent);
    void refresh() override;
    bool showSubject(const QString &subject) override;

private:
    void choose();

    QString m_copy; // its path
    Card *m_card = nullptr;
    SentenceLabel *m_sentence = nullptr;
    ComparisonList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace gui
