// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/keydatesdialog.h"

#include "app/calendar/keydatechoice.h"
#include "app/calendar/keydateimport.h"
#include "app/calendar/keydatetable.h"
#include "core/format.h"
#include "gui/components/card.h"
#include "gui/components/quietscroll.h"
#include "gui/components/segments.h"
#include "gui/components/tablelook.h"
#include "gui/components/ticklist.h"
#include "gui/records/register.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

namespace gui {

namespace {

constexpr int chooserUnits = 64;

RegisterOf<core::KeyDate>::Description ownDatesOf(const core::Language &language)
{
    RegisterOf<core::KeyDate>::Description dates;
    dates.words = {KeyDatesDialog::tr("Your own dates"), KeyDatesDialog::tr("Add a key date"), KeyDatesDialog::tr("New key date"),
        QStringLiteral("calendar"), KeyDatesDialog::tr("What do your customers wait for?"),
        KeyDatesDialog::tr(
            "Your birthday, a fair, the market, school holidays: what is dated can be prepared. Whole calendars come in from a "
            "file.")};
    dates.fields = [](RecordForm<core::KeyDate> &form) {
        form.line(KeyDatesDialog::tr("What it is"), &core::KeyDate::title);
        form.beside([&form] {
            form.day(KeyDatesDialog::tr("Day"), &core::KeyDate::day);
            form.day(KeyDatesDialog::tr("Last day"), &core::KeyDate::lastDay, KeyDatesDialog::tr("If it lasts longer"));
        });
    };
    dates.title = [](const core::KeyDate &date) { return date.title; };
    dates.second = [&language](const core::KeyDate &date) {
        return core::formatDatedDays(date.day, std::max(date.day, date.lastDay.value_or(date.day)), language);
    };
    dates.note = [](const core::KeyDate &date) {
        return date.uid.isEmpty() ? QString() : KeyDatesDialog::tr("It came from a calendar file, which may change it again.");
    };
    dates.before = [](const core::KeyDate &one, const core::KeyDate &other) { return one.day < other.day; };
    return dates;
}

} // namespace

KeyDatesDialog::KeyDatesDialog(Page &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Key dates"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(4));
    column->addWidget(strongLabel(Type::Title, tr("Key dates"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(u(6));
    row->addWidget(chooser());
    auto *right = new QVBoxLayout;
    right->setSpacing(u(3));
    m_switch = new Segments(tr("Which dates"), {tr("Coming twelve months"), tr("Your own dates")}, this);
    right->addWidget(m_switch, 0, Qt::AlignLeft);
    m_views = new QStackedWidget(this);
    m_views->addWidget(comingDates());
    m_views->addWidget(ownTab());
    right->addWidget(m_views, 1);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    buildFoot(*column);
    connect(m_switch, &Segments::currentChanged, this, [this](int index) { showOwnDates(index == 1); });
    connect(&page.workspace(), &app::Workspace::changed, this, &KeyDatesDialog::refresh);
    connect(&page.workspace(), &app::Workspace::quarterShown, this, &KeyDatesDialog::refresh);
    refresh();
    resize(u(280), u(160));
}

void KeyDatesDialog::showFor(Page &page)
{
    auto *dialog = page.findChild<KeyDatesDialog *>();
    if (!dialog)
        dialog = new KeyDatesDialog(page, &page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QWidget *KeyDatesDialog::chooser()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(strongLabel(Type::Section, tr("Show the dates of"), content));
    m_sets = new TickList(tr("Show the dates of"), content);
    std::vector<app::TickPoint> points;
    for (const app::KeyDateSetPoint &set : app::keyDateSets(m_page.workspace()))
        points.push_back({set.id, set.name, {}});
    m_sets->setPoints(points);
    column->addWidget(m_sets);
    m_sources = wrapped(mutedLabel(QString(), content, Type::Caption));
    column->addWidget(m_sources);
    column->addStretch(1);
    connect(m_sets, &TickList::doneChanged, this, &KeyDatesDialog::showSets);
    auto *scroll = new QuietScroll(this, content);
    scroll->setFixedWidth(u(chooserUnits));
    return scroll;
}

QWidget *KeyDatesDialog::comingDates()
{
    auto *card = new Card(QString(), this);
    card->setFlush();
    m_table = new app::KeyDateTable(m_page.workspace(), this);
    m_view = new QTableView(card);
    m_view->setModel(m_table);
    styleTable(*m_view);
    m_view->setSortingEnabled(false); // by day, whatever the language writes it like
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->setAccessibleName(tr("Key dates of the coming twelve months"));
    card->body()->addWidget(m_view);
    return card;
}

QWidget *KeyDatesDialog::ownTab()
{
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    m_own = new RegisterOf<core::KeyDate>(m_page, ownDatesOf(m_page.workspace().language()), tab);
    column->addWidget(m_own, 1);
    return tab;
}

void KeyDatesDialog::buildFoot(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    m_add = new Button(Button::Kind::Plain, m_own->addText(), this);
    auto *import = new Button(Button::Kind::Plain, tr("Import dates from a calendar file…"), this);
    m_close = new Button(Button::Kind::Plain, tr("Be closed on the public holidays"), this);
    auto *shut = new Button(Button::Kind::Primary, tr("Close"), this);
    row->addWidget(m_add);
    row->addWidget(import);
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(shut);
    column.addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        showOwnDates(true);
        m_own->addOne();
    });
    connect(import, &QPushButton::clicked, this, &KeyDatesDialog::importFile);
    connect(m_close, &QPushButton::clicked, this, &KeyDatesDialog::closeOnHolidays);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
}

void KeyDatesDialog::done(int result)
{
    m_own->leave();
    QDialog::done(result);
}

// Return belongs to the fields and to the button that has the focus: no other is pressed by it.
void KeyDatesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void KeyDatesDialog::refresh()
{
    QStringList shown, sources;
    for (const app::KeyDateSetPoint &set : app::keyDateSets(m_page.workspace()))
        if (set.isShown) {
            shown << set.id;
            sources << set.source;
        }
    m_sets->setDone(shown);
    m_sources->setText(sources.join(QStringLiteral("\n\n")));
    m_table->reload();
    fitColumns(*m_view, static_cast<int>(app::KeyDateTable::Column::Title));
    m_own->refresh();
    m_close->setEnabled(!app::closingOnHolidays(m_page.workspace()).isEmpty());
    m_close->setToolTip(closingHint());
    m_close->setAccessibleDescription(m_close->toolTip());
}

// What the button does, or why it can't.
QString KeyDatesDialog::closingHint() const
{
    const app::Workspace &workspace = m_page.workspace();
    if (!app::countryOfHolidays(workspace).isEmpty())
        return tr("Adds a closed day for each public holiday of the coming twelve months on which you would be open.");
    if (workspace.strategy().business().country.isEmpty())
        return tr("Say in which country your business is, or tick one country alone: its public holidays are the ones to close on.");
    return tr("Tick the country of your business first: its public holidays are the ones to close on.");
}

void KeyDatesDialog::showOwnDates(bool isOwn)
{
    if (isOwn)
        m_own->take();
    else
        m_own->leave();
    m_switch->setCurrent(isOwn ? 1 : 0);
    m_views->setCurrentIndex(isOwn ? 1 : 0);
}

void KeyDatesDialog::showSets()
{
    m_page.apply(app::showingKeyDateSets(m_sets->done(), m_page.workspace()));
}

void KeyDatesDialog::closeOnHolidays()
{
    const core::Edit edit = app::closingOnHolidays(m_page.workspace());
    const int count = static_cast<int>(edit.operations().size());
    if (!edit.isEmpty() && m_page.apply(edit))
        emit m_page.toastWanted(tr("Closed on %n public holidays", nullptr, count), true);
}

void KeyDatesDialog::importFile()
{
    m_own->take();
    const QStringList paths =
        m_page.dialogs().files->filesToOpen(this, tr("Import dates from a calendar file"), tr("Calendars (*.ics);;All files (*)"));
    if (paths.isEmpty())
        return;
    const auto read = app::readKeyDates(m_page.workspace(), paths.front());
    if (!read)
        return m_page.report(read.error());
    Asker &asker = *m_page.dialogs().asker;
    const QString name = QFileInfo(paths.front()).fileName();
    const QString sentence = read->sentence(m_page.workspace().language());
    if (read->edit.isEmpty())
        return asker.tell(this, tr("“%1” brings nothing new").arg(name), sentence);
    if (asker.ask(this, {tr("Take the dates of “%1”?").arg(name), sentence, {tr("Take none"), tr("Take the dates")}}) != 1)
        return;
    const int count = read->added + read->changed;
    if (m_page.apply(read->edit))
        emit m_page.toastWanted(tr("Took %n key dates", nullptr, count), true);
}

} // namespace gui
