// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/postwork.h"

#include "app/calendar/poststeps.h"
#include "app/calendar/suspending.h"
#include "app/channels/postfit.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/mix.h"
#include "core/mixlabels.h"
#include "core/postneeds.h"
#include "gui/components/button.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

// Where a post keeps its own place in a fixed rule.
QString core::Post::*ownPlaceIn(const QString &rule)
{
    return rule == u"80_20" ? &core::Post::in8020 : rule == u"thirds" ? &core::Post::inThirds : &core::Post::in50252005;
}

bool isFixed(const QString &rule)
{
    return !rule.isEmpty() && rule != u"custom"; // there its pillar is its place
}

} // namespace

PostWork::PostWork(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_missing(wrapped(mutedLabel(QString(), this)))
    , m_line(new Disclosure(tr("Getting it ready, and after"), this))
    , m_ready(new DayField(language, m_line))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_missing);
    column->addWidget(m_line);
    addFields();
}

void PostWork::addFields()
{
    auto *column = m_line->column();
    auto *ready = new FormField(tr("Text and picture ready by"), m_ready, m_line);
    ready->setCheck([this] { return m_ready->error(); });
    column->addWidget(ready);
    connect(m_ready, &DayField::dayEdited, this, &PostWork::changed);

    m_video = new QWidget(m_line);
    auto *video = new QVBoxLayout(m_video);
    video->setContentsMargins(0, 0, 0, 0);
    video->setSpacing(u(3));
    m_stage = new QComboBox(m_video);
    m_maker = new LineField(m_video);
    video->addWidget(new FormField(tr("Stage of the video"), m_stage, m_video));
    auto *maker = new FormField(tr("Made by"), m_maker, m_video);
    maker->setHint(tr("Us, or an agency"));
    video->addWidget(maker);
    column->addWidget(m_video);
    connect(m_stage, &QComboBox::activated, this, &PostWork::changed);
    connect(m_maker, &LineField::textTaken, this, &PostWork::changed);

    const std::array<QString, 3> names{tr("Its place in the mix"), tr("In the mix of its channel"), tr("In the mix of its campaign")};
    for (size_t i = 0; i < m_places.size(); ++i) {
        MixPlace &place = m_places[i];
        place.box = new QComboBox(m_line);
        place.field = new FormField(names[i], place.box, m_line);
        column->addWidget(place.field);
        connect(place.box, &QComboBox::activated, this, &PostWork::changed);
    }

    m_answers = new QCheckBox(tr("Somebody stays to answer for an hour"), m_line);
    column->addWidget(m_answers);
    column->addWidget(wrapped(mutedLabel(
        tr("Answers are public: friendly, quick, to the point, and never pasted. The hour counts as work."), m_line, Type::Caption)));
    connect(m_answers, &QCheckBox::clicked, this, &PostWork::changed);

    m_parent = wrapped(textLabel(Type::Body, QString(), m_line));
    m_parent->setTextFormat(Qt::PlainText);
    column->addWidget(m_parent);
    auto *open = new Button(Button::Kind::Quiet, tr("Open what it was made from"), m_line);
    column->addWidget(open, 0, Qt::AlignLeft);
    m_parent->setBuddy(open);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_post.parent)
            emit parentWanted(*m_post.parent);
    });
    m_history = wrapped(mutedLabel(QString(), m_line, Type::Caption));
    m_history->setTextFormat(Qt::PlainText);
    m_history->setAccessibleName(tr("Steps so far"));
    column->addWidget(m_history);
}

void PostWork::showMissing(const core::Post &post, const app::Workspace &workspace)
{
    QStringList lines{
        app::pauseSentence(post, workspace), core::missingSentence(post, workspace.language(), app::overlengthOf(post, workspace))};
    lines.removeAll(QString());
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
}

