// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/filterline.h"

#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>

namespace gui {

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ElidedLabel(Type::Body, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(m_sentence, 1);
    auto *clear = new Button(Button::Kind::Quiet, tr("Clear the filter"), this);
    connect(clear, &Button::clicked, this, &FilterLine::clearWanted);
    row->addWidget(clear);
    hide();
}

void FilterLine::setFilter(const QString &sentence, bool isNothingFound)
{
    m_sentence->setText(isNothingFound ? tr("No post of these days. %1").arg(sentence) : sentence);
    setVisible(!sentence.isEmpty());
}

QString FilterLine::text() const
{
    return m_sentence->text();
}

} // namespace gui
