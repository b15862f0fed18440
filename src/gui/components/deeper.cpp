// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/deeper.h"

#include <QVariant>
#include <QWidget>

namespace gui {

namespace {

constexpr auto deeperProperty = "goDeeper";

} // namespace

void setDeeper(QWidget *question)
{
    question->setProperty(deeperProperty, true);
}

bool isDeeper(const QWidget &question)
{
    return question.property(deeperProperty).toBool();
}

} // namespace gui
