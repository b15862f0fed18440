// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/tablelook.h"

#include <functional>

namespace gui {

// Paints a cell of which the text is one of several, with the sign of a choice at its right: strong where something was chosen, muted
// where nothing is.
class ChoiceCellDelegate : public TableDelegate {
    Q_OBJECT

public:
    using IsChosen = std::function<bool(int row)>;

    ChoiceCellDelegate(IsChosen isChosen, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    IsChosen m_isChosen;
};

} // namespace gui
