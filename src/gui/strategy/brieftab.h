// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chapters.h"
#include "gui/records/pagetab.h"

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace gui {

class Button;
class Card;
class DayField;
class LongTextField;
class Page;

// The strategy as one thing (S1-01): its period, what it covers, its summary and the decision that it asks for, and below where each of its
// five parts stands (S3-07).
class BriefTab : public PageTab {
    Q_OBJECT

public:
    BriefTab(Page &page, QWidget *parent);

    void refresh() override;
    void take() override;

private:
    struct Line {
        QLabel *count = nullptr;
        QLabel *state = nullptr;
        Button *open = nullptr;
    };
    QWidget *buildStrategy(QWidget *parent);
    void addDecision(Card *card);
    QWidget *buildChapters(QWidget *parent);
    void addLine(QGridLayout *grid, const core::ChapterState &chapter, QWidget *parent);
    std::vector<core::ChapterState> chapters() const;
    void goOn(core::PlanChapter chapter);
    void saveQuarter(const std::function<void(core::Quarter &)> &change);
    void saveScope(const QString &text);

    Page &m_page;
    QLabel *m_period = nullptr;
    LongTextField *m_scope = nullptr;
    LongTextField *m_summary = nullptr;
    LongTextField *m_decision = nullptr;
    DayField *m_decideBefore = nullptr;
    core::Id<core::Quarter> m_shown;
    std::vector<Line> m_lines;
};

} // namespace gui
