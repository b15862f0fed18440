// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/suspenddialog.h"

#include "app/calendar/suspending.h"
#include "app/planday.h"
#include "core/audit.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/quietscroll.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int usualPauseDays = 7;
constexpr int suspendUnits = 120;
constexpr int tallestSuspendUnits = 150; // further channels scroll, and a small screen holds it

} // namespace

SuspendDialog::SuspendDialog(Page &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Suspend channels"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(3));
    column->addWidget(strongLabel(Type::Title, tr("Suspend channels"), this));
    column->addWidget(wrapped(mutedLabel(
        tr("When news or mourning demand silence: the posts of these days wait among the ideas until you place them again."), this)));
    column->addWidget(strongLabel(Type::Body, tr("Channels to suspend"), this));
    m_channels = new TickList(tr("Channels to suspend"), this);
    std::vector<app::TickPoint> points;
    QStringList all;
    for (const core::Channel &channel : page.workspace().strategy().all<core::Channel>())
        if (core::decisionFor(channel) != core::AuditDecision::Close) {
            points.push_back({channel.id.toString(),
                page.workspace().channelCode(channel.id) + QStringLiteral("  ") + page.workspace().channelName(channel.id), {}});
            all << channel.id.toString();
        }
    m_channels->setPoints(points);
    m_channels->setDone(all);
    column->addWidget(new QuietScroll(this, m_channels), 1);
    addDays(*column);
    m_sentence = wrapped(textLabel(Type::Body, QString(), this));
    column->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    m_suspend = new Button(Button::Kind::Primary, tr("Suspend"), this);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_suspend);
    column->addLayout(row);
    for (Button *button : {cancel, m_suspend})
        button->setAutoDefault(false);
    connect(m_channels, &TickList::doneChanged, this, &SuspendDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_suspend, &QPushButton::clicked, this, &SuspendDialog::suspend);
    connect(&page.workspace(), &app::Workspace::changed, this, &SuspendDialog::refresh);
    refresh();
    resize(u(suspendUnits), std::min(sizeHint().height(), u(tallestSuspendUnits)));
    m_first->setFocus();
}

void SuspendDialog::addDays(QVBoxLayout &column)
{
    const core::Language &language = m_page.workspace().language();
    const QDate today = app::workDay(m_page.workspace());
    auto *row = new QHBoxLayout;
    row->setSpacing(u(4));
    m_first = new DayField(language, this);
    m_last = new DayField(language, this);
    m_first->setDay(today);
    m_last->setDay(today.addDays(usualPauseDays - 1));
    auto *first = new FormField(tr("First day"), m_first, this);
    m_lastField = new FormField(tr("Last day"), m_last, this);
    first->setCheck([this] { return m_first->error(); });
    m_lastField->setCheck([this] {
        return m_last->error().isEmpty() ? app::pauseError(m_first->day(), m_last->day(), m_page.workspace()) : m_last->error();
    });
    row->addWidget(first);
    row->addWidget(m_lastField);
    column.addLayout(row);
    for (DayField *field : {m_first, m_last}) {
        field->setFrom(today);
        connect(field, &DayField::dayEdited, this, &SuspendDialog::refresh);
    }
}

void SuspendDialog::showFor(Page &page)
{
    auto *dialog = page.findChild<SuspendDialog *>();
    if (!dialog)
        dialog = new SuspendDialog(page, &page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

std::vector<core::Id<core::Channel>> SuspendDialog::chosen() const
{
    std::vector<core::Id<core::Channel>> channels;
    for (const QString &channel : m_channels->done())
        channels.push_back(core::Id<core::Channel>::fromString(channel));
    return channels;
}

core::Pause SuspendDialog::pause() const
{
    return {m_first->day().value_or(QDate()), m_last->day().value_or(QDate())};
}

void SuspendDialog::refresh()
{
    const QString error = app::pauseError(m_first->day(), m_last->day(), m_page.workspace());
    m_lastField->setError(error);
    const app::PausePreview preview = error.isEmpty() ? app::previewOfPause(chosen(), pause(), m_page.workspace()) : app::PausePreview();
    const int count = static_cast<int>(preview.posts.size());
    m_sentence->setText(preview.sentence);
    m_suspend->setText(count > 0 ? tr("Suspend %n posts", nullptr, count) : tr("Suspend"));
    m_suspend->setEnabled(count > 0);
}

// What is still being typed counts.
void SuspendDialog::suspend()
{
    for (DayField *field : {m_first, m_last}) {
        field->commit();
        if (!field->error().isEmpty())
            return field->setFocus();
    }
    refresh();
    if (!m_suspend->isEnabled())
        return;
    const auto posts = app::previewOfPause(chosen(), pause(), m_page.workspace()).posts;
    const int count = static_cast<int>(posts.size());
    if (!m_page.apply(core::pausing(posts, pause())))
        return;
    close();
    emit m_page.toastWanted(tr("%n posts wait among the ideas", nullptr, count), true);
}

} // namespace gui
