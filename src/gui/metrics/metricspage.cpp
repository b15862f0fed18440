// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/metricspage.h"

#include "app/metrics/importmodels.h"
#include "app/metrics/weekmodel.h"
#include "app/planday.h"
#include "core/format.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/longwork.h"
#include "gui/components/segments.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/components/waitcursor.h"
#include "gui/metrics/importpreview.h"
#include "gui/metrics/mappingscard.h"
#include "gui/metrics/publishedview.h"
#include "gui/metrics/valuesview.h"
#include "gui/metrics/weekview.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

MetricsPage::MetricsPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_draft(new app::ImportDraft(workspace, this))
    , m_imports(new app::ImportsModel(workspace, this))
    , m_week(new app::WeekModel(workspace, this))
{
    setTitle(tr("Metrics"));
    buildSegments();
    makeActions();
    buildBody();
    connect(m_draft, &app::ImportDraft::changed, this, &MetricsPage::showDraft);
    showDraft();
}

void MetricsPage::makeActions()
{
    m_choose = makeAction(tr("Import files…"), QStringLiteral("metrics")); // Ctrl+I is the window's, and leads here
    m_cancel = makeAction(tr("Cancel"), {}, QKeySequence(Qt::Key_Escape));
    m_import = makeAction(tr("Import"));
    m_takeBack = makeAction(tr("Take back"), QStringLiteral("undo"));
    connect(m_choose, &QAction::triggered, this, &MetricsPage::chooseFiles);
    connect(m_cancel, &QAction::triggered, this, &MetricsPage::cancel);
    connect(m_import, &QAction::triggered, this, &MetricsPage::import);
    connect(m_takeBack, &QAction::triggered, this, &MetricsPage::takeBack);
    addPlain(m_choose);
    addPlain(m_cancel);
    addPrimary(m_import);
}

// Escape is for an open list first.
void MetricsPage::cancel()
{
    QWidget *list = QApplication::activePopupWidget();
    if (!list)
        return m_draft->clear();
    if (auto *box = qobject_cast<QComboBox *>(list->parentWidget()))
        box->hidePopup();
    else
        list->close();
}

void MetricsPage::buildSegments()
{
    m_segments =
        new Segments(tr("Numbers shown"), {tr("This week’s numbers"), tr("Imported files"), tr("Published posts"), tr("All values")}, this);
    connect(m_segments, &Segments::currentChanged, this, &MetricsPage::showPart);
    addToHeader(m_segments);
}

void MetricsPage::buildBody()
{
    m_empty = new EmptyState(QStringLiteral("metrics"), tr("What did the last weeks bring?"),
        tr("Download the figures from your networks as a file, and open it here: it is recognised by what it holds. You see what it would "
           "bring before anything is written."),
        this);
    auto *choose = m_empty->setPrimary(tr("Import files…"), QStringLiteral("metrics"));
    connect(choose, &QPushButton::clicked, this, &MetricsPage::chooseFiles);
    m_list = buildFiles();
    m_preview = new ImportPreview(workspace(), *m_draft, this);
    connect(m_preview, &ImportPreview::moreFilesWanted, this, &MetricsPage::chooseFiles);
    m_weekView = new WeekView(*m_week, this);
    m_empty->setLink(tr("Note a number by hand"))->setMenu(m_weekView->otherNumbers());
    connect(m_week, &app::WeekModel::failed, this, &MetricsPage::report);
    connect(m_week, &app::WeekModel::modelReset, this, &MetricsPage::showPart);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_weekView, 1);
    body()->addWidget(m_list, 1);
    m_published = new PublishedView(*this);
    body()->addWidget(m_published, 1);
    m_values = new ValuesView(*this);
    body()->addWidget(m_values, 1);
    body()->addWidget(m_preview, 1);
}

// What was imported, and how own files are read.
QWidget *MetricsPage::buildFiles()
{
    auto *files = new QWidget(this);
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    m_mappings = new MappingsCard(*this, files);
    column->addWidget(buildImports(), 1);
    column->addWidget(m_mappings);
    return files;
}

QWidget *MetricsPage::buildImports()
{
    auto *card = new Card(tr("Imported files"), this);
    card->setNote(tr("Each can be taken back; what the others brought stays."));
    card->setFlush();
    auto *back = new Button(Button::Kind::Quiet, m_takeBack, card);
    card->addToHeader(back);
    m_table = new QTableView(card);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_imports);
    m_sorted->setSortRole(app::ImportsModel::SortRole);
    m_table->setModel(m_sorted);
    styleTable(*m_table);
    m_table->setAccessibleName(tr("Imported files"));
    bindToView(m_takeBack, m_table); // the list of mappings has a Del key of its own
    auto *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setTextElideMode(Qt::ElideNone);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_takeBack->setEnabled(currentBatch() && currentBatch()->isLive); });
    return card;
}

void MetricsPage::refresh()
{
    m_imports->reload();
    m_week->reload();
    m_published->refresh();
    if (m_values->isVisible())
        m_values->refresh();
    m_takeBack->setEnabled(false);
    auto *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    showDraft();
}

void MetricsPage::showDraft()
{
    const bool isDraft = !m_draft->isEmpty();
    setTitle(isDraft ? tr("Import metrics") : tr("Metrics"));
    m_preview->setVisible(isDraft);
    m_cancel->setVisible(isDraft);
    m_import->setVisible(isDraft);
    const int values = m_draft->newValues();
    m_import->setEnabled(values > 0 && m_draft->isDecided() && !workspace().isReadOnly());
    m_import->setText(values > 0 ? tr("Import %Ln new values", nullptr, values) : tr("Nothing new to import"));
    showPart();
}

