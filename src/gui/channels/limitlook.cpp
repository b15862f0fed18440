// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/limitlook.h"

#include "gui/components/tablelook.h"

#include <QTableView>

namespace gui {

QTableView *limitView(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    styleTable(*table);
    table->setSortingEnabled(false);
    table->setAccessibleName(name);
    return table;
}

} // namespace gui
