// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace support {

// Imports a file as Instagram writes it, of so many posts for each of Tuesday 18:20, which did well, Thursday 9:20 and Friday 12:20.
inline void importInstagramPosts(app::Workspace &workspace, const QString &path, int ofEach)
{
    QByteArray csv("\"Post ID\",\"Account ID\",\"Account username\",\"Account name\",Description,\"Duration (sec)\",\"Publish time\","
                   "Permalink,\"Post type\",\"Data comment\",Date,Views,Reach,Likes,Shares,Comments,Saves,Follows\n");
    int number = 0;
    for (int week = 0; week < ofEach; ++week)
        for (const auto &[day, time, likes] : {std::tuple(1, "18:20", 60), std::tuple(3, "09:20", 20), std::tuple(4, "12:20", 25)}) {
            const QDate on = QDate(2026, 11, 2).addDays(7 * week + day);
            const QByteArray id = QByteArray::number(18000000000 + ++number);
            csv += id + ",17841,lepetitfournil,Fournil,\"Post " + QByteArray::number(number) + "\",0,"
                 + on.toString(QStringLiteral("MM/dd/yyyy")).toLatin1() + ' ' + time + ",https://www.instagram.com/p/" + id
                 + "/,IG image,,Lifetime,1500,1000," + QByteArray::number(likes + week % 3) + ",0,0,0,0\n";
        }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        throw std::runtime_error("the file of posts could not be written");
    file.close();
    auto preview = workspace.readFile(path);
    if (!preview || preview->parts.empty())
        throw std::runtime_error("the file of posts was not recognised");
    app::ImportChoice choice{*preview, {}};
    for (const core::ImportPart &part : preview->parts)
        choice.channels.push_back(workspace.likelyChannel(part));
    if (!workspace.importFiles({choice}))
        throw std::runtime_error("the file of posts was not imported");
}

} // namespace support
