// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/operations/governancetab.h"

#include "app/templates.h"
#include "core/format.h"
#include "core/governance.h"
#include "gui/components/quietscroll.h"
#include "gui/components/sidecolumns.h"
#include "gui/operations/houserulescard.h"
#include "gui/records/questionscard.h"
#include "gui/records/register.h"
#include "gui/style/theme.h"

namespace gui {

namespace {

constexpr int governancePanelUnits = 75;

} // namespace

GovernanceTab::GovernanceTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_trainings(trainings())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SideColumns(m_trainings, buildPanel(), governancePanelUnits, this));
}

RegisterOf<core::Training> *GovernanceTab::trainings()
{
    using Training = core::Training;
    RegisterOf<Training>::Description shown;
    shown.words = {tr("Who was shown what"), tr("Note a training"), tr("New training"), QStringLiteral("person"),
        tr("Does everybody who speaks for you know how?"),
        tr("Whoever writes, answers or decides has to know the voice, the process and the goals. Note who was shown what, so that the "
           "house "
           "sounds the same whoever is on duty."),
        tr("Start with the usual topics")};
    shown.fields = [](RecordForm<Training> &form) {
        form.line(tr("What was shown"), &Training::topic);
        form.line(tr("To whom"), &Training::who, tr("Empty: to nobody yet"));
        form.day(tr("When"), &Training::day);
        form.text(tr("What it is about, what is still open"), &Training::note);
    };
    shown.title = [](const Training &one) { return one.topic; };
    shown.second = [](const Training &one) { return one.who.trimmed().isEmpty() ? tr("Nobody yet") : one.who; };
    shown.right = [this](const Training &one) {
        return one.who.trimmed().isEmpty() ? QString() : core::formatShortDay(one.day, m_page.workspace().language());
    };
    shown.begin = [this](Training &one) { one.day = m_page.workspace().today(); };
    shown.summary = [](const std::vector<Training> &all) {
        const auto open = std::count_if(all.begin(), all.end(), [](const Training &one) { return one.who.trimmed().isEmpty(); });
        return open == 0 ? QString() : tr("Topics that nobody was shown yet: %1 of %2.").arg(open).arg(all.size());
    };
    shown.start = [this] { return app::usualTrainings(m_page.workspace()); };
    return new RegisterOf<Training>(m_page, shown, this);
}

QWidget *GovernanceTab::buildPanel()
{
    auto *scroll = new QuietScroll(this);
    auto *panel = new QWidget(scroll);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    m_deciders = new Card(tr("Who decides"), panel);
    column->addWidget(m_deciders);
    m_rules = new HouseRulesCard(m_page, panel);
    column->addWidget(m_rules);
    m_questions = new QuestionsCard(
        m_page, tr("Open questions"), app::openQuestions(QStringLiteral("operations"), m_page.workspace().language()), panel);
    column->addWidget(m_questions);
    column->addStretch(1);
    scroll->setWidget(panel);
    return scroll;
}

void GovernanceTab::showDeciders()
{
    delete m_deciderLines;
    m_deciderLines = new QWidget(m_deciders);
    auto *lines = new QVBoxLayout(m_deciderLines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(u(3));
    const core::Strategy &strategy = m_page.workspace().strategy();
    const auto deciders = core::decidersOf(strategy);
    const auto add = [&](const QString &lead, const QString &rest) {
        auto *line = new SentenceLabel(Type::Body, m_deciderLines);
        line->setLead(lead, rest);
        lines->addWidget(line);
    };
    for (const core::Decider &one : deciders) {
        QStringList sentences;
        if (!one.answersFor.isEmpty())
            sentences << tr("Answers for: %1.").arg(one.answersFor.join(QStringLiteral(", ")));
        if (!one.approves.isEmpty())
            sentences << tr("Approves: %1.").arg(one.approves.join(QStringLiteral(", ")));
        add(one.name, sentences.join(u' '));
    }
    if (deciders.empty())
        add(tr("Nobody yet."), tr("Say under Roles who answers for each task, and under Process which steps have to be approved."));
    if (const QStringList open = core::stepsWithoutApprover(strategy); !open.isEmpty())
        add(tr("Nobody is named to approve:"), open.join(QStringLiteral(", ")));
    m_deciders->body()->addWidget(m_deciderLines);
    m_deciderLines->show();
}

void GovernanceTab::refresh()
{
    m_trainings->refresh();
    showDeciders();
    m_rules->refresh();
    m_questions->refresh();
}

void GovernanceTab::take()
{
    m_trainings->take();
    m_rules->take();
    m_questions->take();
}

void GovernanceTab::leave()
{
    take();
    m_trainings->leave();
}

bool GovernanceTab::showSubject(const QString &subject)
{
    return m_trainings->showSubject(subject) || m_questions->showSubject(subject);
}

QString GovernanceTab::addText() const
{
    return m_trainings->addText();
}

void GovernanceTab::addOne()
{
    m_trainings->addOne();
}

} // namespace gui
