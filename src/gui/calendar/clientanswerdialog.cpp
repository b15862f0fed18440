// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/clientanswerdialog.h"

#include "app/files.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/posteditor.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/editing/longtextfield.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int answerUnits = 180;
constexpr int answerHeightUnits = 130;

QString headOf(const app::ClientAnswerLine &line)
{
    const QString title = line.day.isEmpty() ? line.title : line.day + QStringLiteral(" · ") + line.title;
    return ClientAnswerDialog::tr("%1: %2").arg(title, line.decision);
}

QString hintOf(const app::ClientAnswerLine &line)
{
    return line.comment.isEmpty() ? line.outcome : ClientAnswerDialog::tr("“%1”").arg(line.comment) + u'\n' + line.outcome;
}

} // namespace

ClientAnswerDialog::ClientAnswerDialog(CalendarPage &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_parts(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The client’s answer"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->addWidget(m_parts);
    m_parts->addWidget(asking());
    m_parts->addWidget(preview());
    connect(&page.workspace(), &app::Workspace::changed, this, &ClientAnswerDialog::readAgain);
    resize(u(answerUnits), u(answerHeightUnits));
}

void ClientAnswerDialog::showFor(CalendarPage &page)
{
    if (page.isEditing())
        page.editor()->commit();
    auto *dialog = page.findChild<ClientAnswerDialog *>();
    if (!dialog)
        dialog = new ClientAnswerDialog(page, &page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QWidget *ClientAnswerDialog::asking()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(wrapped(strongLabel(Type::Title, tr("Read the client’s answer"), part)));
    column->addWidget(wrapped(mutedLabel(
        tr("Open the file that your client saved from the review page, or paste the text of the mail. You see what it changes first."),
        part)));
    auto *open = new Button(Button::Kind::Primary, tr("Open the answer file…"), part);
    column->addWidget(open, 0, Qt::AlignLeft);
    m_pasted = new LongTextField(part);
    m_pastedField = new FormField(tr("Text of the mail"), m_pasted, part);
    column->addWidget(m_pastedField);
    auto *read = new Button(Button::Kind::Plain, tr("Read the pasted text"), part);
    column->addWidget(read, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), part);
    row->addStretch(1);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this, &ClientAnswerDialog::openFile);
    connect(read, &QPushButton::clicked, this, &ClientAnswerDialog::readPasted);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return part;
}

QWidget *ClientAnswerDialog::preview()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_who = wrapped(strongLabel(Type::Title, QString(), part));
    m_comment = wrapped(textLabel(Type::Body, QString(), part));
    column->addWidget(m_who);
    column->addWidget(m_comment);
    auto *content = new QWidget(part);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, u(2), 0);
    lines->setSpacing(u(3));
    m_ticks = new TickList(tr("Answers to take"), content);
    m_rest = wrapped(mutedLabel(QString(), content));
    lines->addWidget(m_ticks);
    lines->addWidget(m_rest);
    lines->addStretch(1);
    auto *scroll = new QScrollArea(part);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    auto *leave = new Button(Button::Kind::Plain, tr("Take nothing"), part);
    m_take = new Button(Button::Kind::Primary, QString(), part);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(m_take);
    column->addLayout(row);
    connect(m_ticks, &TickList::doneChanged, this, &ClientAnswerDialog::noteDecided);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ClientAnswerDialog::take);
    return part;
}

void ClientAnswerDialog::openFile()
{
    const QStringList paths =
        m_page.dialogs().files->filesToOpen(this, tr("Open the answer file"), tr("Answers (*.json *.txt *.eml);;All files (*)"));
    if (paths.isEmpty())
        return;
    const auto bytes = app::readWholeFile(paths.front());
    if (!bytes)
        return m_pastedField->setError(bytes.error().message.in(m_page.workspace().language()));
    read(*bytes, QFileInfo(paths.front()).fileName());
}

void ClientAnswerDialog::readPasted()
{
    read(m_pasted->text().toUtf8(), tr("the pasted text"));
}

