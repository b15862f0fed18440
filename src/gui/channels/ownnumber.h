// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "core/language.h"

#include <QWidget>

class QLabel;

namespace gui {

class Button;
class DayField;
class FormField;
class LineField;
class NumberField;

// What the owner knows better than the program about one limit: one number, or width and height; where it says so, and when it was
// checked. Emptied numbers give way to the program's.
class OwnNumber : public QWidget {
    Q_OBJECT

public:
    OwnNumber(const core::Language &language, const QStringList &labels, QWidget *parent);

    // What stands there: one number for each label, or none.
    void showOwn(const QString &id, const std::vector<double> &numbers, const std::optional<core::LimitOverride> &own, const QString &hint);
    void take();

    std::vector<double> numbers() const; // empty unless all are there
    QString source() const;
    std::optional<QDate> checkedOn() const;

signals:
    void edited();
    void forgotten();

private:
    void give();

    QString m_id;
    std::vector<NumberField *> m_numbers;
    FormField *m_lastNumber = nullptr;
    LineField *m_source = nullptr;
    DayField *m_checkedOn = nullptr;
    Button *m_forget = nullptr;
};

} // namespace gui
