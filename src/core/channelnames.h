// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network.h"
#include "core/strategy.h"

namespace core {

// How files and commands name a channel. An @ in front of a handle and capitals do not count; a network is named by its id or its
// name in any language.
bool isSameHandle(QStringView one, QStringView other);
bool isOnNetworkNamed(const Channel &channel, const NetworkCatalogue &networks, const QString &name);

} // namespace core