void PostWork::setPost(const core::Post &post, const app::Workspace &workspace)
{
    const bool isSame = m_post.id == post.id;
    if (!isSame)
        m_maker->clear();
    m_post = post;
    const core::Language &language = workspace.language();
    showMissing(post, workspace);
    const bool isBeingTyped = !m_ready->error().isEmpty() || (m_ready->hasFocus() && m_ready->isModified());
    if (!isSame || !isBeingTyped)
        m_ready->setDay(post.productionDay);
    m_ready->setFrom(workspace.quarter().firstDay);
    m_answers->setChecked(post.answersFirstHour);
    m_video->setVisible(core::isFilm(post.format));
    m_stage->clear();
    for (const auto &[stage, token] : core::Tokens<core::VideoStage>::all)
        m_stage->addItem(core::label(stage, language), static_cast<int>(stage));
    m_stage->setCurrentIndex(m_stage->findData(static_cast<int>(post.videoStage)));
    m_maker->showText(post.maker);
    fillMix(post, workspace);
    const core::Post *parent = workspace.strategy().find(post.parent);
    m_parent->setText(parent ? tr("Made from “%1”.").arg(parent->title) : QString());
    m_parent->setVisible(parent != nullptr);
    m_parent->buddy()->setVisible(parent != nullptr);
    showHistory(workspace);
    showNote(workspace);
}

void PostWork::fillMix(const core::Post &post, const app::Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const core::Strategy &strategy = workspace.strategy();
    const core::Channel *channel = strategy.find(post.channel);
    const core::Campaign *campaign = strategy.find(post.campaign);
    const std::array<QString, 3> rules{
        workspace.quarter().mixRule, channel ? channel->mixRule : QString(), campaign ? campaign->mixRule : QString()};
    for (size_t i = 0; i < m_places.size(); ++i) {
        MixPlace &place = m_places[i];
        place.rule = rules[i];
        const bool isAskedAlready = std::find(rules.begin(), rules.begin() + static_cast<std::ptrdiff_t>(i), place.rule)
                                 != rules.begin() + static_cast<std::ptrdiff_t>(i);
        place.field->setVisible(isFixed(place.rule) && !isAskedAlready);
        place.box->clear();
        if (!isFixed(place.rule))
            continue;
        core::Post plain = post;
        plain.*ownPlaceIn(place.rule) = QString();
        const QString pillars = core::mixCategoryOf(plain, strategy, place.rule);
        place.box->addItem(
            pillars.isEmpty() ? tr("As its pillar") : tr("As its pillar: %1").arg(core::mixCategoryLabel(pillars, language)), QString());
        for (const core::MixCategory &category : core::mixOf(core::Strategy(), place.rule, {}, {}).categories)
            place.box->addItem(core::mixCategoryLabel(category.id, language), category.id);
        place.box->setCurrentIndex(std::max(0, place.box->findData(post.*ownPlaceIn(place.rule))));
    }
}

void PostWork::showHistory(const app::Workspace &workspace)
{
    QStringList lines;
    for (const app::PostStepLine &step : app::stepsOf(m_post.id, workspace)) {
        lines << step.text;
        if (!step.remark.isEmpty())
            lines << tr("“%1”").arg(step.remark);
    }
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
}

void PostWork::showNote(const app::Workspace &workspace)
{
    QStringList notes;
    if (m_post.productionDay)
        notes << tr("ready by %1").arg(core::formatShortDay(*m_post.productionDay, workspace.language()));
    if (m_post.answersFirstHour)
        notes << tr("answered for an hour");
    m_line->setNote(notes.join(QStringLiteral(", ")));
}

core::Post PostWork::with(core::Post post) const
{
    post.productionDay = m_ready->day();
    post.answersFirstHour = m_answers->isChecked();
    post.videoStage = static_cast<core::VideoStage>(m_stage->currentData().toInt());
    post.maker = m_maker->text().trimmed();
    for (const MixPlace &place : m_places)
        if (!place.field->isHidden())
            post.*ownPlaceIn(place.rule) = place.box->currentData().toString();
    return post;
}

} // namespace gui
