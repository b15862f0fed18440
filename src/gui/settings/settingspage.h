// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"
#include "gui/window/settings.h"

class QComboBox;

namespace gui {

class BandsField;
class Card;
class ChoiceChips;
class FormField;
class HoursField;
class SearchBox;

// All settings on one page: those of the program, which the window applies at once, and those of the open plan, each an edit
// that can be taken back. Its subjects are "language", "look" and "motion": the choice to stand on.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(app::Workspace &workspace, Settings &settings, QWidget *parent);
    ~SettingsPage() override;
    void refresh() override;
    bool showSubject(const QString &subject) override;

signals:
    void languageChosen(const QString &code);
    void lookChosen(gui::Settings::Look look);
    void motionChosen(bool isReduced);

private:
    QWidget *buildProgram();
    QWidget *buildPlan();
    FormField *add(Card *card, const QString &label, QWidget *field, const QString &hint);
    SearchBox *currencies(QWidget *parent) const;
    SearchBox *timeZones(QWidget *parent) const;
    void saveHours();
    void saveBands();
    template <class Member, class Value>
    void change(const char *label, const QStringList &arguments, Member core::Business::*member, const Value &value);

    Settings &m_settings;
    ChoiceChips *m_language = nullptr;
    ChoiceChips *m_look = nullptr;
    ChoiceChips *m_motion = nullptr;
    Card *m_plan = nullptr;
    SearchBox *m_currency = nullptr;
    SearchBox *m_timeZone = nullptr;
    HoursField *m_hours = nullptr;
    BandsField *m_bands = nullptr;
    QComboBox *m_weekStart = nullptr;
    QComboBox *m_firstMonth = nullptr;
};

} // namespace gui
