// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pagebreaks.h"

#include <algorithm>

namespace report {

namespace {

// Rounding of sums must not push the last line of a full page away.
constexpr double breakTolerance = 0.01;

class PageBreaker {
public:
    PageBreaker(const std::vector<Block> &blocks, const BodyHeights &heights)
        : m_blocks(blocks)
        , m_heights(heights)
    {
    }

    std::vector<PagePlan> run()
    {
        size_t first = 0;
        while (first < m_blocks.size()) {
            const size_t end = endOfChain(first);
            if (needsNewPage(first, end))
                beginPage(m_blocks[first].orientation);
            first = place(first, end);
        }
        return std::move(m_pages);
    }

private:
    // Past the last block that is kept with `first`.
    size_t endOfChain(size_t first) const
    {
        size_t last = first;
        while (last + 1 < m_blocks.size() && m_blocks[last].isKeptWithNext && !m_blocks[last + 1].startsPage
               && m_blocks[last + 1].orientation == m_blocks[first].orientation)
            ++last;
        return last + 1;
    }

    bool needsNewPage(size_t first, size_t end) const
    {
        if (m_pages.empty() || m_blocks[first].startsPage || m_pages.back().orientation != m_blocks[first].orientation)
            return true;
        if (m_pages.back().blocks.empty())
            return false;
        return m_used + heightOfChain(first, end, false) > m_room + breakTolerance && (isFitForPage(first, end) || !fitsHere(first));
    }

    // A chain that no page can hold is filled in where it begins, rather than leaving half a page white.
    bool isFitForPage(size_t first, size_t end) const
    {
        return heightOfChain(first, end, true) <= m_heights.of(m_blocks[first].orientation) + breakTolerance;
    }

    bool fitsHere(size_t first) const
    {
        const size_t enough = std::min(first + 3, endOfChain(first));
        return m_used + heightOfChain(first, enough, false) <= m_room + breakTolerance;
    }

    double heightOfChain(size_t first, size_t end, bool isAtTop) const
    {
        double height = isAtTop ? headHeight(first) : m_blocks[first].spaceBefore;
        for (size_t i = first; i < end; ++i)
            height += m_blocks[i].height + (i > first ? m_blocks[i].spaceBefore : 0);
        return height;
    }

    double headHeight(size_t block) const
    {
        const std::optional<int> head = m_blocks[block].head;
        return head ? m_blocks[static_cast<size_t>(*head)].height : 0;
    }

    void beginPage(Orientation orientation)
    {
        m_pages.push_back({orientation, {}});
        m_used = 0;
        m_room = m_heights.of(orientation);
    }

    // Places blocks of the chain while they fit, at least one; the first that is left.
    size_t place(size_t first, size_t end)
    {
        for (size_t i = first; i < end; ++i) {
            const bool isAtTop = m_pages.back().blocks.empty();
            const double needed = m_blocks[i].height + (isAtTop ? headHeight(i) : m_blocks[i].spaceBefore);
            if (!isAtTop && m_used + needed > m_room + breakTolerance)
                return i;
            if (isAtTop && m_blocks[i].head) {
                m_pages.back().blocks.push_back({*m_blocks[i].head, 0, true});
                m_used = headHeight(i);
            } else if (!isAtTop) {
                m_used += m_blocks[i].spaceBefore;
            }
            m_pages.back().blocks.push_back({static_cast<int>(i), m_used, false});
            m_used += m_blocks[i].height;
        }
        return end;
    }

    const std::vector<Block> &m_blocks;
    const BodyHeights m_heights;
    std::vector<PagePlan> m_pages;
    double m_used = 0;
    double m_room = 0;
};

} // namespace

std::vector<PagePlan> breakPages(const std::vector<Block> &blocks, const BodyHeights &heights)
{
    return PageBreaker(blocks, heights).run();
}

} // namespace report
