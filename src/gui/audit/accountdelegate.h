// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/tablelook.h"

namespace gui {

// Paints the inventory of our accounts: two lines a cell, and what becomes of the account as a chip with a sign and a word.
class AccountDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;
};

} // namespace gui
