// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/importmodels.h"
#include "app/metrics/importwords.h"

#include <algorithm>

namespace app {

namespace {

bool saysTheSame(const core::ImportIssue &one, const core::ImportIssue &other)
{
    return one.severity == other.severity && one.column == other.column && qstrcmp(one.message.source, other.message.source) == 0
        && one.message.arguments == other.message.arguments && one.message.days == other.message.days;
}

} // namespace

ImportIssuesModel::ImportIssuesModel(const core::Language &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

// What several tables say of the file is said once, and what the lines of a file say one after the other stands together: a large file
// has as many as it has lines.
void ImportIssuesModel::setPreview(const core::ImportPreview &preview)
{
    std::vector<Entry> entries;
    std::vector<core::ImportIssue> ofFile;
    const auto add = [&](const core::ImportIssue &issue) {
        const auto isSame = [&](const core::ImportIssue &said) { return saysTheSame(said, issue); };
        if (issue.line == 0 && std::any_of(ofFile.begin(), ofFile.end(), isSame))
            return;
        if (issue.line == 0)
            ofFile.push_back(issue);
        else if (!entries.empty() && entries.back().lastLine + 1 == issue.line && saysTheSame(entries.back().issue, issue))
            return void(entries.back().lastLine = issue.line);
        entries.push_back({issue, issue.line});
    };
    std::for_each(preview.issues.begin(), preview.issues.end(), add);
    for (const core::ImportPart &part : preview.parts)
        std::for_each(part.issues.begin(), part.issues.end(), add);
    std::stable_sort(
        entries.begin(), entries.end(), [](const Entry &one, const Entry &other) { return one.issue.severity > other.issue.severity; });
    setEntries(std::move(entries));
}

void ImportIssuesModel::setProblem(const core::Message &message)
{
    setEntries({{{0, {}, core::Severity::Error, message}, 0}});
}

void ImportIssuesModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int ImportIssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ImportIssuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const core::ImportIssue &issue = entry.issue;
    switch (role) {
    case Qt::DisplayRole:
        return issue.message.in(m_language);
    case PlaceRole:
        return place(entry);
    case SeverityRole:
        return static_cast<int>(issue.severity);
    case SeverityTextRole:
        return severityText(issue, m_language);
    case Qt::AccessibleTextRole:
        return m_language.filled(
            QStringLiteral("%1, %2: %3"), {place(entry), severityText(issue, m_language), issue.message.in(m_language)});
    default:
        return {};
    }
}

QString ImportIssuesModel::place(const Entry &entry) const
{
    const core::ImportIssue &issue = entry.issue;
    if (issue.line == 0)
        return m_language.translate("app", "The whole file");
    QStringList parts{entry.lastLine == issue.line
                          ? m_language.filled(m_language.translate("app", "Line %1"), {QString::number(issue.line)})
                          : m_language.filled(m_language.translate("app", "Lines %1 to %2"),
                              {QString::number(issue.line), QString::number(entry.lastLine)})};
    if (!issue.column.isEmpty())
        parts << issue.column;
    return parts.join(QStringLiteral(", "));
}

} // namespace app
