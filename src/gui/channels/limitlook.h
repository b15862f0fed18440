// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace gui {

constexpr int limitPanelUnits = 75;

// The tables of limits and of image sizes look alike: rows that are not sorted by their heads.
QTableView *limitView(QAbstractItemModel *model, const QString &name, QWidget *parent);

} // namespace gui
