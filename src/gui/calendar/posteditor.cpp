// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/posteditor.h"

#include "app/calendar/postedits.h"
#include "app/goals/goaldraft.h"
#include "core/labels.h"
#include "core/workinghours.h"
#include "gui/calendar/linktags.h"
#include "gui/calendar/missionline.h"
#include "gui/calendar/postwork.h"
#include "gui/calendar/publishingcheck.h"
#include "gui/calendar/repeatrow.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/textroom.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/longtextfield.h"
#include "gui/page.h"
#include "gui/records/postpicture.h"
#include "gui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

namespace {

template <typename Entity>
void choose(QComboBox *box, const std::optional<core::Id<Entity>> &id)
{
    box->setCurrentIndex(std::max(0, box->findData(id ? id->value : qint64(0))));
}

template <typename Entity>
std::optional<core::Id<Entity>> chosenId(const QComboBox *box)
{
    const qint64 value = box->currentData().toLongLong();
    return value == 0 ? std::nullopt : std::optional(core::Id<Entity>{value});
}

// All values of an enumeration as choices; its number is their datum.
template <typename Enum>
void fillWith(QComboBox *box, const core::Language &language)
{
    box->clear();
    for (const auto &[value, token] : core::Tokens<Enum>::all)
        box->addItem(core::label(value, language), static_cast<int>(value));
}

void showPostLine(QLineEdit *line, const QString &text)
{
    if ((line->hasFocus() && line->isModified()) || line->text() == text)
        return;
    line->setText(text);
    line->setCursorPosition(0); // a long link shows where it leads
}

// What was typed; without typing the post's own words, which a field may write differently (line ends, blanks).
QString typedOr(const QLineEdit &line, const QString &own)
{
    return line.isModified() ? line.text().trimmed() : own;
}

QString typedOr(const QPlainTextEdit &field, const QString &own)
{
    return field.document()->isModified() ? textOf(field) : own;
}

void showPostText(QPlainTextEdit *field, const QString &text)
{
    if (!(field->hasFocus() && field->document()->isModified()) && textOf(*field) != text)
        field->setPlainText(text);
}

} // namespace

PostEditor::PostEditor(Page &page, QWidget *parent)
    : Card(tr("Post"), parent)
{
    auto *close = iconButton(QStringLiteral("close"), tr("Close the editor"), this);
    addToHeader(close);
    connect(close, &QPushButton::clicked, this, &PostEditor::closeWanted);
    setFlush();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *fields = new QWidget(scroll);
    m_form = new QVBoxLayout(fields);
    m_form->setContentsMargins(u(4), 0, u(4), u(4));
    m_form->setSpacing(u(3));
    m_title = addLine(tr("Title"));
    m_channel = addChoice(tr("Channel"));
    m_mission = new MissionLine(this);
    m_form->addWidget(m_mission);
    connect(m_mission, &MissionLine::changed, this, &PostEditor::take);
    addDayAndTime(page.workspace().language());
    addRepeats();
    m_text = addText(tr("Text"), 6);
    m_room = new TextRoom(m_text, this);
    m_form->addWidget(m_room);
    m_picture = new PostPicture(page, this);
    m_picture->setScope([this] { return scope(); });
    m_form->addWidget(new FormField(tr("Picture"), m_picture, this));
    m_check = new PublishingCheck(this);
    m_form->addWidget(m_check);
    connect(m_check, &PublishingCheck::doneChanged, this, &PostEditor::take);
    m_work = new PostWork(page.workspace().language(), this);
    m_form->addWidget(m_work);
    connect(m_work, &PostWork::changed, this, &PostEditor::take);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, &page] {
        if (!m_isShowing && m_post.id)
            m_work->showMissing(read(), page.workspace());
    });
    connect(m_work, &PostWork::parentWanted, this, &PostEditor::parentWanted);
    addBelongings();
    auto *remove = new Button(Button::Kind::Danger, tr("Delete this post"), this);
    connect(remove, &Button::clicked, this, &PostEditor::deleteWanted);
    m_form->addWidget(remove, 0, Qt::AlignLeft);
    m_form->addStretch(1);
    scroll->setWidget(fields);
    scroll->viewport()->setAutoFillBackground(false); // the card's surface shows
    fields->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
}

// What the post stands for and with.
void PostEditor::addBelongings()
{
    m_status = addChoice(tr("Status"));
    auto *publish = new Button(Button::Kind::Plain, tr("Mark as published…"), this);
    m_form->addWidget(publish, 0, Qt::AlignLeft);
    m_publish = publish;
    connect(publish, &Button::clicked, this, [this] { emit publishWanted(*m_publish); });
    m_format = addChoice(tr("Format"));
    m_pillar = addChoice(tr("Content pillar"));
    m_campaign = addChoice(tr("Campaign"));
    m_goal = addChoice(tr("Goal"));
    m_sayNo = new SayNo(this);
    m_form->addWidget(m_sayNo);
    connect(m_sayNo, &SayNo::leaveWanted, this, &PostEditor::leaveWanted);
    m_persona = addChoice(tr("Persona"));
    m_story = addChoice(tr("Story it tells"));
    m_demand = addChoice(tr("What it does for demand"));
    m_owner = addLine(tr("Owner"));
    m_link = addLine(tr("Link"));
    m_tags = new LinkTagsLine(this);
    m_form->addWidget(m_tags);
    connect(m_tags, &LinkTagsLine::linkWanted, this, &PostEditor::takeLink);
    m_publishedLink = addLine(tr("Link of the published post"));
    m_notes = addText(tr("Notes, for the team only"), 3);
}

