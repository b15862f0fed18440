// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendarimport.h"

#include <QDialog>

#include <memory>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace app {
class PostImport;
}

namespace gui {

class Button;
class CalendarPage;

// What a calendar file would bring, a row for each of its posts, before any of it is written: where posts go of which it names no
// account, which side wins a conflict, and one button that takes it all as one step.
class ImportPosts : public QDialog {
    Q_OBJECT

public:
    ImportPosts(CalendarPage &page, std::unique_ptr<app::PostImport> import, QWidget *parent);
    ~ImportPosts() override;
    // Reads the files one after the other, each shown before it is taken. A file that can't be read is told.
    static void showFor(CalendarPage &page, QStringList paths);
    // Asks for them first.
    static void chooseFor(CalendarPage &page);

    app::PostImport &import() const { return *m_import; }
    QTableView *table() const { return m_table; }

private:
    void showQuestions();
    QWidget *makeQuestions(const std::vector<core::CalendarPlace> &places);
    void buildTable(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    QComboBox *channelBox(const QString &word);
    QString questionFor(const QString &word, int posts) const;
    void chooseOrder(bool isDayFirst);
    int chosenLine() const; // of the file; 0: no row is looked at
    void chooseLine(int line);
    void decideChosen(bool takesFile);
    void refresh();
    void takeAll();
    QString summary() const;

    CalendarPage &m_page;
    std::unique_ptr<app::PostImport> m_import;
    QVBoxLayout *m_questionsPlace = nullptr;
    QWidget *m_questions = nullptr;
    std::vector<std::pair<QString, int>> m_asked; // the words of the channels asked for, and how many posts each is for
    QLabel *m_summary = nullptr;
    QLabel *m_remarks = nullptr;
    QLabel *m_details = nullptr;
    QTableView *m_table = nullptr;
    Button *m_mine = nullptr;
    Button *m_theirs = nullptr;
    Button *m_take = nullptr;
};

} // namespace gui
