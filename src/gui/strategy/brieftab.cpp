// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/strategy/brieftab.h"

#include "app/openanswers.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/formfield.h"
#include "gui/components/quietscroll.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/longtextfield.h"
#include "gui/editing/wordingline.h"
#include "gui/page.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

namespace gui {

namespace {

constexpr int wordsOfASummary = 60;
constexpr int wordsOfAScope = 40;
constexpr int wordsOfADecision = 60;

QString scopeQuestion()
{
    return QStringLiteral("strategy.scope");
}

} // namespace

BriefTab::BriefTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QuietScroll(this);
    auto *content = new QWidget(scroll);
    content->setMaximumWidth(u(recordFormUnits));
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(u(4));
    cards->addWidget(buildChapters(content));
    cards->addWidget(buildStrategy(content));
    cards->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll);
}

QWidget *BriefTab::buildStrategy(QWidget *parent)
{
    auto *card = new Card(tr("The strategy in short"), parent);
    // S3-05
    card->body()->addWidget(wrapped(mutedLabel(
        tr("A plan has two readers. Inside, it says where you are going, and later whether you got there; outside, the people it is made "
           "for get posts that mean something to them, and somebody who answers."),
        card)));
    m_period = wrapped(strongLabel(Type::Body, QString(), card));
    card->body()->addWidget(m_period);
    const core::Language &language = m_page.workspace().language();
    m_summary = new LongTextField(card);
    auto *summary = new FormField(tr("The strategy, in your own words"), m_summary, card);
    summary->setHint(tr("What you will do and what you hope for, so that somebody who reads nothing else knows."));
    new WordingLine(*summary, *m_summary, wordsOfASummary, language);
    card->body()->addWidget(summary);
    m_scope = new LongTextField(card);
    auto *scope = new FormField(tr("What it covers, and what not"), m_scope, card);
    scope->setHint(tr("Which shop, brand or country; which networks; whether ads and customer service belong to it."));
    new WordingLine(*scope, *m_scope, wordsOfAScope, language);
    card->body()->addWidget(scope);
    addDecision(card);
    auto *onePage = new Button(Button::Kind::Quiet, tr("See it on one page"), card);
    card->body()->addWidget(onePage, 0, Qt::AlignLeft);
    connect(onePage, &QPushButton::clicked, this, [this] {
        take();
        emit m_page.jumpWanted({QStringLiteral("report"), QStringLiteral("one-page")});
    });
    connect(m_summary, &LongTextField::textTaken, this,
        [this](const QString &text) { saveQuarter([&text](core::Quarter &quarter) { quarter.summary = text; }); });
    connect(m_scope, &LongTextField::textTaken, this, &BriefTab::saveScope);
    return card;
}

// S1-03
void BriefTab::addDecision(Card *card)
{
    const core::Language &language = m_page.workspace().language();
    m_decision = new LongTextField(card);
    auto *decision = new FormField(tr("The one decision you ask for"), m_decision, card);
    decision->setHint(tr("What it costs and what follows from it; it stands on page one of the document."));
    new WordingLine(*decision, *m_decision, wordsOfADecision, language);
    card->body()->addWidget(decision);
    m_decideBefore = new DayField(language, card);
    auto *before = new FormField(tr("It comes too late after"), m_decideBefore, card);
    before->setCheck([this] { return m_decideBefore->error(); });
    card->body()->addWidget(before);
    connect(m_decision, &LongTextField::textTaken, this,
        [this](const QString &text) { saveQuarter([&text](core::Quarter &quarter) { quarter.decisionAsked = text; }); });
    connect(m_decideBefore, &DayField::dayEdited, this,
        [this] { saveQuarter([this](core::Quarter &quarter) { quarter.decideBefore = m_decideBefore->day(); }); });
}

QWidget *BriefTab::buildChapters(QWidget *parent)
{
    auto *card = new Card(tr("Five parts of a plan that can be used"), parent);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(4));
    grid->setVerticalSpacing(u(3));
    grid->setColumnStretch(2, 1);
    for (const core::ChapterState &chapter : chapters())
        addLine(grid, chapter, card);
    card->body()->addLayout(grid);
    return card;
}

void BriefTab::addLine(QGridLayout *grid, const core::ChapterState &chapter, QWidget *parent)
{
    const int row = static_cast<int>(m_lines.size());
    Line line;
    line.count = mutedLabel(QString(), parent);
    line.state = wrapped(textLabel(Type::Body, QString(), parent));
    line.open = new Button(Button::Kind::Quiet, tr("Go on there"), parent);
    line.open->setAccessibleName(tr("Go on with the part “%1”").arg(chapter.name));
    grid->addWidget(strongLabel(Type::Body, chapter.name, parent), row, 0, Qt::AlignTop);
    grid->addWidget(line.count, row, 1, Qt::AlignTop);
    grid->addWidget(line.state, row, 2, Qt::AlignTop);
    grid->addWidget(line.open, row, 3, Qt::AlignTop);
    connect(line.open, &QPushButton::clicked, this, [this, part = chapter.chapter] { goOn(part); });
    m_lines.push_back(line);
}

std::vector<core::ChapterState> BriefTab::chapters() const
{
    const app::Workspace &workspace = m_page.workspace();
    return core::planChapters(workspace.strategy(), workspace.quarter(), workspace.language());
}

void BriefTab::refresh()
{
    const app::Workspace &workspace = m_page.workspace();
    const core::Quarter &quarter = workspace.quarter();
    const core::Language &language = workspace.language();
    m_period->setText(tr("%1: from %2 to %3")
                          .arg(core::quarterLabel(quarter, language), core::formatDay(quarter.firstDay, language),
                              core::formatDay(quarter.lastDay, language)));
    m_summary->showText(quarter.summary);
    m_decision->showText(quarter.decisionAsked);
    if (std::exchange(m_shown, quarter.id) != quarter.id || m_decideBefore->error().isEmpty())
        m_decideBefore->setDay(quarter.decideBefore);
    m_decideBefore->setFrom(quarter.firstDay);
    m_scope->showText(core::answerText(workspace.strategy(), scopeQuestion()));
    const auto states = chapters();
    for (size_t row = 0; row < m_lines.size(); ++row) {
        const QStringList missing = states[row].missing();
        m_lines[row].count->setText(tr("%1 of %2").arg(states[row].there()).arg(states[row].points.size()));
        m_lines[row].state->setText(
            missing.isEmpty() ? tr("All of it is there.") : tr("Still missing: %1.").arg(missing.join(QStringLiteral(", "))));
        m_lines[row].open->setVisible(!missing.isEmpty());
    }
}

void BriefTab::take()
{
    for (LongTextField *field : {m_summary, m_scope, m_decision})
        field->take();
    m_decideBefore->commit();
}

void BriefTab::goOn(core::PlanChapter chapter)
{
    take();
    const auto state = chapters()[static_cast<size_t>(chapter)];
    emit m_page.jumpWanted({state.page(), state.subject()});
}

void BriefTab::saveQuarter(const std::function<void(core::Quarter &)> &change)
{
    core::Quarter quarter = m_page.workspace().quarter();
    change(quarter);
    if (m_page.apply(core::Edit::changing(quarter, core::quarterName(quarter))))
        refresh();
}

void BriefTab::saveScope(const QString &text)
{
    const core::Edit edit = app::answering(scopeQuestion(), text, m_page.workspace().strategy());
    if (!edit.isEmpty() && m_page.apply(edit))
        refresh();
}

} // namespace gui
