// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/figurescard.h"

#include "app/goals/goaladvice.h"
#include "app/workspace.h"
#include "gui/components/choicechips.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

QLabel *atRight(QLabel *label)
{
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QGridLayout *gridIn(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(4));
    grid->setVerticalSpacing(u(2));
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    return grid;
}

} // namespace

FiguresCard::FiguresCard(const app::Workspace &workspace, QWidget *parent)
    : Card(tr("What tells it in numbers"), parent)
    , m_workspace(workspace)
{
    body()->setSpacing(u(3));
    buildChoices();
}

void FiguresCard::buildChoices()
{
    m_span = new ChoiceChips(ChoiceChips::Mode::One, tr("Read by"), this);
    m_span->setOptions({tr("Day"), tr("Week"), tr("Month")},
        {core::tokenOf(core::Granularity::Day), core::tokenOf(core::Granularity::Week), core::tokenOf(core::Granularity::Month)});
    m_spanField = new FormField(tr("Read by"), m_span, this);
    body()->addWidget(m_spanField);
    m_formula = new ChoiceChips(ChoiceChips::Mode::One, tr("Formula of the rate"), this);
    m_formulaField = new FormField(tr("Formula of the rate"), m_formula, this);
    m_formulaField->setHint(tr("Choose one and keep it: rates of two formulas can’t be compared."));
    body()->addWidget(m_formulaField);
    connect(m_span, &ChoiceChips::chosenChanged, this, [this] {
        app::GoalDraft draft = m_draft;
        draft.kpi.granularity = core::fromToken<core::Granularity>(m_span->choice()).value_or(draft.kpi.granularity);
        emit edited(draft);
    });
    connect(
        m_formula, &ChoiceChips::chosenChanged, this,
        [this] {
            app::GoalDraft draft = m_draft;
            app::countInstead(m_workspace, draft, m_formula->choice());
            emit edited(draft);
        },
        Qt::QueuedConnection); // the chips are made anew for the other formula
}

void FiguresCard::setDraft(const app::GoalDraft &draft)
{
    m_draft = draft;
    m_span->setChosen({core::tokenOf(draft.kpi.granularity)});
    m_spanField->setVisible(!draft.goal.isExploration);
    showFormulas();
    showFigures();
}

void FiguresCard::showFormulas()
{
    QStringList names, metrics;
    for (const app::RateFormula &formula : app::rateFormulas(m_workspace, m_draft)) {
        names += formula.name;
        metrics += formula.metric;
    }
    m_formulaField->setVisible(!metrics.isEmpty() && !m_draft.goal.isExploration);
    m_formula->setOptions(names, metrics);
    m_formula->setChosen({m_draft.kpi.metric});
}

void FiguresCard::showFigures()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    const app::GoalFigures figures = m_draft.goal.isExploration ? app::GoalFigures() : app::goalFigures(m_workspace, m_draft);
    if (figures.rows.empty())
        column->addWidget(wrapped(mutedLabel(
            m_draft.goal.isExploration ? tr("A question has no figures to follow.") : tr("Choose what is counted, or the kind of goal."),
            m_content)));
    else
        addKnownFirst(*column, figures);
    if (!figures.sources.empty()) {
        column->addWidget(hairline(m_content));
        column->addWidget(strongLabel(Type::Body, figures.sourcesTitle, m_content));
        addSources(*gridIn(column), figures);
    }
    body()->addWidget(m_content);
    m_content->show();
}

// What is not known yet waits behind a line: ten rows of it would hide the one that counts.
void FiguresCard::addKnownFirst(QVBoxLayout &column, const app::GoalFigures &figures)
{
    constexpr std::size_t few = 2;
    app::GoalFigures known = figures, unknown = figures;
    const auto isShown = [this](const app::GoalFigure &figure) { return figure.isKnown || figure.metric == m_draft.kpi.metric; };
    std::erase_if(unknown.rows, isShown);
    if (unknown.rows.size() <= few)
        return addFigures(*gridIn(&column), figures);
    std::erase_if(known.rows, [&](const app::GoalFigure &figure) { return !isShown(figure); });
    if (!known.rows.empty())
        addFigures(*gridIn(&column), known);
    auto *more = new Disclosure(tr("Not known yet"), m_content);
    more->setNote(m_workspace.language().locale().toString(static_cast<int>(unknown.rows.size())));
    more->setOpen(m_showsUnknown);
    connect(more->head(), &QAbstractButton::clicked, this, [this, more] { m_showsUnknown = more->isOpen(); });
    column.addWidget(more);
    addFigures(*gridIn(more->column()), unknown);
}

void FiguresCard::addFigures(QGridLayout &grid, const app::GoalFigures &figures)
{
    int place = 1;
    for (const QString &head : {figures.nowHead, figures.beforeHead})
        grid.addWidget(atRight(mutedLabel(head, m_content, Type::Caption)), 0, place++);
    for (const app::GoalFigure &figure : figures.rows) {
        const int row = grid.rowCount();
        const bool isOwn = figure.metric == m_draft.kpi.metric;
        QLabel *name = isOwn          ? strongLabel(Type::Body, figure.name, m_content)
                     : figure.isKnown ? textLabel(Type::Body, figure.name, m_content)
                                      : mutedLabel(figure.name, m_content);
        name->setToolTip(figure.hint);
        name->setAccessibleDescription(figure.hint);
        grid.addWidget(wrapped(name), row, 0);
        grid.addWidget(atRight(figure.isKnown ? textLabel(Type::Body, figure.now, m_content) : mutedLabel(figure.now, m_content)), row, 1);
        grid.addWidget(atRight(mutedLabel(figure.before, m_content)), row, 2);
        grid.addWidget(atRight(mutedLabel(figure.change, m_content)), row, 3);
    }
}

void FiguresCard::addSources(QGridLayout &grid, const app::GoalFigures &figures)
{
    int place = 1;
    for (const QString &head : figures.sourceHeads)
        grid.addWidget(atRight(mutedLabel(head, m_content, Type::Caption)), 0, place++);
    for (const app::GoalSource &source : figures.sources) {
        int row = grid.rowCount();
        grid.addWidget(wrapped(textLabel(Type::Body, source.channel, m_content)), row, 0);
        for (int i = 0; i < source.cells.size(); ++i)
            grid.addWidget(atRight(textLabel(Type::Body, source.cells.at(i), m_content)), row, i + 1);
        if (!source.note.isEmpty())
            grid.addWidget(
                wrapped(mutedLabel(source.note, m_content, Type::Caption)), ++row, 0, 1, static_cast<int>(source.cells.size()) + 1);
    }
}

} // namespace gui
