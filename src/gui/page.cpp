// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/page.h"

#include "app/calendar/poststeps.h"
#include "core/references.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/text.h"
#include "gui/log.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace gui {

Page::Page(app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_dialogs(Dialogs::real())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    m_scrollArea = new QScrollArea(this);
    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setFocusPolicy(Qt::NoFocus);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *content = new QWidget(m_scrollArea);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(u(6), u(1), u(6), u(6));
    m_body->setSpacing(u(4));
    m_scrollArea->setWidget(content);
    // The scroll bar takes its room from the margin, so that header and body stay in line.
    connect(m_scrollArea->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        QMargins margins = m_body->contentsMargins();
        margins.setRight(most > least ? u(3) : u(6));
        m_body->setContentsMargins(margins);
    });
    column->addWidget(m_scrollArea, 1);
}

void Page::buildHeader()
{
    auto *header = m_header = new QWidget(this);
    header->setMinimumHeight(u(17));
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(u(6), u(4), u(6), 0);
    lines->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addStrut(u(8)); // a button's height: nothing moves where there is none
    m_title = strongLabel(Type::Title, QString(), header);
    row->addWidget(m_title, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(u(2));
    row->addLayout(m_actions);
    lines->addLayout(row);
    m_note = wrapped(mutedLabel(QString(), header)); // as wide as the page, whatever buttons it has
    lines->addWidget(m_note);
    lines->addStretch(1);
    layout()->addWidget(header);
}

bool Page::showSubject(const QString &)
{
    return false;
}

void Page::dropFiles(const QStringList &) { }

QString Page::title() const
{
    return m_title->text();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setNote(const QString &sentence)
{
    m_note->setText(sentence);
}

void Page::setFillsHeight()
{
    m_body->setContentsMargins(u(6), u(1), u(6), u(4));
}

QAction *Page::makeAction(const QString &text, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setProperty("iconName", iconName);
    if (!iconName.isEmpty())
        action->setIcon(iconNamed(iconName));
    if (!shortcut.isEmpty()) {
        action->setShortcut(shortcut);
        // Commands of the page work from anywhere in the window while it shows; what acts on a selection needs the page's focus.
        const bool isOfPage = shortcut == QKeySequence(QKeySequence::New) || shortcut == QKeySequence(QKeySequence::Print)
                           || shortcut[0].keyboardModifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        action->setShortcutContext(isOfPage ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    }
    addAction(action);
    return action;
}

void Page::bindToView(QAction *action, QWidget *view, const QKeySequence &key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(action);
}

void Page::addPrimary(QAction *action)
{
    m_primaryAction = action;
    m_primary = new Button(Button::Kind::Primary, action, this);
    m_actions->addWidget(m_primary);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followEmptyStates();
}

void Page::followEmptyStates()
{
    if (!m_primary || m_followsEmptyStates)
        return;
    m_followsEmptyStates = true;
    const QList<EmptyState *> empties = findChildren<EmptyState *>();
    const auto follow = [this, empties] {
        const bool isInviting =
            std::any_of(empties.begin(), empties.end(), [this](const EmptyState *empty) { return empty->isVisibleTo(this); });
        m_primary->setVisible(!isInviting && m_primaryAction->isVisible());
    };
    for (EmptyState *empty : empties)
        connect(empty, &EmptyState::visibilityChanged, m_primary, follow);
    connect(m_primaryAction, &QAction::changed, m_primary, follow); // after the button, which follows it too
    follow();
}

void Page::addPlain(QAction *action)
{
    m_actions->insertWidget(m_plainButtons++, new Button(Button::Kind::Plain, action, this));
}

void Page::addToHeader(QWidget *widget)
{
    m_actions->insertWidget(m_plainButtons++, widget);
}

void Page::addMore(QAction *action)
{
    if (!m_moreMenu) {
        auto *button = new Button(Button::Kind::Plain, QString(), this);
        button->setIconName(QStringLiteral("more"));
        button->setToolTip(tr("More actions"));
        button->setAccessibleName(tr("More actions"));
        m_moreMenu = new QMenu(button);
        button->setMenu(m_moreMenu);
        m_moreButton = button;
        m_actions->insertWidget(m_plainButtons, button);
    }
    m_moreMenu->addAction(action);
}

bool Page::apply(const core::Edit &edit)
{
    const app::Workspace::Done done = m_workspace.edit(app::withPostSteps(edit, m_workspace));
    if (!done)
        report(done.error());
    return done.has_value();
}

bool Page::applyDeletion(const core::Edit &edit, const QString &toast)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const QString used = core::usedBy(core::referencesLost(strategy(), edit), language());
    if (!apply(edit))
        return false;
    if (hadFocus && !isAncestorOf(window()->focusWidget())) // what held it went
        keepFocus();
    emit toastWanted(used.isEmpty() ? toast : toast + QStringLiteral(" · ") + used, true);
    return true;
}

bool Page::applyRemedy(const core::Remedy &remedy)
{
    const QString title = remedy.title.in(language());
    if (!apply(core::stepOf(remedy)))
        return false;
    refresh();
    emit toastWanted(tr("Done: %1").arg(title), true);
    return true;
}

QList<QWidget *> Page::areas() const
{
    QList<QWidget *> found{m_header};
    for (QWidget *part : m_body->parentWidget()->findChildren<QWidget *>()) {
        const bool isArea = qobject_cast<Card *>(part) || qobject_cast<QAbstractItemView *>(part) || qobject_cast<EmptyState *>(part);
        const bool isInside = std::any_of(found.begin(), found.end(), [part](const QWidget *area) { return area->isAncestorOf(part); });
        if (isArea && !isInside && part->isVisibleTo(this))
            found.append(part);
    }
    return found;
}

void Page::keepFocus()
{
    for (EmptyState *empty : findChildren<EmptyState *>())
        if (empty->isVisibleTo(this))
            return empty->focusPrimary();
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
}

QString Page::placeToSave(const QString &fileName) const
{
    if (!m_savingFolder.isEmpty() && QFileInfo(m_savingFolder).isDir())
        return QDir(m_savingFolder).filePath(fileName);
    const QString beside = QFileInfo(m_workspace.path()).path();
    const bool isHidden = beside.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return QDir(isHidden ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : beside).filePath(fileName);
}

void Page::report(const core::Problem &problem)
{
    logProblem(problem);
    m_dialogs.asker->tell(this, tr("This could not be done"), problem.message.in(language()));
}

} // namespace gui
