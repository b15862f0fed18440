// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarprintdialog.h"

#include "core/format.h"
#include "gui/components/button.h"
#include "gui/components/choicechips.h"
#include "gui/components/quietscroll.h"
#include "gui/components/segments.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"
#include "gui/report/pagesheets.h"
#include "gui/report/printing.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int choicesUnits = 78;
enum PrintSpan { TheseDays, ThisWeek, ThisMonth, ThisQuarter };

app::CalendarPrintKind kindOfSpan(int span)
{
    return span == ThisWeek  ? app::CalendarPrintKind::WeekLists
         : span == ThisMonth ? app::CalendarPrintKind::Month
                             : app::CalendarPrintKind::Quarter;
}

} // namespace

CalendarPrintDialog::CalendarPrintDialog(Page &page, QDate day, const app::PostFilter &filter, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_day(day)
    , m_filter(filter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print the calendar"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_print.language = page.workspace().language();
    m_print.filter = filter;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(4));
    column->addWidget(strongLabel(Type::Title, tr("Print the calendar"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(u(6));
    row->addWidget(buildSheets(), 1);
    row->addWidget(buildChoices());
    column->addLayout(row, 1);
    buildFoot(*column);
    connect(&page.workspace(), &app::Workspace::changed, this, &CalendarPrintDialog::refresh);
    resize(u(290), u(176));
    takeKind();
    m_kind->setFocus();
}

QWidget *CalendarPrintDialog::buildSheets()
{
    m_sheetsArea = new QScrollArea(this);
    m_sheetsArea->setWidgetResizable(true);
    m_sheetsArea->setFocusPolicy(Qt::StrongFocus);
    m_sheetsArea->setAccessibleName(tr("Preview of the sheets"));
    m_sheetsArea->setMinimumSize(u(60), u(60));
    m_sheets = new PageSheets(m_sheetsArea);
    m_sheetsArea->setWidget(m_sheets);
    return m_sheetsArea;
}

QWidget *CalendarPrintDialog::buildChoices()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, u(2), 0);
    column->setSpacing(u(2));
    column->addWidget(strongLabel(Type::Body, tr("What to print"), content));
    m_kind = new ChoiceChips(ChoiceChips::Mode::One, tr("What to print"), content);
    m_kind->setOptions({tr("Months"), tr("Quarter"), tr("Poster of months"), tr("Poster of the quarter"), tr("Weeks by person")},
        {QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("poster"), QStringLiteral("quarter-poster"),
            QStringLiteral("week")});
    m_kind->setChosen({QStringLiteral("month")});
    column->addWidget(m_kind);
    buildDays(*column);
    column->addWidget(strongLabel(Type::Body, tr("Paper"), content));
    m_paper = new Segments(tr("Paper"), {tr("A4"), tr("A3"), tr("Letter")}, content);
    m_paper->setCurrent(m_page.workspace().language().locale().measurementSystem() == QLocale::ImperialUSSystem ? 2 : 0);
    m_print.paper = static_cast<app::PrintPaper>(m_paper->current());
    column->addWidget(m_paper, 0, Qt::AlignLeft);
    buildPosts(*column);
    m_note = wrapped(mutedLabel(QString(), content, Type::Caption));
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_kind, &ChoiceChips::chosenChanged, this, &CalendarPrintDialog::takeKind);
    connect(m_paper, &Segments::currentChanged, this, [this](int index) {
        m_print.paper = static_cast<app::PrintPaper>(index);
        refresh();
    });
    auto *scroll = new QuietScroll(this, content);
    scroll->setFixedWidth(u(choicesUnits));
    return scroll;
}

void CalendarPrintDialog::buildDays(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    column.addSpacing(u(2));
    column.addWidget(strongLabel(Type::Body, tr("Which days"), parent));
    m_span = new QComboBox(parent);
    m_span->setAccessibleName(tr("Which days"));
    m_span->addItems({tr("From … to …"), tr("The week shown"), tr("The month shown"), tr("The quarter shown")});
    column.addWidget(m_span);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    m_first = new DayField(m_print.language, parent);
    m_first->setAccessibleName(tr("First day to print"));
    m_last = new DayField(m_print.language, parent);
    m_last->setAccessibleName(tr("Last day to print"));
    row->addWidget(m_first, 1);
    row->addWidget(textLabel(Type::Body, tr("to", "between two days"), parent));
    row->addWidget(m_last, 1);
    column.addLayout(row);
    column.addSpacing(u(2));
    connect(m_span, &QComboBox::activated, this, [this](int span) {
        if (span != TheseDays)
            std::tie(m_print.firstDay, m_print.lastDay) = app::daysToPrint(kindOfSpan(span), m_day, m_page.workspace());
        refresh();
    });
    connect(m_first, &DayField::dayEdited, this, &CalendarPrintDialog::takeDays);
    connect(m_last, &DayField::dayEdited, this, &CalendarPrintDialog::takeDays);
}

