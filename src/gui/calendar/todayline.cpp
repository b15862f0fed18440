// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/todayline.h"

#include "app/calendar/today.h"
#include "app/pictures.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/calendar/pictureview.h"
#include "gui/components/button.h"
#include "gui/components/status.h"
#include "gui/components/text.h"
#include "gui/page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

TodayLine::TodayLine(const core::Post &post, const app::Workspace &workspace, bool showsDay, QWidget *parent)
    : QWidget(parent)
    , m_post(post.id)
    , m_title(post.title.simplified())
{
    const core::Language &language = workspace.language();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, u(1), 0, u(1));
    column->setSpacing(0);
    auto *title = new ElidedLabel(Type::Body, this, true);
    title->setText(m_title);
    column->addWidget(title);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(u(2));
    if (post.channel)
        facts->addWidget(new NetworkCode(workspace.channelCode(post.channel), workspace.channelName(*post.channel), this));
    QStringList words;
    if (showsDay && post.day)
        words << core::formatShortDay(*post.day, language);
    if (post.time)
        words << core::formatTime(*post.time, language);
    words << core::label(post.status, language);
    facts->addWidget(mutedLabel(words.join(QStringLiteral(" · ")), this, Type::Caption), 1);
    column->addLayout(facts);
    m_acts = new QHBoxLayout;
    m_acts->setSpacing(0);
    m_acts->addStretch(1);
    column->addLayout(m_acts);
    setAccessibleName(m_title);
}

Button *TodayLine::addAct(const QString &text, const std::function<void()> &act)
{
    auto *button = new Button(Button::Kind::Quiet, text, this);
    button->setAutoDefault(false);
    button->setAccessibleDescription(m_title);
    m_acts->insertWidget(m_acts->count() - 1, button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void TodayLine::addUses(Page &page, const core::Post &post)
{
    if (const QString text = app::textToPublish(post); !text.isEmpty())
        addAct(tr("Copy the text"), [&page, text] {
            QApplication::clipboard()->setText(text);
            emit page.toastWanted(tr("The text is on the clipboard"), false);
        });
    const core::Picture *picture = page.workspace().strategy().find(post.picture);
    if (!picture)
        return;
    addAct(tr("Show the picture"), [this, picture = *picture] {
        if (const QImage image = app::imageOf(picture); !image.isNull())
            (new PictureView(image, picture.name, window()))->show();
    });
}

void TodayLine::focusFirst()
{
    if (auto *first = findChild<Button *>())
        first->setFocus(Qt::TabFocusReason);
}

} // namespace gui
