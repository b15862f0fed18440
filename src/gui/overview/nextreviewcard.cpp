// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/nextreviewcard.h"

#include "app/goals/goaldraft.h"
#include "app/planday.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/components/button.h"
#include "gui/components/status.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr size_t pointsShown = 3;

class ReviewMark : public QWidget {
public:
    ReviewMark(core::KpiStatus status, QWidget *parent)
        : QWidget(parent)
        , m_status(status)
    {
        setFixedSize(u(3), lineHeight(Type::Body));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintStatusMark(painter, QRectF(0, (height() - u(2.75)) / 2.0, u(2.75), u(2.75)), m_status);
    }

private:
    core::KpiStatus m_status;
};

} // namespace

NextReviewCard::NextReviewCard(app::Workspace &workspace, QWidget *parent)
    : Card(tr("Next review"), parent)
    , m_workspace(workspace)
{
}

void NextReviewCard::refresh(const std::vector<core::KpiReading> &readings)
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide(); // it may be the sender of what brought us here
            row->deleteLater();
        }
        delete item;
    }
    setNote(QString());
    const core::Review *next = nullptr;
    for (const core::Review &review : m_workspace.strategy().all<core::Review>())
        if (!review.isDone && review.day >= app::planDay(m_workspace) && (!next || review.day < next->day))
            next = &review;
    if (next)
        showReview(*next, readings);
    else
        showNone();
}

void NextReviewCard::showReview(const core::Review &review, const std::vector<core::KpiReading> &readings)
{
    const core::Language &language = m_workspace.language();
    const int days = int(app::planDay(m_workspace).daysTo(review.day));
    setNote(days == 0 ? tr("today") : tr("in %n days", nullptr, days));
    const QString day = core::formatLongDay(review.day, language);
    const QString when = review.time ? tr("%1, %2").arg(day, core::formatTime(*review.time, language)) : day;
    body()->addWidget(wrapped(strongLabel(Type::Body, when, this)));
    const QString who = review.people.isEmpty() ? review.title : tr("%1, with %2").arg(review.title, review.people);
    body()->addWidget(wrapped(mutedLabel(who, this)));
    size_t points = 0;
    for (const core::KpiReading &reading : readings)
        if (points < pointsShown && (reading.status == core::KpiStatus::AtRisk || reading.status == core::KpiStatus::Behind)) {
            body()->addWidget(pointOf(reading));
            ++points;
        }
    if (points == 0)
        body()->addWidget(wrapped(mutedLabel(tr("No goal needs a decision so far."), this, Type::Caption)));
}

QWidget *NextReviewCard::pointOf(const core::KpiReading &reading)
{
    const auto draft = app::goalDraft(m_workspace, reading.goal);
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(u(2));
    across->addWidget(new ReviewMark(reading.status, row), 0, Qt::AlignTop);
    const QString name = draft ? app::goalName(m_workspace, *draft) : QString();
    auto *label = wrapped(textLabel(Type::Body, name, row));
    label->setAccessibleName(tr("%1: %2").arg(core::label(reading.status, m_workspace.language()), name));
    across->addWidget(label, 1);
    return row;
}

void NextReviewCard::showNone()
{
    body()->addWidget(wrapped(mutedLabel(tr("No review is planned. Looking at plan and figures together keeps the goals honest."), this)));
    const QDate today = m_workspace.viewDay();
    const QDate soon = std::min(today.addDays(7 + (8 - today.dayOfWeek()) % 7), m_workspace.quarter().lastDay);
    if (soon < today || m_workspace.isReadOnly() || !m_workspace.quarter().id)
        return;
    auto *plan = new Button(Button::Kind::Plain, tr("Plan one on %1").arg(core::formatShortDay(soon, m_workspace.language())), this);
    connect(plan, &QPushButton::clicked, this, [this, soon] {
        core::Review review;
        review.id = core::newId<core::Review>();
        review.quarter = m_workspace.quarter().id;
        review.day = soon;
        review.title = tr("Review");
        emit planWanted(review);
    });
    body()->addWidget(plan, 0, Qt::AlignLeft);
}

} // namespace gui
