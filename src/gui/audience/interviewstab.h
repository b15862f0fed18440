// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/register.h"

namespace gui {

class EvidenceOffer;

// The log of talks with customers (S3-11). Each can be made the source of what is said of its persona, answer by answer.
class InterviewsTab : public RegisterOf<core::Interview> {
    Q_OBJECT

public:
    InterviewsTab(Page &page, QWidget *parent);

protected:
    void show(const QString &id) override;

private:
    static Description description(Page &page);
    void offer(const core::Interview &interview);

    EvidenceOffer *m_offer = nullptr;
};

} // namespace gui
