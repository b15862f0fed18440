// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/sendforreview.h"

#include "core/format.h"
#include "core/labels.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/posteditor.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/editing/longtextfield.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int reviewUnits = 150;
constexpr int comingDays = 28;

} // namespace

SendForReviewDialog::SendForReviewDialog(CalendarPage &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_filter(page.filter())
    , m_parts(new QStackedWidget(this))
{
    if (const auto chosen = page.chosenPosts(); chosen.size() > 1)
        for (const core::Post &post : chosen)
            m_chosen.insert(post.id);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send for review"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->addWidget(m_parts);
    m_parts->addWidget(choosing());
    m_parts->addWidget(sent());
    connect(&page.workspace(), &app::Workspace::changed, this, &SendForReviewDialog::refresh);
    refresh();
    setMinimumWidth(u(reviewUnits));
    resize(u(reviewUnits), layout()->totalHeightForWidth(u(reviewUnits))); // its ticks wrap, so no hint knows its height
}

void SendForReviewDialog::showFor(CalendarPage &page)
{
    if (page.isEditing())
        page.editor()->commit();
    auto *dialog = page.findChild<SendForReviewDialog *>();
    if (!dialog)
        dialog = new SendForReviewDialog(page, &page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QWidget *SendForReviewDialog::choosing()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(wrapped(strongLabel(Type::Title, tr("Send posts for review"), part)));
    column->addWidget(wrapped(mutedLabel(
        tr("They become one file. Your client opens it in a browser, without an account, decides on each post and sends an answer back. "
           "Notes, costs and checklists stay here."),
        part)));
    addChoices(*column, part);
    m_count = wrapped(textLabel(Type::Body, QString(), part));
    column->addWidget(m_count);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addStretch(1);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), part);
    m_save = new Button(Button::Kind::Primary, tr("Save the review page…"), part);
    m_save->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SendForReviewDialog::save);
    return part;
}

void SendForReviewDialog::addChoices(QVBoxLayout &column, QWidget *parent)
{
    const app::Workspace &workspace = m_page.workspace();
    const core::Language &language = workspace.language();
    const QDate today = workspace.viewDay();
    m_days = new QComboBox(parent);
    const auto addSpan = [this](const QString &text, QDate first, QDate last) {
        m_days->addItem(text);
        m_spans.emplace_back(first, last);
    };
    const QDate first = m_page.views()->firstDay(), last = m_page.views()->lastDay();
    addSpan(tr("The days shown: %1").arg(core::formatDatedDays(first, last, language)), first, last);
    addSpan(tr("The coming four weeks"), today, today.addDays(comingDays - 1));
    const core::Quarter &quarter = workspace.quarter();
    addSpan(tr("The quarter: %1").arg(core::quarterLabel(quarter, language)), quarter.firstDay, quarter.lastDay);
    if (!m_chosen.empty()) {
        addSpan(tr("The %n posts chosen", nullptr, static_cast<int>(m_chosen.size())), quarter.firstDay, quarter.lastDay);
        m_days->setCurrentIndex(m_days->count() - 1);
    }
    column.addWidget(new FormField(tr("Posts of which days"), m_days, parent));
    connect(m_days, &QComboBox::currentIndexChanged, this, &SendForReviewDialog::refresh);

    m_statuses = new TickList(tr("Posts of which status"), parent);
    std::vector<app::TickPoint> points;
    for (const core::PostStatus status : app::reviewStatuses())
        points.push_back({core::tokenOf(status), core::label(status, language), {}});
    m_statuses->setPoints(points);
    m_statuses->setDone({core::tokenOf(core::PostStatus::Draft), core::tokenOf(core::PostStatus::InReview)});
    m_statusField = new FormField(tr("Posts of which status"), m_statuses, parent);
    column.addWidget(m_statusField);
    connect(m_statuses, &TickList::doneChanged, this, &SendForReviewDialog::refresh);
    m_filtered = new TickList(tr("Filter"), parent);
    m_filtered->setPoints(
        {{QStringLiteral("filter"), tr("Only what the calendar’s filter lets through"), app::filterSentence(m_filter, workspace)}});
    m_filtered->setDone({QStringLiteral("filter")});
    m_filtered->setVisible(!m_filter.isEmpty());
    column.addWidget(m_filtered);
    connect(m_filtered, &TickList::doneChanged, this, &SendForReviewDialog::refresh);

    m_language = new QComboBox(parent);
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("French"), QStringLiteral("fr"));
    m_language->setCurrentIndex(m_language->findData(app::reviewLanguage(workspace).code()));
    column.addWidget(new FormField(tr("Language of the page"), m_language, parent));
    m_greeting = new LongTextField(parent);
    column.addWidget(new FormField(tr("A few words to whoever reviews"), m_greeting, parent));
}

