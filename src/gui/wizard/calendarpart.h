// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizard/recordpart.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace gui {

class ChoiceChips;
class DayField;
class FormField;
class LineField;
class NumberField;

// What the calendar is made of: the mix rule, the pillars with their place in it, and the first posts.
class CalendarPart : public RecordPart {
    Q_OBJECT

public:
    CalendarPart(const WizardDesk &desk, QWidget *parent);
    void refresh() override;
    void take() override;
    core::Questionnaire::Part onPaper(bool isDeep) const override;

protected:
    std::vector<Record> records() const override;
    QString add() override;
    void remove(const QString &id) override;
    void show(const QString &id) override;

private:
    void buildRule();
    void buildPillar();
    void buildFirstPosts();
    void chooseRule();
    void change(const std::function<void(core::Pillar &)> &apply);
    void offerCategories(const core::Pillar &pillar);
    void offerPillars();
    void addPost();
    void showOutcome();
    QStringList namesOfAdded() const;
    QStringList remarksOn(const core::Post &post) const;

    ChoiceChips *m_rule = nullptr;
    LineField *m_name = nullptr;
    LineField *m_purpose = nullptr;
    ChoiceChips *m_category = nullptr;
    FormField *m_categoryField = nullptr;
    NumberField *m_share = nullptr;
    FormField *m_shareField = nullptr;
    QString m_shown; // the pillar
    QLineEdit *m_postTitle = nullptr;
    QComboBox *m_postChannel = nullptr;
    QComboBox *m_postPillar = nullptr;
    DayField *m_postDay = nullptr;
    FormField *m_postField = nullptr;
    std::vector<core::Id<core::Post>> m_added; // here, an undone one too
    QLabel *m_postCount = nullptr;
};

} // namespace gui
