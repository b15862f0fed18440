// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"
#include "core/language.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gui {

class ClosureRow;

// Days without work or customers (J-07), one period a row; leaving the filled last row adds one. Nothing is written here.
class ClosuresEditor : public QWidget {
    Q_OBJECT

public:
    ClosuresEditor(const core::Language &language, QWidget *parent);
    // The first day that one typed without its year may mean.
    void setFrom(QDate from);
    void setClosures(const std::vector<core::Closure> &closures);
    void take();
    // To the empty row, where one more is added.
    void focusFirst();

signals:
    // A new closure has no id yet.
    void closureEdited(const core::Closure &closure);
    void closureRemoved(core::Id<core::Closure> id, const QString &name);

private:
    ClosureRow *addRow();
    void offerOneMore();

    core::Language m_language;
    QDate m_from;
    QVBoxLayout *m_column = nullptr;
    std::vector<ClosureRow *> m_rows;
    size_t m_closures = 0; // of the rows those that are there; one more may be empty
};

} // namespace gui
