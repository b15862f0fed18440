// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/yearstrip.h"

#include "core/format.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int yearColumns = 4;
constexpr int yearMonths = 12;

} // namespace

YearStrip::YearStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(u(2));
    for (int i = 0; i < yearMonths; ++i) {
        auto *cell = new YearCell(this);
        cell->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        grid->addWidget(cell, i / yearColumns, i % yearColumns);
        m_cells.push_back(cell);
        connect(cell, &QAbstractButton::clicked, this, [this, cell] { emit monthOpened(cell->month().firstDay); });
        connect(cell, &YearCell::walked, this, [this, i](int columns, int rows) {
            const int place = i + columns + rows * yearColumns;
            if (place >= 0 && place < yearMonths)
                walkTo(static_cast<size_t>(place));
        });
    }
}

void YearStrip::setMonths(const std::vector<app::YearMonth> &months, const core::Language &language)
{
    for (size_t i = 0; i < m_cells.size() && i < months.size(); ++i)
        m_cells[i]->setMonth(months[i], language);
}

void YearStrip::walkTo(size_t index)
{
    m_cells[index]->setFocus(Qt::TabFocusReason);
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

YearDialog::YearDialog(Page &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_firstMonth(app::yearStart(page.workspace()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The year"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(3));
    auto *head = new QHBoxLayout;
    head->setSpacing(u(2));
    m_title = strongLabel(Type::Title, QString(), this);
    auto *before = iconButton(QStringLiteral("left"), tr("Show the year a quarter earlier"), this);
    auto *after = iconButton(QStringLiteral("right"), tr("Show the year a quarter later"), this);
    head->addWidget(m_title, 1);
    head->addWidget(before);
    head->addWidget(after);
    column->addLayout(head);
    column->addWidget(wrapped(mutedLabel(tr("Key dates, campaigns (filled bars), closed periods (hatched bars), and what to begin weeks "
                                            "before its date. A click opens the month."),
        this)));
    m_strip = new YearStrip(this);
    column->addWidget(m_strip, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *done = new Button(Button::Kind::Primary, tr("Close"), this);
    done->setAutoDefault(false);
    row->addWidget(done);
    column->addLayout(row);
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    connect(before, &QPushButton::clicked, this, [this] { goOn(-3); });
    connect(after, &QPushButton::clicked, this, [this] { goOn(3); });
    connect(m_strip, &YearStrip::monthOpened, this, &YearDialog::openMonth);
    connect(&page.workspace(), &app::Workspace::changed, this, &YearDialog::refresh);
    connect(&page.workspace(), &app::Workspace::quarterShown, this, [this] {
        m_firstMonth = app::yearStart(m_page.workspace());
        refresh();
    });
    refresh();
    resize(u(300), u(184));
    m_strip->cells().front()->setFocus();
}

void YearDialog::showFor(Page &page)
{
    auto *dialog = page.findChild<YearDialog *>();
    if (!dialog)
        dialog = new YearDialog(page, &page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void YearDialog::refresh()
{
    const auto months = app::yearPlan(m_page.workspace(), m_firstMonth);
    m_title->setText(tr("%1 to %2", "first and last month of a year").arg(months.front().name, months.back().name));
    m_strip->setMonths(months, m_page.workspace().language());
}

void YearDialog::goOn(int months)
{
    m_firstMonth = m_firstMonth.addMonths(months);
    refresh();
}

void YearDialog::openMonth(QDate firstDay)
{
    emit m_page.jumpWanted({QStringLiteral("calendar"), QStringLiteral("view:month")});
    emit m_page.jumpWanted({QStringLiteral("calendar"), QStringLiteral("day:") + firstDay.toString(Qt::ISODate)});
    close();
}

} // namespace gui
