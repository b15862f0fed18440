// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pages.h"

namespace report {

namespace {

constexpr double footerRuleGap = 7;
const QString sourcesAnchor = QStringLiteral("annex"); // the section that the foot of each page points to

double marginOf(Orientation orientation)
{
    return orientation == Orientation::Portrait ? style::marginPortrait : style::marginLandscape;
}

QSizeF paperOf(Orientation orientation)
{
    return orientation == Orientation::Portrait ? QSizeF(style::paperShort, style::paperLong) : QSizeF(style::paperLong, style::paperShort);
}

double bodyWidthOf(Orientation orientation)
{
    return paperOf(orientation).width() - 2 * marginOf(orientation);
}

double bodyHeightOf(Orientation orientation)
{
    return paperOf(orientation).height() - 2 * marginOf(orientation) - style::footerHeight + 10; // the footer reaches into the margin
}

std::vector<ContentsLine> contentsOf(const Document &document)
{
    std::vector<ContentsLine> lines;
    for (const Section &section : document.sections)
        if (section.isListed)
            lines.push_back({section.title, section.anchor});
    return lines;
}

// The first version that fits on one page; the last one when none does.
std::vector<Strip> setSection(const Section &section, const Measure &measure)
{
    std::vector<Strip> strips;
    for (const auto &version : section.versions) {
        Galley galley(measure);
        setElements(galley, version);
        strips = std::move(galley.strips());
        double height = 0;
        for (size_t i = 0; i < strips.size(); ++i)
            height += strips[i].block.height + (i > 0 ? strips[i].block.spaceBefore : 0);
        if (height <= measure.bodyHeight)
            break;
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

std::vector<PagePlan> plansFor(const std::vector<Strip> &strips)
{
    std::vector<Block> blocks;
    blocks.reserve(strips.size());
    for (const Strip &strip : strips)
        blocks.push_back(strip.block);
    return breakPages(blocks, Pages::bodyHeights());
}

} // namespace

BodyHeights Pages::bodyHeights()
{
    return {bodyHeightOf(Orientation::Portrait), bodyHeightOf(Orientation::Landscape)};
}

Pages::Pages(const Document &document)
    : m_theme(charts::Theme::forPaper(style::body.size, QStringLiteral("Noto Sans")))
    , m_typesetter(document.language)
    , m_footerLeft(document.footerLeft)
{
    m_strips = set(document, {});
    m_plans = plansFor(m_strips);
    m_footerMiddle = document.language.filled(document.footerMiddle, {QString::number(pageOf(sourcesAnchor))});
    m_strips = set(document, numbers()); // again, now that the pages that the text names are known
    m_plans = plansFor(m_strips);
}

std::vector<Strip> Pages::set(const Document &document, const PageNumbers &pages) const
{
    const std::vector<ContentsLine> contents = contentsOf(document);
    std::vector<Strip> strips;
    for (const Section &section : document.sections) {
        const Orientation orientation = section.isLandscape ? Orientation::Landscape : Orientation::Portrait;
        const Measure measure{m_typesetter, m_theme, pages, contents, bodyWidthOf(orientation), bodyHeightOf(orientation), orientation};
        append(strips, setSection(section, measure));
    }
    return strips;
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
    return paperOf(m_plans.at(static_cast<size_t>(page)).orientation);
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
    const double margin = marginOf(orientation), width = bodyWidthOf(orientation);
    const double y = paperOf(orientation).height() - margin - 2;
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

QStringList Pages::missingScripts() const
{
    QStringList scripts;
    for (const QString &text : m_typesetter.missingLetters())
        scripts += text;
    return scripts;
}

} // namespace report
