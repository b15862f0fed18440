// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

namespace app {
class Workspace;
struct ScoreboardRow;
} // namespace app

class QLabel;
class QStackedLayout;
class QTableView;

namespace gui {

class LineChartView;
class SentenceLabel;
class StatusLabel;

// The selected KPI: its name and status, one sentence, and its chart or the chart's numbers as a table.
class KpiCard : public Card {
    Q_OBJECT

public:
    explicit KpiCard(QWidget *parent);

    void show(const app::Workspace &workspace, const app::ScoreboardRow &row);
    void showNumbers(bool isNumbers);
    bool savePicture(const QString &path) const;
    QString sentence() const;

private:
    StatusLabel *m_status;
    SentenceLabel *m_sentence;
    QLabel *m_lately; // the last day, week or month beside the one before (S0-38)
    QStackedLayout *m_stack;
    LineChartView *m_chart;
    QTableView *m_numbers;
};

// Where the KPI's figure comes from: parts as bars, formula and files.
class OriginCard : public Card {
    Q_OBJECT

public:
    explicit OriginCard(QWidget *parent);
    void show(const app::Workspace &workspace, const app::ScoreboardRow &row);

private:
    QWidget *m_content = nullptr;
};

} // namespace gui
