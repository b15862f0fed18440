// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/importdraft.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QSpinBox;

namespace app {
class DraftFilesModel;
class ImportIssuesModel;
} // namespace app

namespace gui {

class Card;
class ColumnsCard;

// What the chosen files would bring, file by file: recognised as, rows, period, channel, what is new, and every row that is not
// taken with its reason. Nothing is written here.
class ImportPreview : public QWidget {
    Q_OBJECT

public:
    ImportPreview(app::Workspace &workspace, app::ImportDraft &draft, QWidget *parent);

signals:
    void moreFilesWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFiles();
    void makeFacts(QBoxLayout &column);
    void showFile();
    void followDraft();
    void showParts(const app::ImportDraft::File &file);
    void showCounts(const app::ImportDraft::File &file);
    void addPart(QBoxLayout &column, const app::ImportDraft::File &file, int part);
    void addYear(QBoxLayout &column, const app::ImportDraft::File &file);
    void addDayOrder(QBoxLayout &column, const app::ImportDraft::File &file);
    QWidget *channelChoice(const app::ImportDraft::File &file, int part);
    void showChannels();
    int currentFile() const;
    QString whyNothing(const app::ImportDraft::File &file) const;

    app::Workspace &m_workspace;
    app::ImportDraft &m_draft;
    app::DraftFilesModel *m_filesModel;
    app::ImportIssuesModel *m_issuesModel;
    QListView *m_files = nullptr;
    Card *m_about = nullptr;
    ColumnsCard *m_mapping = nullptr;
    QWidget *m_parts = nullptr;
    Card *m_brings = nullptr;
    QWidget *m_counts = nullptr;
    Card *m_issues = nullptr;
    QListView *m_issueList = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_details = nullptr;
    QString m_shownPath;
    core::ImportOptions m_shownOptions;
    bool m_isShowing = false;
};

} // namespace gui
