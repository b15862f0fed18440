// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/repeatrow.h"

#include "app/workspace.h"
#include "core/cadence.h"
#include "core/format.h"
#include "core/repeatwords.h"
#include "gui/calendar/repeatform.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/popup.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace gui {

RepeatRow::RepeatRow(QWidget *parent)
    : QWidget(parent)
    , m_sentence(wrapped(mutedLabel(QString(), this)))
    , m_change(new Button(Button::Kind::Plain, QString(), this))
    , m_scope(new QComboBox(this))
    , m_scopeField(new FormField(tr("Changes here are for"), m_scope, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    column->addWidget(strongLabel(Type::Body, tr("Repeats"), this));
    column->addWidget(m_sentence);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addSpacing(u(1));
    column->addWidget(m_scopeField);
    m_change->setIconName(QStringLiteral("repeat"));
    m_scope->addItems({tr("Only this post"), tr("This one and the following"), tr("All of them")}); // in the order of app::RepeatScope
    connect(m_change, &Button::clicked, this, &RepeatRow::openForm);
}

app::RepeatScope RepeatRow::scope() const
{
    return static_cast<app::RepeatScope>(m_scope->currentIndex());
}

void RepeatRow::resetScope()
{
    m_scope->setCurrentIndex(static_cast<int>(app::RepeatScope::This));
}

void RepeatRow::setPost(const core::Post &post, const app::Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const core::Recurrence *recurrence = app::recurrenceOf(post, strategy);
    const bool isRepeated = app::isRepeated(post, strategy);
    if (m_post.id != post.id || !isRepeated)
        resetScope();
    m_post = post;
    m_workspace = &workspace;
    m_language = workspace.language();
    const auto rule = app::ruleFrom(post, strategy);
    m_rule = rule.value_or(core::repeatingLike(core::RepeatUnit::Week, post.day.value_or(workspace.viewDay())));
    if (!rule) {
        m_rule.until = app::usualEnd(post.day.value_or(workspace.viewDay()), strategy);
        m_rule.weekStart = strategy.business().weekStart;
    }
    m_goesOn = recurrence != nullptr;
    m_firstDay = m_goesOn ? *post.recurrenceDay : post.day.value_or(workspace.viewDay());
    m_isLast = !isRepeated || app::occurrencesOf(recurrence->id, strategy).back().id == post.id;
    QStringList lines;
    if (!recurrence)
        lines << (post.day ? tr("It comes once.") : tr("Give it a day first: an idea comes once."));
    else
        lines << core::repeatSentence(recurrence->rule, recurrence->firstDay, m_language);
    if (recurrence && post.day && post.day != post.recurrenceDay)
        lines << tr("Moved from %1; it keeps its place when the others move.").arg(core::formatDay(*post.recurrenceDay, m_language));
    m_sentence->setText(lines.join(u'\n'));
    m_change->setText(recurrence ? tr("Change the repetition…") : tr("Repeat the post…"));
    m_change->setEnabled(post.day.has_value());
    m_scopeField->setVisible(isRepeated);
}

void RepeatRow::openForm()
{
    auto *popup = new Popup(this);
    auto *form = new RepeatForm(m_firstDay, m_rule, m_language, popup);
    if (m_goesOn)
        form->setGoesOn();
    form->setOpenDays([this](QDate day) { return core::isOpenOn(m_workspace->strategy(), day); });
    popup->column()->addWidget(form);
    connect(form, &RepeatForm::accepted, this, [this, popup](const core::RepeatRule &rule) {
        popup->finish();
        emit ruleWanted(rule);
    });
    if (!m_isLast) {
        auto *last = new Button(Button::Kind::Quiet, tr("Make this post the last one"), popup);
        popup->column()->addWidget(last, 0, Qt::AlignLeft);
        connect(last, &Button::clicked, this, [this, popup] {
            popup->finish();
            emit endWanted();
        });
    }
    popup->openBelow(m_change);
    form->setFocus();
}

} // namespace gui
