// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/personalistlook.h"

#include "app/audience/personalistmodel.h"
#include "gui/components/tablelook.h"

namespace gui {

QVariant PersonaListLook::data(const QModelIndex &index, int role) const
{
    if (role == TwoLineDelegate::SecondLineRole)
        return QIdentityProxyModel::data(index, app::PersonaListModel::DetailRole);
    if (role == TwoLineDelegate::PortraitRole)
        return QIdentityProxyModel::data(index, app::PersonaListModel::PortraitRole);
    return QIdentityProxyModel::data(index, role);
}

} // namespace gui
