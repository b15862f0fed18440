// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pages.h"

#include "report/paper.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace report {

namespace {

constexpr double footerRuleGap = 7;
constexpr double joinedGap = 40; // between sections on one page
const QString sourcesAnchor = QStringLiteral("annex"); // the section that the foot of each page points to

std::vector<ContentsLine> contentsOf(const Document &document)
{
    std::vector<ContentsLine> lines;
    for (const Section &section : document.sections)
        if (section.isListed || section.isForPages) // the calendar's months are looked up most
            lines.push_back({section.title, section.anchor});
    return lines;
}

std::vector<Strip> setVersion(const std::vector<Element> &version, const Measure &measure)
{
    Galley galley(measure);
    setElements(galley, version);
    return std::move(galley.strips());
}

bool fitsOnPage(const std::vector<Strip> &strips, const Measure &measure)
{
    double height = 0;
    for (size_t i = 0; i < strips.size(); ++i)
        height += strips[i].block.height + (i > 0 ? strips[i].block.spaceBefore : 0);
    return height <= measure.bodyHeight;
}

// The first version that fits on one page; the last one when none does. Each is shorter than the one before, so that only a few of
// many have to be set.
std::vector<Strip> setSection(const Section &section, const Measure &measure)
{
    std::vector<Strip> strips = setVersion(section.versions.front(), measure);
    if (section.versions.size() > 1 && !fitsOnPage(strips, measure)) {
        size_t shortest = section.versions.size() - 1;
        strips = setVersion(section.versions[shortest], measure);
        for (size_t longest = 1; longest < shortest;) {
            const size_t middle = (longest + shortest) / 2;
            std::vector<Strip> tried = setVersion(section.versions[middle], measure);
            if (fitsOnPage(tried, measure)) {
                shortest = middle;
                strips = std::move(tried);
            } else {
                longest = middle + 1;
            }
        }
    }
    if (!strips.empty())
        strips.front().block.startsPage = section.startsPage;
    return strips;
}

// Indices of table heads are local to their section until the sections are joined.
void append(std::vector<Strip> &all, std::vector<Strip> section)
{
    const int offset = static_cast<int>(all.size());
    for (Strip &strip : section) {
        if (strip.block.head)
            *strip.block.head += offset;
        all.push_back(std::move(strip));
    }
}

// Whether the section can only be set once it is known what stands on which page.
bool namesPages(const Section &section)
{
    return std::any_of(section.versions.begin(), section.versions.end(), [](const std::vector<Element> &version) {
        return std::any_of(version.begin(), version.end(),
            [](const Element &e) { return std::holds_alternative<ContentsList>(e) || std::holds_alternative<MonthSheet>(e); });
    });
}

} // namespace

BodyHeights Pages::bodyHeights() const
{
    return {bodyHeightOf(Orientation::Portrait, m_paper), bodyHeightOf(Orientation::Landscape, m_paper)};
}

std::vector<PagePlan> Pages::plansFor(const std::vector<Strip> &strips) const
{
    std::vector<Block> blocks;
    blocks.reserve(strips.size());
    for (const Strip &strip : strips)
        blocks.push_back(strip.block);
    return breakPages(blocks, bodyHeights());
}

Pages::Pages(const Document &document)
    : m_paper(document.paper)
    , m_theme(charts::Theme::forPaper(style::body.size, QStringLiteral("Noto Sans")))
    , m_typesetter(document.language)
    , m_footerLeft(document.footerLeft)
{
    std::vector<std::vector<Strip>> sections = set(document);
    std::vector<size_t> counts;
    for (std::vector<Strip> &section : sections) {
        counts.push_back(section.size());
        append(m_strips, std::move(section));
    }
    m_plans = plansFor(m_strips);
    join(document, counts);
    m_footerMiddle = document.language.filled(document.footerMiddle, {QString::number(pageOf(sourcesAnchor))});
    setAgain(document, counts);
    m_plans = plansFor(m_strips);
}

std::vector<Strip> Pages::set(const Document &document, const Section &section, const PageNumbers &pages) const
{
    const std::vector<ContentsLine> contents = contentsOf(document);
    const Orientation orientation = section.isLandscape ? Orientation::Landscape : Orientation::Portrait;
    return setSection(section,
        {m_typesetter, m_theme, pages, contents, bodyWidthOf(orientation, m_paper), bodyHeightOf(orientation, m_paper), orientation});
}

std::vector<std::vector<Strip>> Pages::set(const Document &document) const
{
    std::vector<std::vector<Strip>> sections;
    for (const Section &section : document.sections)
        sections.push_back(set(document, section, {}));
    return sections;
}

