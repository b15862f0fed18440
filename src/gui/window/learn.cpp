// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/learn.h"

#include "app/learning.h"
#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

LearnDialog::LearnDialog(const core::Language &language, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Learn more"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(1));
    column->addWidget(wrapped(strongLabel(Type::Title, tr("Places to learn more"), this)));
    column->addWidget(wrapped(mutedLabel(tr("Quarterdeck itself opens none of them: copy an address into your browser."), this)));
    column->addSpacing(u(3));
    for (const app::PlaceToLearn &place : app::placesToLearn(language)) {
        column->addWidget(wrapped(strongLabel(Type::Body, place.name, this)));
        column->addWidget(wrapped(textLabel(Type::Body, place.text, this)));
        QLabel *address = mutedLabel(place.address, this);
        address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        address->setAccessibleName(tr("Address of %1").arg(place.name));
        column->addWidget(address);
        column->addSpacing(u(3));
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *done = new Button(Button::Kind::Primary, tr("Close"), this);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(done);
    column->addLayout(row);
    done->setDefault(true);
    const int width = u(150);
    setMinimumSize(width, column->totalHeightForWidth(width)); // the texts wrap
}

} // namespace gui
