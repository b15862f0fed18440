// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/care/versionspage.h"

#include "app/care/comparison.h"
#include "core/format.h"
#include "gui/care/comparisonlist.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>

namespace gui {

VersionsPage::VersionsPage(app::Workspace &workspace, const QString &folder, QWidget *parent)
    : Page(workspace, parent)
    , m_versions(folder, workspace.path())
    , m_model(new QStandardItemModel(this))
{
    setTitle(tr("Versions"));
    setFillsHeight();
    m_restore = makeAction(tr("Restore this version"), QStringLiteral("undo"));
    addPrimary(m_restore);
    connect(m_restore, &QAction::triggered, this, &VersionsPage::restore);
    m_content = buildContent();
    body()->addWidget(m_content, 1);
    m_empty = new EmptyState(QStringLiteral("clock"), tr("Where are the earlier versions of this plan?"),
        tr("There is none yet. Whenever a plan is opened that changed since the last time, a checked copy of it is kept on this computer: "
           "the last ten, and one a week of the past year."),
        this);
    body()->addWidget(m_empty, 1);
    refresh();
}

QWidget *VersionsPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(4));
    auto *listCard = new Card(tr("Kept by themselves"), content);
    listCard->setFlush();
    listCard->setFixedWidth(u(70));
    m_list = new QListView(listCard);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    styleList(*m_list);
    m_list->setModel(m_model);
    listCard->body()->addWidget(m_list);
    row->addWidget(listCard);
    auto *side = new QWidget(content);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_sentence = new SentenceLabel(Type::Section, side);
    m_counts = wrapped(mutedLabel(QString(), side));
    m_card = new Card(tr("What changed since"), side);
    m_card->setNote(tr("then → now"));
    m_card->setFlush();
    m_differences = new ComparisonList(language(), m_card);
    m_card->body()->addWidget(m_differences);
    column->addWidget(m_sentence);
    column->addWidget(m_counts);
    column->addWidget(m_card, 1);
    column->addStretch(0);
    row->addWidget(side, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_chosen = current.data(Qt::UserRole).toString();
        preview();
    });
    connect(m_differences, &ComparisonList::jumpWanted, this, &VersionsPage::jumpWanted);
    return content;
}

void VersionsPage::fillList()
{
    m_shown = m_versions.all();
    const QSignalBlocker blocker(m_list->selectionModel());
    m_model->clear();
    int chosenRow = 0;
    for (const app::Version &version : m_shown) {
        const QDateTime at = version.keptAt.toLocalTime();
        auto *item = new QStandardItem(
            tr("%1, %2", "day, time").arg(core::formatDay(at.date(), language()), core::formatTime(at.time(), language())));
        item->setData(language().locale().formattedDataSize(version.bytes, 1, QLocale::DataSizeSIFormat), TwoLineDelegate::SecondLineRole);
        item->setData(QStringLiteral("clock"), TwoLineDelegate::IconRole);
        item->setData(version.path, Qt::UserRole);
        if (version.path == m_chosen)
            chosenRow = m_model->rowCount();
        m_model->appendRow(item);
    }
    if (!m_shown.empty()) {
        m_list->setCurrentIndex(m_model->index(chosenRow, 0));
        m_chosen = m_shown[static_cast<size_t>(chosenRow)].path;
    }
}

void VersionsPage::preview()
{
    const auto comparison = app::Comparison::with(m_chosen, workspace());
    m_restore->setEnabled(comparison && comparison->differences > 0 && !workspace().isReadOnly());
    m_card->setVisible(comparison && comparison->differences > 0);
    if (!comparison) { // said where the version would stand; the others are as good as before
        m_sentence->setLead(comparison.error().message.in(language()));
        m_counts->clear();
        return;
    }
    m_sentence->setLead(core::standingSentence(comparison->standing, language()));
    QStringList sentences{comparison->differences == 0 ? tr("This version says the same as the plan does now.")
                                                       : tr("%n entries of the plan are different now.", nullptr, comparison->differences)};
    if (comparison->importsOnlyHere > 0)
        sentences << tr("%n imports or notes of numbers came later. They stay when you restore: they were measured, not planned. Take them "
                        "back on the Metrics page.",
            nullptr, comparison->importsOnlyHere);
    if (comparison->importsOnlyThere > 0)
        sentences << tr("%n imports or notes of numbers were taken back since. Restoring does not bring them back: import the file again.",
            nullptr, comparison->importsOnlyThere);
    m_counts->setText(sentences.join(u' '));
    m_differences->show(*comparison);
}

void VersionsPage::refresh()
{
    fillList();
    m_empty->setVisible(m_shown.empty());
    m_content->setVisible(!m_shown.empty());
    m_restore->setVisible(!m_shown.empty());
    setNote(
        m_shown.empty()
            ? QString()
            : tr(
                "%n checked copies on this computer. Restoring one brings the plan back, not the numbers, and is a step that you can undo.",
                nullptr, int(m_shown.size())));
    if (!m_shown.empty())
        preview();
}

void VersionsPage::restore()
{
    const auto chosen = std::find_if(m_shown.begin(), m_shown.end(), [this](const app::Version &one) { return one.path == m_chosen; });
    if (chosen == m_shown.end())
        return;
    const app::Version version = *chosen;
    if (const auto kept = m_versions.keep(workspace(), version.path); !kept) // the present first
        return report(kept.error());
    if (const auto done = app::restoreVersion(workspace(), version); !done)
        return report(done.error());
    refresh();
    emit toastWanted(
        tr("The plan says again what it said on %1").arg(core::formatDay(version.keptAt.toLocalTime().date(), language())), true);
}

} // namespace gui
