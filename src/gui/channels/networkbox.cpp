// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/networkbox.h"

#include "app/workspace.h"

namespace gui {

NetworkBox::NetworkBox(const app::Workspace &workspace, QWidget *parent)
    : QComboBox(parent)
{
    for (const core::Network &network : workspace.networks().all())
        if (!network.isAdvertising) // nothing is posted there
            addItem(network.name(workspace.language().code()), network.id);
}

void NetworkBox::setNetwork(const QString &id)
{
    if (findData(id) < 0 && !id.isEmpty())
        addItem(id, id); // none that one posts on, yet it is that channel's
    setCurrentIndex(findData(id));
}

} // namespace gui
