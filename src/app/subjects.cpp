// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/subjects.h"

#include "app/workspace.h"
#include "core/oneline.h"

namespace app {

namespace {

template <class Entity>
QString nameOf(const Entity &row)
{
    if constexpr (requires { row.title; })
        return row.title;
    else if constexpr (requires { row.name; })
        return row.name;
    else if constexpr (requires { row.handle; })
        return row.handle;
    else if constexpr (requires { row.text; })
        return row.text;
    else
        return {};
}

} // namespace

QString subjectName(const Workspace &workspace, const QString &subject)
{
    const QString kind = subject.section(u':', 0, 0);
    QString name;
    core::schema::forEachEntity([&]<class Entity>() {
        if (kind != QLatin1String(core::schema::Table<Entity>::table))
            return;
        const auto id = core::Id<Entity>::fromString(subject.section(u':', 1));
        if (const Entity *row = workspace.strategy().find(id)) {
            if constexpr (std::is_same_v<Entity, core::Channel>)
                name = workspace.channelName(id);
            else
                name = nameOf(*row);
        }
    });
    return core::oneLine(name);
}

} // namespace app
