// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "core/language.h"

#include <QWidget>

class QLabel;

namespace gui {

class Disclosure;
class Tick;
class TickList;

// How far an account is: its profile (S1-37), how it is set up (S1-39), and whether the network was tried as a user (S3-16); each a
// line that says where it stands and opens to its points.
class Readiness : public QWidget {
    Q_OBJECT

public:
    Readiness(const core::Language &language, QWidget *parent);

    void setChannel(const core::Channel &channel);
    const core::Channel &channel() const { return m_channel; }

signals:
    void edited(const core::Channel &channel);

private:
    void buildProfile();
    void buildSetup();
    void buildTrial();
    void showProgress();
    void giveProfile();
    void giveSetup();
    void giveTrial();
    void give(const core::Channel &channel);

    core::Language m_language;
    core::Channel m_channel;
    Disclosure *m_profilePart = nullptr;
    Disclosure *m_setupPart = nullptr;
    Disclosure *m_trialPart = nullptr;
    TickList *m_profile = nullptr;
    TickList *m_setup = nullptr;
    TickList *m_trial = nullptr;
    Tick *m_tried = nullptr;
    QLabel *m_guide = nullptr;
};

} // namespace gui