QComboBox *PostEditor::addChoice(const QString &label)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    m_form->addWidget(new FormField(label, box, this));
    connect(box, &QComboBox::activated, this, &PostEditor::take);
    return box;
}

QLineEdit *PostEditor::addLine(const QString &label)
{
    auto *line = new QLineEdit(this);
    m_form->addWidget(new FormField(label, line, this));
    connect(line, &QLineEdit::editingFinished, this, &PostEditor::take);
    return line;
}

QPlainTextEdit *PostEditor::addText(const QString &label, int lines)
{
    auto *field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * lineHeight(Type::Body) + u(4));
    field->installEventFilter(this);
    m_form->addWidget(new FormField(label, field, this));
    return field;
}

void PostEditor::addDayAndTime(const core::Language &language)
{
    auto *fields = new QWidget(this);
    m_hasDay = new QCheckBox(tr("On a day"), fields);
    m_day = new DayField(language, fields);
    m_day->setAccessibleName(tr("Day"));
    m_hasTime = new QCheckBox(tr("At a time"), fields);
    m_time = new TimeField(language, fields);
    m_time->setAccessibleName(tr("Time"));
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(u(2));
    grid->addWidget(m_hasDay, 0, 0);
    grid->addWidget(m_day, 0, 1);
    grid->addWidget(m_hasTime, 1, 0);
    grid->addWidget(m_time, 1, 1);
    grid->setColumnStretch(1, 1);
    m_when = new FormField(tr("When"), fields, this);
    m_when->setCheck([this] {
        QStringList errors{m_day->error(), m_time->error()};
        errors.removeAll(QString());
        return errors.join(u'\n');
    });
    m_form->addWidget(m_when);
    connect(m_hasDay, &QCheckBox::clicked, this, &PostEditor::take);
    connect(m_hasTime, &QCheckBox::clicked, this, &PostEditor::take);
    connect(m_day, &DayField::dayEdited, this, &PostEditor::take);
    connect(m_time, &TimeField::timeEdited, this, &PostEditor::take);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_day, m_time})
        connect(field, &QLineEdit::editingFinished, m_when, &FormField::check);
}

void PostEditor::addRepeats()
{
    m_repeats = new RepeatRow(this);
    m_form->addWidget(m_repeats);
    connect(m_repeats, &RepeatRow::ruleWanted, this, &PostEditor::ruleWanted);
    connect(m_repeats, &RepeatRow::endWanted, this, &PostEditor::endWanted);
}

app::RepeatScope PostEditor::scope() const
{
    return m_repeats->scope();
}

void PostEditor::setPost(const core::Post &post, const app::Workspace &workspace)
{
    const bool isSame = m_post.id == post.id;
    const bool isGoingOn = isSame && !isHidden(); // else what was no day or hour is given up with the editor
    if (!isSame)
        for (QLineEdit *line : {m_title, m_owner, m_link, m_publishedLink})
            line->setModified(false);
    if (!isSame)
        for (QPlainTextEdit *field : {m_text, m_notes})
            field->document()->setModified(false);
    if (!isSame)
        m_sayNo->clear();
    m_isShowing = true;
    m_post = post;
    fillChoices(workspace);
    m_mission->setPost(post, workspace.strategy());
    m_check->setPost(post, workspace);
    m_work->setPost(post, workspace);
    m_tags->setPost(post, workspace);
    m_publish->setVisible(post.day && post.status != core::PostStatus::Published);
    m_sayNo->setVisible(!post.goal && post.status != core::PostStatus::Published);
    showPostLine(m_title, post.title);
    showPostLine(m_owner, post.owner);
    showPostLine(m_link, post.link);
    showPostLine(m_publishedLink, post.publishedLink);
    showPostText(m_text, post.text);
    showPostText(m_notes, post.notes);
    m_room->setPost(post, workspace);
    m_picture->setPost(post);
    m_repeats->setPost(post, workspace);
    showDayAndTime(workspace, isGoingOn);
    m_isShowing = false;
}

