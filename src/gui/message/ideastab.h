// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/ideagrid.h"
#include "app/templates.h"
#include "gui/records/pagetab.h"

#include <QTableView>

class QCheckBox;
class QComboBox;
class QLabel;

namespace gui {

class Card;
class DemandCard;
class FormField;
class Page;
class SayNo;

// Ideas by channel. A click, Enter or Space on a cell asks for its post: to open it, or to have the idea there as well.
class IdeaTable : public QTableView {
    Q_OBJECT

public:
    IdeaTable(app::IdeaGrid &grid, QWidget *parent);

signals:
    void asked(const QModelIndex &cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

// Which ideas there are, and for which channels (S3-31); what kinds of content could become one (S3-30); what it is right to say no to
// (S4-04); and whether the posts create demand as well as serve it (S3-29).
class IdeasTab : public PageTab {
    Q_OBJECT

public:
    IdeasTab(Page &page, QWidget *parent);

    void refresh() override;
    QString addText() const override;
    void addOne() override;

private:
    QWidget *buildGrid(QWidget *parent);
    QWidget *buildKinds(QWidget *parent);
    void ask(const QModelIndex &cell);
    void showCell(const QString &title, int column);
    void showKind();
    void addKind();
    void leaveIdea(const QString &reason);
    void followRow();

    Page &m_page;
    app::IdeaGrid m_grid;
    std::vector<app::ContentKind> m_kinds;
    DemandCard *m_demand = nullptr;
    QCheckBox *m_onlyWithoutGoal = nullptr;
    IdeaTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_cellHelp = nullptr; // while there are cells
    SayNo *m_sayNo = nullptr;
    core::Id<core::Post> m_asked; // whom what is typed there is about
    QComboBox *m_kind = nullptr;
    FormField *m_kindField = nullptr;
};

} // namespace gui
