// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content.h"
#include "report/layout/galley.h"

#include <QSizeF>
#include <QStringList>

namespace report {

// A document on its pages, ready to be drawn one by one, in any order when nothing is tagged.
class Pages {
public:
    explicit Pages(const Document &document);

    int count() const { return static_cast<int>(m_plans.size()); }
    QSizeF sizeOf(int page) const; // in pt, as drawn: the sheet is so many times larger
    double zoom() const { return m_paper.zoom; }
    // Draws page `page` (from 0). Tags run over pages: with a log, draw all pages in order.
    void draw(int page, Sheet &sheet) const;

    // What the outline lists, in order.
    std::vector<Anchor> outline() const;
    int pageOf(const QString &anchor) const; // 1 …; 0: nowhere
    const std::vector<Strip> &strips() const { return m_strips; }
    const std::vector<PagePlan> &plans() const { return m_plans; }
    const charts::Theme &theme() const { return m_theme; }
    const Typesetter &typesetter() const { return m_typesetter; }

private:
    BodyHeights bodyHeights() const;
    std::vector<PagePlan> plansFor(const std::vector<Strip> &strips) const;
    std::vector<std::vector<Strip>> set(const Document &document) const;
    std::vector<Strip> set(const Document &document, const Section &section, const PageNumbers &pages) const;
    // Sets those sections again that name pages, now that these are known; `counts` is how many strips each section had.
    void setAgain(const Document &document, const std::vector<size_t> &counts);
    // Puts sections below those before them where they fit, so that hardly a page stays nearly empty.
    void join(const Document &document, const std::vector<size_t> &counts);
    double usedBefore(size_t strip) const; // of the page on which the strip before stands
    PageNumbers numbers() const;
    void drawFooter(int page, Sheet &sheet) const;

    Paper m_paper;
    charts::Theme m_theme;
    Typesetter m_typesetter;
    QString m_footerLeft;
    QString m_footerMiddle;
    std::vector<Strip> m_strips;
    std::vector<PagePlan> m_plans;
};

} // namespace report
