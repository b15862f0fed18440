// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/competitorparts.h"

#include "app/competitors/presenceedit.h"
#include "core/opportunity.h"
#include "gui/competitors/competitoreditor.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/style/theme.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace gui {

namespace {

// Networks to look at while the plan names none.
const QStringList usualNetworks = {
    QStringLiteral("instagram"), QStringLiteral("facebook"), QStringLiteral("tiktok"), QStringLiteral("linkedin")};

core::Id<core::Competitor> competitorId(const QString &id)
{
    return core::Id<core::Competitor>::fromString(id);
}

std::vector<RecordPart::Record> competitorRecords(const core::Strategy &strategy, const QString &unnamed)
{
    std::vector<RecordPart::Record> result;
    for (const core::Competitor &competitor : strategy.all<core::Competitor>())
        result.push_back({competitor.id.toString(), competitor.name.isEmpty() ? unnamed : competitor.name});
    return result;
}

core::Questionnaire::Part ofEach(core::Questionnaire::Part part)
{
    for (int number = 1; number <= core::wantedCompetitors; ++number)
        part.repeats << QCoreApplication::translate("gui::CompetitorsPart", "Competitor %1").arg(number);
    return part;
}

} // namespace

CompetitorsPart::CompetitorsPart(const WizardDesk &desk, QWidget *parent)
    : RecordPart(desk, core::WizardStep::Competitors, tr("Competitors"), tr("Add a competitor"), parent)
    , m_editor(new CompetitorEditor(this))
{
    setTexts(tr("Who they are"), tr("Who else is talking to your customers?"),
        tr("Two or three rivals are enough. Note what they do well: it is what your customers have come to expect."));
    setInvitation(tr("Whom would your customers go to if you were closed?"));
    setEditor(m_editor);
    connect(m_editor, &CompetitorEditor::edited, this,
        [this](const core::Competitor &competitor) { this->desk().apply(core::Edit::changing(competitor, competitor.name)); });
}

core::Questionnaire::Part CompetitorsPart::onPaper(bool isDeep) const
{
    return ofEach(RecordPart::onPaper(isDeep));
}

void CompetitorsPart::take()
{
    m_editor->take();
}

std::vector<RecordPart::Record> CompetitorsPart::records() const
{
    return competitorRecords(desk().strategy(), tr("New competitor"));
}

QString CompetitorsPart::add()
{
    core::Competitor competitor;
    competitor.id = core::newId<core::Competitor>();
    competitor.position = static_cast<int>(desk().strategy().all<core::Competitor>().size());
    return desk().apply(core::Edit::adding(competitor, tr("New competitor"))) ? competitor.id.toString() : QString();
}

void CompetitorsPart::remove(const QString &id)
{
    if (const core::Competitor *competitor = desk().strategy().find(competitorId(id)))
        desk().apply(core::Edit::deleting(competitor->id, QString(competitor->name)));
}

void CompetitorsPart::show(const QString &id)
{
    const core::Competitor *competitor = desk().strategy().find(competitorId(id));
    if (competitor && m_editor->competitor() != *competitor)
        m_editor->setCompetitor(*competitor);
}

PresencesPart::PresencesPart(const WizardDesk &desk, QWidget *parent)
    : RecordPart(desk, core::WizardStep::Competitors, tr("Competitors"), {}, parent)
    , m_form(new QWidget(this))
    , m_networks(new ChoiceChips(ChoiceChips::Mode::One, tr("Network"), m_form))
    , m_editor(new PresenceEditor(desk.workspace().language(), m_form))
{
    setTexts(tr("How strong they are"), tr("How strong are they, and where?"),
        tr("Ten minutes on each account will do. A network where your customers are and no rival is strong is an opportunity."));
    setInvitation(tr("Name a competitor first; this part then asks about their accounts."));
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    column->addWidget(new FormField(tr("Network"), m_networks, m_form));
    column->addWidget(m_editor);
    setEditor(m_form);
    connect(m_networks, &ChoiceChips::chosenChanged, this, [this] { show(current()); });
    connect(m_editor, &PresenceEditor::edited, this, &PresencesPart::save);
}

core::Questionnaire::Part PresencesPart::onPaper(bool isDeep) const
{
    return ofEach(RecordPart::onPaper(isDeep));
}

void PresencesPart::take()
{
    m_editor->take();
}

std::vector<RecordPart::Record> PresencesPart::records() const
{
    return competitorRecords(desk().strategy(), tr("New competitor"));
}

void PresencesPart::offerNetworks()
{
    QStringList ids = core::networksOf(desk().strategy());
    for (const QString &usual : usualNetworks)
        if (!ids.contains(usual) && ids.size() < usualNetworks.size())
            ids << usual;
    QStringList names;
    for (const QString &id : ids) {
        const core::Network *network = desk().workspace().networks().find(id);
        names << (network ? network->name(desk().workspace().language().code()) : id);
    }
    const QString chosen = m_networks->choice();
    m_networks->setOptions(names, ids);
    m_networks->setChosen({ids.contains(chosen) ? chosen : ids.value(0)});
}

void PresencesPart::show(const QString &id)
{
    offerNetworks();
    core::Presence presence;
    presence.competitor = competitorId(id);
    presence.network = m_networks->choice();
    for (const core::Presence &known : core::latestPresences(desk().strategy()))
        if (known.competitor == presence.competitor && known.network == presence.network)
            presence = known;
    if (m_editor->presence() != presence)
        m_editor->setPresence(presence);
}

void PresencesPart::save(const core::Presence &presence)
{
    desk().apply(app::putPresence(desk().strategy(), presence, desk().workspace().today()));
}

} // namespace gui
