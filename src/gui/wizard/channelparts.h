// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizard/recordpart.h"

namespace gui {

class AuditEditor;
class ChannelEditor;
class NetworkBox;
class Readiness;

// Both steps about our own accounts show them the same way; accounts can be added in either.
class AccountPart : public RecordPart {
    Q_OBJECT

public:
    using RecordPart::RecordPart;

protected:
    std::vector<Record> records() const override;
    QString add() override;
    bool isNamedAtOnce() const override { return true; } // by its network
    void remove(const QString &id) override;
    void save(const core::Channel &channel);
    const core::Channel *channel(const QString &id) const;
};

// Is each account worth the time?
class AuditPart : public AccountPart {
    Q_OBJECT

public:
    AuditPart(const WizardDesk &desk, QWidget *parent);
    void take() override;
    core::Questionnaire::Part onPaper(bool isDeep) const override;

protected:
    void show(const QString &id) override;

private:
    void saveNetwork();

    NetworkBox *m_network = nullptr;
    AuditEditor *m_editor = nullptr;
};

// What each channel is for.
class ChannelsPart : public AccountPart {
    Q_OBJECT

public:
    ChannelsPart(const WizardDesk &desk, QWidget *parent);
    void take() override;

protected:
    void show(const QString &id) override;

private:
    ChannelEditor *m_editor = nullptr;
    Readiness *m_readiness = nullptr;
};

} // namespace gui
