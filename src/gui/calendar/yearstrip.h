// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/yearplan.h"

#include <QAbstractButton>
#include <QDialog>

class QLabel;

namespace gui {

class Page;

// A month of the year strip: campaigns and closed periods as bars, what is to be prepared, key dates. A click opens it.
class YearCell : public QAbstractButton {
    Q_OBJECT

public:
    explicit YearCell(QWidget *parent);
    void setMonth(const app::YearMonth &month, const core::Language &language);
    const app::YearMonth &month() const { return m_month; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // An arrow key asks for a cell beside.
    void walked(int columns, int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    class Painter;

    app::YearMonth m_month;
};

// Twelve months at a glance (J-14), to be looked at: nothing is changed here. One stop for Tab; arrows walk the months.
class YearStrip : public QWidget {
    Q_OBJECT

public:
    explicit YearStrip(QWidget *parent);
    void setMonths(const std::vector<app::YearMonth> &months, const core::Language &language);
    const std::vector<YearCell *> &cells() const { return m_cells; }

signals:
    void monthOpened(QDate firstDay);

private:
    void walkTo(size_t index);

    std::vector<YearCell *> m_cells;
};

// The year round the quarter that is shown, a quarter further or back by its arrows.
class YearDialog : public QDialog {
    Q_OBJECT

public:
    YearDialog(Page &page, QWidget *parent);
    // The one of the page, come to the front.
    static void showFor(Page &page);
    void refresh();
    YearStrip *strip() const { return m_strip; }

private:
    void goOn(int months);
    void openMonth(QDate firstDay);

    Page &m_page;
    QDate m_firstMonth;
    QLabel *m_title = nullptr;
    YearStrip *m_strip = nullptr;
};

} // namespace gui
