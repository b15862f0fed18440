// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewpage.h"

#include "app/planday.h"
#include "core/format.h"
#include "core/opening.h"
#include "core/steps.h"
#include "gui/calendar/publishpopup.h"
#include "gui/calendar/todaydialog.h"
#include "gui/components/button.h"
#include "gui/components/emptystate.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/text.h"
#include "gui/overview/findingscard.h"
#include "gui/overview/goalrows.h"
#include "gui/overview/goalscard.h"
#include "gui/overview/nextpostscard.h"
#include "gui/overview/nextreviewcard.h"
#include "gui/pages.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int overviewSideUnits = 76;

// What was never hidden is shown with its page: showing it before would lay it out for a size that it never has.
void setShown(QWidget *part, bool isShown)
{
    if (!isShown || part->testAttribute(Qt::WA_WState_ExplicitShowHide))
        part->setVisible(isShown);
}

} // namespace

OverviewPage::OverviewPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_opening(new SentenceLabel(Type::Title, this))
{
    setTitle(tr("Overview"));
    buildActions();
    body()->addWidget(m_opening);
    buildEmpty();
    buildCards();
    connectCards();
}

void OverviewPage::buildActions()
{
    auto *menu = new QMenu(this);
    const std::vector<std::pair<const char *, QString>> kinds{{"goals", tr("New goal")}, {"calendar", tr("New post")},
        {"audience", tr("New persona")}, {"competitors", tr("New competitor")}, {"channels", tr("New channel")}};
    for (const auto &[page, text] : kinds)
        if (findPage(QLatin1String(page)))
            connect(menu->addAction(text), &QAction::triggered, this, [this, page = page] {
                emit jumpWanted({QLatin1String(page), QStringLiteral("new")});
            });
    if (!menu->isEmpty()) {
        auto *button = new Button(Button::Kind::Plain, tr("New"), this);
        button->setIconName(QStringLiteral("plus"));
        button->setMenu(menu);
        addToHeader(button);
    }
    auto *business = makeAction(tr("Your business and its closed periods"), QStringLiteral("edit"));
    connect(business, &QAction::triggered, this, [this] { emit jumpWanted({QStringLiteral("wizard"), QStringLiteral("business")}); });
    addMore(business);
    if (findPage(QStringLiteral("metrics"))) {
        m_import = makeAction(tr("Import metrics"), QStringLiteral("metrics"));
        connect(m_import, &QAction::triggered, this, [this] { emit jumpWanted({QStringLiteral("metrics"), QStringLiteral("import")}); });
        addPrimary(m_import);
    }
}

void OverviewPage::buildEmpty()
{
    m_empty = new EmptyState(QStringLiteral("overview"), tr("What should this quarter change?"),
        tr("A plan starts with one goal. The wizard asks a few questions at a time and fills the pages as you answer."), this);
    m_empty->inviteToWizard(core::isBegun(strategy(), workspace().quarter()));
    connect(m_empty, &EmptyState::wizardWanted, this, [this] { emit jumpWanted({QStringLiteral("wizard")}); });
    if (findPage(QStringLiteral("goals")))
        connect(m_empty->setLink(tr("Write a goal now")), &QPushButton::clicked, this, [this] {
            emit jumpWanted({QStringLiteral("goals"), QStringLiteral("new")});
        });
    body()->addWidget(m_empty, 1);
}

void OverviewPage::buildCards()
{
    auto *main = new QWidget(this);
    auto *side = new QWidget(this);
    const auto columnIn = [](QWidget *place) {
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(u(4));
        return column;
    };
    QVBoxLayout *mainColumn = columnIn(main);
    m_goals = new GoalsCard(workspace(), main);
    m_findings = new FindingsCard(workspace(), main);
    mainColumn->addWidget(m_goals);
    mainColumn->addWidget(m_findings);
    mainColumn->addStretch(1);
    QVBoxLayout *sideColumn = columnIn(side);
    m_posts = new NextPostsCard(workspace(), side);
    m_review = new NextReviewCard(workspace(), side);
    sideColumn->addWidget(m_posts);
    sideColumn->addWidget(m_review);
    sideColumn->addStretch(1);
    m_content = new SideColumns(main, side, overviewSideUnits, this);
    body()->addWidget(m_content);
    body()->addStretch(0);
}

void OverviewPage::connectCards()
{
    connect(m_goals, &GoalsCard::goalWanted, this, [this](const QString &goal) { emit jumpWanted({QStringLiteral("goals"), goal}); });
    connect(m_findings, &FindingsCard::subjectWanted, this, [this](const QString &subject) {
        emit jumpWanted({pageOfSubject(subject), subject});
    });
    connect(m_findings, &FindingsCard::remedyWanted, this, &OverviewPage::applyRemedy);
    connect(m_posts, &NextPostsCard::calendarWanted, this, [this] { emit jumpWanted({QStringLiteral("calendar")}); });
    connect(m_posts, &NextPostsCard::postWanted, this, [this](const QString &post) {
        emit jumpWanted({QStringLiteral("calendar"), post});
    });
    connect(m_posts, &NextPostsCard::publishWanted, this,
        [this](core::Id<core::Post> post, QWidget &below) { PublishPopup::askFor(*this, post, below); });
    connect(m_posts, &NextPostsCard::todayWanted, this, [this] { TodayDialog::showFor(*this); });
    connect(m_posts, &NextPostsCard::textCopied, this, [this] { emit toastWanted(tr("The text is on the clipboard"), false); });
    connect(m_review, &NextReviewCard::planWanted, this,
        [this](const core::Review &review) { apply(core::Edit::adding(review, review.title)); });
}

QString OverviewPage::noteText() const
{
    const QString day = core::formatLongDay(app::planDay(workspace()), language());
    std::optional<QDate> dataTo;
    for (const core::KpiReading &reading : m_goals->rows().readings())
        if (reading.dataTo && (!dataTo || *reading.dataTo > *dataTo))
            dataTo = reading.dataTo;
    if (!dataTo) // no KPI reads any of it, yet something was brought in
        for (const core::ImportBatch &batch : workspace().imports())
            if (batch.isLive && batch.lastDay && (!dataTo || *batch.lastDay > *dataTo))
                dataTo = batch.lastDay;
    return dataTo ? tr("%1. Data up to %2.").arg(day, core::formatDay(*dataTo, language())) : tr("%1. No data yet.").arg(day);
}

void OverviewPage::refresh()
{
    m_goals->refresh();
    const bool isEmpty = strategy().all<core::Goal>().empty() && strategy().all<core::Post>().empty();
    setShown(m_empty, isEmpty);
    m_empty->inviteToWizard(core::isBegun(strategy(), workspace().quarter()));
    if (m_import)
        m_import->setVisible(!isEmpty);
    setShown(m_content, !isEmpty);
    setShown(m_opening, !isEmpty);
    setNote(noteText());
    if (isEmpty)
        return;
    const core::Opening opening = core::openingOf(strategy(), workspace().quarter(), m_goals->rows().readings(), language());
    const bool isToCome = app::isStillToCome(workspace()) && m_goals->rows().rowCount() > 0;
    m_opening->setLead(isToCome ? core::beginsSentence(workspace().quarter(), language()) : opening.lead, opening.rest);
    setShown(m_goals, m_goals->rows().rowCount() > 0);
    setShown(m_findings, !core::isBeingMade(strategy(), workspace().quarter()));
    m_findings->refresh();
    m_posts->refresh();
    m_review->refresh(m_goals->rows().readings());
}

} // namespace gui
