// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/publishpopup.h"

#include "app/calendar/today.h"
#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/page.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gui {

PublishPopup::PublishPopup(Page &page, const core::Post &post, QWidget *owner)
    : Popup(owner)
    , m_page(page)
    , m_post(post.id)
    , m_link(new QLineEdit(post.publishedLink, this))
{
    setAccessibleName(tr("Mark as published"));
    auto *title = wrapped(strongLabel(Type::Section, tr("“%1” is published").arg(post.title.simplified()), this));
    title->setFixedWidth(u(100));
    column()->addWidget(title);
    m_link->setPlaceholderText(QStringLiteral("https://…"));
    m_field = new FormField(tr("Link of the published post"), m_link, this);
    m_field->setHint(tr("If you have it at hand: it leads from the plan to the post and its figures."));
    m_field->setCheck([this] { return app::publishedLinkError(m_link->text(), m_page.workspace()); });
    column()->addWidget(m_field);
    auto *done = new Button(Button::Kind::Primary, tr("Mark as published"), this);
    column()->addWidget(done, 0, Qt::AlignLeft);
    connect(done, &QPushButton::clicked, this, &PublishPopup::take);
    connect(m_link, &QLineEdit::returnPressed, this, &PublishPopup::take);
}

void PublishPopup::askFor(Page &page, core::Id<core::Post> post, QWidget &below)
{
    const core::Post *found = page.workspace().strategy().find(post);
    if (!found || !found->day) // an idea has to have its day first
        return;
    auto *popup = new PublishPopup(page, *found, &below);
    popup->openBelow(&below);
    popup->link()->setFocus();
}

void PublishPopup::take()
{
    if (!m_field->check())
        return;
    const core::Post *found = m_page.workspace().strategy().find(m_post);
    if (!found)
        return finish();
    const core::Post post = *found;
    if (!m_page.apply(app::markingPublished(post, m_link->text())))
        return;
    finish();
    emit m_page.toastWanted(tr("Marked as published: %1").arg(post.title), true);
}

} // namespace gui
