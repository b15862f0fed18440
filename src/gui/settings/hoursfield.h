// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTime>
#include <QWidget>

#include <optional>

class QCheckBox;
class QTimeEdit;

namespace gui {

// From one time of the day until another, or at any time. Until may lie before from: over midnight.
class HoursField : public QWidget {
    Q_OBJECT

public:
    HoursField(const QLocale &locale, QWidget *parent);

    // Both or none.
    void setHours(std::optional<QTime> from, std::optional<QTime> until);
    std::optional<QTime> from() const;
    std::optional<QTime> until() const;

signals:
    void hoursChosen(); // by the user

private:
    QTimeEdit *addTime(const QLocale &locale, const QString &name);
    void enableTimes();

    QCheckBox *m_isLimited = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
};

} // namespace gui
