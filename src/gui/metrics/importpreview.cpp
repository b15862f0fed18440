// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/importpreview.h"

#include "app/metrics/importmodels.h"
#include "app/metrics/importwords.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/disclosure.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/metrics/columnscard.h"
#include "gui/metrics/fact.h"
#include "gui/metrics/importcounts.h"
#include "gui/metrics/importdelegates.h"
#include "gui/style/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QListView>
#include <QResizeEvent>
#include <QSpinBox>

namespace gui {

namespace {

// It may hold the widget whose signal is being handled, so it goes a little later, unseen.
void discard(QWidget *part)
{
    if (!part)
        return;
    part->hide();
    part->deleteLater();
}

} // namespace

ImportPreview::ImportPreview(app::Workspace &workspace, app::ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_filesModel(new app::DraftFilesModel(workspace, draft, this))
    , m_issuesModel(new app::ImportIssuesModel(workspace.language(), this))
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(u(4));
    m_columns->addWidget(makeFiles());
    auto *right = new QVBoxLayout;
    right->setSpacing(u(4));
    makeFacts(*right);
    m_columns->addLayout(right, 1);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPreview::showFile);
    connect(&draft, &app::ImportDraft::changed, this, &ImportPreview::followDraft, Qt::QueuedConnection);
}

QWidget *ImportPreview::makeFiles()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(u(50));
    side->setMaximumWidth(u(63));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    auto *card = new Card(tr("Files"), side);
    card->setFlush();
    auto *add = new Button(Button::Kind::Quiet, tr("Add"), card);
    add->setIconName(QStringLiteral("plus"));
    add->setAccessibleName(tr("Add files"));
    card->addToHeader(add);
    connect(add, &QPushButton::clicked, this, &ImportPreview::moreFilesWanted);
    m_files = new QListView(card);
    styleList(*m_files);
    m_files->setModel(m_filesModel);
    m_files->setItemDelegate(new DraftFileDelegate(m_files));
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    card->body()->addWidget(m_files);
    column->addWidget(card);
    column->addWidget(wrapped(mutedLabel(tr("Drop more files anywhere on this page."), side, Type::Caption)));
    column->addWidget(
        wrapped(mutedLabel(tr("Files are only read. They are never changed, and one import is one step to undo."), side, Type::Caption)));
    column->addStretch(1);
    return side;
}

void ImportPreview::makeFacts(QBoxLayout &column)
{
    m_about = new Card(tr("File"), this);
    m_brings = new Card(tr("What it brings"), this);
    m_issues = new Card(tr("Rows to look at"), this);
    m_issues->setFlush();
    m_issueList = new QListView(m_issues);
    styleList(*m_issueList);
    m_issueList->setUniformItemSizes(false);
    m_issueList->setResizeMode(QListView::Adjust);
    m_issueList->setLayoutMode(QListView::Batched); // a large file may have one for each of its rows
    m_issueList->setModel(m_issuesModel);
    m_issueList->setItemDelegate(new ImportIssueDelegate(m_issueList));
    m_issueList->setAccessibleName(tr("Rows to look at"));
    m_issueList->setMinimumHeight(u(40));
    m_issues->body()->addWidget(m_issueList, 1);
    m_details = new QBoxLayout(QBoxLayout::LeftToRight);
    m_details->setSpacing(u(4));
    m_details->addWidget(m_brings, 1);
    m_details->addWidget(m_issues, 1);
    m_mapping = new ColumnsCard(m_workspace, m_draft, this);
    column.addWidget(m_about);
    column.addWidget(m_mapping);
    column.addLayout(m_details, 1);
}

int ImportPreview::currentFile() const
{
    const int row = m_files->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_draft.files().size()) ? row : -1;
}

void ImportPreview::followDraft()
{
    // Another channel changes what the file brings, not what it is: the fields stay, and the focus in them.
    const int current = currentFile();
    if (current < 0 || m_draft.files()[static_cast<std::size_t>(current)].path != m_shownPath
        || !(m_draft.files()[static_cast<std::size_t>(current)].options == m_shownOptions))
        showFile();
    else
        showCounts(m_draft.files()[static_cast<std::size_t>(current)]);
}

void ImportPreview::showFile()
{
    if (m_isShowing)
        return;
    m_isShowing = true;
    if (currentFile() < 0 && !m_draft.isEmpty())
        m_files->setCurrentIndex(m_filesModel->index(0));
    if (currentFile() >= 0) {
        const auto &file = m_draft.files()[static_cast<std::size_t>(currentFile())];
        m_shownPath = file.path;
        m_shownOptions = file.options;
        m_about->setTitle(file.name);
        m_brings->setVisible(!file.problem && file.choice.preview.hasData());
        showParts(file);
        m_mapping->showFile(currentFile());
        showCounts(file);
    }
    m_isShowing = false;
}

void ImportPreview::showParts(const app::ImportDraft::File &file)
{
    discard(m_parts);
    m_parts = new QWidget(m_about);
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    for (int part = 0; part < static_cast<int>(file.choice.preview.parts.size()); ++part)
        addPart(*column, file, part);
    if (file.choice.preview.parts.empty())
        column->addWidget(wrapped(textLabel(Type::Body, whyNothing(file), m_parts)));
    if (m_draft.asksForDayOrder(currentFile()))
        addDayOrder(*column, file);
    if (m_draft.mayNeedYear(currentFile()))
        addYear(*column, file);
    m_about->body()->addWidget(m_parts);
    m_parts->show();
}

