// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace gui {

constexpr int limitPanelUnits = 75;

// The tables of limits and of image sizes look alike: columns as wide as their texts, one that takes the rest.
QTableView *limitView(QAbstractItemModel *model, const QString &name, QWidget *parent);
void fitLimitColumns(QTableView &table, int widest);

} // namespace gui
