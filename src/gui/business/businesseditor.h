// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

#include <QWidget>

#include <vector>

namespace app {
class Workspace;
}

namespace gui {

class ChoiceChips;
class FormField;
class LineField;

// Asks who the plan is for (J-06): name, trade, customers, hands, hours, opening days, website, and whether customers expect the
// business on the networks at all (S3-01). Each field that was left is one edited(). It writes nothing itself.
class BusinessEditor : public QWidget {
    Q_OBJECT

public:
    BusinessEditor(const app::Workspace &workspace, QWidget *parent);

    void setBusiness(const core::Business &business);
    const core::Business &business() const { return m_business; }
    void take();

signals:
    void edited(const core::Business &business);

private:
    LineField *addLine(const QString &label, const QString &hint, QString core::Business::*member);
    ChoiceChips *addChips(const QString &label, bool isSeveral, const QStringList &texts, const QStringList &values);
    void addHours();
    void buildChoices();
    void takeHours(const QString &text);
    template <class Change>
    void change(Change apply);

    const app::Workspace &m_workspace;
    core::Business m_business;
    std::vector<std::pair<LineField *, QString core::Business::*>> m_lines;
    ChoiceChips *m_model = nullptr;
    ChoiceChips *m_staffing = nullptr;
    ChoiceChips *m_days = nullptr;
    ChoiceChips *m_expected = nullptr;
    LineField *m_hours = nullptr;
    FormField *m_hoursField = nullptr;
    FormField *m_expectedField = nullptr;
};

} // namespace gui
