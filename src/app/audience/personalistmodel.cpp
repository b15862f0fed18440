// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audience/personalistmodel.h"

#include "app/audience/personasheet.h"
#include "app/pictures.h"
#include "app/workspace.h"
#include "core/oneline.h"

#include <algorithm>

namespace app {

PersonaListModel::PersonaListModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &PersonaListModel::refresh);
    m_rows = rowsNow();
}

int PersonaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PersonaListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return QString(row.name + QStringLiteral(". ") + row.detail);
    case PersonaIdRole:
        return QVariant::fromValue(row.id.value);
    case DetailRole:
        return row.detail;
    case PortraitRole:
        return portraitOf(row);
    default:
        return {};
    }
}

QImage PersonaListModel::portraitOf(const Row &row) const
{
    const core::Picture *picture = m_workspace.strategy().find(row.portrait);
    if (!picture)
        return {};
    const auto [place, isNew] = m_portraits.try_emplace(picture->id);
    constexpr int side = 128;
    if (isNew)
        place->second = imageOf(*picture).scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return place->second;
}

core::Id<core::Persona> PersonaListModel::personaAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].id : core::Id<core::Persona>();
}

int PersonaListModel::rowOf(core::Id<core::Persona> id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void PersonaListModel::refresh()
{
    std::vector<Row> rows = rowsNow();
    const bool isSameOrder = rows.size() == m_rows.size()
                          && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.id == b.id; });
    if (!isSameOrder) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i)
        if (!(rows[i] == m_rows[i])) {
            m_rows[i] = rows[i];
            emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
}

std::vector<PersonaListModel::Row> PersonaListModel::rowsNow() const
{
    const core::Language &language = m_workspace.language();
    std::vector<Row> rows;
    for (const core::Persona &persona : m_workspace.strategy().all<core::Persona>()) {
        const QString name = core::oneLine(persona.name);
        const auto sheet = personaSheet(m_workspace, persona.id);
        rows.push_back({persona.id, name.isEmpty() ? language.translate("app", "A persona without a name yet") : name,
            evidenceText(core::evidenceOf(sheet->answers), language), persona.portrait});
    }
    return rows;
}

} // namespace app