bool MetricsPage::hasImports() const
{
    return m_imports->rowCount() > 0 || !m_mappings->isEmpty();
}

MetricsPage::Part MetricsPage::part() const
{
    const Part wanted = static_cast<Part>(m_segments->current());
    if (wanted == Part::Values || wanted == Part::Posts)
        return wanted;
    const bool hasNumbers = m_week->rowCount() > 0;
    return wanted == Part::Files || (hasImports() && !hasNumbers) ? Part::Files : Part::Week;
}

void MetricsPage::showPart()
{
    const bool isDraft = !m_draft->isEmpty(), hasNumbers = m_week->rowCount() > 0;
    const bool isEmpty = !isDraft && !hasImports() && !hasNumbers;
    const bool isFilled = !isDraft && !isEmpty;
    const Part shown = part();
    m_segments->setCurrent(static_cast<int>(shown));
    setNote(note());
    m_empty->setVisible(isEmpty);
    m_segments->setVisible(isFilled);
    m_list->setVisible(isFilled && shown == Part::Files);
    m_published->setVisible(isFilled && shown == Part::Posts);
    if (isFilled && shown == Part::Values && !m_values->isVisible())
        m_values->refresh(); // it reads all values of an account: only where they are looked at
    m_values->setVisible(isFilled && shown == Part::Values);
    m_weekView->setVisible(isFilled && shown == Part::Week);
    m_choose->setVisible(isFilled);
    m_takeBack->setVisible(isFilled && shown == Part::Files);
}

QString MetricsPage::note() const
{
    if (!m_draft->isEmpty())
        return tr("Nothing is written until you press Import.");
    if (m_imports->rowCount() == 0 && m_week->rowCount() == 0)
        return tr("No figures yet.");
    if (part() == Part::Posts)
        return m_published->note();
    if (part() == Part::Values)
        return tr("What was measured, day by day, and where it is from.");
    if (part() == Part::Files)
        return tr("%n imports so far.", nullptr, m_imports->rowCount());
    return tr("As of %1.").arg(core::formatLongDay(app::workDay(workspace()), language()));
}

bool MetricsPage::showSubject(const QString &subject)
{
    const QStringList parts{
        QStringLiteral("week"), QStringLiteral("files"), QStringLiteral("posts"), QStringLiteral("values")}; // as the segments stand
    const bool isMapping = subject.startsWith(QLatin1String("import_mapping:")); // those stand below the files
    if (const auto wanted = isMapping ? 1 : parts.indexOf(subject); wanted >= 0) {
        m_segments->setCurrent(static_cast<int>(wanted));
        showPart();
        return true;
    }
    if (subject != QLatin1String("import"))
        return false;
    chooseFiles();
    return true;
}

void MetricsPage::dropFiles(const QStringList &paths)
{
    const QString sentence = paths.size() == 1 ? tr("Reading “%1”…").arg(QFileInfo(paths.first()).fileName())
                                               : tr("Reading %n files…", nullptr, static_cast<int>(paths.size()));
    LongWork work(tr("Import metrics"), sentence, tr("%L1 of %L2 rows"), this);
    const WaitCursor waiting;
    m_draft->add(paths, work.progress());
}

void MetricsPage::chooseFiles()
{
    const auto paths = dialogs().files->filesToOpen(
        this, tr("Import metrics"), tr("Metrics files (*.csv *.tsv *.txt *.xlsx *.ods *.xls *.json);;All files (*)"));
    if (!paths.isEmpty())
        dropFiles(paths);
}

void MetricsPage::import()
{
    bool isStopped = false;
    const auto count = [&] { // the dialog is gone before anything else is said
        LongWork work(tr("Import metrics"), tr("Writing the values…"), tr("%L1 of %L2 values"), this);
        const WaitCursor waiting;
        auto done = m_draft->import(work.progress());
        isStopped = work.wasCanceled();
        return done;
    }();
    if (!count && isStopped)
        return emit toastWanted(tr("Stopped: nothing was imported"), false);
    if (!count)
        return report(count.error());
    m_segments->setCurrent(static_cast<int>(Part::Files));
    refresh();
    m_table->setFocus(); // the button that had it is gone
    emit toastWanted(imported(count->added + count->changed), true);
}

QString MetricsPage::imported(int values) const
{
    const QString done = tr("Imported %Ln values", nullptr, values);
    const int open = m_published->proposed();
    return open > 0 ? tr("%1. %Ln posts may be ones that you planned: see “Published posts”.", nullptr, open).arg(done) : done;
}

const core::ImportBatch *MetricsPage::currentBatch() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_imports->batch(m_sorted->mapToSource(rows.first()).row());
}

void MetricsPage::takeBack()
{
    const auto *batch = currentBatch();
    if (!batch || !batch->isLive)
        return;
    const QString file = batch->file;
    if (const auto done = workspace().takeBack(m_imports->batchesLike(*batch)); !done)
        return report(done.error());
    emit toastWanted(
        file.isEmpty() ? tr("The number noted by hand was taken back.") : tr("The import of %1 was taken back.").arg(file), true);
    refresh();
}

} // namespace gui
