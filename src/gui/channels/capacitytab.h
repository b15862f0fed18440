// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"
#include "gui/records/pagetab.h"
#include "gui/records/recordform.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace app {
class CapacityTable;
}

namespace gui {

class EffortCard;
class SentenceLabel;

// Is there time for all of it? An average working week of the quarter, channel by channel, against the hours there are (S1-40).
class CapacityTab : public PageTab {
    Q_OBJECT

public:
    CapacityTab(Page &page, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;
    void take() override;

private:
    QWidget *buildMain();
    QWidget *buildTime();
    void showSentences();
    // What the channels promise, where the calendar is still so empty that its own hours would reassure wrongly.
    std::optional<double> leadingPromise() const;
    QString verdict() const;
    QString wayOut() const;
    QString arithmetic() const;
    QString rankAdvice() const;
    void saveTime();

    Page &m_page;
    app::CapacityTable *m_loads = nullptr;
    QStackedWidget *m_stack = nullptr;
    SentenceLabel *m_lead = nullptr;
    QLabel *m_arithmetic = nullptr;
    QLabel *m_advice = nullptr;
    QTableView *m_table = nullptr;
    RecordForm<core::Business> *m_time = nullptr;
    EffortCard *m_effort = nullptr;
};

} // namespace gui
