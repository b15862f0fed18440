// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/calendarprint.h"
#include "app/document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gui {

class Button;
class ChoiceChips;
class DayField;
class Page;
class PageSheets;
class Segments;
class TickList;

// The calendar as it prints: its sheets at the left; what, of which days and posts, and on what paper at the right. Changes nothing.
class CalendarPrintDialog : public QDialog {
    Q_OBJECT

public:
    // Round a day, with the posts that the calendar shows.
    CalendarPrintDialog(Page &page, QDate day, const app::PostFilter &filter, QWidget *parent);
    void refresh();

    PageSheets *sheets() const { return m_sheets; }
    ChoiceChips *kinds() const { return m_kind; }
    const app::CalendarPrint &print() const { return m_print; }
    void save();
    void handOver();

private:
    QWidget *buildSheets();
    QWidget *buildChoices();
    void buildDays(QVBoxLayout &column);
    void buildPosts(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void takeKind();
    void takeDays();
    void showDays();
    QString name() const;

    Page &m_page;
    QDate m_day;
    app::PostFilter m_filter;
    app::CalendarPrint m_print;
    PageSheets *m_sheets = nullptr;
    QScrollArea *m_sheetsArea = nullptr;
    ChoiceChips *m_kind = nullptr;
    QComboBox *m_span = nullptr;
    DayField *m_first = nullptr;
    DayField *m_last = nullptr;
    Segments *m_paper = nullptr;
    Segments *m_posts = nullptr;
    QLabel *m_people = nullptr;
    TickList *m_owners = nullptr;
    QLabel *m_note = nullptr;
    Button *m_save = nullptr;
    Button *m_hand = nullptr;
};

} // namespace gui
