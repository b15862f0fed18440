// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/nochannels.h"

#include "gui/channels/channelspage.h"
#include "gui/components/button.h"
#include "gui/components/emptystate.h"

namespace gui {

EmptyState *noChannels(Page &page, const QString &icon, const QString &question, const QString &sentence, QWidget *parent)
{
    auto *empty = new EmptyState(icon, question, sentence, parent);
    QObject::connect(empty->setPrimary(ChannelsPage::tr("Add a channel")), &QPushButton::clicked, &page, [&page] {
        page.showSubject(QStringLiteral("tab:0"));
        page.showSubject(QStringLiteral("new"));
    });
    return empty;
}

} // namespace gui
