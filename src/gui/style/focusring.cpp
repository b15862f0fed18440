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
#include <QScrollArea>
#include <QTextEdit>
#include <QTimer>

namespace gui {

namespace {

constexpr int ringGap = 4; // 2 px of air and 2 px of ring
constexpr char wanted[] = "focusRing";

bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || widget->property(wanted).toBool();
}

// A field that gets the focus otherwise than by the mouse is scrolled to where it can be seen, also when it only now gets its place.
void bringIntoView(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget);
}

// The part of the window where the widget is not cut off by what it scrolls in.
QRect viewOf(const QWidget *widget)
{
    const QWidget *window = widget->window();
    QRect view = window->rect();
    for (const QWidget *around = widget->parentWidget(); around && around != window; around = around->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(around))
            view &= QRect(area->viewport()->mapTo(window, QPoint(0, 0)), area->viewport()->size());
    return view;
}

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
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (event->type() == QEvent::FocusIn && reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason)
            QTimer::singleShot(0, widget, [widget] { bringIntoView(widget); });
        if (!wantsRing(widget))
            return false;
        if (event->type() == QEvent::FocusIn && isByKey(reason))
            FocusRing::show(widget);
        else
            FocusRing::hide(widget);
        return false;
    }
};

void FocusRing::watch(QWidget *widget)
{
    if (!wantsRing(widget) && !qobject_cast<QLineEdit *>(widget) && !qobject_cast<QTextEdit *>(widget)
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

void FocusRing::wantFor(QWidget *widget)
{
    widget->setProperty(wanted, true);
}

bool FocusRing::isShownOn(const QWidget *widget)
{
    const auto *ring = widget->window()->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    return ring && ring->m_target == widget && ring->isVisible();
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
    ring->leave();
    ring->m_target = target;
    for (QWidget *moved = target; moved && moved != window; moved = moved->parentWidget())
        moved->installEventFilter(ring); // what it lies in may scroll
    ring->follow();
}

void FocusRing::hide(QWidget *target)
{
    auto *ring = target->window()->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    if (!ring || ring->m_target != target)
        return;
    ring->leave();
    ring->QWidget::hide();
}

void FocusRing::leave()
{
    for (QWidget *moved = m_target; moved && moved != window(); moved = moved->parentWidget())
        moved->removeEventFilter(this);
    m_target = nullptr;
}

void FocusRing::follow()
{
    const QPoint corner = m_target->mapTo(window(), QPoint(0, 0));
    const QRect place = QRect(corner, m_target->size()).adjusted(-ringGap, -ringGap, ringGap, ringGap);
    const QRect seen = place & viewOf(m_target);
    setGeometry(place);
    setMask(seen.translated(-place.topLeft()));
    raise();
    setVisible(m_target->isVisible() && !seen.isEmpty());
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_target || (watched != m_target && event->type() == QEvent::Destroy))
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
