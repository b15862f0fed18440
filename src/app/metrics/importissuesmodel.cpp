// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/importmodels.h"
#include "app/metrics/importwords.h"

#include <algorithm>

namespace app {

ImportIssuesModel::ImportIssuesModel(const core::Language &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

void ImportIssuesModel::setPreview(const core::ImportPreview &preview)
{
    auto issues = preview.issues;
    for (const auto &part : preview.parts)
        issues.insert(issues.end(), part.issues.begin(), part.issues.end());
    std::stable_sort(issues.begin(), issues.end(), [](const auto &a, const auto &b) { return a.severity > b.severity; });
    std::vector<core::ImportIssue> said; // what several tables say of the file is said once
    for (core::ImportIssue &issue : issues) {
        const QString sentence = issue.message.in(m_language);
        if (issue.line > 0 || std::none_of(said.begin(), said.end(), [&](const core::ImportIssue &one) {
                return one.line == 0 && one.column == issue.column && one.message.in(m_language) == sentence;
            }))
            said.push_back(std::move(issue));
    }
    setIssues(std::move(said));
}

void ImportIssuesModel::setProblem(const core::Message &message)
{
    setIssues({{0, {}, core::Severity::Error, message}});
}

void ImportIssuesModel::setIssues(std::vector<core::ImportIssue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int ImportIssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

QVariant ImportIssuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &issue = m_issues[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return issue.message.in(m_language);
    case PlaceRole:
        return place(issue);
    case SeverityRole:
        return static_cast<int>(issue.severity);
    case SeverityTextRole:
        return severityText(issue, m_language);
    case Qt::AccessibleTextRole:
        return m_language.filled(
            QStringLiteral("%1, %2: %3"), {place(issue), severityText(issue, m_language), issue.message.in(m_language)});
    default:
        return {};
    }
}

QString ImportIssuesModel::place(const core::ImportIssue &issue) const
{
    if (issue.line == 0)
        return m_language.translate("app", "The whole file");
    const QString line = QString::number(issue.line);
    if (issue.column.isEmpty())
        return m_language.filled(m_language.translate("app", "Line %1"), {line});
    return m_language.filled(m_language.translate("app", "Line %1, %2"), {line, issue.column});
}

} // namespace app
