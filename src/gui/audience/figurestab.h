// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/audience/figuremodel.h"
#include "gui/editing/freshrow.h"
#include "gui/records/register.h"

namespace gui {

class EvidenceOffer;

// What the networks' own figures say of our audience (S1-17): a snapshot for each account and day, newest first, from imported files
// and noted by hand. A part that is chosen can be made the source of an answer.
class FiguresTab : public PageTab {
    Q_OBJECT

public:
    FiguresTab(Page &page, QWidget *parent);

    void refresh() override;
    // "audience_share:123"
    bool showSubject(const QString &subject) override;
    void take() override;
    QString addText() const override { return tr("Note a figure"); }
    void addOne() override;
    void leave() override;

private:
    QWidget *buildEmpty();
    QWidget *buildContent();
    QWidget *buildSide(QWidget *parent);
    void showSnapshot();
    void showFigure();
    void showNoted(core::Id<core::AudienceShare> id);
    void offer(const app::FigureModel::Row &row);
    void save();
    void removeNoted();

    Page &m_page;
    std::vector<core::AudienceSnapshot> m_snapshots;
    RegisterList m_days;
    app::FigureModel m_figures;
    QStackedWidget *m_stack = nullptr;
    QListView *m_dayList = nullptr;
    QListView *m_figureList = nullptr;
    QLabel *m_matches = nullptr; // how many followers are like the personas
    Card *m_card = nullptr;
    Card *m_notedCard = nullptr;
    RecordForm<core::AudienceShare> *m_form = nullptr;
    EvidenceOffer *m_offer = nullptr;
    core::Id<core::AudienceShare> m_noted; // the one in the form
    FreshRow m_fresh;
    bool m_isShowing = false;
};

} // namespace gui
