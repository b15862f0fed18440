// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postmoves.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace gui {

class Button;
class Page;
class TextRoom;

// Asks for which other channels posts are copied. Of one post, each channel gets its own words, and below them stands what the channel
// allows. It writes nothing; what is decided is signalled.
class ChannelCopies : public QDialog {
    Q_OBJECT

public:
    ChannelCopies(Page &page, const std::vector<core::Post> &posts);

    bool hasChannels() const { return !m_choices.empty(); }
    std::vector<QCheckBox *> channels() const;
    std::vector<QPlainTextEdit *> texts() const; // as many, null where several posts are copied
    Button *verb() const { return m_verb; }

signals:
    void decided(const app::PostMoves &moves);

private:
    struct Choice {
        core::Id<core::Channel> channel;
        QCheckBox *tick = nullptr;
        QPlainTextEdit *text = nullptr;
        TextRoom *room = nullptr;
    };
    void addChannel(QWidget *parent, const core::Channel &channel);
    void showText(const Choice &choice);
    void decide();

    Page &m_page;
    std::vector<core::Post> m_posts;
    std::vector<Choice> m_choices;
    Button *m_verb = nullptr;
};

} // namespace gui
