// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

class QWidget;

namespace gui {

class Page;
class PageTab;

// The views of the Message page.
class MessageTabs {
    Q_DECLARE_TR_FUNCTIONS(gui::MessageTabs)

public:
    static PageTab *stories(Page &page, QWidget *parent);
    static PageTab *pillars(Page &page, QWidget *parent);
    static PageTab *voice(Page &page, QWidget *parent);
    static PageTab *inspirations(Page &page, QWidget *parent);
    static PageTab *requests(Page &page, QWidget *parent);
    static PageTab *existingContent(Page &page, QWidget *parent);
    static PageTab *purpose(Page &page, QWidget *parent);
};

} // namespace gui
