// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/competitors.h"
#include "gui/records/pagetab.h"

namespace gui {

class Page;
class PulseCard;
class QuestionsCard;

// The research on networks (S3-13): how many of our audience are on each, how we know, how well it suits us, and what we decide; with
// the questions that come before (S3-12).
class NetworksTab : public PageTab {
    Q_OBJECT

public:
    NetworksTab(Page &page, QWidget *parent);

    void refresh() override;
    void take() override;
    void leave() override;
    bool showSubject(const QString &subject) override;
    QString addText() const override;
    void addOne() override;

private:
    RegisterOf<core::NetworkDemand> *networks();
    QString nameOf(const core::NetworkDemand &demand) const;

    Page &m_page;
    RegisterOf<core::NetworkDemand> *m_networks = nullptr;
    QuestionsCard *m_questions = nullptr;
    PulseCard *m_pulse = nullptr;
};

} // namespace gui