QString ImportPreview::whyNothing(const app::ImportDraft::File &file) const
{
    if (file.problem || file.choice.preview.unknown.empty())
        return tr("Nothing is taken from this file. The reason stands below.");
    return tr("Nobody has described this kind of file yet. Say below what it holds and what its columns are: it is read as you say, and "
              "remembered once you import it.");
}

void ImportPreview::addYear(QBoxLayout &column, const app::ImportDraft::File &file)
{
    auto *year = new QSpinBox(m_parts);
    year->setRange(2000, 2100);
    year->setValue(file.options.year.value_or(m_workspace.viewDay().year()));
    year->setKeyboardTracking(false);
    year->setAccessibleName(tr("Year of the earliest day"));
    year->setMaximumWidth(u(30));
    connect(year, &QSpinBox::valueChanged, this, [this](int value) { m_draft.setYear(currentFile(), value); });
    auto *take = new Button(Button::Kind::Plain, tr("Read with this year"), m_parts);
    connect(take, &QPushButton::clicked, this, [this, year] { m_draft.setYear(currentFile(), year->value()); });
    auto *row = new QHBoxLayout;
    row->addWidget(fact(tr("Year of the earliest day"), year, m_parts));
    row->addWidget(take, 0, Qt::AlignBottom);
    row->addStretch(1);
    column.addLayout(row);
}

void ImportPreview::addDayOrder(QBoxLayout &column, const app::ImportDraft::File &file)
{
    auto *order = new QComboBox(m_parts);
    order->setAccessibleName(tr("03/04 in this file is"));
    order->setPlaceholderText(tr("Choose"));
    order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    order->addItems({tr("3 April: the day comes first"), tr("March 4: the month comes first")});
    order->setCurrentIndex(!file.options.isDayFirst ? -1 : *file.options.isDayFirst ? 0 : 1);
    connect(order, &QComboBox::activated, this, [this](int choice) { m_draft.setDayFirst(currentFile(), choice == 0); });
    auto *row = new QHBoxLayout;
    row->addWidget(fact(tr("03/04 in this file is"), order, m_parts));
    row->addStretch(1);
    column.addLayout(row);
}

void ImportPreview::addPart(QBoxLayout &column, const app::ImportDraft::File &file, int index)
{
    const auto &language = m_workspace.language();
    const auto &part = file.choice.preview.parts[static_cast<std::size_t>(index)];
    if (index > 0)
        column.addWidget(hairline(m_parts));
    column.addWidget(wrapped(strongLabel(Type::Body, app::recognisedAs(part, m_workspace.networks(), language), m_parts)));
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(u(6));
    facts->addWidget(fact(tr("Rows"), app::rowsText(part.rows, language), m_parts), 0, 0);
    const QString period = app::periodText(part.firstDay, part.lastDay, language);
    facts->addWidget(fact(tr("Period"), period.isEmpty() ? tr("No days") : period, m_parts), 0, 1);
    if (part.rows.accepted > 0)
        facts->addWidget(fact(tr("Channel"), channelChoice(file, index), m_parts), 0, 2);
    for (int i = 0; i < 3; ++i)
        facts->setColumnStretch(i, 1);
    column.addLayout(facts);
    if (index > 0)
        return;
    auto *details = new Disclosure(tr("Details"), m_parts); // of the file; few need to know
    details->column()->addWidget(fact(tr("Written as"), app::writtenAs(file.choice.preview, language), m_parts));
    column.addWidget(details);
}

QWidget *ImportPreview::channelChoice(const app::ImportDraft::File &file, int part)
{
    const auto at = static_cast<std::size_t>(part);
    auto *choice = new QComboBox(m_parts);
    choice->setAccessibleName(tr("Channel"));
    choice->setProperty("part", part);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->addItem(tr("The business as a whole"), QString());
    for (const auto &channel : m_workspace.strategy().all<core::Channel>()) {
        const QString code = m_workspace.channelCode(channel.id);
        choice->addItem(tr("%1, %2").arg(code, m_workspace.channelName(channel.id)), channel.id.toString());
    }
    const auto &chosen = file.choice.channels[at];
    choice->setCurrentIndex(file.undecided[at] ? -1 : choice->findData(chosen ? chosen->toString() : QString()));
    choice->setPlaceholderText(tr("Choose the channel"));
    connect(choice, &QComboBox::activated, this, [this, choice, part] {
        const QString id = choice->currentData().toString();
        m_draft.setChannel(currentFile(), part, id.isEmpty() ? std::nullopt : std::optional(core::Id<core::Channel>::fromString(id)));
        showChannels();
    });
    return choice;
}

// One choice may have decided for other tables as well.
void ImportPreview::showChannels()
{
    const auto &file = m_draft.files()[static_cast<std::size_t>(currentFile())];
    for (auto *choice : m_parts->findChildren<QComboBox *>()) {
        const auto part = choice->property("part");
        if (!part.isValid())
            continue;
        const auto at = static_cast<std::size_t>(part.toInt());
        const auto &chosen = file.choice.channels[at];
        choice->setCurrentIndex(file.undecided[at] ? -1 : choice->findData(chosen ? chosen->toString() : QString()));
    }
}

// What depends on the channels too: they decide what is here already.
void ImportPreview::showCounts(const app::ImportDraft::File &file)
{
    if (file.problem)
        m_issuesModel->setProblem(file.problem->message);
    else
        m_issuesModel->setPreview(file.told());
    m_issues->setVisible(m_issuesModel->rowCount() > 0);
    discard(m_counts);
    m_counts = new ImportCounts(m_workspace, file, m_brings);
    m_brings->body()->addWidget(m_counts, 1);
    m_counts->show();
}

void ImportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(event->size().width() >= u(190) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_details->setDirection(event->size().width() >= u(230) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace gui
