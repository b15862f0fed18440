// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations.h"

#include <QCoreApplication>

class QWidget;

namespace gui {

class Page;
class PageTab;

// The views of the Operations page.
class OperationsTabs {
    Q_DECLARE_TR_FUNCTIONS(gui::OperationsTabs)

public:
    static PageTab *procedure(Page &page, core::Procedure procedure, QWidget *parent);
    static PageTab *roles(Page &page, QWidget *parent);
    static PageTab *playbook(Page &page, QWidget *parent);
    static PageTab *mentions(Page &page, QWidget *parent);
    static PageTab *evidence(Page &page, QWidget *parent);
    static PageTab *incidents(Page &page, QWidget *parent);
};

} // namespace gui
