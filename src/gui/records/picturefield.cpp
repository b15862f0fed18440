// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/picturefield.h"

#include "app/pictures.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int thumbnailUnits = 24;

} // namespace

PictureField::PictureField(Page &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_place(new QWidget(this))
    , m_choose(new Button(Button::Kind::Plain, tr("Choose a picture…"), this))
    , m_clear(new Button(Button::Kind::Quiet, tr("Remove the picture"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(3));
    m_place->setFixedSize(u(thumbnailUnits), u(thumbnailUnits));
    row->addWidget(m_place, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(u(2));
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    auto *error = wrapped(mutedLabel(QString(), this, Type::Caption));
    error->hide();
    m_error = error;
    column->addWidget(error);
    column->addStretch(1);
    row->addLayout(column, 1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_clear, &QPushButton::clicked, this, &PictureField::clear);
}

void PictureField::setPicture(std::optional<core::Id<core::Picture>> id)
{
    if (m_new && id == m_new->id && !m_page.workspace().strategy().find(m_new->id)) // not written yet
        return showImage(&*m_new);
    m_known = id;
    m_new.reset();
    m_isCleared = false;
    m_error->hide();
    showImage(m_page.workspace().strategy().find(id));
}

std::optional<core::Id<core::Picture>> PictureField::picture() const
{
    if (m_new)
        return m_new->id;
    return m_isCleared ? std::nullopt : m_known;
}

void PictureField::putInto(core::Edit &edit) const
{
    if (m_new && !m_page.workspace().strategy().find(m_new->id))
        edit.put(*m_new);
    if (m_known && picture() != m_known && app::isShownOnce(*m_known, m_page.workspace().strategy()))
        edit.remove(*m_known);
}

void PictureField::choose()
{
    const QStringList files =
        m_page.dialogs().files->filesToOpen(this, tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"));
    if (files.isEmpty())
        return;
    auto read = app::pictureFromFile(files.front(), m_page.workspace().today());
    auto *error = static_cast<QLabel *>(m_error);
    error->setVisible(!read.has_value());
    if (!read)
        return error->setText(read.error().message.in(m_page.workspace().language()));
    m_new = *read;
    showImage(&*m_new);
    emit pictureChanged();
}

void PictureField::clear()
{
    m_new.reset();
    m_isCleared = true;
    showImage(nullptr);
    emit pictureChanged();
}

void PictureField::showImage(const core::Picture *picture)
{
    m_image = picture ? app::imageOf(*picture) : QImage();
    m_shownName = picture ? picture->name : QString();
    m_clear->setVisible(picture);
    m_choose->setText(picture ? tr("Choose another…") : tr("Choose a picture…"));
    setAccessibleDescription(m_shownName);
    update();
}

void PictureField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF place = m_place->geometry();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().sunken);
    painter.drawRoundedRect(place, u(1), u(1));
    if (m_image.isNull())
        return paintIcon(painter, QStringLiteral("image"), place.adjusted(u(8), u(8), -u(8), -u(8)), theme().muted);
    const QSizeF size = QSizeF(m_image.size()).scaled(place.size(), Qt::KeepAspectRatio);
    QRectF shown(QPointF(), size);
    shown.moveCenter(place.center());
    painter.drawImage(shown, m_image);
}

} // namespace gui
