// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/importposts.h"

#include "app/calendar/postimport.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/longwork.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/components/waitcursor.h"
#include "gui/style/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>

namespace gui {

namespace {

constexpr int mostPlacesShown = 4; // at once; further ones scroll

// The file as it is read, with a bar that can be stopped: nothing when it was, null where the file could not be read, which is told.
std::optional<std::unique_ptr<app::PostImport>> readWithProgress(CalendarPage &page, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    bool isStopped = false;
    auto import = [&] { // the dialog is gone before anything else is said
        LongWork work(ImportPosts::tr("Import posts"), ImportPosts::tr("Reading “%1”…").arg(name), QString(), &page);
        auto read = app::PostImport::read(page.workspace(), path, work.progress());
        isStopped = work.wasCanceled();
        return read;
    }();
    if (import)
        return std::move(*import);
    if (isStopped)
        return std::nullopt;
    page.report(import.error());
    return nullptr;
}

} // namespace

ImportPosts::ImportPosts(CalendarPage &page, std::unique_ptr<app::PostImport> import, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_import(std::move(import))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import posts"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(3));
    column->addWidget(strongLabel(Type::Title, tr("Posts of “%1”").arg(m_import->fileName()), this));
    m_summary = wrapped(textLabel(Type::Body, QString(), this));
    column->addWidget(m_summary);
    m_remarks = wrapped(mutedLabel(QString(), this));
    column->addWidget(m_remarks);
    m_questionsPlace = new QVBoxLayout;
    column->addLayout(m_questionsPlace);
    showQuestions();
    buildTable(*column);
    buildFoot(*column);
    connect(m_import.get(), &app::PostImport::changed, this, &ImportPosts::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPosts::refresh);
    resize(u(280), u(160));
    if (m_import->rowCount() > 0)
        m_table->setCurrentIndex(m_import->index(0, 0));
    refresh();
    m_table->setFocus();
}

ImportPosts::~ImportPosts() = default;

void ImportPosts::showFor(CalendarPage &page, QStringList paths)
{
    if (paths.isEmpty())
        return;
    const QString path = paths.takeFirst();
    auto import = readWithProgress(page, path);
    if (!import)
        return; // no other file either
    if (!*import)
        return showFor(page, paths);
    auto *dialog = new ImportPosts(page, std::move(*import), &page);
    connect(dialog, &QDialog::accepted, &page, [&page, paths] { showFor(page, paths); });
    dialog->open();
}

void ImportPosts::chooseFor(CalendarPage &page)
{
    showFor(page, page.dialogs().files->filesToOpen(&page, tr("Import posts"),
                      tr("Calendars and tables of posts (*.ics *.csv *.tsv *.txt *.xlsx *.ods *.xls);;All files (*)")));
}

// What the file leaves open: where posts go, and what 03/04 means. An answer may raise further questions.
void ImportPosts::showQuestions()
{
    const std::vector<core::CalendarPlace> places = m_import->places();
    std::vector<std::pair<QString, int>> asked;
    for (const core::CalendarPlace &place : places)
        asked.emplace_back(place.word, place.posts);
    if (m_questions && asked == m_asked)
        return;
    m_asked = std::move(asked);
    const bool hadFocus = m_questions && m_questions->isAncestorOf(focusWidget());
    if (m_questions) { // the box that was answered is among them
        m_questions->hide();
        m_questions->deleteLater();
    }
    m_questions = makeQuestions(places);
    m_questionsPlace->addWidget(m_questions);
    if (hadFocus)
        if (auto *first = m_questions->findChild<QComboBox *>())
            first->setFocus();
}

QWidget *ImportPosts::makeQuestions(const std::vector<core::CalendarPlace> &places)
{
    auto *questions = new QWidget(this);
    auto *grid = new QGridLayout(questions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(3));
    grid->setVerticalSpacing(u(2));
    grid->setColumnStretch(1, 1);
    const auto ask = [&](const QString &question, QComboBox *answers) {
        const int row = grid->rowCount();
        auto *label = textLabel(Type::Body, question, questions);
        label->setBuddy(answers);
        answers->setAccessibleName(question);
        grid->addWidget(label, row, 0);
        grid->addWidget(answers, row, 1, Qt::AlignLeft);
    };
    if (m_import->asksForOrder()) {
        auto *order = new QComboBox(questions);
        order->setPlaceholderText(tr("Choose"));
        order->addItems({tr("3 April: the day comes first"), tr("March 4: the month comes first")});
        order->setCurrentIndex(!m_import->isDayFirst() ? -1 : *m_import->isDayFirst() ? 0 : 1);
        connect(order, &QComboBox::activated, this, [this](int choice) { chooseOrder(choice == 0); });
        ask(tr("03/04 in this file is"), order);
    }
    for (const core::CalendarPlace &place : places)
        ask(questionFor(place.word, place.posts), channelBox(place.word));
    const bool hasQuestions = m_import->asksForOrder() || !places.empty();
    if (static_cast<int>(places.size()) <= mostPlacesShown) {
        questions->setVisible(hasQuestions);
        return questions;
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(questions);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(u(11) * mostPlacesShown);
    return scroll;
}

// The rows are read anew, and stand in another order; whoever looks at one goes on looking at it.
void ImportPosts::chooseOrder(bool isDayFirst)
{
    const int line = chosenLine();
    if (const auto done = m_import->setDayFirst(isDayFirst); !done)
        return m_page.report(done.error());
    chooseLine(line);
}

QString ImportPosts::questionFor(const QString &word, int posts) const
{
    if (word.isEmpty())
        return tr("%n posts name no channel: they go to", nullptr, posts);
    const core::Network *network = m_page.workspace().networks().find(word);
    const QString name = network ? network->name(m_page.workspace().language().code()) : word;
    return tr("%n posts are for “%1”: they go to", nullptr, posts).arg(name);
}

QComboBox *ImportPosts::channelBox(const QString &word)
{
    auto *box = new QComboBox(this);
    box->addItem(tr("No channel yet"));
    std::optional<core::Id<core::Channel>> chosen;
    for (const core::CalendarPlace &place : m_import->places())
        if (place.word == word)
            chosen = place.channel;
    for (const core::Channel &channel : m_page.workspace().strategy().all<core::Channel>()) {
        box->addItem(m_page.workspace().channelCode(channel.id) + QStringLiteral("  ") + m_page.workspace().channelName(channel.id),
            QVariant::fromValue(channel.id.value));
        if (chosen == channel.id)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box, word] {
        const QVariant id = box->currentData();
        m_import->setChannel(word, id.isValid() ? std::optional(core::Id<core::Channel>{id.toLongLong()}) : std::nullopt);
    });
    return box;
}

void ImportPosts::buildTable(QVBoxLayout &column)
{
    auto *card = new Card(QString(), this);
    card->setFlush();
    m_table = new QTableView(card);
    m_table->setModel(m_import.get());
    styleTable(*m_table);
    m_table->setSortingEnabled(false); // what asks for a look comes first
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setAccessibleName(tr("Posts of the file"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *head = m_table->horizontalHeader();
    head->setStretchLastSection(true);
    const std::array widths{u(38), u(62), u(44), u(36)};
    for (std::size_t section = 0; section < widths.size(); ++section)
        head->resizeSection(static_cast<int>(section), widths[section]);
    card->body()->addWidget(m_table);
    column.addWidget(card, 1);
    m_details = wrapped(mutedLabel(QString(), this, Type::Caption));
    m_details->setMinimumHeight(u(10));
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column.addWidget(m_details);
}

void ImportPosts::buildFoot(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    m_mine = new Button(Button::Kind::Plain, tr("Keep mine"), this);
    m_theirs = new Button(Button::Kind::Plain, tr("Take the file’s"), this);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    m_take = new Button(Button::Kind::Primary, QString(), this);
    row->addWidget(m_mine);
    row->addWidget(m_theirs);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    column.addLayout(row);
    connect(m_mine, &QPushButton::clicked, this, [this] { decideChosen(false); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { decideChosen(true); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ImportPosts::takeAll);
    for (Button *button : {m_mine, m_theirs, cancel})
        button->setAutoDefault(false);
    m_take->setDefault(true);
}

int ImportPosts::chosenLine() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 ? m_import->rows()[static_cast<std::size_t>(row)].line : 0;
}

void ImportPosts::chooseLine(int line)
{
    const auto &rows = m_import->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [line](const core::CalendarRow &row) { return row.line == line; });
    if (found != rows.end())
        m_table->setCurrentIndex(m_import->index(static_cast<int>(found - rows.begin()), 0));
}

void ImportPosts::decideChosen(bool takesFile)
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    m_import->setTakesFile(rows, takesFile);
}

void ImportPosts::refresh()
{
    showQuestions();
    m_summary->setText(summary());
    const QString remarks = m_import->remarks().join(QLatin1Char('\n'));
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    const QModelIndex current = m_table->currentIndex();
    m_details->setText(current.isValid() ? current.data(Qt::ToolTipRole).toString() : QString());
    bool hasConflicts = false, isConflict = false;
    for (const core::CalendarRow &row : m_import->rows())
        hasConflicts = hasConflicts || row.isDecidable;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        isConflict = isConflict || m_import->rows()[static_cast<std::size_t>(index.row())].isDecidable;
    for (Button *button : {m_mine, m_theirs}) {
        button->setVisible(hasConflicts);
        button->setEnabled(isConflict);
    }
    const int posts = m_import->newPosts();
    m_take->setText(posts > 0 ? tr("Import %n posts", nullptr, posts) : tr("Nothing to import"));
    m_take->setEnabled(posts > 0 && !m_page.workspace().isReadOnly());
}

QString ImportPosts::summary() const
{
    const core::CalendarCount count = m_import->count();
    QStringList sentences;
    if (count.added > 0)
        sentences << tr("%n posts are new.", nullptr, count.added);
    if (count.changed > 0)
        sentences << tr("%n posts change.", nullptr, count.changed);
    if (count.unchanged > 0)
        sentences << tr("%n posts stay as they are.", nullptr, count.unchanged);
    if (count.conflicts > 0)
        sentences << tr("%n posts are in conflict and stay as they are here.", nullptr, count.conflicts);
    if (count.rejected > 0)
        sentences << tr("%n rows are not taken.", nullptr, count.rejected);
    if (m_page.workspace().isReadOnly())
        sentences << m_page.workspace().readOnlyReason().in(m_page.workspace().language());
    else
        sentences << tr("Nothing is written before you press the button.");
    return sentences.join(QLatin1Char(' '));
}

// Where they stand is shown: they may lie in another quarter.
void ImportPosts::takeAll()
{
    const auto done = [this] {
        const WaitCursor waiting;
        return m_import->import();
    }();
    if (!done)
        return m_page.report(done.error());
    const auto posts = m_import->posts();
    const core::Post *first = nullptr;
    for (const core::Post &post : posts)
        if (post.day && (!first || post.day < first->day))
            first = &post;
    if (first)
        m_page.views()->showPost(first->id);
    emit m_page.toastWanted(m_import->imported(), true);
    accept();
}

} // namespace gui
