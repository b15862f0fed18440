// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/button.h"

#include "gui/style/theme.h"

#include <QAction>
#include <QMenu>

namespace gui {

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAccessibleName(text);
}

Button::Button(Kind kind, QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    follow(*action);
    if (!action->isVisible())
        hide();
    connect(action, &QAction::changed, this, [this, action] {
        follow(*action);
        setVisible(action->isVisible());
    });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setNeutral()
{
    m_isNeutral = true;
    update();
}

void Button::follow(const QAction &action)
{
    setText(action.text());
    setAccessibleName(action.toolTip());
    setIconName(action.property("iconName").toString());
    if (action.menu())
        setMenu(action.menu());
    setEnabled(action.isEnabled());
}

QPushButton *iconButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new Button(Button::Kind::Quiet, QString(), parent);
    button->setIconName(iconName);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setNeutral();
    return button;
}

} // namespace gui
