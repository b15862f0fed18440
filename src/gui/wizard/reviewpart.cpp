// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/reviewpart.h"

#include "core/format.h"
#include "core/quarterdays.h"
#include "gui/components/button.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

// The middle of the quarter, or of what is left of it: no review is proposed for a day that has passed.
QDate firstReviewDay(const core::Quarter &quarter, QDate today)
{
    const auto middle = [&quarter](QDate from) { return from.addDays(from.daysTo(quarter.lastDay) / 2); };
    const QDate day = middle(quarter.firstDay);
    return today > day && today < quarter.lastDay ? middle(today) : day;
}

} // namespace

ReviewPart::ReviewPart(const WizardDesk &desk, QWidget *parent)
    : RecordPart(desk, core::WizardStep::Evaluate, tr("Reviews"), tr("Add a review"), parent)
{
    setTexts(tr("Reviews"), tr("When will you look at it again?"),
        tr("A plan that nobody looks at is a wish. Half an hour in the middle of the quarter and one at its end keep it true."));
    setInvitation(tr("Choose a first date in the middle of the quarter."));
    auto *form = new QWidget(this);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(u(4));
    m_day = new DayField(desk.workspace().language(), form);
    m_title = new LineField(form);
    m_people = new LineField(form);
    auto *day = new FormField(tr("Day"), m_day, form);
    day->setCheck([this] { return dayRemark(); });
    rows->addWidget(day);
    rows->addWidget(new FormField(tr("What it is about"), m_title, form));
    rows->addWidget(new FormField(tr("Who takes part"), m_people, form));
    for (const LineField *line : {m_title, m_people})
        setDeeper(line->parentWidget());
    setEditor(form);
    m_gaps = new QWidget(this);
    auto *gaps = new QVBoxLayout(m_gaps);
    gaps->setContentsMargins(0, 0, 0, 0);
    gaps->setSpacing(u(1));
    column()->addWidget(hairline(this));
    column()->addWidget(m_gaps);
    connect(m_day, &DayField::dayEdited, this, [this] {
        if (const auto chosen = m_day->day())
            change([&](core::Review &review) { review.day = *chosen; });
    });
    connect(m_title, &LineField::textTaken, this, [this](const QString &text) { change([&](auto &review) { review.title = text; }); });
    connect(m_people, &LineField::textTaken, this, [this](const QString &text) { change([&](auto &review) { review.people = text; }); });
}

void ReviewPart::refresh()
{
    RecordPart::refresh();
    listGaps();
}

void ReviewPart::listGaps()
{
    std::vector<core::WizardStep> open;
    for (int step = 0; step < core::wizardStepCount; ++step)
        if (core::stepState(desk().strategy(), desk().workspace().quarter(), static_cast<core::WizardStep>(step))
            != core::StepState::Complete)
            open.push_back(static_cast<core::WizardStep>(step));
    if (open == m_open)
        return; // the keyboard may be on one of them
    m_open = open;
    for (QWidget *old : m_gaps->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_gaps->layout()->removeWidget(old);
        old->setParent(nullptr);
        old->deleteLater(); // it may be about to be pressed
    }
    m_gaps->layout()->addWidget(
        strongLabel(Type::Body, open.empty() ? tr("The plan is complete.") : tr("What the plan still lacks"), m_gaps));
    for (const core::WizardStep step : open) {
        auto *button = new Button(Button::Kind::Quiet, wizardStepName(step), m_gaps);
        m_gaps->layout()->addWidget(button);
        m_gaps->layout()->setAlignment(button, Qt::AlignLeft);
        m_gaps->layout()->addWidget(wrapped(mutedLabel(wizardStepWish(step), m_gaps, Type::Caption)));
        connect(
            button, &QPushButton::clicked, this, [this, step] { emit stepWanted(step); }, Qt::QueuedConnection);
    }
}

QString ReviewPart::dayRemark() const
{
    const core::Quarter &quarter = desk().workspace().quarter();
    const auto day = m_day->day();
    const bool isOutside = day && !core::isWithin(quarter, *day);
    if (!m_day->error().isEmpty() || !isOutside)
        return m_day->error();
    return tr("This day lies outside the quarter, which lasts until %1.")
        .arg(core::formatDay(quarter.lastDay, desk().workspace().language()));
}

void ReviewPart::take()
{
    m_title->take();
    m_people->take();
}

std::vector<RecordPart::Record> ReviewPart::records() const
{
    std::vector<Record> result;
    for (const core::Review &review : desk().strategy().all<core::Review>())
        if (review.quarter == desk().workspace().quarter().id)
            result.push_back({review.id.toString(), core::formatShortDay(review.day, desk().workspace().language())});
    return result;
}

QString ReviewPart::add()
{
    const core::Quarter &quarter = desk().workspace().quarter();
    core::Review review;
    review.id = core::newId<core::Review>();
    review.quarter = quarter.id;
    review.day = records().empty() ? firstReviewDay(quarter, desk().workspace().viewDay()) : quarter.lastDay;
    review.title = records().empty() ? tr("Mid-quarter review") : tr("End-of-quarter review");
    return desk().apply(core::Edit::adding(review, review.title)) ? review.id.toString() : QString();
}

void ReviewPart::remove(const QString &id)
{
    if (const core::Review *review = desk().strategy().find(core::Id<core::Review>::fromString(id)))
        desk().apply(core::Edit::deleting(review->id, QString(review->title)));
}

void ReviewPart::show(const QString &id)
{
    const core::Review *review = desk().strategy().find(core::Id<core::Review>::fromString(id));
    if (!review)
        return;
    if (id != m_shown || m_day->error().isEmpty()) // what can't be read stays as it was typed
        m_day->setDay(review->day);
    m_shown = id;
    m_title->showText(review->title);
    m_people->showText(review->people);
}

void ReviewPart::change(const std::function<void(core::Review &)> &apply)
{
    const core::Review *known = desk().strategy().find(core::Id<core::Review>::fromString(current()));
    if (!known)
        return;
    core::Review review = *known;
    apply(review);
    if (review != *known)
        desk().apply(core::Edit::changing(review, review.title));
}

} // namespace gui
