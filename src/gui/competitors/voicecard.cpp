// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/voicecard.h"

#include "app/planday.h"
#include "core/audit.h"
#include "core/format.h"
#include "core/shareofvoice.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr double mostMentions = 1e9;

QString ownMentions()
{
    return QStringLiteral("mentions");
}

QString rivalMentions()
{
    return QStringLiteral("competitor_mentions");
}

} // namespace

VoiceCard::VoiceCard(Page &page, QWidget *parent)
    : Card(tr("Share of voice"), parent)
    , m_page(page)
    , m_share(new SentenceLabel(Type::Body, this))
{
    body()->setSpacing(u(3));
    m_where = new QComboBox(this);
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    body()->addWidget(new FormField(tr("Where"), m_where, this));
    connect(m_where, &QComboBox::activated, this, &VoiceCard::refresh);
    body()->addWidget(m_share);
    m_ours = addCount(tr("Mentions of you this week"), ownMentions());
    m_rivals = addCount(tr("Mentions of all your rivals this week"), rivalMentions());
}

NumberField *VoiceCard::addCount(const QString &label, const QString &metric)
{
    auto *field = new NumberField(m_page.workspace().language(), this);
    field->setRange(0, mostMentions);
    auto *form = new FormField(label, field, this);
    form->setCheck([field] { return field->error(); });
    body()->addWidget(form);
    connect(field, &NumberField::valueEdited, this, [this, field, metric] { note(metric, *field); });
    return field;
}

void VoiceCard::note(const QString &metric, const NumberField &field)
{
    core::SeriesKey series;
    series.channel = channel();
    series.metric = metric;
    if (!field.value())
        return refresh(); // a count is taken back with its step, not by emptying the field
    if (const auto done = m_page.workspace().note(series, *field.value()); !done)
        m_page.report(done.error());
}

std::optional<core::Id<core::Channel>> VoiceCard::channel() const
{
    const QString chosen = m_where->currentData().toString();
    return chosen.isEmpty() ? std::nullopt : std::optional(core::Id<core::Channel>::fromString(chosen));
}

void VoiceCard::fillPlaces()
{
    const QString chosen = m_where->currentData().toString();
    m_where->clear();
    m_where->addItem(tr("On all networks together"), QString());
    for (const core::Channel &one : m_page.workspace().strategy().all<core::Channel>())
        if (core::decisionFor(one) != core::AuditDecision::Close)
            m_where->addItem(m_page.workspace().channelName(one.id), one.id.toString());
    m_where->setCurrentIndex(std::max(m_where->findData(chosen), 0));
}

void VoiceCard::take()
{
    for (NumberField *field : {m_ours, m_rivals})
        field->commit();
}

void VoiceCard::refresh()
{
    fillPlaces();
    const app::Workspace &workspace = m_page.workspace();
    const core::Language &language = workspace.language();
    const QDate shown = workspace.viewDay();
    const bool isNow = shown == workspace.today() || shown == app::workDay(workspace);
    const QDate day = isNow ? app::workDay(workspace) : shown; // numbers typed in count for that day
    const int weekStart = workspace.strategy().business().weekStart;
    const auto counted = [&](const QString &metric) {
        return core::mentionsThisWeek(workspace.metrics(), metric, day, weekStart, channel());
    };
    m_ours->setValue(counted(ownMentions()));
    m_rivals->setValue(counted(rivalMentions()));
    for (NumberField *field : {m_ours, m_rivals})
        field->setEnabled(isNow && !workspace.isReadOnly());

    const core::ShareOfVoice share = core::shareOfVoice(workspace.metrics(), day, weekStart, channel());
    if (const auto percent = share.percent())
        return m_share->setSentence(tr("%1 of what is said is about you: %2 of %3 mentions, %4."),
            {core::formatPercent(*percent, language, 0), core::formatCount(share.ours, language), core::formatCount(share.all(), language),
                core::formatDays(share.first, share.last, language)});
    m_share->setLead(tr("n/a"), share.weeks > 0 ? tr("Nobody was mentioned in the weeks that were counted.")
                                                : tr("Count both in the same week: mentions of you ÷ mentions of you and of all "
                                                     "rivals that you follow."));
}

} // namespace gui
