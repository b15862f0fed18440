// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pagebreaks.h"

#include <algorithm>
#include <limits>

namespace report {

namespace {

// Rounding of sums must not push the last line of a full page away.
constexpr double breakTolerance = 0.01;

// What a page costs. Few pages come first; one more is taken rather than leaving a row of a table alone.
namespace cost {
constexpr double page = 1000;
constexpr double brokenChain = 1e6; // a heading without what it heads
constexpr double loneRow = 2500;
constexpr double smallRest = 900; // a page that holds nothing but the last lines of the one before
constexpr double shortBeginning = 40; // a table that goes on for two rows before something else follows
constexpr double cutTable = 5;
constexpr double white = 100; // times the square of the part left white
constexpr double tightened = 150;
} // namespace cost

constexpr int fewRows = 3;
constexpr double smallPart = 0.15; // of a page
constexpr double fewRowsPart = 0.5; // two rows that fill this much are not lost on their page
constexpr double tightening = 0.3; // how much of the space between blocks may be taken away
constexpr double tightenedSpace = 24; // more than this is meant to be there

// Chooses page ends from the last block backwards: of all ways to fill pages, the cheapest.
class PageBreaker {
public:
    PageBreaker(const std::vector<Block> &blocks, const BodyHeights &heights)
        : m_blocks(blocks)
        , m_heights(heights)
        , m_tableEnds(blocks.size(), 0)
        , m_rowsBefore(blocks.size() + 1, 0)
        , m_costs(blocks.size() + 1, std::numeric_limits<double>::infinity())
        , m_ends(blocks.size() + 1, 0)
    {
        for (size_t i = 0; i < blocks.size(); ++i)
            m_rowsBefore[i + 1] = m_rowsBefore[i] + (blocks[i].head && !blocks[i].isKeptWithNext ? 1 : 0);
        for (size_t i = blocks.size(); i-- > 0;)
            m_tableEnds[i] = i + 1 < blocks.size() && blocks[i].head && blocks[i + 1].head == blocks[i].head ? m_tableEnds[i + 1] : i + 1;
    }

    std::vector<PagePlan> run()
    {
        m_costs.back() = 0;
        size_t stretchEnd = m_blocks.size();
        for (size_t first = m_blocks.size(); first-- > 0;) {
            chooseEnd(first, stretchEnd);
            if (beginsStretch(first))
                stretchEnd = first;
        }
        std::vector<PagePlan> pages;
        for (size_t first = 0; first < m_blocks.size(); first = m_ends[first])
            pages.push_back(placed(first, m_ends[first]));
        return pages;
    }

private:
    // Whether a page begins here whatever else is chosen.
    bool beginsStretch(size_t block) const
    {
        return block == 0 || m_blocks[block].startsPage || m_blocks[block].orientation != m_blocks[block - 1].orientation;
    }

    void chooseEnd(size_t first, size_t stretchEnd)
    {
        double used = 0, slack = 0;
        for (size_t end = first + 1; end <= stretchEnd; ++end) {
            used += addedBy(first, end - 1);
            slack += end - 1 > first ? slackOf(end - 1) : 0;
            if (end > first + 1 && used - slack > roomOf(first) + breakTolerance)
                break;
            const double total = pageCost(first, end, stretchEnd, used) + m_costs[end];
            if (total <= m_costs[first]) {
                m_costs[first] = total;
                m_ends[first] = end;
            }
        }
    }

    double pageCost(size_t first, size_t end, size_t stretchEnd, double used) const
    {
        const double room = roomOf(first);
        double sum = cost::page + topCost(first, end, used / room);
        if (used > room + breakTolerance)
            sum += cost::tightened;
        if (end == stretchEnd)
            return sum + (!beginsStretch(first) && used < smallPart * room ? cost::smallRest : 0);
        const double white = std::max(0.0, 1 - used / room);
        return sum + cost::white * white * white + bottomCost(first, end);
    }

    // Of rows that a page begins with.
    double topCost(size_t first, size_t end, double filled) const
    {
        if (!goesOn(first))
            return 0;
        const size_t tableEnd = std::min(end, m_tableEnds[first]);
        const int rows = m_rowsBefore[tableEnd] - m_rowsBefore[first];
        if (rows >= fewRows)
            return 0;
        if (rows < 2)
            return cost::loneRow;
        return tableEnd == end ? (filled < fewRowsPart ? cost::smallRest : 0) : cost::shortBeginning;
    }

    // Of what a page ends with.
    double bottomCost(size_t first, size_t end) const
    {
        if (m_blocks[end - 1].isKeptWithNext)
            return cost::brokenChain;
        if (!goesOn(end))
            return 0;
        const auto table = static_cast<size_t>(*m_blocks[end].head);
        const int rows = m_rowsBefore[end] - m_rowsBefore[std::max(first, table + 1)];
        return cost::cutTable + (rows < 2 ? cost::loneRow : 0);
    }

    // Whether the block goes on with a table whose first row stands before it.
    bool goesOn(size_t block) const
    {
        const auto &head = m_blocks[block].head;
        return head && block > static_cast<size_t>(*head) + 1;
    }

    double addedBy(size_t first, size_t block) const
    {
        return m_blocks[block].height + (block == first ? headHeight(first) : m_blocks[block].spaceBefore);
    }

    double slackOf(size_t block) const
    {
        return m_blocks[block].spaceBefore > tightenedSpace ? 0 : m_blocks[block].spaceBefore * tightening;
    }

    double roomOf(size_t block) const { return m_heights.of(m_blocks[block].orientation); }

    double headHeight(size_t block) const
    {
        const std::optional<int> head = m_blocks[block].head;
        return head ? m_blocks[static_cast<size_t>(*head)].height : 0;
    }

    PagePlan placed(size_t first, size_t end) const
    {
        double used = 0, slack = 0;
        for (size_t i = first; i < end; ++i) {
            used += addedBy(first, i);
            slack += i > first ? slackOf(i) : 0;
        }
        const double over = std::max(0.0, used - roomOf(first) - breakTolerance);
        const double share = slack > 0 ? std::min(1.0, over / slack) : 0;
        PagePlan page{m_blocks[first].orientation, {}};
        double y = 0;
        if (m_blocks[first].head) {
            page.blocks.push_back({*m_blocks[first].head, 0, true});
            y = headHeight(first);
        }
        for (size_t i = first; i < end; ++i) {
            if (i > first)
                y += m_blocks[i].spaceBefore - share * slackOf(i);
            page.blocks.push_back({static_cast<int>(i), y, false});
            y += m_blocks[i].height;
        }
        return page;
    }

    const std::vector<Block> &m_blocks;
    const BodyHeights m_heights;
    std::vector<size_t> m_tableEnds; // past the last row of the block's table
    std::vector<int> m_rowsBefore; // subheadings in tables are no rows
    std::vector<double> m_costs; // of the pages from here on
    std::vector<size_t> m_ends; // of the page that begins here
};

} // namespace

std::vector<PagePlan> breakPages(const std::vector<Block> &blocks, const BodyHeights &heights)
{
    return PageBreaker(blocks, heights).run();
}

} // namespace report
