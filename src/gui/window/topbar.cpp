// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/topbar.h"

#include "app/nextquarter.h"
#include "app/plaintooltip.h"
#include "app/planday.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/style/paint.h"
#include "gui/window/quarterruler.h"
#include "gui/window/searchfield.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace gui {

TopBar::TopBar(app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new ElidedLabel(Type::Section, this, true))
    , m_quarter(new Button(Button::Kind::Quiet, QString(), this))
    , m_stateIcon(new QLabel(this))
    , m_state(mutedLabel(QString(), this, Type::Caption))
    , m_ruler(new QuarterRuler(this))
    , m_time(new QWidget(this))
    , m_week(mutedLabel(QString(), m_time, Type::Caption))
    , m_daysLeft(mutedLabel(QString(), m_time, Type::Caption))
    , m_search(new SearchField(this))
{
    setFixedHeight(u(13));
    m_quarter->setNeutral();
    m_quarter->setMenu(new QMenu(tr("Quarter"), m_quarter));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u(4), 0, u(4), 0);
    row->setSpacing(u(1));
    row->addWidget(m_name);
    row->addWidget(m_quarter);
    row->addSpacing(u(1));
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addSpacing(u(3));
    row->addStretch(1);
    row->addWidget(m_ruler);
    row->addSpacing(u(2));
    auto *words = new QVBoxLayout(m_time);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_week);
    words->addWidget(m_daysLeft);
    row->addWidget(m_time, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addSpacing(u(2));
    connect(m_ruler, &QuarterRuler::weekChosen, this, &TopBar::weekChosen);
}

QPushButton *TopBar::actionButton(QAction *action, const QString &iconName)
{
    QPushButton *button = iconButton(iconName, action->text(), this);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(app::plainToolTip(action->text()));
        button->setAccessibleName(action->text());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

void TopBar::setActions(QAction *undo, QAction *redo, QMenu *menu)
{
    layout()->addWidget(actionButton(undo, QStringLiteral("undo")));
    layout()->addWidget(actionButton(redo, QStringLiteral("redo")));
    m_menuButton = static_cast<Button *>(iconButton(QStringLiteral("more"), tr("Menu"), this));
    connect(m_menuButton, &QPushButton::clicked, this, &TopBar::openMenu);
    m_menuButton->setProperty("menuToOpen", QVariant::fromValue(static_cast<QObject *>(menu)));
    layout()->addWidget(m_menuButton);
}

QList<QAction *> TopBar::menuActions() const
{
    QList<QAction *> all = windowMenu() ? windowMenu()->actions() : QList<QAction *>();
    all.append(m_quarter->menu()->menuAction());
    return all;
}

QMenu *TopBar::windowMenu() const
{
    return m_menuButton ? qobject_cast<QMenu *>(m_menuButton->property("menuToOpen").value<QObject *>()) : nullptr;
}

void TopBar::openMenu()
{
    QMenu *menu = windowMenu();
    if (!menu)
        return;
    const QPoint corner = m_menuButton->mapToGlobal(QPoint(m_menuButton->width() - menu->sizeHint().width(), m_menuButton->height()));
    menu->popup(corner);
}

void TopBar::refresh()
{
    const core::Business business = m_workspace.strategy().business();
    m_name->setText(business.name.isEmpty() ? QFileInfo(m_workspace.path()).completeBaseName() : business.name);
    refreshQuarters();
    refreshState();
    const core::Quarter &quarter = m_workspace.quarter();
    std::vector<QDate> reviews;
    for (const core::Review &review : m_workspace.strategy().all<core::Review>())
        if (review.day >= quarter.firstDay && review.day <= quarter.lastDay)
            reviews.push_back(review.day);
    const bool isToCome = app::isStillToCome(m_workspace);
    const QDate today = app::planDay(m_workspace);
    m_ruler->setQuarter(quarter, business.weekStart, today, reviews, m_workspace.language());
    const int day = int(quarter.firstDay.daysTo(today));
    const int weeks = (int(quarter.firstDay.daysTo(quarter.lastDay)) + 7) / 7;
    m_week->setText(isToCome ? tr("Begins in %n days", nullptr, -day) : tr("Week %1 of %2").arg(day / 7 + 1).arg(weeks));
    m_daysLeft->setText(isToCome ? tr("on %1", "the plan begins").arg(core::formatDay(quarter.firstDay, m_workspace.language()))
                                 : tr("%n days left", nullptr, int(today.daysTo(quarter.lastDay))));
}

void TopBar::refreshQuarters()
{
    m_quarter->setText(core::quarterLabel(m_workspace.quarter(), m_workspace.language()));
    m_quarter->setAccessibleName(tr("Quarter shown: %1").arg(m_quarter->text()));
    QMenu *menu = m_quarter->menu();
    menu->clear();
    for (const core::Quarter &quarter : m_workspace.strategy().all<core::Quarter>()) {
        QAction *action = menu->addAction(core::quarterLabel(quarter, m_workspace.language()));
        action->setCheckable(true);
        action->setChecked(quarter.id == m_workspace.quarter().id);
        connect(action, &QAction::triggered, this, [this, id = quarter.id] { m_workspace.showQuarter(id); });
    }
    if (m_workspace.isReadOnly())
        return;
    menu->addSeparator();
    const core::Quarter next = app::nextQuarter(m_workspace.strategy(), m_workspace.today());
    QAction *plan = menu->addAction(tr("Plan %1").arg(core::quarterLabel(next, m_workspace.language())));
    connect(plan, &QAction::triggered, this, [this, next] { emit quarterWanted(next); });
}

void TopBar::refreshState()
{
    const bool isReadOnly = m_workspace.isReadOnly();
    const std::optional<core::Problem> &unsaved = m_workspace.unsaved();
    m_state->setText(m_workspace.isBeingChecked() ? tr("Checking…")
                     : isReadOnly                 ? tr("Read only")
                     : unsaved                    ? tr("Not saved")
                                                  : tr("Saved"));
    const core::Language &language = m_workspace.language();
    m_state->setToolTip(isReadOnly ? app::plainToolTip(m_workspace.readOnlyReason().in(language))
                        : unsaved  ? app::plainToolTip(unsaved->message.in(language))
                                   : QString());
    const QString icon = isReadOnly ? QStringLiteral("lock") : unsaved ? QStringLiteral("info") : QStringLiteral("check");
    m_stateIcon->setPixmap(iconNamed(icon, QPalette::PlaceholderText).pixmap(u(4), u(4)));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_time->setVisible(width() >= u(250));
    m_ruler->setVisible(width() >= u(200));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    paintHairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1));
}

} // namespace gui
