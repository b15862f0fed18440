// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/care/comparison.h"

#include <QAbstractListModel>

namespace app {

// The sections of a comparison as one list: a heading, then its rows.
class ComparisonModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        LinesRole, // QStringList: what differs, a field a line
        ChangeRole, // core::Change as int
        ChangeWordRole, // "Only here"
        SubjectRole, // "goal:123"; empty while the open plan lacks it
    };

    ComparisonModel(const core::Language &language, QObject *parent);
    void show(const Comparison &comparison);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        bool isHeading = false;
        Comparison::Row row; // of a heading: its name alone
    };
    QString changeWord(core::Change change) const;

    core::Language m_language;
    std::vector<Line> m_lines;
};

} // namespace app
