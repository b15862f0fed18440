// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/competitoreditor.h"

#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/editing/longname.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

QVBoxLayout *formColumn(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    return column;
}

} // namespace

CompetitorEditor::CompetitorEditor(QWidget *parent)
    : QWidget(parent)
{
    formColumn(this);
    m_name = addLine(tr("Name"), &core::Competitor::name);
    m_nameField = qobject_cast<FormField *>(m_name->parentWidget());
    m_nameField->setRemark([this] { return longNameRemark(m_name->text()); });
    m_website = addLine(tr("What they are, or their website"), &core::Competitor::website, tr("Bakery, two shops"));
    m_doesWell = addBox(tr("What they do well"), &core::Competitor::doesWell);
    m_doesLessWell = addBox(tr("What they do less well"), &core::Competitor::doesLessWell);
    m_listenFor = addBox(tr("Words to listen for"), &core::Competitor::listenFor, tr("Name, account and other words, one a line"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_website, m_doesLessWell, m_listenFor})
        setDeeper(field->parentWidget());
}

LineField *CompetitorEditor::addLine(const QString &label, QString core::Competitor::*member, const QString &hint)
{
    auto *line = new LineField(this);
    auto *field = new FormField(label, line, this);
    field->setHint(hint);
    layout()->addWidget(field);
    connect(line, &LineField::textTaken, this, [this, member](const QString &text) { give(member, text); });
    return line;
}

LongTextField *CompetitorEditor::addBox(const QString &label, QString core::Competitor::*member, const QString &hint)
{
    auto *box = new LongTextField(this);
    auto *field = new FormField(label, box, this);
    field->setHint(hint);
    layout()->addWidget(field);
    connect(box, &LongTextField::textTaken, this, [this, member](const QString &text) { give(member, text); });
    return box;
}

void CompetitorEditor::give(QString core::Competitor::*member, const QString &text)
{
    if (m_competitor.*member == text)
        return;
    m_competitor.*member = text;
    emit edited(m_competitor);
}

void CompetitorEditor::take()
{
    for (LineField *line : {m_name, m_website})
        line->take();
    for (LongTextField *box : {m_doesWell, m_doesLessWell, m_listenFor})
        box->take();
}

void CompetitorEditor::setCompetitor(core::Competitor competitor)
{
    if (competitor.id != m_competitor.id)
        take();
    m_competitor = competitor;
    m_name->showText(competitor.name);
    m_website->showText(competitor.website);
    m_doesWell->showText(competitor.doesWell);
    m_doesLessWell->showText(competitor.doesLessWell);
    m_listenFor->showText(competitor.listenFor);
}

void CompetitorEditor::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void CompetitorEditor::setNameRemark(const QString &remark)
{
    m_nameField->setHint(remark);
}

PresenceEditor::PresenceEditor(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_handle(new LineField(this))
    , m_followers(new NumberField(language, this))
    , m_postsPerWeek(new NumberField(language, this))
    , m_engagement(new NumberField(language, this))
    , m_strength(new ChoiceChips(ChoiceChips::Mode::One, tr("Strength"), this))
    , m_seenOn(new DayField(language, this))
    , m_formats(new LineField(this))
    , m_strengths(new LongTextField(this))
    , m_weaknesses(new LongTextField(this))
    , m_note(new LongTextField(this))
{
    QVBoxLayout *column = formColumn(this);
    const auto add = [&](const QString &label, QWidget *field, const QString &hint = {}) {
        auto *form = new FormField(label, field, this);
        form->setHint(hint);
        column->addWidget(form);
        return form;
    };
    const QStringList levels{
        QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")};
    m_strength->setOptions(levels, levels);
    m_handleField = add(tr("Account"), m_handle, tr("@name"));
    add(tr("Strength"), m_strength, tr("5 is dominant, 0 is asleep."));
    add(tr("Followers"), m_followers)->setCheck([this] { return m_followers->error(); });
    add(tr("Posts a week"), m_postsPerWeek)->setCheck([this] { return m_postsPerWeek->error(); });
    add(tr("Engagement rate, in %"), m_engagement, tr("Engagements per post ÷ followers × 100"))->setCheck([this] {
        return m_engagement->error();
    });
    add(tr("Looked at on"), m_seenOn)->setCheck([this] { return m_seenOn->error(); });
    add(tr("Formats they use"), m_formats, tr("Short videos, polls, offers"));
    add(tr("Does well there"), m_strengths);
    add(tr("Does less well there"), m_weaknesses);
    add(tr("What they post, and how people react"), m_note);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_handle, m_followers, m_postsPerWeek, m_engagement, m_seenOn, m_formats, m_strengths, m_weaknesses, m_note})
        setDeeper(field->parentWidget());
    m_engagement->setRange(0, 1000);
    m_postsPerWeek->setRange(0, 1000);
    connectFields();
}

