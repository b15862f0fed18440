// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/register.h"

namespace gui {

// What is believed of the audience, held against what can be known (S1-16). Answers that repeat what was found false are pointed at.
// Examples are offered one after the other until
// they are taken over.
class BeliefsTab : public RegisterOf<core::MythCheck> {
    Q_OBJECT

public:
    BeliefsTab(Page &page, QWidget *parent);
    void refresh() override;

protected:
    void show(const QString &id) override;

private:
    static Description description(Page &page);
    void buildExample();
    void takeExample();
    std::optional<core::MythCheck> example() const;
    void showEchoes(core::Id<core::MythCheck> belief);

    QWidget *m_echoes = nullptr;
    Card *m_example = nullptr;
    QLabel *m_exampleBelief = nullptr;
    QLabel *m_exampleFinding = nullptr;
};

} // namespace gui
