// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"
#include "core/language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

class DayField;
class LineField;

// One closed period: from, to, why. It is given back once both days are there and in order; one that is left with a first day
// only is closed on that day.
class ClosureRow : public QWidget {
    Q_OBJECT

public:
    ClosureRow(const core::Language &language, QWidget *parent);
    // What is typed and not yet a period stays, as long as the same closure is shown.
    void setClosure(const core::Closure &closure, int number);
    // The first day that one typed without its year may mean.
    void setFrom(QDate from);
    void take();
    // Tab leads from the end of that row to this one.
    void followByTab(const ClosureRow &previous);

signals:
    void edited(const core::Closure &closure);
    void removed(core::Id<core::Closure> id, const QString &name);
    // The focus left the row, or stands on the last it has.
    void written();

protected:
    // Leaving the row, not one of its fields for another, takes what it holds.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeDays();
    void endOnFirstDay();
    void giveDays(QDate first, QDate last);
    void nameFields(int number);
    void say(const QString &error);
    bool isHalfTyped() const;

    core::Language m_language;
    core::Closure m_closure;
    QDate m_from;
    DayField *m_first = nullptr;
    DayField *m_last = nullptr;
    LineField *m_reason = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace gui
