// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/tokenbutton.h"

#include "app/plaintooltip.h"
#include "gui/components/button.h"
#include "gui/components/daychooser.h"
#include "gui/components/popup.h"
#include "gui/components/text.h"
#include "gui/style/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace gui {

TokenButton::TokenButton(Kind kind, const QString &name, const QString &placeholder, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_name(name)
    , m_placeholder(placeholder)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setValue({}, {});
    connect(this, &QAbstractButton::clicked, this, &TokenButton::openEditor);
}

void TokenButton::setChoices(const QStringList &texts, const QStringList &values)
{
    m_texts = texts;
    m_values = values;
}

void TokenButton::setValue(const QVariant &value, const QString &shown)
{
    m_value = value;
    m_shown = shown;
    setAccessibleName(tr("%1: %2").arg(m_name, shownText()));
    updateGeometry();
    update();
    emit wordsChanged();
}

QString TokenButton::shownText() const
{
    return m_shown.isEmpty() ? m_placeholder : m_shown;
}

QSize TokenButton::sizeHint() const
{
    return {QFontMetrics(fontOf(Type::Section, true)).horizontalAdvance(shownText()) + u(4.5) + u(4), u(7)};
}

QSize TokenButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), u(30)), u(7)};
}

void TokenButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? app::plainToolTip(shownText()) : QString());
}

void TokenButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const charts::Theme &theme = gui::theme();
    const bool isOpen = isDown() || hasFocus();
    const QRectF box = rect();
    paintBox(painter, box, isOpen ? theme.surface : theme.selection, isOpen ? theme.accent : QColor(), theme.u(1), 2);
    if (!isOpen)
        painter.fillRect(QRectF(box.left() + 2, box.bottom() - 1, box.width() - 4, 2), underMouse() ? theme.accent : theme.control);
    const QRectF text = box.adjusted(theme.u(2), 0, -theme.u(6), 0);
    const QColor ink = m_shown.isEmpty() ? theme.muted : isOpen ? theme.text : theme.accent;
    paintText(painter, text, shownText(), fontOf(Type::Section, true), ink);
    const double size = theme.u(3.5);
    paintIcon(painter, QStringLiteral("down"), QRectF(box.right() - theme.u(5.5), box.center().y() - size / 2, size, size), theme.muted);
}

void TokenButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TokenButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TokenButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down || event->key() == Qt::Key_F2)
        openEditor();
    else
        QAbstractButton::keyPressEvent(event);
}

void TokenButton::openEditor()
{
    switch (m_kind) {
    case Kind::Choice:
        return openChoices();
    case Kind::Search:
        return openFinder();
    case Kind::Text:
    case Kind::Number:
        return openField();
    case Kind::Date:
        return openCalendar();
    }
}

void TokenButton::openChoices()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int index = 0; index < m_texts.size(); ++index) {
        QAction *action = menu->addAction(QString(m_texts.at(index)).replace(QLatin1Char('&'), QStringLiteral("&&")));
        const QString value = m_values.value(index);
        action->setCheckable(true);
        action->setChecked(value == m_value.toString());
        connect(action, &QAction::triggered, this, [this, value] { emit valueChosen(value); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void TokenButton::openFinder()
{
    auto *finder = new ChoiceFinder(m_name, m_groups, m_value.toString(), this);
    connect(finder, &ChoiceFinder::chosen, this, [this](const QString &value) { emit valueChosen(value); });
    finder->openBelow(this);
}

void TokenButton::openField()
{
    auto *popup = new Popup(this);
    auto *field = new QLineEdit(popup);
    field->setMinimumWidth(m_kind == Kind::Text ? u(80) : u(40));
    field->setAccessibleName(m_name);
    const bool isNumber = m_kind == Kind::Number;
    if (m_value.isValid())
        field->setText(isNumber ? locale().toString(m_value.toDouble(), 'f', QLocale::FloatingPointShortest) : m_value.toString());
    popup->column()->addWidget(strongLabel(Type::Body, m_name, popup));
    popup->column()->addWidget(field);
    const QString before = field->text();
    const auto take = [this, popup, field, isNumber] {
        const QString text = field->text().trimmed();
        bool isGood = true;
        QVariant value = text.isEmpty() ? QVariant() : QVariant(text);
        if (isNumber && !text.isEmpty())
            value = locale().toDouble(text, &isGood);
        if (!isGood)
            return field->selectAll();
        popup->finish();
        emit valueChosen(value);
    };
    connect(field, &QLineEdit::returnPressed, popup, take);
    connect(popup, &Popup::left, this, [field, before, take] { // a click elsewhere takes what was typed, Escape does not
        if (field->text() != before)
            take();
    });
    popup->openBelow(this);
    field->selectAll();
    field->setFocus();
}

void TokenButton::openCalendar()
{
    chooseDay(*this, m_value.toDate(), m_name, [this](QDate day) { emit valueChosen(day); });
}

} // namespace gui
