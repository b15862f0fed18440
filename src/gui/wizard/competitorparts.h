// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizard/recordpart.h"

namespace gui {

class ChoiceChips;
class CompetitorEditor;
class PresenceEditor;

// Who else is there.
class CompetitorsPart : public RecordPart {
    Q_OBJECT

public:
    CompetitorsPart(const WizardDesk &desk, QWidget *parent);
    void take() override;
    core::Questionnaire::Part onPaper(bool isDeep) const override;

protected:
    std::vector<Record> records() const override;
    QString add() override;
    void remove(const QString &id) override;
    void show(const QString &id) override;

private:
    CompetitorEditor *m_editor = nullptr;
};

// How strong each of them is on each network.
class PresencesPart : public RecordPart {
    Q_OBJECT

public:
    PresencesPart(const WizardDesk &desk, QWidget *parent);
    void take() override;
    core::Questionnaire::Part onPaper(bool isDeep) const override;

protected:
    std::vector<Record> records() const override;
    void show(const QString &id) override;

private:
    void offerNetworks();
    void save(const core::Presence &presence);

    QWidget *m_form = nullptr;
    ChoiceChips *m_networks = nullptr;
    PresenceEditor *m_editor = nullptr;
};

} // namespace gui
