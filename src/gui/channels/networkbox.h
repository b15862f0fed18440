// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace app {
class Workspace;
}

namespace gui {

// The networks on which something can be posted, by name; an item's data is the network's id.
class NetworkBox : public QComboBox {
    Q_OBJECT

public:
    NetworkBox(const app::Workspace &workspace, QWidget *parent);
    QString network() const { return currentData().toString(); }
    void setNetwork(const QString &id);
};

} // namespace gui
