// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/review.h"

#include <QDialog>

#include <set>

class QComboBox;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace gui {

class Button;
class CalendarPage;
class LongTextField;
class TickList;

// Which posts a client is to see, in which language and with which words; then the page is saved, the posts remember that they were
// sent, and the file may be opened or found.
class SendForReviewDialog : public QDialog {
    Q_OBJECT

public:
    SendForReviewDialog(CalendarPage &page, QWidget *parent);
    static void showFor(CalendarPage &page);

private:
    QWidget *choosing();
    QWidget *sent();
    void addChoices(QVBoxLayout &column, QWidget *parent);
    app::ReviewChoice choice() const;
    void refresh();
    void save();
    void showSent(const QString &path);

    CalendarPage &m_page;
    app::PostFilter m_filter; // as it was when the dialog opened
    std::set<core::Id<core::Post>> m_chosen; // likewise; none where one post is chosen, as one always is
    std::vector<std::pair<QDate, QDate>> m_spans; // by place in the choice of days
    QStackedWidget *m_parts = nullptr;
    QComboBox *m_days = nullptr;
    QComboBox *m_language = nullptr;
    QWidget *m_statusField = nullptr;
    TickList *m_statuses = nullptr;
    TickList *m_filtered = nullptr;
    LongTextField *m_greeting = nullptr;
    QLabel *m_count = nullptr;
    Button *m_save = nullptr;
    QLabel *m_saved = nullptr;
    QString m_path;
};

} // namespace gui
