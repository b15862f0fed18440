// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/exportposts.h"

#include "app/calendarfile.h"
#include "gui/components/button.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace gui {

namespace {

enum LayoutRole { LayoutIdRole = Qt::UserRole + 1, LayoutTextRole };

void addLayout(QListWidget &list, const QString &id, const QString &name, const QString &explanation)
{
    auto *item = new QListWidgetItem(name, &list);
    item->setData(LayoutIdRole, id);
    item->setData(LayoutTextRole, explanation);
    item->setData(Qt::AccessibleDescriptionRole, explanation);
}

} // namespace

ExportPosts::ExportPosts(Page &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_layouts(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export posts"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(3));
    column->addWidget(strongLabel(Type::Title, tr("Export posts"), this));
    column->addWidget(wrapped(mutedLabel(tr("Internal notes never leave the plan."), this)));
    m_layouts->setAccessibleName(tr("What the file is for"));
    styleList(*m_layouts);
    m_layouts->setItemDelegate(new TableDelegate(m_layouts));
    addLayout(*m_layouts, QString(), tr("Calendar (.ics)"),
        tr("Every post with a date, for the calendar of your phone or computer: it reminds you when it is time to publish."));
    for (const app::CalendarLayoutChoice &layout : app::calendarLayoutChoices(page.workspace().language()))
        addLayout(*m_layouts, layout.id, layout.name, layout.explanation);
    m_layouts->setCurrentRow(0);
    column->addWidget(m_layouts, 1);
    m_explanation = wrapped(textLabel(Type::Body, QString(), this));
    m_explanation->setMinimumHeight(u(14));
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_explanation);
    m_reminders = new QCheckBox(tr("Also the days on which text and picture are wanted"), this);
    column->addWidget(m_reminders);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    m_workbook = new Button(Button::Kind::Plain, tr("Export a workbook (.xlsx)…"), this);
    m_export = new Button(Button::Kind::Primary, QString(), this);
    row->addStretch(1);
    for (Button *button : {cancel, m_workbook, m_export})
        row->addWidget(button);
    column->addLayout(row);
    cancel->setAutoDefault(false);
    m_workbook->setAutoDefault(false);
    m_export->setDefault(true);
    connect(m_layouts, &QListWidget::currentRowChanged, this, &ExportPosts::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_workbook, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("xlsx")); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportAs(isCalendar() ? QStringLiteral("ics") : QStringLiteral("csv")); });
    refresh();
    resize(u(150), u(130));
    m_layouts->setFocus();
}

void ExportPosts::showFor(Page &page)
{
    (new ExportPosts(page, &page))->open();
}

bool ExportPosts::isCalendar() const
{
    return m_layouts->currentItem()->data(LayoutIdRole).toString().isEmpty();
}

void ExportPosts::refresh()
{
    m_explanation->setText(m_layouts->currentItem()->data(LayoutTextRole).toString());
    m_reminders->setVisible(isCalendar());
    m_workbook->setVisible(!isCalendar());
    m_export->setText(isCalendar() ? tr("Export the calendar…") : tr("Export a table (.csv)…"));
}

void ExportPosts::exportAs(const QString &suffix)
{
    const QString id = m_layouts->currentItem()->data(LayoutIdRole).toString();
    const QString name = tr("Posts") + (id.isEmpty() ? QString() : QLatin1Char(' ') + m_layouts->currentItem()->text());
    const QString filter = suffix == u"ics" ? tr("Calendars (*.ics)") : suffix == u"xlsx" ? tr("Workbooks (*.xlsx)") : tr("Tables (*.csv)");
    QString path =
        m_page.dialogs().files->fileToSave(this, tr("Export posts"), m_page.placeToSave(name + QLatin1Char('.') + suffix), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) != 0)
        path += QLatin1Char('.') + suffix;
    const auto written = app::exportCalendar(m_page.workspace(), path, {id, m_reminders->isChecked()});
    if (!written)
        return m_page.report(written.error());
    QStringList notices;
    for (const core::Message &notice : written->notices)
        notices << notice.in(m_page.workspace().language());
    if (!notices.isEmpty())
        m_page.dialogs().asker->tell(this, tr("The posts were exported; note this"), notices.join(QLatin1Char('\n')));
    emit m_page.fileSaved(tr("Exported to “%1”").arg(QFileInfo(path).fileName()), path);
    accept();
}

} // namespace gui
