// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "gui/components/popup.h"

class QLineEdit;

namespace gui {

class FormField;
class Page;

// Says that a post is out, with its address where somebody has it at hand; one step (J-08). What is no address is told and stays in the
// field.
class PublishPopup : public Popup {
    Q_OBJECT

public:
    PublishPopup(Page &page, const core::Post &post, QWidget *owner);
    // Opens one below the widget; nothing for a post that is gone or has no day.
    static void askFor(Page &page, core::Id<core::Post> post, QWidget &below);
    QLineEdit *link() const { return m_link; }

private:
    void take();

    Page &m_page;
    core::Id<core::Post> m_post;
    QLineEdit *m_link = nullptr;
    FormField *m_field = nullptr;
};

} // namespace gui
