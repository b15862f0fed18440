// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/placeagaindialog.h"

#include "app/calendar/suspending.h"
#include "app/planday.h"
#include "core/format.h"
#include "core/pauses.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace gui {

PlaceAgainDialog::PlaceAgainDialog(Page &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_from(new DayField(page.workspace().language(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Place the waiting posts again"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(3));
    column->addWidget(strongLabel(Type::Title, tr("Place the waiting posts again"), this));
    const QDate today = app::workDay(page.workspace());
    m_from->setDay(today);
    m_from->setFrom(today);
    auto *from = new FormField(tr("From this day on"), m_from, this);
    from->setCheck([this] { return m_from->error(); });
    from->setHint(tr("A post returns to its own day where that is neither before this one nor in a pause; the others follow on the next "
                     "open days, in their order."));
    column->addWidget(from);
    m_ends = new QCheckBox(this);
    column->addWidget(m_ends);
    buildList();
    column->addWidget(m_list, 1);
    m_none = wrapped(mutedLabel(tr("No post is waiting."), this));
    column->addWidget(m_none);
    column->addWidget(wrapped(mutedLabel(tr("They come back as drafts: after such days, read each of them again."), this, Type::Caption)));
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    m_place = new Button(Button::Kind::Primary, tr("Place them again"), this);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_place);
    column->addLayout(row);
    for (Button *button : {cancel, m_place})
        button->setAutoDefault(false);
    connect(m_from, &DayField::dayEdited, this, &PlaceAgainDialog::refresh);
    connect(m_ends, &QCheckBox::toggled, this, &PlaceAgainDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_place, &QPushButton::clicked, this, &PlaceAgainDialog::place);
    connect(&page.workspace(), &app::Workspace::changed, this, &PlaceAgainDialog::refresh);
    refresh();
    resize(u(140), u(130));
    m_from->setFocus();
}

void PlaceAgainDialog::buildList()
{
    m_lines = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setAccessibleName(tr("Where each post goes"));
    styleList(*m_list);
}

void PlaceAgainDialog::showFor(Page &page)
{
    auto *dialog = page.findChild<PlaceAgainDialog *>();
    if (!dialog)
        dialog = new PlaceAgainDialog(page, &page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

std::vector<core::Post> PlaceAgainDialog::placed() const
{
    const core::Strategy &strategy = m_page.workspace().strategy();
    const QDate from = m_from->day().value_or(app::workDay(m_page.workspace()));
    return core::placedAgain(strategy, core::waitingPosts(strategy), from, m_ends->isChecked());
}

// A pause that lasts beyond the chosen day can end with it; until somebody says so its posts stand behind it.
void PlaceAgainDialog::offerEnd()
{
    const QDate after = core::dayAfterPauses(core::waitingPosts(m_page.workspace().strategy()));
    const QDate from = m_from->day().value_or(app::workDay(m_page.workspace()));
    const bool lastsLonger = after.isValid() && from < after;
    if (!lastsLonger)
        m_ends->setChecked(false);
    m_ends->setText(
        lastsLonger
            ? tr("End the pause that lasts until %1 on this day").arg(core::formatDay(after.addDays(-1), m_page.workspace().language()))
            : QString());
    m_ends->setVisible(lastsLonger);
}

void PlaceAgainDialog::refresh()
{
    offerEnd();
    const auto posts = placed();
    m_lines->clear();
    for (const app::PlacedLine &line : app::placedLines(posts, m_page.workspace())) {
        auto *item = new QStandardItem(line.title);
        item->setData(line.text, TwoLineDelegate::SecondLineRole);
        item->setData(line.code, TwoLineDelegate::CodeRole);
        item->setEditable(false);
        m_lines->appendRow(item);
    }
    const int count = static_cast<int>(posts.size());
    m_list->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_place->setText(count > 0 ? tr("Place %n posts", nullptr, count) : tr("Place them again"));
    m_place->setEnabled(count > 0);
}

// What is still being typed counts: a day that gives other places is shown before it is taken.
void PlaceAgainDialog::place()
{
    const auto shown = m_from->day();
    m_from->commit();
    if (!m_from->error().isEmpty() || m_from->day() != shown)
        return m_from->setFocus();
    const core::Strategy &strategy = m_page.workspace().strategy();
    const int count = static_cast<int>(placed().size());
    if (count == 0 || !m_from->day()
        || !m_page.apply(core::placingAgain(strategy, core::waitingPosts(strategy), *m_from->day(), m_ends->isChecked())))
        return;
    close();
    emit m_page.toastWanted(tr("Placed %n posts again", nullptr, count), true);
}

} // namespace gui
