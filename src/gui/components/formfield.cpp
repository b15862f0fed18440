// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/formfield.h"

#include "gui/components/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gui {

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_name(wrapped(strongLabel(Type::Body, label, this)))
    , m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    m_name->setBuddy(field);
    column->addWidget(m_name);
    column->addWidget(field, 0, field->maximumWidth() < QWIDGETSIZE_MAX ? Qt::AlignLeft : Qt::Alignment());
    auto *below = new QHBoxLayout;
    below->setSpacing(u(1));
    m_sign = new QLabel(this);
    m_line = wrapped(mutedLabel(QString(), this, Type::Caption));
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_line, 1);
    column->addLayout(below);
    field->setAccessibleName(label);
    field->installEventFilter(this);
    showLine();
}

QString FormField::label() const
{
    return m_name->text();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showLine();
}

void FormField::keepRoom(int lines)
{
    m_keptLines = lines;
    m_line->setMinimumHeight(lines * m_line->fontMetrics().lineSpacing());
    m_line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    showLine();
}

void FormField::setCheck(std::function<QString()> check)
{
    m_check = std::move(check);
    const auto recheck = [this] {
        if (!m_error.isEmpty() && !m_field->hasFocus())
            this->check();
    };
    if (auto *line = qobject_cast<QLineEdit *>(m_field))
        connect(line, &QLineEdit::textChanged, this, recheck);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_field))
        connect(text, &QPlainTextEdit::textChanged, this, recheck);
}

void FormField::setRemark(std::function<QString()> remark)
{
    m_isRemark = true;
    setCheck(std::move(remark));
    keepRoom(1);
}

bool FormField::check()
{
    setError(m_check ? m_check() : QString());
    return m_error.isEmpty();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    showLine();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && m_check)
        check();
    return false;
}

void FormField::showLine()
{
    const bool isTold = !m_error.isEmpty();
    const bool isError = isTold && !m_isRemark;
    const QColor told = isError ? theme().atRisk : theme().behind;
    m_sign->setVisible(isTold);
    if (isTold) {
        const int size = u(3.5);
        QPixmap sign(QSize(size, size) * devicePixelRatioF());
        sign.setDevicePixelRatio(devicePixelRatioF());
        sign.fill(Qt::transparent);
        QPainter painter(&sign);
        paintIcon(painter, isError ? QStringLiteral("finding") : QStringLiteral("info"), QRectF(0, 0, size, size), told);
        painter.end();
        m_sign->setPixmap(sign);
    }
    QPalette palette = m_line->palette();
    palette.setColor(QPalette::PlaceholderText, isTold ? told : theme().muted);
    m_line->setPalette(palette);
    m_line->setText(isTold ? m_error : m_hint);
    m_line->setVisible(m_keptLines > 0 || !m_line->text().isEmpty());
    m_field->setProperty("invalid", isError);
    m_field->setAccessibleDescription(m_line->text());
    m_field->update();
}

} // namespace gui
