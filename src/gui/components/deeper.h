// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace gui {

// Marks a question that the quick path leaves out (J-05): the wizard shows it after "Go deeper", the pages always.
void setDeeper(QWidget *question);
bool isDeeper(const QWidget &question);

} // namespace gui
