// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/importdraft.h"
#include "app/metrics/importmodels.h"
#include "app/metrics/importwords.h"

#include <algorithm>

namespace app {

DraftFilesModel::DraftFilesModel(const Workspace &workspace, const ImportDraft &draft, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_count(static_cast<int>(draft.files().size()))
{
    connect(&draft, &ImportDraft::changed, this, [this] {
        const auto count = static_cast<int>(m_draft.files().size());
        if (count == m_count) {
            if (count > 0)
                emit dataChanged(index(0), index(count - 1));
            return;
        }
        beginResetModel();
        m_count = count;
        endResetModel();
    });
}

int DraftFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant DraftFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= static_cast<int>(m_draft.files().size()))
        return {};
    const int file = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_draft.files()[static_cast<std::size_t>(file)].name;
    case SecondLineRole:
        return recognised(file);
    case ThirdLineRole:
        return rows(file);
    case StateRole:
        return static_cast<int>(state(file));
    case Qt::AccessibleTextRole:
        return m_workspace.language().filled(m_workspace.language().translate("app", "%1: %2, %3"),
            {m_draft.files()[static_cast<std::size_t>(file)].name, recognised(file), rows(file)});
    default:
        return {};
    }
}

DraftFilesModel::State DraftFilesModel::state(int index) const
{
    const auto &file = m_draft.files()[static_cast<std::size_t>(index)];
    if (file.problem || !file.choice.preview.hasData())
        return State::NotRead;
    const auto &parts = file.choice.preview.parts;
    const bool isWarned = std::any_of(parts.begin(), parts.end(), [](const core::ImportPart &part) {
        return std::any_of(part.issues.begin(), part.issues.end(),
            [](const core::ImportIssue &issue) { return issue.severity >= core::Severity::Warning; });
    });
    return isWarned || rowsOf(file.choice.preview).rejected > 0 || !file.isNews() ? State::WithIssues : State::Ready;
}

QString DraftFilesModel::recognised(int index) const
{
    const auto &language = m_workspace.language();
    const auto &file = m_draft.files()[static_cast<std::size_t>(index)];
    const auto &parts = file.choice.preview.parts;
    if (file.problem)
        return language.translate("app", "Can't be read");
    if (parts.empty())
        return language.translate("app", "Not recognised");
    if (parts.size() > 1)
        return language.translate("app", "%n tables", nullptr, int(parts.size()));
    return recognisedAs(parts.front(), m_workspace.networks(), language);
}

QString DraftFilesModel::rows(int index) const
{
    const auto &file = m_draft.files()[static_cast<std::size_t>(index)];
    if (!file.problem && file.choice.preview.parts.empty() && !file.choice.preview.unknown.empty())
        return m_workspace.language().translate("app", "Say what its columns are");
    if (state(index) == State::NotRead)
        return m_workspace.language().translate("app", "Nothing is taken from it");
    if (!file.isNews())
        return m_workspace.language().translate("app", "Nothing new in it");
    return rowsText(rowsOf(file.choice.preview), m_workspace.language());
}

} // namespace app
