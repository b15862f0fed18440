// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/channelcopies.h"

#include "core/audit.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/components/textroom.h"
#include "gui/editing/longtextfield.h"
#include "gui/page.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

ChannelCopies::ChannelCopies(Page &page, const std::vector<core::Post> &posts)
    : QDialog(&page)
    , m_page(page)
    , m_posts(posts)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Duplicate to other channels"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(3));
    const int count = static_cast<int>(posts.size());
    column->addWidget(wrapped(strongLabel(Type::Section,
        count == 1 ? tr("Duplicate “%1” to other channels").arg(posts.front().title)
                   : tr("Duplicate %n posts to other channels", nullptr, count),
        this)));
    column->addWidget(wrapped(
        mutedLabel(tr("Each copy is a draft on the same day. What suits one network is too long or too formal for the next."), this)));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, u(2), 0);
    list->setSpacing(u(2));
    for (const core::Channel &channel : page.workspace().strategy().all<core::Channel>())
        if (core::decisionFor(channel) != core::AuditDecision::Close && (count != 1 || posts.front().channel != channel.id))
            addChannel(content, channel);
    list->addStretch(1);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addStretch(1);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    m_verb = new Button(Button::Kind::Primary, tr("Make the copies"), this);
    for (Button *button : {cancel, m_verb})
        button->setAutoDefault(false);
    m_verb->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(m_verb);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &ChannelCopies::decide);
    resize(u(130), count == 1 ? u(120) : u(80));
}

void ChannelCopies::addChannel(QWidget *parent, const core::Channel &channel)
{
    Choice choice;
    choice.channel = channel.id;
    choice.tick = new QCheckBox(
        m_page.workspace().channelCode(channel.id) + QStringLiteral("  ") + m_page.workspace().channelName(channel.id), parent);
    parent->layout()->addWidget(choice.tick);
    if (m_posts.size() == 1) {
        choice.text = new QPlainTextEdit(parent);
        choice.text->setAccessibleName(tr("Text for %1").arg(choice.tick->text()));
        choice.text->setTabChangesFocus(true);
        choice.text->setFixedHeight(4 * lineHeight(Type::Body) + u(4));
        choice.text->setPlainText(m_posts.front().text);
        choice.room = new TextRoom(choice.text, parent);
        parent->layout()->addWidget(choice.text);
        parent->layout()->addWidget(choice.room);
    }
    m_choices.push_back(choice);
    connect(choice.tick, &QCheckBox::toggled, this, [this, choice] { showText(choice); });
    showText(choice);
}

void ChannelCopies::showText(const Choice &choice)
{
    const bool isTicked = choice.tick->isChecked();
    if (choice.text) {
        choice.text->setVisible(isTicked);
        if (isTicked)
            choice.room->setPost(
                app::copyForChannel(m_posts.front(), {choice.channel, textOf(*choice.text)}, m_page.workspace().strategy()),
                m_page.workspace());
        else
            choice.room->hide();
    }
    if (m_verb)
        m_verb->setEnabled(std::any_of(m_choices.begin(), m_choices.end(), [](const Choice &one) { return one.tick->isChecked(); }));
}

std::vector<QCheckBox *> ChannelCopies::channels() const
{
    std::vector<QCheckBox *> ticks;
    for (const Choice &choice : m_choices)
        ticks.push_back(choice.tick);
    return ticks;
}

std::vector<QPlainTextEdit *> ChannelCopies::texts() const
{
    std::vector<QPlainTextEdit *> fields;
    for (const Choice &choice : m_choices)
        fields.push_back(choice.text);
    return fields;
}

void ChannelCopies::decide()
{
    std::vector<app::ChannelCopy> copies;
    for (const Choice &choice : m_choices)
        if (choice.tick->isChecked())
            copies.push_back({choice.channel, choice.text ? std::optional(textOf(*choice.text)) : std::nullopt});
    const app::PostMoves moves = app::copiedTo(m_posts, copies, m_page.workspace());
    emit decided(moves);
    if (!m_page.workspace().isReadOnly() && !m_page.workspace().unsaved()) // else the texts stay, to be sent again
        accept();
}

} // namespace gui
