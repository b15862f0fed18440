// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pauses.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace gui {

class Button;
class DayField;
class FormField;
class Page;
class TickList;

// Suspends channels for some days (J-09): which ones, from when to when, and what that means, said before it is done as one step.
class SuspendDialog : public QDialog {
    Q_OBJECT

public:
    SuspendDialog(Page &page, QWidget *parent);
    // The one of the page, come to the front.
    static void showFor(Page &page);

    TickList *channels() const { return m_channels; }
    DayField *firstDay() const { return m_first; }
    DayField *lastDay() const { return m_last; }
    void refresh();

private:
    void addDays(QVBoxLayout &column);
    std::vector<core::Id<core::Channel>> chosen() const;
    core::Pause pause() const;
    void suspend();

    Page &m_page;
    TickList *m_channels = nullptr;
    DayField *m_first = nullptr;
    DayField *m_last = nullptr;
    FormField *m_lastField = nullptr;
    QLabel *m_sentence = nullptr;
    Button *m_suspend = nullptr;
};

} // namespace gui
