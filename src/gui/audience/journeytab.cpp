// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/journeytab.h"

#include "app/audience/journey.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/audience/funnelcard.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/quietscroll.h"
#include "gui/components/text.h"
#include "gui/editing/longtextfield.h"
#include "gui/page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int nameLetters = 24;

} // namespace

JourneyTab::JourneyTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *empty = new EmptyState(QStringLiteral("person"), tr("Whose way to you is it?"),
        tr("Every persona goes its own way from follower to customer. Describe a persona first, then plan where it meets you and what it "
           "does next."),
        this);
    connect(empty->setPrimary(tr("New persona")), &QPushButton::clicked, this, [this] {
        emit m_page.jumpWanted({QStringLiteral("audience"), QStringLiteral("new")});
    });
    m_stack->addWidget(empty);
    m_stack->addWidget(buildContent());
}

QWidget *JourneyTab::buildContent()
{
    auto *scroll = new QuietScroll(this);
    auto *content = new QWidget(scroll);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(u(4));
    auto *card = new Card(tr("From follower to loyal fan"), content);
    m_personas = new QComboBox(card);
    m_personas->setAccessibleName(tr("Persona"));
    m_personas->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // whatever a persona is called
    m_personas->setMinimumContentsLength(nameLetters);
    card->addToHeader(m_personas);
    m_grid = new QWidget(card);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(3));
    grid->setVerticalSpacing(u(3));
    grid->setColumnMinimumWidth(0, u(26));
    for (int column = 1; column <= 3; ++column)
        grid->setColumnStretch(column, 1);
    const QStringList heads{tr("Where they meet you"), tr("What they do next"), tr("What you offer for it")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(wrapped(mutedLabel(heads[column], m_grid, Type::Caption)), 0, column + 1);
    card->body()->addWidget(m_grid);
    m_funnel = new FunnelCard(m_page, content);
    m_levers = new LeversCard(m_page, content);
    for (Card *one : std::initializer_list<Card *>{card, m_funnel, m_levers})
        cards->addWidget(one);
    cards->addStretch(1);
    scroll->setWidget(content);
    connect(m_personas, &QComboBox::activated, this, [this] {
        take();
        m_persona = core::Id<core::Persona>::fromString(m_personas->currentData().toString());
        showJourney();
    });
    return scroll;
}

void JourneyTab::refresh()
{
    const bool hasPersonas = !m_page.workspace().strategy().all<core::Persona>().empty();
    m_stack->setCurrentIndex(hasPersonas ? 1 : 0);
    if (!hasPersonas || m_isSaving)
        return;
    showPersonas();
    showJourney();
    m_funnel->refresh();
    m_levers->refresh();
}

void JourneyTab::showPersonas()
{
    const auto &personas = m_page.workspace().strategy().all<core::Persona>();
    m_personas->clear();
    for (const core::Persona &persona : personas) {
        const QString name = core::oneLine(persona.name);
        m_personas->addItem(name.isEmpty() ? tr("New persona") : name, persona.id.toString());
    }
    m_personas->setCurrentIndex(std::max(m_personas->findData(m_persona.toString()), 0));
    m_persona = core::Id<core::Persona>::fromString(m_personas->currentData().toString());
}

void JourneyTab::showJourney()
{
    const auto journey = app::journeyOf(m_page.workspace().strategy(), m_persona);
    std::vector<core::JourneyStage> rows;
    for (const core::JourneyStep &step : journey)
        rows.push_back(step.stage);
    if (rows != m_rows)
        build(journey);
    m_rows = rows;
    size_t cell = 0;
    for (const core::JourneyStep &step : journey)
        for (int column = 0; column < 3; ++column, ++cell) {
            m_cells[cell].step = step.id;
            m_cells[cell].field->showText(step.*m_cells[cell].member);
        }
}

void JourneyTab::build(const std::vector<core::JourneyStep> &journey)
{
    auto *grid = static_cast<QGridLayout *>(m_grid->layout());
    for (QWidget *old : m_grid->findChildren<QWidget *>(QStringLiteral("journey"), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->setObjectName(QString());
        old->deleteLater();
    }
    m_cells.clear();
    const core::Language &language = m_page.workspace().language();
    int row = 1;
    std::optional<core::JourneyStage> above;
    for (const core::JourneyStep &step : journey) {
        const QString stage = core::label(step.stage, language);
        if (above != step.stage) {
            auto *name = wrapped(strongLabel(Type::Body, stage, m_grid));
            name->setObjectName(QStringLiteral("journey"));
            grid->addWidget(name, row, 0, Qt::AlignTop);
        }
        above = step.stage;
        addCell(step, &core::JourneyStep::touchpoint, tr("%1: where they meet you").arg(stage), row, 1);
        addCell(step, &core::JourneyStep::nextStep, tr("%1: what they do next").arg(stage), row, 2);
        addCell(step, &core::JourneyStep::offer, tr("%1: what you offer for it").arg(stage), row, 3);
        ++row;
    }
}

void JourneyTab::addCell(const core::JourneyStep &step, QString core::JourneyStep::*member, const QString &name, int row, int column)
{
    auto *field = new LongTextField(m_grid);
    field->setObjectName(QStringLiteral("journey"));
    field->setAccessibleName(name);
    static_cast<QGridLayout *>(m_grid->layout())->addWidget(field, row, column);
    const size_t place = m_cells.size();
    m_cells.push_back({step.id, step.stage, member, field});
    connect(field, &LongTextField::textTaken, this, [this, place](const QString &text) { save(m_cells[place], text); });
}

void JourneyTab::save(const Cell &cell, const QString &text)
{
    const core::JourneyStep *known = m_page.workspace().strategy().find(cell.step);
    core::JourneyStep step = known ? *known : core::JourneyStep();
    if (!known) {
        step.persona = m_persona;
        step.stage = cell.stage;
        step.position = static_cast<int>(cell.stage);
    }
    step.*cell.member = text;
    const core::Edit edit = app::putStep(m_page.workspace(), step);
    {
        const QScopedValueRollback<bool> guard(m_isSaving, true);
        if (edit.isEmpty() || !m_page.apply(edit))
            return;
    }
    showJourney();
}

bool JourneyTab::showSubject(const QString &subject)
{
    if (!subject.startsWith(u"journey_step:"))
        return false;
    const auto id = core::Id<core::JourneyStep>::fromString(subject.section(u':', 1));
    const core::JourneyStep *step = m_page.workspace().strategy().find(id);
    if (!step)
        return false;
    m_persona = step->persona;
    refresh();
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(), [id](const Cell &one) { return one.step == id; });
    if (cell != m_cells.end())
        cell->field->setFocus(Qt::OtherFocusReason);
    return true;
}

void JourneyTab::take()
{
    for (size_t place = 0; place < m_cells.size(); ++place)
        m_cells[place].field->take();
    m_funnel->take();
}

} // namespace gui