void ClientAnswerDialog::read(const QByteArray &bytes, const QString &source)
{
    m_decided.clear();
    m_bytes = bytes;
    m_source = source;
    readBytes();
}

// The plan is another one now: so may be how the answer stands to it.
void ClientAnswerDialog::readAgain()
{
    if (m_answer)
        readBytes();
}

void ClientAnswerDialog::readBytes()
{
    auto answer = app::ClientAnswer::read(m_page.workspace(), m_bytes, m_source);
    if (!answer)
        return refuse(answer.error());
    showAnswer(std::move(*answer));
}

void ClientAnswerDialog::refuse(const core::Problem &problem)
{
    m_answer.reset();
    m_pastedField->setError(problem.message.in(m_page.workspace().language()));
    m_parts->setCurrentIndex(0);
}

void ClientAnswerDialog::showAnswer(app::ClientAnswer answer)
{
    m_answer = std::move(answer);
    m_pastedField->setError({});
    m_who->setText(tr("%1 answered on %2").arg(m_answer->name(), m_answer->when()));
    m_comment->setText(m_answer->comment().isEmpty() ? QString() : tr("“%1”").arg(m_answer->comment()));
    m_comment->setVisible(!m_answer->comment().isEmpty());
    showLines();
    m_parts->setCurrentIndex(1);
}

void ClientAnswerDialog::showLines()
{
    const std::vector<bool> proposed = m_answer->proposed();
    std::vector<app::TickPoint> points;
    QStringList ticked, rest;
    for (size_t i = 0; i < m_answer->lines().size(); ++i) {
        const app::ClientAnswerLine &line = m_answer->lines()[i];
        if (!line.canBeTaken) {
            rest << headOf(line) + u'\n' + hintOf(line);
            continue;
        }
        points.push_back({QString::number(i), headOf(line), hintOf(line)});
        if (m_decided.value(points.back().id, proposed[i]))
            ticked << points.back().id;
    }
    m_ticks->setPoints(points);
    m_ticks->setDone(ticked);
    m_ticks->setVisible(!points.empty());
    m_rest->setText(rest.join(QStringLiteral("\n\n")));
    m_rest->setVisible(!rest.isEmpty());
    showCount();
}

std::vector<bool> ClientAnswerDialog::chosen() const
{
    const QStringList ticked = m_ticks->done();
    std::vector<bool> isTaken;
    for (size_t i = 0; i < m_answer->lines().size(); ++i)
        isTaken.push_back(ticked.contains(QString::number(i)));
    return isTaken;
}

// What is ticked otherwise than it is proposed holds on, also when the plan changes.
void ClientAnswerDialog::noteDecided()
{
    const std::vector<bool> isTaken = chosen(), proposed = m_answer->proposed();
    m_decided.clear();
    for (size_t i = 0; i < isTaken.size(); ++i)
        if (isTaken[i] != proposed[i])
            m_decided.insert(QString::number(i), isTaken[i]);
    showCount();
}

void ClientAnswerDialog::showCount()
{
    if (!m_answer)
        return;
    const std::vector<bool> isTaken = chosen();
    const int n = static_cast<int>(std::count(isTaken.begin(), isTaken.end(), true));
    const bool hasNews = !m_answer->taking(isTaken, m_page.workspace()).isEmpty();
    m_take->setText(n > 0 ? tr("Take %n answers", nullptr, n) : hasNews ? tr("Keep the comment") : tr("There is nothing to take"));
    m_take->setEnabled(hasNews);
}

void ClientAnswerDialog::take()
{
    if (!m_answer)
        return;
    const std::vector<bool> isTaken = chosen();
    const int n = static_cast<int>(std::count(isTaken.begin(), isTaken.end(), true));
    const core::Edit edit = m_answer->taking(isTaken, m_page.workspace());
    m_answer.reset(); // from here on the plan's changes are its own
    if (edit.isEmpty() || !m_page.apply(edit))
        return readBytes();
    emit m_page.toastWanted(n > 0 ? tr("Took %n answers", nullptr, n) : tr("Kept the comment as evidence"), true);
    accept();
}

} // namespace gui
