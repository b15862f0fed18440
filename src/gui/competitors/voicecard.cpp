// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/voicecard.h"

#include "core/format.h"
#include "core/shareofvoice.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"
#include "gui/style/theme.h"

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
    series.metric = metric;
    if (!field.value())
        return refresh(); // a count is taken back with its step, not by emptying the field
    if (const auto done = m_page.workspace().note(series, *field.value()); !done)
        m_page.report(done.error());
}

void VoiceCard::take()
{
    for (NumberField *field : {m_ours, m_rivals})
        field->commit();
}

void VoiceCard::refresh()
{
    const app::Workspace &workspace = m_page.workspace();
    const core::Language &language = workspace.language();
    const QDate day = workspace.viewDay();
    const int weekStart = workspace.strategy().business().weekStart;
    const auto counted = [&](const QString &metric) { return core::mentionsThisWeek(workspace.metrics(), metric, day, weekStart); };
    m_ours->setValue(counted(ownMentions()));
    m_rivals->setValue(counted(rivalMentions()));
    for (NumberField *field : {m_ours, m_rivals})
        field->setEnabled(day == workspace.today() && !workspace.isReadOnly());

    const core::ShareOfVoice share = core::shareOfVoice(workspace.metrics(), day, weekStart);
    if (const auto percent = share.percent())
        return m_share->setSentence(tr("%1 of what is said is about you: %2 of %3 mentions, %4."),
            {core::formatPercent(*percent, language, 0), core::formatCount(share.ours, language), core::formatCount(share.all(), language),
                core::formatDays(share.first, share.last, language)});
    m_share->setLead(tr("n/a"), share.weeks > 0 ? tr("Nobody was mentioned in the weeks that were counted.")
                                                : tr("Count both in the same week: mentions of you ÷ mentions of you and of all "
                                                     "rivals that you follow."));
}

} // namespace gui
