// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "gui/components/disclosure.h"

namespace gui {

// Which tool to pay for (S3-47): what to look at, and what was said of some, by whom and when.
class ToolHelp : public Disclosure {
    Q_OBJECT

public:
    ToolHelp(const core::Language &language, QWidget *parent);
};

} // namespace gui
