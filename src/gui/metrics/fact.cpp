// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/fact.h"

#include "gui/components/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

QWidget *fact(const QString &caption, QWidget *value, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *label = mutedLabel(caption, box, Type::Caption);
    label->setBuddy(value);
    column->addWidget(label);
    column->addWidget(value);
    column->addStretch(1);
    return box;
}

QWidget *fact(const QString &caption, const QString &value, QWidget *parent)
{
    return fact(caption, wrapped(textLabel(Type::Body, value, parent)), parent);
}

} // namespace gui