void PostEditor::fillChoices(const app::Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const auto fill = [](QComboBox *box, const QString &none, const auto &rows, const auto &nameOf) {
        box->clear();
        box->addItem(none, qint64(0));
        for (const auto &row : rows)
            box->addItem(nameOf(row), row.id.value);
    };
    const auto byName = [](const auto &row) { return row.name; };
    fill(m_channel, tr("No channel yet"), strategy.all<core::Channel>(), [&](const core::Channel &channel) -> QString {
        return workspace.channelCode(channel.id) + QStringLiteral("  ") + workspace.channelName(channel.id);
    });
    fill(m_pillar, tr("No pillar"), strategy.all<core::Pillar>(), byName);
    fill(m_campaign, tr("No campaign"), strategy.all<core::Campaign>(), byName);
    fill(m_goal, tr("No goal"), strategy.all<core::Goal>(), [&](const core::Goal &goal) { return app::goalName(workspace, goal); });
    fill(m_persona, tr("No persona"), strategy.all<core::Persona>(), byName);
    fill(m_story, tr("No story"), strategy.all<core::Story>(), [](const core::Story &story) { return story.title; });
    fillWith<core::Demand>(m_demand, workspace.language());
    fillWith<core::PostFormat>(m_format, workspace.language());
    fillWith<core::PostStatus>(m_status, workspace.language());
    // Without a day a post is an idea, with one it is anything else.
    const int idea = m_status->findData(static_cast<int>(core::PostStatus::Idea));
    if (m_post.day)
        m_status->removeItem(idea);
    m_status->setEnabled(m_post.day.has_value());
    choose(m_channel, m_post.channel);
    choose(m_pillar, m_post.pillar);
    choose(m_campaign, m_post.campaign);
    choose(m_goal, m_post.goal);
    choose(m_persona, m_post.persona);
    choose(m_story, m_post.story);
    m_demand->setCurrentIndex(m_demand->findData(static_cast<int>(m_post.demand)));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(m_post.format)));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(m_post.status)));
}

void PostEditor::showDayAndTime(const app::Workspace &workspace, bool isGoingOn)
{
    if (!isGoingOn || (!m_day->isModified() && m_day->error().isEmpty()))
        m_day->setDay(m_post.day.value_or(workspace.viewDay()));
    if (!isGoingOn || (!m_time->isModified() && m_time->error().isEmpty()))
        m_time->setTime(m_post.time.value_or(core::usualPostTime(workspace.strategy().business())));
    if (!isGoingOn)
        m_when->setError({});
    m_hasDay->setChecked(m_post.day.has_value());
    m_day->setEnabled(m_post.day.has_value());
    m_hasTime->setChecked(m_post.time.has_value());
    m_time->setEnabled(m_post.time.has_value());
}

core::Post PostEditor::read() const
{
    core::Post post = m_post;
    post.title = typedOr(*m_title, m_post.title);
    post.text = typedOr(*m_text, m_post.text);
    post.channel = chosenId<core::Channel>(m_channel);
    post.pillar = chosenId<core::Pillar>(m_pillar);
    post.campaign = chosenId<core::Campaign>(m_campaign);
    post.goal = chosenId<core::Goal>(m_goal);
    post.persona = chosenId<core::Persona>(m_persona);
    post.story = chosenId<core::Story>(m_story);
    post.demand = static_cast<core::Demand>(m_demand->currentData().toInt());
    post.checked = m_check->done();
    post = m_mission->with(m_work->with(post));
    post.format = static_cast<core::PostFormat>(m_format->currentData().toInt());
    post.picture = m_picture->picture();
    post.status = static_cast<core::PostStatus>(m_status->currentData().toInt());
    post.owner = typedOr(*m_owner, m_post.owner);
    post.link = typedOr(*m_link, m_post.link);
    post.publishedLink = typedOr(*m_publishedLink, m_post.publishedLink);
    post.notes = typedOr(*m_notes, m_post.notes);
    // An emptied field says nothing: the ticks beside the two say whether there is a day, and an hour.
    const auto said = [](const QCheckBox *has, const auto &written, const auto &before) {
        return !has->isChecked() ? std::nullopt : written ? written : before;
    };
    post.time = said(m_hasTime, m_time->time(), m_post.time);
    const std::optional<QDate> day = said(m_hasDay, m_day->day(), m_post.day);
    const bool takesAlong = day && post.productionDay == m_post.productionDay; // unless that was written too
    return takesAlong ? app::movedTo(post, *day) : app::placedOn(post, day);
}

void PostEditor::take()
{
    if (m_isShowing || !m_post.id)
        return;
    const core::Post post = read();
    if (post == m_post)
        return;
    m_post = post;
    for (QLineEdit *line : {m_title, m_owner, m_link, m_publishedLink})
        line->setModified(false);
    for (QPlainTextEdit *field : {m_text, m_notes})
        field->document()->setModified(false);
    emit edited(post);
}

void PostEditor::takeLink(const QString &link)
{
    m_link->setText(link);
    m_link->setModified(true);
    take();
}

void PostEditor::commit()
{
    take();
}

void PostEditor::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

void PostEditor::continueTitle()
{
    m_title->setFocus();
    m_title->end(false);
}

bool PostEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_text || watched == m_notes))
        take();
    return Card::eventFilter(watched, event);
}

void PostEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        commit(); // Esc goes one step out and never loses text
        emit closeWanted();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace gui
