// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace app {
class KeyDateTable;
}

namespace gui {

class Button;
class Page;
class Register;
class Segments;
class TickList;

// Which key dates the calendar shows: the sets of public ones at the left; at the right those of the next twelve months, and the
// business's own, typed or taken from a calendar file. Whatever is done here is one undoable step each.
class KeyDatesDialog : public QDialog {
    Q_OBJECT

public:
    KeyDatesDialog(Page &page, QWidget *parent);
    // The one of the page, come to the front.
    static void showFor(Page &page);
    void refresh();

    TickList *sets() const { return m_sets; }
    QTableView *table() const { return m_view; }
    Register *ownDates() const { return m_own; }
    void showOwnDates(bool isOwn);
    // Asks for an .ics file, says what it would bring, and takes it if that is wanted.
    void importFile();

    void done(int result) override; // what is still being typed counts, a new date left empty goes

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *chooser();
    QWidget *comingDates();
    QWidget *ownTab();
    void buildFoot(QVBoxLayout &column);
    void showSets();
    void closeOnHolidays();

    Page &m_page;
    TickList *m_sets = nullptr;
    QLabel *m_sources = nullptr;
    Segments *m_switch = nullptr;
    QStackedWidget *m_views = nullptr;
    QTableView *m_view = nullptr;
    app::KeyDateTable *m_table = nullptr;
    Register *m_own = nullptr;
    Button *m_close = nullptr;
    Button *m_add = nullptr;
};

} // namespace gui
