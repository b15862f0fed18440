// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/business/closurerow.h"

#include "core/format.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/editing/datefield.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

// Text still being typed stays.
void showUnlessTyping(DayField &field, QDate day)
{
    if (!field.hasFocus() || !field.isModified())
        field.setDay(day.isValid() ? std::optional(day) : std::nullopt);
}

} // namespace

ClosureRow::ClosureRow(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_first(new DayField(language, this))
    , m_last(new DayField(language, this))
    , m_reason(new LineField(this))
    , m_line(wrapped(mutedLabel(QString(), this, Type::Caption)))
    , m_remove(iconButton(QStringLiteral("trash"), tr("Delete this closed period"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    for (const auto &[label, field] : {std::pair<QString, QLineEdit *>(tr("From"), m_first), {tr("to"), m_last}, {tr("Why"), m_reason}}) {
        auto *name = textLabel(Type::Body, label, this);
        name->setBuddy(field);
        row->addWidget(name);
        row->addWidget(field, field == m_reason ? 2 : 1);
    }
    row->addWidget(m_remove);
    column->addLayout(row);
    column->addWidget(m_line);
    QSizePolicy roomForLine = m_line->sizePolicy(); // so that nothing moves under the mouse when it has something to say
    roomForLine.setRetainSizeWhenHidden(true);
    m_line->setSizePolicy(roomForLine);
    m_line->setMinimumHeight(m_line->fontMetrics().height());
    setFocusProxy(m_first);
    for (QWidget *field : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_reason),
             static_cast<QWidget *>(m_remove)})
        field->installEventFilter(this);
    for (DayField *day : {m_first, m_last}) {
        connect(day, &QLineEdit::editingFinished, this, &ClosureRow::takeDays);
        connect(day, &QLineEdit::textEdited, this, [this] { say({}); }); // what is being put right is not wrong yet
    }
    connect(m_reason, &LineField::textTaken, this, [this](const QString &text) {
        m_closure.reason = text;
        if (m_closure.id)
            emit edited(m_closure);
    });
    connect(m_remove, &QPushButton::clicked, this,
        [this] { emit removed(m_closure.id, core::formatShortDay(m_closure.firstDay, m_language)); });
}

void ClosureRow::setClosure(const core::Closure &closure, int number)
{
    const bool isTaken = closure.id && !m_closure.id; // what was typed here is a period now
    if (isTaken)
        m_closure.id = closure.id;
    const bool isSame = closure.id ? closure == m_closure : !m_closure.id; // else it was changed meanwhile, by undoing for instance
    const bool staysAsTyped = isSame && (isTaken ? !m_line->isHidden() : isHalfTyped());
    m_closure = closure;
    nameFields(number);
    m_remove->setVisible(bool(closure.id));
    if (staysAsTyped)
        return;
    const bool isOneDay = closure.firstDay.isValid() && closure.firstDay == closure.lastDay;
    showUnlessTyping(*m_first, closure.firstDay);
    showUnlessTyping(*m_last, isOneDay ? QDate() : closure.lastDay); // free for the day it may last until
    m_last->setPlaceholderText(isOneDay ? tr("the same day") : QString());
    m_reason->showText(closure.reason);
    say({});
}

void ClosureRow::setFrom(QDate from)
{
    m_from = from;
    m_first->setFrom(from);
    m_last->setFrom(from);
}

// The window tells the field with the focus of its end as if it were left.
bool ClosureRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *focus = event->type() == QEvent::FocusOut ? static_cast<QFocusEvent *>(event) : nullptr;
    if (focus && focus->reason() != Qt::PopupFocusReason && focus->reason() != Qt::ActiveWindowFocusReason) {
        const QWidget *entered = QApplication::focusWidget();
        if (entered == watched || !isAncestorOf(entered)) {
            take();
            emit written();
        }
    } else if (event->type() == QEvent::FocusIn && watched == m_remove) {
        emit written(); // Tab goes on from here
    }
    return QWidget::eventFilter(watched, event);
}

void ClosureRow::followByTab(const ClosureRow &previous)
{
    QWidget::setTabOrder(previous.m_remove, m_first);
    QWidget::setTabOrder(m_first, m_last);
    QWidget::setTabOrder(m_last, m_reason);
    QWidget::setTabOrder(m_reason, m_remove);
}

void ClosureRow::nameFields(int number)
{
    m_first->setAccessibleName(tr("First day of closed period %1").arg(number));
    m_last->setAccessibleName(tr("Last day of closed period %1").arg(number));
    m_reason->setAccessibleName(tr("Why it is closed, period %1").arg(number));
}

bool ClosureRow::isHalfTyped() const
{
    const QString days = m_first->text() + m_last->text();
    return !m_line->isHidden() || (!m_closure.id && !QString(days + m_reason->text()).trimmed().isEmpty());
}

void ClosureRow::take()
{
    m_first->commit();
    m_last->commit();
    m_reason->take();
    if (m_first->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty() && m_last->text().trimmed().isEmpty())
        say(tr("Write the first day too."));
    endOnFirstDay();
}

void ClosureRow::say(const QString &error)
{
    QPalette palette = m_line->palette();
    palette.setColor(QPalette::PlaceholderText, theme().atRisk);
    m_line->setPalette(palette);
    m_line->setText(error);
    m_line->setVisible(!error.isEmpty());
}

void ClosureRow::takeDays()
{
    const auto first = dayFromText(m_first->text(), m_language, m_from);
    m_last->setFrom(first.value_or(m_from));
    const auto last = dayFromText(m_last->text(), m_language, first.value_or(m_from));
    if ((!first && !m_first->text().isEmpty()) || (!last && !m_last->text().isEmpty()))
        return say(dayExample(m_language));
    if (first && last && *last < *first)
        return say(tr("The last day lies before the first."));
    if (last && !first)
        return say(tr("Write the first day too."));
    say({});
    if (!first || !last)
        return;
    giveDays(*first, *last);
}

void ClosureRow::endOnFirstDay()
{
    const bool hasEnd = !m_last->text().trimmed().isEmpty();
    const auto first = dayFromText(m_first->text(), m_language, m_from);
    if (!first || (hasEnd && m_closure.id))
        return;
    const auto last = hasEnd ? dayFromText(m_last->text(), m_language, *first) : std::nullopt;
    if (!last || *last < *first)
        giveDays(*first, *first);
}

void ClosureRow::giveDays(QDate first, QDate last)
{
    core::Closure closure = m_closure;
    closure.firstDay = first;
    closure.lastDay = last;
    closure.reason = m_reason->text().trimmed();
    if (closure == m_closure)
        return;
    m_closure = closure;
    emit edited(closure);
}

} // namespace gui
