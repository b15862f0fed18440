// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <QCoreApplication>

#include <vector>

class QWidget;

namespace gui {

class Page;
class PageTab;

// The views of the Strategy page beside its sheet.
class StrategyTabs {
    Q_DECLARE_TR_FUNCTIONS(gui::StrategyTabs)

public:
    static PageTab *objectives(Page &page, QWidget *parent);
    static PageTab *worth(Page &page, QWidget *parent);
    static PageTab *rejectedIdeas(Page &page, QWidget *parent);
    static PageTab *questions(Page &page, QWidget *parent);

private:
    static std::vector<std::pair<QString, QString>> countries(const core::Language &language);
};

} // namespace gui
