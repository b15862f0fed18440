// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/weekmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace gui {

class Button;
class ElidedLabel;
class WeekField;

// One row of this week's numbers: what it is, the last value, the field with its sentence when something is wrong, "+1", and how
// fresh the number is and where it came from. It shows a row of the model and gives back what is typed.
class WeekRowView : public QWidget {
    Q_OBJECT

public:
    WeekRowView(app::WeekModel &model, int row, QWidget *parent);

    void refresh();
    // Disabled where the files bring the number.
    WeekField *field() const { return m_field; }
    // The widths of the columns after the first, in u; the head of the table keeps them too.
    static const std::vector<int> &columnUnits();

signals:
    void moveWanted(int by);

private:
    QWidget *buildName();
    QWidget *buildBefore();
    QWidget *buildField();
    void buildError();
    void connectField();
    QWidget *buildWithIcon(QLabel *&icon, QLabel *text, int units);
    QModelIndex cell(app::WeekModel::Column column) const;
    QString textOf(app::WeekModel::Column column, int role = Qt::DisplayRole) const;
    void showError();

    app::WeekModel &m_model;
    int m_row;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_kind = nullptr;
    QLabel *m_before = nullptr;
    QLabel *m_beforeWhen = nullptr;
    WeekField *m_field = nullptr;
    ElidedLabel *m_error = nullptr;
    Button *m_oneMore = nullptr;
    QLabel *m_change = nullptr;
    QLabel *m_freshIcon = nullptr;
    QLabel *m_fresh = nullptr;
    QLabel *m_sourceIcon = nullptr;
    ElidedLabel *m_source = nullptr;
};

} // namespace gui