void PresenceEditor::connectFields()
{
    connect(m_handle, &LineField::textTaken, this, &PresenceEditor::give);
    connect(m_followers, &NumberField::valueEdited, this, &PresenceEditor::give);
    connect(m_postsPerWeek, &NumberField::valueEdited, this, &PresenceEditor::give);
    connect(m_engagement, &NumberField::valueEdited, this, &PresenceEditor::give);
    connect(m_strength, &ChoiceChips::chosenChanged, this, &PresenceEditor::give);
    connect(m_seenOn, &DayField::dayEdited, this, &PresenceEditor::give);
    connect(m_formats, &LineField::textTaken, this, &PresenceEditor::give);
    for (LongTextField *box : {m_strengths, m_weaknesses, m_note})
        connect(box, &LongTextField::textTaken, this, &PresenceEditor::give);
}

void PresenceEditor::take()
{
    m_handle->take();
    for (NumberField *field : {m_followers, m_postsPerWeek, m_engagement})
        field->commit();
    m_seenOn->commit();
    m_formats->take();
    for (LongTextField *box : {m_strengths, m_weaknesses, m_note})
        box->take();
}

void PresenceEditor::focusFigures()
{
    m_followers->setFocus(Qt::ShortcutFocusReason);
}

void PresenceEditor::setHandleRemark(const QString &remark)
{
    m_handleField->setHint(remark.isEmpty() ? tr("@name") : remark);
}

void PresenceEditor::setPresence(core::Presence presence)
{
    if (presence.id != m_presence.id || presence.competitor != m_presence.competitor || presence.network != m_presence.network)
        take();
    m_presence = presence;
    m_handle->showText(presence.handle);
    m_followers->setValue(presence.followers);
    m_postsPerWeek->setValue(presence.postsPerWeek);
    m_engagement->setValue(presence.engagementRate);
    m_strength->setChosen(presence.strength ? QStringList{QString::number(*presence.strength)} : QStringList());
    m_seenOn->setDay(presence.seenOn);
    m_formats->showText(presence.formats);
    m_strengths->showText(presence.strengths);
    m_weaknesses->showText(presence.weaknesses);
    m_note->showText(presence.note);
}

void PresenceEditor::give()
{
    core::Presence presence = m_presence;
    presence.handle = m_handle->text();
    presence.followers = m_followers->value();
    presence.postsPerWeek = m_postsPerWeek->value();
    presence.engagementRate = m_engagement->value();
    presence.strength = m_strength->choice().isEmpty() ? std::nullopt : std::optional(m_strength->choice().toInt());
    presence.seenOn = m_seenOn->day();
    presence.formats = m_formats->text();
    presence.strengths = m_strengths->text();
    presence.weaknesses = m_weaknesses->text();
    presence.note = m_note->text();
    if (presence == m_presence)
        return;
    m_presence = presence;
    emit edited(m_presence);
}

} // namespace gui
