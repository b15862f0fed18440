// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/mappingscard.h"

#include "app/metrics/mappingmodels.h"
#include "app/metrics/mappings.h"
#include "gui/components/button.h"
#include "gui/components/tablelook.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QListView>
#include <QVBoxLayout>

namespace gui {

namespace {

QString filter()
{
    return MappingsCard::tr("Mappings of columns (*.json)");
}

} // namespace

MappingsCard::MappingsCard(Page &page, QWidget *parent)
    : Card(tr("Your own mappings"), parent)
    , m_page(page)
    , m_model(new app::MappingsModel(page.workspace(), this))
{
    setNote(tr("How files are read whose columns you named."));
    setFlush();
    m_list = new QListView(this);
    styleList(*m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setAccessibleName(tr("Your own mappings"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setMaximumHeight(u(48));
    body()->addWidget(m_list);
    makeButtons();
    connect(m_model, &app::MappingsModel::failed, &page, &Page::report);
    connect(m_model, &app::MappingsModel::modelReset, this, &MappingsCard::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MappingsCard::showState);
    showState();
}

bool MappingsCard::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void MappingsCard::makeButtons()
{
    auto *fetched = new Button(Button::Kind::Quiet, tr("Take in a file…"), this);
    fetched->setAccessibleName(tr("Take a mapping in from a file"));
    m_export = new Button(Button::Kind::Quiet, tr("Save as a file…"), this);
    m_export->setAccessibleName(tr("Save the mapping as a file"));
    m_delete = new Button(Button::Kind::Quiet, tr("Delete"), this);
    m_delete->setAccessibleName(tr("Delete the mapping"));
    for (Button *button : {fetched, m_export, m_delete})
        addToHeader(button);
    connect(fetched, &QPushButton::clicked, this, &MappingsCard::fetch);
    connect(m_export, &QPushButton::clicked, this, &MappingsCard::save);
    connect(m_delete, &QPushButton::clicked, this, &MappingsCard::remove);
    auto *key = new QAction(m_list);
    key->setShortcut(QKeySequence::Delete);
    key->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(key);
    connect(key, &QAction::triggered, this, &MappingsCard::remove);
}

void MappingsCard::showState()
{
    m_list->setVisible(!isEmpty());
    m_export->setEnabled(current() >= 0);
    m_delete->setEnabled(current() >= 0 && !m_page.workspace().isReadOnly());
}

int MappingsCard::current() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void MappingsCard::fetch()
{
    for (const QString &path : m_page.dialogs().files->filesToOpen(this, tr("Take a mapping in from a file"), filter())) {
        const auto mapping = app::readMapping(m_page.workspace(), path);
        if (!mapping)
            return m_page.report(mapping.error());
        if (!m_page.apply(app::keeping(m_page.workspace(), {*mapping})))
            return;
    }
}

void MappingsCard::save()
{
    if (current() < 0)
        return;
    const core::ImportMapping mapping = m_model->mapping(current()); // the plan may change while the dialog is open
    const QString path = m_page.dialogs().files->fileToSave(this, tr("Save the mapping as a file"),
        m_page.placeToSave(QString(mapping.name).replace(u'/', u'-') + QStringLiteral(".json")), filter());
    if (path.isEmpty())
        return;
    if (const auto done = app::writeMapping(mapping, path); !done)
        m_page.report(done.error());
}

void MappingsCard::remove()
{
    if (current() < 0)
        return;
    const core::ImportMapping mapping = m_model->mapping(current());
    m_page.applyDeletion(core::Edit::deleting(mapping.id, mapping.name), tr("Deleted the mapping %1").arg(mapping.name));
}

} // namespace gui
