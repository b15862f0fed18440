// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;

namespace gui {

class Button;
class Page;

// How posts leave: as a calendar for phones, or as a table in the columns of the program that is to publish them, each explained.
class ExportPosts : public QDialog {
    Q_OBJECT

public:
    ExportPosts(Page &page, QWidget *parent);
    static void showFor(Page &page);

    QListWidget *layouts() const { return m_layouts; }
    QCheckBox *reminders() const { return m_reminders; }
    QLabel *explanation() const { return m_explanation; }

private:
    void refresh();
    void exportAs(const QString &suffix);
    bool isCalendar() const;

    Page &m_page;
    QListWidget *m_layouts = nullptr;
    QLabel *m_explanation = nullptr;
    QCheckBox *m_reminders = nullptr;
    Button *m_workbook = nullptr;
    Button *m_export = nullptr;
};

} // namespace gui
