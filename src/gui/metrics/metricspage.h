// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/importdraft.h"
#include "gui/page.h"

class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace app {
class ImportsModel;
class WeekModel;
} // namespace app

namespace gui {

class Button;
class EmptyState;
class ImportPreview;
class MappingsCard;
class PublishedView;
class Segments;
class ValuesView;
class WeekView;

// The numbers that were measured: this week's, noted by hand; the published posts; every value; the imports that brought them; and new
// files on their way in. Files are looked at on this page before anything is written; every import can be taken back.
class MetricsPage : public Page {
    Q_OBJECT

public:
    MetricsPage(app::Workspace &workspace, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;
    void dropFiles(const QStringList &paths) override;

private:
    enum class Part { Week, Files, Posts, Values };

    void makeActions();
    void buildBody();
    void buildSegments();
    QWidget *buildFiles();
    QWidget *buildImports();
    void chooseFiles();
    void cancel();
    void import();
    void takeBack();
    void showDraft();
    void showPart();
    bool hasImports() const;
    Part part() const;
    QString note() const;
    QString imported(int values) const; // with what there is to decide now
    const core::ImportBatch *currentBatch() const;

    app::ImportDraft *m_draft;
    app::ImportsModel *m_imports;
    app::WeekModel *m_week;
    QSortFilterProxyModel *m_sorted = nullptr;
    QAction *m_choose = nullptr;
    QAction *m_import = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_takeBack = nullptr;
    EmptyState *m_empty = nullptr;
    Segments *m_segments = nullptr;
    WeekView *m_weekView = nullptr;
    PublishedView *m_published = nullptr;
    ValuesView *m_values = nullptr;
    QWidget *m_list = nullptr;
    QTableView *m_table = nullptr;
    ImportPreview *m_preview = nullptr;
    MappingsCard *m_mappings = nullptr;
};

} // namespace gui
