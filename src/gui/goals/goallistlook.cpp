// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goallistlook.h"

#include "app/goals/goallistmodel.h"
#include "gui/components/tablelook.h"

namespace gui {

QVariant GoalListLook::data(const QModelIndex &index, int role) const
{
    using Model = app::GoalListModel;
    switch (role) {
    case TwoLineDelegate::SecondLineRole:
        return QIdentityProxyModel::data(index, Model::DetailRole);
    case TwoLineDelegate::StatusRole:
        return QIdentityProxyModel::data(index, Model::StatusRole);
    case TwoLineDelegate::IconRole:
        return QIdentityProxyModel::data(index, Model::IsDraftRole).toBool() ? QVariant(QStringLiteral("edit")) : QVariant();
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace gui
