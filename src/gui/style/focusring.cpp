// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/focusring.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

namespace gui {

namespace {

constexpr int ringGap = 4; // 2 px of air and 2 px of ring

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

// Sees the focus come and go, for every watched widget; remembers nothing.
class FocusRing::Watcher : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
            return false;
        auto *widget = static_cast<QWidget *>(watched);
        widget->update();
        if (!qobject_cast<QAbstractButton *>(widget))
            return false;
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (event->type() == QEvent::FocusIn && isByKey(reason))
            FocusRing::show(widget);
        else
            FocusRing::hide(widget);
        return false;
    }
};

void FocusRing::watch(QWidget *widget)
{
    if (!qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QLineEdit *>(widget) && !qobject_cast<QTextEdit *>(widget)
        && !qobject_cast<QPlainTextEdit *>(widget) && !qobject_cast<QComboBox *>(widget))
        return;
    static QPointer<Watcher> watcher;
    if (!watcher)
        watcher = new Watcher(QApplication::instance());
    widget->installEventFilter(watcher);
}

void FocusRing::unwatch(QWidget *widget)
{
    hide(widget);
}

FocusRing::FocusRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("focusRing"));
    QWidget::hide();
}

void FocusRing::show(QWidget *target)
{
    QWidget *window = target->window();
    auto *ring = window->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    if (!ring)
        ring = new FocusRing(window);
    if (ring->m_target)
        ring->m_target->removeEventFilter(ring);
    ring->m_target = target;
    target->installEventFilter(ring);
    ring->follow();
}

void FocusRing::hide(QWidget *target)
{
    auto *ring = target->window()->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    if (!ring || ring->m_target != target)
        return;
    target->removeEventFilter(ring);
    ring->m_target = nullptr;
    ring->QWidget::hide();
}

void FocusRing::follow()
{
    const QPoint corner = m_target->mapTo(window(), QPoint(0, 0));
    setGeometry(QRect(corner, m_target->size()).adjusted(-ringGap, -ringGap, ringGap, ringGap));
    raise();
    setVisible(m_target->isVisible());
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_target)
        return false;
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        follow();
        break;
    case QEvent::Destroy:
        m_target = nullptr;
        QWidget::hide();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), QColor(), theme().accent, theme().u(1) + ringGap, 2);
}

} // namespace gui
