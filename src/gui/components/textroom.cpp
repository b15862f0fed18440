// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/textroom.h"

#include "gui/components/text.h"
#include "gui/editing/longtextfield.h"
#include "gui/style/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gui {

TextRoom::TextRoom(QPlainTextEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_room(wrapped(mutedLabel(QString(), this, Type::Caption)))
    , m_reminder(wrapped(mutedLabel(QString(), this, Type::Caption)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    column->addWidget(m_room);
    column->addWidget(m_reminder);
    connect(field, &QPlainTextEdit::textChanged, this, &TextRoom::showRoom);
}

void TextRoom::setPost(const core::Post &post, const app::Workspace &workspace)
{
    m_post = post;
    m_workspace = &workspace;
    m_limits = app::textLimitsOf(post, workspace);
    showRoom();
}

void TextRoom::showRoom()
{
    if (!m_workspace)
        return;
    m_post.text = textOf(*m_field);
    const app::TextRoom room = app::textRoomOf(m_post.text, m_limits, m_workspace->language());
    m_room->setText(room.sentence);
    QPalette colours;
    if (room.isOver)
        colours.setColor(QPalette::PlaceholderText, theme().behind);
    m_room->setPalette(colours);
    m_reminder->setText(app::sameTextReminder(m_post, *m_workspace));
    m_room->setVisible(!room.sentence.isEmpty());
    m_reminder->setVisible(!m_reminder->text().isEmpty());
    setVisible(!room.sentence.isEmpty() || !m_reminder->text().isEmpty());
}

} // namespace gui
