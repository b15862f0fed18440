// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/examples.h"
#include "gui/wizard/recordpart.h"

namespace gui {

class ChoiceChips;
class LineField;
class LongTextField;

// What others do that is worth borrowing (S1-41, S1-46), and for who goes deeper what people talk about and wish for (S1-42).
class InspirationPart : public RecordPart {
    Q_OBJECT

public:
    InspirationPart(const WizardDesk &desk, QWidget *parent);
    void refresh() override;
    void take() override;

protected:
    std::vector<Record> records() const override;
    QString add() override;
    void remove(const QString &id) override;
    void show(const QString &id) override;

private:
    void connectFields();
    void buildQuestions();
    void useExample(const app::Example &example);
    void change(const std::function<void(core::Inspiration &)> &apply);

    ChoiceChips *m_kind = nullptr;
    LineField *m_title = nullptr;
    LineField *m_link = nullptr;
    LongTextField *m_whatWorks = nullptr;
    LongTextField *m_toBorrow = nullptr;
    std::vector<std::pair<QString, LongTextField *>> m_questions; // open ones, by id (S1-42)
};

} // namespace gui
