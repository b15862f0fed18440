// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/postpicture.h"

#include "app/channels/postfit.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/records/picturefield.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

PostPicture::PostPicture(Page &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_picture(new PictureField(page, this))
    , m_fit(wrapped(mutedLabel(QString(), this, Type::Caption)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    column->addWidget(m_picture);
    column->addWidget(m_fit);
    setFocusProxy(m_picture);
    connect(m_picture, &PictureField::pictureChanged, this, &PostPicture::save);
}

void PostPicture::setPost(const core::Post &post)
{
    m_post = post.id;
    m_picture->setPicture(post.picture);
    const core::Picture *picture = m_page.workspace().strategy().find(post.picture);
    m_fit->setText(picture ? app::pictureSentence(*picture, post, m_page.workspace()) : QString());
    m_fit->setVisible(!m_fit->text().isEmpty());
}

std::optional<core::Id<core::Picture>> PostPicture::picture() const
{
    return m_picture->picture();
}

// The row of the plan, not what is half typed beside it: the editor saves that by itself.
void PostPicture::save()
{
    const core::Post *known = m_page.workspace().strategy().find(m_post);
    if (!known)
        return;
    core::Post post = *known;
    post.picture = m_picture->picture();
    core::Edit edit = app::changingRepeated(post, m_scope ? m_scope() : app::RepeatScope::This, m_page.workspace().strategy());
    m_picture->putInto(edit);
    if (!m_page.apply(edit))
        setPost(*m_page.workspace().strategy().find(m_post));
}

} // namespace gui