void CalendarPrintDialog::buildPosts(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    column.addSpacing(u(2));
    if (!m_filter.isEmpty()) {
        column.addWidget(strongLabel(Type::Body, tr("Which posts"), parent));
        m_posts = new Segments(tr("Which posts"), {tr("As filtered"), tr("All posts")}, parent);
        column.addWidget(m_posts, 0, Qt::AlignLeft);
        column.addWidget(wrapped(mutedLabel(app::filterSentence(m_filter, m_page.workspace()), parent, Type::Caption)));
        connect(m_posts, &Segments::currentChanged, this, [this](int index) {
            m_print.filter = index == 0 ? m_filter : app::PostFilter();
            refresh();
        });
    }
    m_people = strongLabel(Type::Body, tr("For whom"), parent);
    column.addWidget(m_people);
    m_owners = new TickList(tr("For whom"), parent);
    std::vector<app::TickPoint> points;
    for (const QString &person : app::peopleOf(m_page.workspace()))
        points.push_back({person, person, {}});
    m_owners->setPoints(points);
    column.addWidget(m_owners);
    connect(m_owners, &TickList::doneChanged, this, [this] {
        m_print.owners = m_owners->done();
        refresh();
    });
}

void CalendarPrintDialog::buildFoot(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addWidget(wrapped(mutedLabel(tr("The sheets open in your PDF viewer; print them from there."), this)), 1);
    auto *close = new Button(Button::Kind::Plain, tr("Close"), this);
    m_save = new Button(Button::Kind::Plain, tr("Save as PDF…"), this);
    m_hand = new Button(Button::Kind::Primary, tr("Print…"), this);
    for (Button *button : {close, m_save, m_hand}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column.addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &CalendarPrintDialog::save);
    connect(m_hand, &QPushButton::clicked, this, &CalendarPrintDialog::handOver);
}

// Another kind shows the days that go with it.
void CalendarPrintDialog::takeKind()
{
    m_print.kind = core::fromToken<app::CalendarPrintKind>(m_kind->choice()).value_or(app::CalendarPrintKind::Month);
    std::tie(m_print.firstDay, m_print.lastDay) = app::daysToPrint(m_print.kind, m_day, m_page.workspace());
    refresh();
}

void CalendarPrintDialog::takeDays()
{
    m_print.firstDay = m_first->day().value_or(m_print.firstDay);
    m_print.lastDay = m_last->day().value_or(m_print.lastDay);
    refresh();
}

void CalendarPrintDialog::showDays()
{
    m_first->setDay(m_print.firstDay);
    m_last->setDay(m_print.lastDay);
    int span = TheseDays;
    for (const int known : {ThisWeek, ThisMonth, ThisQuarter})
        if (app::daysToPrint(kindOfSpan(known), m_day, m_page.workspace()) == std::pair(m_print.firstDay, m_print.lastDay))
            span = known;
    m_span->setCurrentIndex(span);
    const bool isByPerson = m_print.kind == app::CalendarPrintKind::WeekLists && !app::peopleOf(m_page.workspace()).isEmpty();
    m_people->setVisible(isByPerson);
    m_owners->setVisible(isByPerson);
}

void CalendarPrintDialog::refresh()
{
    showDays();
    auto document = app::Document::of(m_page.workspace(), m_print);
    m_save->setEnabled(document.has_value());
    m_hand->setEnabled(document.has_value());
    if (!document) {
        m_note->setText(document.error().message.in(m_print.language));
        return m_sheets->setDocument(std::nullopt);
    }
    const int sheets = document->pageCount();
    const bool isEverybody = m_owners->isVisibleTo(this) && m_print.owners.isEmpty();
    m_note->setText(isEverybody ? tr("%n sheets. Tick who gets one; without a tick, everybody does.", nullptr, sheets)
                                : tr("%n sheets", nullptr, sheets));
    m_sheets->setDocument(std::move(*document));
}

QString CalendarPrintDialog::name() const
{
    const QFileInfo file(m_page.workspace().path());
    return tr("%1, calendar %2", "file name; workspace, days")
               .arg(file.completeBaseName(), core::formatDatedDays(m_print.firstDay, m_print.lastDay, m_print.language))
               .replace(u'/', u'-')
         + QStringLiteral(".pdf");
}

void CalendarPrintDialog::save()
{
    const QString path =
        m_page.dialogs().files->fileToSave(this, tr("Save the calendar"), m_page.placeToSave(name()), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto done =
        app::Document::pdf(m_page.workspace(), m_print).and_then([&](const QByteArray &pdf) { return app::Document::writePdf(pdf, path); });
    if (!done)
        return m_page.report(done.error());
    emit m_page.fileSaved(tr("Saved %1").arg(QFileInfo(path).fileName()), path);
}

void CalendarPrintDialog::handOver()
{
    const auto done =
        app::Document::pdf(m_page.workspace(), m_print).and_then([&](const QByteArray &pdf) { return handToPrint(pdf, name()); });
    if (!done)
        return m_page.report(done.error());
    emit m_page.toastWanted(tr("The sheets open in your PDF viewer"), false);
}

} // namespace gui
