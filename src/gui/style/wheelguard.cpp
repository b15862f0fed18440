// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QWheelEvent>

namespace gui {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isSpinBox = qobject_cast<QAbstractSpinBox *>(watched);
        if (event->type() != QEvent::Wheel || (isSpinBox && static_cast<QWidget *>(watched)->hasFocus()))
            return false;
        event->ignore(); // to the scroll area behind
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget *widget)
{
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
        return;
    static QPointer<WheelGuard> guard;
    if (!guard)
        guard = new WheelGuard(QApplication::instance());
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(guard);
}

} // namespace gui
