// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/emptystate.h"

#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

namespace {

class LargeIcon : public QWidget {
public:
    LargeIcon(QString name, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        setFixedSize(u(10), u(10));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, m_name, rect(), theme().muted);
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &question, const QString &sentences, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto *inner = new QWidget(this);
    inner->setFixedWidth(u(140));
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(inner);
    across->addStretch(1);
    auto *down = new QVBoxLayout(inner);
    down->setContentsMargins(0, 0, 0, 0);
    down->addStretch(2);
    down->addLayout(m_column);
    down->addStretch(5);
    m_column->setSpacing(u(3));
    m_column->addWidget(new LargeIcon(iconName, inner));
    m_column->addSpacing(u(2));
    m_column->addWidget(wrapped(strongLabel(Type::Title, question, inner)));
    m_column->addWidget(wrapped(mutedLabel(sentences, inner)));
    m_column->addSpacing(u(2));
    m_column->addLayout(m_buttons);
    m_buttons->setSpacing(u(2));
    m_buttons->addStretch(1);
    setAccessibleName(question);
}

Button *EmptyState::setPrimary(const QString &text, const QString &iconName)
{
    auto *button = m_primary = new Button(Button::Kind::Primary, text, this);
    button->setIconName(iconName);
    m_buttons->insertWidget(0, button);
    return button;
}

void EmptyState::inviteToWizard(bool isBegun)
{
    const QString text = isBegun ? tr("Continue with the wizard") : tr("Start with the wizard");
    if (m_primary) {
        m_primary->setText(text);
        return m_primary->setAccessibleName(text);
    }
    connect(setPrimary(text, QStringLiteral("wizard")), &Button::clicked, this, &EmptyState::wizardWanted);
}

void EmptyState::focusPrimary()
{
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
}

Button *EmptyState::setLink(const QString &text)
{
    auto *button = new Button(Button::Kind::Quiet, text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit visibilityChanged();
}

void EmptyState::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit visibilityChanged();
}

} // namespace gui
