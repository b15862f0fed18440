// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

namespace report {

enum class Orientation { Portrait, Landscape };

// A strip of content that is never cut, as page breaking sees it. Heights in pt.
struct Block {
    double height = 0;
    double spaceBefore = 0; // not used at the top of a page
    bool isKeptWithNext = false; // a heading, a table's head, the first line of a paragraph
    bool startsPage = false;
    Orientation orientation = Orientation::Portrait;
    std::optional<int> head; // index of the block that is shown again above this one when it begins a page
};

struct PlacedBlock {
    int block = 0;
    double y = 0; // from the top of the page's body
    bool isRepeated = false; // a table's head, shown again
};

struct PagePlan {
    Orientation orientation = Orientation::Portrait;
    std::vector<PlacedBlock> blocks;
};

struct BodyHeights {
    double portrait = 0;
    double landscape = 0;
    double of(Orientation orientation) const { return orientation == Orientation::Portrait ? portrait : landscape; }
};

// Pages for the blocks, in order, as few as can be. Blocks that are kept together share a page whenever a page can hold them; no
// row of a table is left alone, and no page holds only a few last lines, where rows can be moved over, the table can begin on the
// next page or the spaces can be tightened a little. A page's orientation is that of its blocks.
std::vector<PagePlan> breakPages(const std::vector<Block> &blocks, const BodyHeights &heights);

} // namespace report
