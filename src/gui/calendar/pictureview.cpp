// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/pictureview.h"

#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace gui {

PictureView::PictureView(const QImage &image, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_image(image)
{
    constexpr double shareOfScreen = 0.75;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name.isEmpty() ? tr("Picture") : name);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(4), u(4), u(4), u(4));
    column->setSpacing(u(3));
    auto *shown = new QLabel(this);
    shown->setAccessibleName(windowTitle());
    const QSize room = screen()->availableSize() * shareOfScreen;
    QPixmap pixmap = QPixmap::fromImage(image);
    if (pixmap.width() > room.width() || pixmap.height() > room.height())
        pixmap = pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown->setPixmap(pixmap);
    shown->setAlignment(Qt::AlignCenter);
    column->addWidget(shown, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    auto *copy = new Button(Button::Kind::Plain, tr("Copy the picture"), this);
    auto *close = new Button(Button::Kind::Primary, tr("Close"), this);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(close);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setImage(m_image); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    close->setFocus();
}

} // namespace gui
