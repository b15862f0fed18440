// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/capacitytab.h"

#include "app/channels/capacitytable.h"
#include "core/format.h"
#include "gui/channels/effortcard.h"
#include "gui/channels/nochannels.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr int timePanelUnits = 75;

// An estimate, said as one: in minutes, and above an hour in fives of them.
QString roughHours(double hours, const core::Language &language)
{
    constexpr double minutesOfAnHour = 60;
    const double step = hours > 1 ? 5 : 1;
    const double minutes = std::round(hours * minutesOfAnHour / step) * step;
    return core::formatHours((hours > 0 ? std::max(minutes, 1.0) : 0) / minutesOfAnHour, language);
}

} // namespace

CapacityTab::CapacityTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_loads(new app::CapacityTable(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(noChannels(page, QStringLiteral("clock"), tr("Is there time for all of it?"),
        tr("Once there are channels and posts, this page compares the hours they take with those you have."), this));
    m_stack->addWidget(new SideColumns(buildMain(), buildTime(), timePanelUnits, this));
}

QWidget *CapacityTab::buildMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_lead = new SentenceLabel(Type::Section, main);
    m_arithmetic = wrapped(mutedLabel(QString(), main));
    m_advice = wrapped(mutedLabel(QString(), main));
    column->addWidget(m_lead);
    column->addWidget(m_arithmetic);
    column->addWidget(m_advice);
    auto *card = new Card(tr("In an average week"), main);
    card->setFlush();
    m_table = new QTableView(card);
    m_table->setModel(m_loads);
    styleTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Time a week by channel"));
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto channel = m_loads->channelAt(index.row()))
            m_page.showSubject(QStringLiteral("channel:") + channel->toString());
    });
    return main;
}

QWidget *CapacityTab::buildTime()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    auto *card = new Card(tr("The time there is"), panel);
    m_time = new RecordForm<core::Business>(m_page, card);
    m_time->number(tr("Hours a week for social media"), &core::Business::hoursPerWeek, 0, 168);
    m_time->number(tr("Minutes a day for answering people"), &core::Business::replyMinutes, 0, 1440,
        tr("On each day you are open: comments, messages, reviews."));
    card->body()->addWidget(m_time);
    column->addWidget(card);
    m_effort = new EffortCard(m_page, panel);
    column->addWidget(m_effort);
    column->addStretch(1);
    connect(m_time, &RecordFields::edited, this, &CapacityTab::saveTime);
    return panel;
}

void CapacityTab::refresh()
{
    m_loads->reload();
    m_stack->setCurrentIndex(m_page.workspace().strategy().all<core::Channel>().empty() ? 0 : 1);
    m_time->setRow(m_page.workspace().strategy().business());
    m_effort->refresh();
    fitColumns(*m_table);
    showSentences();
}

bool CapacityTab::showSubject(const QString &subject)
{
    const auto id = core::Id<core::FormatEffort>::fromString(subject.section(u':', 1));
    const core::FormatEffort *effort = m_page.workspace().strategy().find(id);
    return subject.startsWith(u"format_effort:") && effort && m_effort->show(effort->format);
}

void CapacityTab::take()
{
    m_time->take();
    m_effort->take();
}

void CapacityTab::showSentences()
{
    m_lead->setLead(verdict(), wayOut());
    m_arithmetic->setText(arithmetic());
    m_advice->setText(rankAdvice());
    m_advice->setVisible(!m_advice->text().isEmpty());
}

std::optional<double> CapacityTab::leadingPromise() const
{
    constexpr double hardlyAny = 0.5; // of the hours that the promised posts take
    const core::Capacity &capacity = m_loads->capacity();
    const auto promised = core::promisedBeyondPlan(capacity, m_page.workspace().strategy(), m_page.workspace().networks());
    const double besides = capacity.needed() - capacity.postHours;
    return promised && capacity.postHours < hardlyAny * (*promised - besides) ? promised : std::nullopt;
}

QString CapacityTab::verdict() const
{
    const core::Capacity &capacity = m_loads->capacity();
    const core::Language &language = m_page.workspace().language();
    const QString needed = roughHours(capacity.needed(), language);
    const QString available = core::formatHours(capacity.available, language);
    if (const auto promised = leadingPromise()) {
        const QString hours = roughHours(*promised, language);
        if (capacity.available <= 0)
            return tr("The posts that the channels promise take %1 a week.").arg(hours);
        return *promised > capacity.available
                 ? tr("It would not fit: the posts that the channels promise take %1 a week, and you have %2.").arg(hours, available)
                 : tr("It would fit: the posts that the channels promise take %1 of the %2 a week you have.").arg(hours, available);
    }
    if (capacity.available <= 0)
        return tr("A week takes %1.").arg(needed);
    return capacity.excess() > 0 ? tr("It does not fit: a week takes %1, and you have %2.").arg(needed, available)
                                 : tr("It fits: a week takes %1 of the %2 you have.").arg(needed, available);
}

QString CapacityTab::wayOut() const
{
    const core::Capacity &capacity = m_loads->capacity();
    if (capacity.available <= 0)
        return tr("Say how many hours you have, to see whether that fits.");
    if (leadingPromise())
        return tr("What is in the calendar so far takes %1.").arg(roughHours(capacity.needed(), m_page.workspace().language()));
    if (capacity.excess() <= 0)
        return {};
    QStringList fewer;
    for (const core::FewerPosts &one : core::whatWouldFit(capacity))
        fewer << tr("%n posts a week fewer on %1", nullptr, one.posts).arg(m_page.workspace().channelName(one.channel));
    return fewer.isEmpty() ? tr("Answering people alone takes more than that: share it, or answer on fewer channels.")
                           : tr("It would fit with %1.").arg(fewer.join(QStringLiteral(", ")));
}

QString CapacityTab::arithmetic() const
{
    const core::Capacity &capacity = m_loads->capacity();
    const core::Language &language = m_page.workspace().language();
    const auto number = [&language](double value) {
        return language.locale().toString(std::round(value * 10) / 10, 'f', QLocale::FloatingPointShortest);
    };
    QString sum =
        tr("Posts: %1 a week. Answers: %2 min on %3 open days, %4. An average over the %5 weeks of the quarter in which you work; "
           "closures are left out.")
            .arg(roughHours(capacity.postHours, language), QString::number(capacity.replyMinutes), number(capacity.openDaysPerWeek),
                roughHours(capacity.replyHours, language), number(capacity.weeks));
    if (capacity.keptHours() > 0)
        sum += u' '
             + tr("Kept free a week: %1 for talking with people, %2 for what nobody planned.")
                   .arg(roughHours(capacity.engagementHours, language), roughHours(capacity.reserveHours, language));
    const auto promised = core::promisedBeyondPlan(capacity, m_page.workspace().strategy(), m_page.workspace().networks());
    return promised && !leadingPromise()
             ? sum + u' ' + tr("Posting as often as the channels promise would take %1 a week.").arg(roughHours(*promised, language))
             : sum;
}

QString CapacityTab::rankAdvice() const
{
    return core::isEveryChannelPrimary(m_page.workspace().strategy())
             ? tr("Every channel is primary. You need not be everywhere: choose the one or two that content is made for.")
             : QString();
}

void CapacityTab::saveTime()
{
    if (m_page.apply(core::Edit::changing(m_time->read(), QString())))
        refresh();
}

} // namespace gui
