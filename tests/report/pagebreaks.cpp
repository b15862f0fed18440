// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pagebreaks.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>

using report::Block;
using report::BodyHeights;
using report::breakPages;
using report::Orientation;
using report::PagePlan;

namespace {

const BodyHeights bodies{700, 450};

// A plan as layout makes it: headings kept with what follows, tables with heads and rows, lines of text, in sections.
std::vector<Block> randomPlan()
{
    std::vector<Block> blocks;
    const int sections = *rc::gen::inRange(1, 6);
    for (int s = 0; s < sections; ++s) {
        const Orientation orientation = *rc::gen::element(Orientation::Portrait, Orientation::Landscape);
        const auto push = [&](Block block) {
            block.orientation = orientation;
            blocks.push_back(block);
        };
        Block heading;
        heading.height = 30;
        heading.isKeptWithNext = true;
        heading.startsPage = *rc::gen::element(true, false);
        push(heading);
        const int tables = *rc::gen::inRange(1, 4);
        for (int t = 0; t < tables; ++t) {
            Block head;
            head.height = 20;
            head.spaceBefore = *rc::gen::inRange(0, 25);
            head.isKeptWithNext = true;
            const int at = static_cast<int>(blocks.size());
            push(head);
            const int rows = *rc::gen::inRange(1, 30);
            for (int r = 0; r < rows; ++r) {
                Block row;
                row.height = *rc::gen::inRange(10, 200);
                row.head = at;
                push(row);
            }
        }
    }
    return blocks;
}

double bottomOf(const std::vector<Block> &blocks, const PagePlan &page)
{
    const auto &last = page.blocks.back();
    return last.y + blocks[static_cast<size_t>(last.block)].height;
}

} // namespace

TEST_CASE("every block stands on one page, in order, and nothing is clipped", "[report][pages][issue-7]")
{
    CHECK(rc::check("random plans", [] {
        const auto blocks = randomPlan();
        const auto pages = breakPages(blocks, bodies);
        int next = 0;
        for (const PagePlan &page : pages) {
            RC_ASSERT(!page.blocks.empty());
            double y = 0;
            for (const auto &placed : page.blocks) {
                RC_ASSERT(placed.y >= y - 0.001);
                y = placed.y + blocks[static_cast<size_t>(placed.block)].height;
                RC_ASSERT(blocks[static_cast<size_t>(placed.block)].orientation == page.orientation);
                if (!placed.isRepeated)
                    RC_ASSERT(placed.block == next++);
            }
            RC_ASSERT(bottomOf(blocks, page) <= bodies.of(page.orientation) + 0.02);
        }
        RC_ASSERT(next == static_cast<int>(blocks.size()));
    }));
}

TEST_CASE("no page ends in a heading or a table's head", "[report][pages][issue-7]")
{
    CHECK(rc::check("random plans", [] {
        const auto blocks = randomPlan();
        for (const PagePlan &page : breakPages(blocks, bodies)) {
            RC_ASSERT(!blocks[static_cast<size_t>(page.blocks.back().block)].isKeptWithNext);
            RC_ASSERT(page.blocks.size() > 1 || !page.blocks.front().isRepeated);
        }
    }));
}

TEST_CASE("a table that goes on shows its head again, once", "[report][pages][issue-7]")
{
    CHECK(rc::check("random plans", [] {
        const auto blocks = randomPlan();
        for (const PagePlan &page : breakPages(blocks, bodies)) {
            const auto &first = page.blocks.front();
            const auto &second = page.blocks.size() > 1 ? page.blocks[1] : first;
            if (first.isRepeated)
                RC_ASSERT(blocks[static_cast<size_t>(second.block)].head == first.block);
            else
                RC_ASSERT(!blocks[static_cast<size_t>(first.block)].head);
            for (size_t i = 1; i < page.blocks.size(); ++i)
                RC_ASSERT(!page.blocks[i].isRepeated);
        }
    }));
}

TEST_CASE("what is kept together moves to the next page together", "[report][pages]")
{
    const Block line{100, 0, false, false, Orientation::Portrait, {}};
    std::vector<Block> blocks(6, line);
    blocks.push_back({60, 0, true, false, Orientation::Portrait, {}});
    blocks.push_back({60, 0, false, false, Orientation::Portrait, {}});
    const auto pages = breakPages(blocks, bodies);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].blocks.size() == 6);
    CHECK(pages[1].blocks.size() == 2);
}

TEST_CASE("the space above a block is not used at the top of a page", "[report][pages]")
{
    const auto pages =
        breakPages({{100, 50, false, false, Orientation::Portrait, {}}, {100, 50, false, true, Orientation::Portrait, {}}}, bodies);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].blocks[0].y == 0);
    CHECK(pages[1].blocks[0].y == 0);
}
