// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"

#include <QWidget>

namespace gui {

class ChoiceChips;
class FormField;

// Edits one competitor: who they are, what they do well and less well, what to listen for. Takes a value and gives one back; each field is
// given back when it is left.
class CompetitorEditor : public QWidget {
    Q_OBJECT

public:
    explicit CompetitorEditor(QWidget *parent);

    // What is still being typed for another one is given first.
    void setCompetitor(core::Competitor competitor);
    void take();
    const core::Competitor &competitor() const { return m_competitor; }
    void focusName();
    // A quiet sentence under the name.
    void setNameRemark(const QString &remark);

signals:
    void edited(const core::Competitor &competitor);

private:
    LineField *addLine(const QString &label, QString core::Competitor::*member, const QString &hint = {});
    LongTextField *addBox(const QString &label, QString core::Competitor::*member, const QString &hint = {});
    void give(QString core::Competitor::*member, const QString &text);

    core::Competitor m_competitor;
    FormField *m_nameField = nullptr;
    LineField *m_name = nullptr;
    LineField *m_website = nullptr;
    LongTextField *m_doesWell = nullptr;
    LongTextField *m_doesLessWell = nullptr;
    LongTextField *m_listenFor = nullptr;
};

// Edits what was seen of a competitor on one network on one day.
class PresenceEditor : public QWidget {
    Q_OBJECT

public:
    PresenceEditor(const core::Language &language, QWidget *parent);

    void setPresence(core::Presence presence);
    void take();
    const core::Presence &presence() const { return m_presence; }
    void focusFigures();
    // A quiet sentence under the account.
    void setHandleRemark(const QString &remark);

signals:
    void edited(const core::Presence &presence);

private:
    void connectFields();
    void give();

    core::Presence m_presence;
    FormField *m_handleField = nullptr;
    LineField *m_handle = nullptr;
    NumberField *m_followers = nullptr;
    NumberField *m_postsPerWeek = nullptr;
    NumberField *m_engagement = nullptr;
    ChoiceChips *m_strength = nullptr;
    DayField *m_seenOn = nullptr;
    LineField *m_formats = nullptr;
    LongTextField *m_strengths = nullptr;
    LongTextField *m_weaknesses = nullptr;
    LongTextField *m_note = nullptr;
};

} // namespace gui
