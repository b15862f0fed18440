// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace core {
class Language;
}

namespace gui {

// Places to learn more (S0-11): what each teaches, and its address to copy. Nothing is fetched.
class LearnDialog : public QDialog {
    Q_OBJECT

public:
    LearnDialog(const core::Language &language, QWidget *parent);
};

} // namespace gui