void Pages::setAgain(const Document &document, const std::vector<size_t> &counts)
{
    const PageNumbers pages = numbers();
    std::vector<Strip> before = std::exchange(m_strips, {});
    size_t first = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        std::vector<Strip> section;
        if (namesPages(document.sections[i])) {
            section = set(document, document.sections[i], pages);
        } else {
            for (size_t k = first; k < first + counts[i]; ++k) {
                section.push_back(std::move(before[k]));
                if (auto &head = section.back().block.head)
                    *head -= static_cast<int>(first);
            }
        }
        append(m_strips, std::move(section));
        first += counts[i];
    }
}

double Pages::usedBefore(size_t strip) const
{
    for (const PagePlan &page : m_plans)
        for (const PlacedBlock &placed : page.blocks)
            if (static_cast<size_t>(placed.block) + 1 == strip && !placed.isRepeated)
                return placed.y + m_strips[strip - 1].block.height;
    return std::numeric_limits<double>::infinity();
}

void Pages::join(const Document &document, const std::vector<size_t> &counts)
{
    size_t first = 0;
    for (size_t i = 0; i < counts.size(); first += counts[i++]) {
        if (!document.sections[i].mayJoin || first == 0 || counts[i] == 0)
            continue;
        Block &block = m_strips[first].block;
        if (block.orientation != m_strips[first - 1].block.orientation)
            continue;
        double height = joinedGap;
        for (size_t k = first; k < first + counts[i]; ++k)
            height += m_strips[k].block.height + (k > first ? m_strips[k].block.spaceBefore : 0);
        if (usedBefore(first) + height > bodyHeights().of(block.orientation))
            continue;
        block.startsPage = false;
        block.spaceBefore = joinedGap;
        m_plans = plansFor(m_strips);
    }
}

PageNumbers Pages::numbers() const
{
    PageNumbers result;
    for (size_t page = 0; page < m_plans.size(); ++page)
        for (const PlacedBlock &placed : m_plans[page].blocks)
            for (const Anchor &anchor : m_strips[static_cast<size_t>(placed.block)].anchors)
                result.emplace(anchor.name, static_cast<int>(page) + 1);
    return result;
}

QSizeF Pages::sizeOf(int page) const
{
    return paperOf(m_plans.at(static_cast<size_t>(page)).orientation, m_paper);
}

int Pages::pageOf(const QString &anchor) const
{
    const PageNumbers all = numbers();
    const auto found = all.find(anchor);
    return found == all.end() ? 0 : found->second;
}

std::vector<Anchor> Pages::outline() const
{
    std::vector<Anchor> result;
    for (const Strip &strip : m_strips)
        result.insert(result.end(), strip.anchors.begin(), strip.anchors.end());
    return result;
}

void Pages::draw(int page, Sheet &sheet) const
{
    const PagePlan &plan = m_plans.at(static_cast<size_t>(page));
    const double margin = marginOf(plan.orientation);
    for (const PlacedBlock &placed : plan.blocks) {
        const Strip &strip = m_strips[static_cast<size_t>(placed.block)];
        const QPointF at(margin, margin + placed.y);
        if (placed.isRepeated) {
            const Silence silence(sheet);
            strip.draw(sheet, at);
            continue;
        }
        for (const Anchor &anchor : strip.anchors)
            sheet.anchor(anchor.name, at.x(), at.y());
        for (const TagNote &tag : strip.opens)
            sheet.begin(tag);
        if (strip.draw)
            strip.draw(sheet, at);
        for (const QByteArray &tag : strip.closes)
            sheet.end(tag);
    }
    drawFooter(page, sheet);
}

void Pages::drawFooter(int page, Sheet &sheet) const
{
    const Orientation orientation = m_plans.at(static_cast<size_t>(page)).orientation;
    const double margin = marginOf(orientation), width = bodyWidthOf(orientation, m_paper);
    const double y = paperOf(orientation, m_paper).height() - margin - 2;
    const Setting setting{style::footer, false, false, Tone::Muted, 1};
    const Silence silence(sheet);
    sheet.rule(margin, y - footerRuleGap, width, style::hairline, sheet.theme().line);
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(count());
    const SetText right = m_typesetter.set(plain(number), setting, width);
    const SetText middle = m_typesetter.set(plain(m_footerMiddle), setting, width * 0.35);
    const double middleX = std::max(width * 0.55, width - right.width() - style::gutter - middle.width() - width * 0.08);
    const SetText left = m_typesetter.set(plain(m_footerLeft), setting, middle.lines().empty() ? width * 0.8 : middleX - style::gutter);
    sheet.lines(left, margin, y);
    sheet.lines(middle, margin + middleX, y);
    sheet.lines(right, margin + width - right.width(), y);
}

} // namespace report