QWidget *SendForReviewDialog::sent()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(wrapped(strongLabel(Type::Title, tr("The review page is saved"), part)));
    m_saved = wrapped(textLabel(Type::Body, QString(), part));
    column->addWidget(m_saved);
    column->addWidget(wrapped(mutedLabel(
        tr("Send this file as you like, by mail or otherwise. What comes back is read by “Read the client’s answer…” in this menu."),
        part)));
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    auto *open = new Button(Button::Kind::Plain, tr("Open the page"), part);
    auto *folder = new Button(Button::Kind::Plain, tr("Show in its folder"), part);
    auto *done = new Button(Button::Kind::Primary, tr("Close"), part);
    row->addWidget(open);
    row->addWidget(folder);
    row->addStretch(1);
    row->addWidget(done);
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).path())); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    return part;
}

app::ReviewChoice SendForReviewDialog::choice() const
{
    app::ReviewChoice choice;
    std::tie(choice.firstDay, choice.lastDay) = m_spans[static_cast<size_t>(m_days->currentIndex())];
    if (!m_chosen.empty() && m_days->currentIndex() + 1 == m_days->count())
        choice.only = m_chosen;
    choice.statuses.clear();
    for (const QString &token : m_statuses->done())
        if (const auto status = core::fromToken<core::PostStatus>(token))
            choice.statuses.insert(*status);
    if (!m_filtered->done().isEmpty())
        choice.filter = m_filter;
    return choice;
}

void SendForReviewDialog::refresh()
{
    const app::Workspace &workspace = m_page.workspace();
    const app::ReviewChoice wanted = choice();
    const auto posts = app::postsForReview(workspace.strategy(), wanted);
    m_statusField->setEnabled(!wanted.only);
    m_filtered->setEnabled(!wanted.only);
    m_count->setText(
        workspace.isReadOnly() ? workspace.readOnlyReason().in(workspace.language()) : app::reviewCountSentence(posts, workspace));
    m_save->setEnabled(!posts.empty() && !workspace.isReadOnly()); // the posts have to remember that they were sent
}

void SendForReviewDialog::save()
{
    app::Workspace &workspace = m_page.workspace();
    QString path = m_page.dialogs().files->fileToSave(
        this, tr("Save the review page"), m_page.placeToSave(app::reviewFileName(workspace)), tr("Web pages (*.html)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        path += QStringLiteral(".html");
    const auto posts = app::postsForReview(workspace.strategy(), choice());
    const app::ReviewWords words{
        core::Language::of(m_language->currentData().toString(), workspace.language().locale()), m_greeting->text().trimmed()};
    if (const auto done = app::exportReview(workspace, posts, words, path); !done)
        return m_page.report(done.error());
    showSent(path);
    emit m_page.fileSaved(tr("Saved %1").arg(QFileInfo(path).fileName()), path);
    const int count = static_cast<int>(posts.size());
    if (m_page.apply(app::sendingForReview(posts, workspace)))
        emit m_page.toastWanted(tr("Sent %n posts for review", nullptr, count), true);
}

void SendForReviewDialog::showSent(const QString &path)
{
    m_path = path;
    m_saved->setText(tr("It is “%1”.").arg(QFileInfo(path).fileName()));
    m_saved->setToolTip(path);
    m_parts->setCurrentIndex(1);
}

} // namespace gui
