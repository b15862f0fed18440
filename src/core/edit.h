// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

#include <QDateTime>
#include <QStringList>

namespace core {

// What an edit is called in the Edit menu and in the history: an id with arguments, put into words when shown
// (core/labels). Stored, so never translated text. Ids look like "add:goal", "move:post", "import".
struct EditLabel {
    QString id;
    QStringList arguments;
    bool operator==(const EditLabel &) const = default;
};

// One undoable step: rows to put (insert or replace by id) and rows to remove. Build it, then hand it to the workspace;
// removing a row also removes the rows it owns and clears references to it, in the same step.
class Edit {
public:
    template <class... Entity>
    using AnyRow = std::variant<Entity...>;
    template <class... Entity>
    using AnyId = std::variant<Id<Entity>...>;
    using Row = schema::ForEachEntity<AnyRow>;
    using RowId = schema::ForEachEntity<AnyId>;
    using Operation = std::variant<Row, RowId>;

    explicit Edit(EditLabel label)
        : m_label(std::move(label))
    {
    }

    // "add:goal" with the row's name: the usual edit of one row.
    template <class Entity>
    static Edit adding(const Entity &row, const QString &name)
    {
        return Edit({QStringLiteral("add:") + QLatin1String(schema::Table<Entity>::table), {name}}).put(row);
    }
    template <class Entity>
    static Edit changing(const Entity &row, const QString &name)
    {
        return Edit({QStringLiteral("change:") + QLatin1String(schema::Table<Entity>::table), {name}}).put(row);
    }
    template <class Entity>
    static Edit deleting(Id<Entity> id, const QString &name)
    {
        return Edit({QStringLiteral("delete:") + QLatin1String(schema::Table<Entity>::table), {name}}).remove(id);
    }

    template <class Entity>
    Edit &put(const Entity &row) &
    {
        m_operations.emplace_back(Row(row));
        return *this;
    }
    template <class Entity>
    Edit &&put(const Entity &row) &&
    {
        return std::move(put(row));
    }
    template <class Entity>
    Edit &remove(Id<Entity> id) &
    {
        m_operations.emplace_back(RowId(id));
        return *this;
    }
    template <class Entity>
    Edit &&remove(Id<Entity> id) &&
    {
        return std::move(remove(id));
    }

    const EditLabel &label() const { return m_label; }
    const std::vector<Operation> &operations() const { return m_operations; }
    bool isEmpty() const { return m_operations.empty(); }

private:
    EditLabel m_label;
    std::vector<Operation> m_operations;
};

enum class HistoryKind { Edit, Import, Undo, Redo };

// One line of the history: what was done, when.
struct HistoryEntry {
    qint64 id = 0;
    QDateTime at; // UTC
    HistoryKind kind = HistoryKind::Edit;
    EditLabel label;
};

template <>
struct Tokens<HistoryKind> {
    static constexpr std::array<TokenOf<HistoryKind>, 4> all{
        {{HistoryKind::Edit, "edit"}, {HistoryKind::Import, "import"}, {HistoryKind::Undo, "undo"}, {HistoryKind::Redo, "redo"}}};
};

} // namespace core
