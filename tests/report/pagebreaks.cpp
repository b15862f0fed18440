// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pagebreaks.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>

using report::Block;
using report::BodyHeights;
using report::breakPages;
using report::Orientation;
using report::PagePlan;

namespace {

const BodyHeights bodies{700, 450};

constexpr int plansPerCase = 5; // × 100 cases
constexpr int tallRow = 200;
constexpr int ordinaryRow = 100; // three of them always fit below a head

// A plan as layout makes it: headings kept with what follows, figures with captions, lines of text, tables with heads, rows and
// subheadings, in sections.
class PlanMaker {
public:
    explicit PlanMaker(int tallestRow)
        : m_tallestRow(tallestRow)
    {
    }

    std::vector<Block> made()
    {
        const int sections = *rc::gen::inRange(1, 6);
        for (int s = 0; s < sections; ++s)
            section();
        return std::move(m_blocks);
    }

private:
    void push(double height, double spaceBefore, bool isKeptWithNext, std::optional<int> head = {})
    {
        m_blocks.push_back({height, spaceBefore, isKeptWithNext, false, m_orientation, head});
    }

    void section()
    {
        m_orientation = *rc::gen::element(Orientation::Portrait, Orientation::Landscape);
        push(30, 24, true);
        m_blocks.back().startsPage = *rc::gen::element(true, false);
        const int parts = *rc::gen::inRange(1, 4);
        for (int p = 0; p < parts; ++p) {
            const int kind = *rc::gen::inRange(0, 4);
            if (kind == 0) { // a figure and its caption
                push(*rc::gen::inRange(40, 240), 6, true);
                push(12, 4, false);
            } else if (kind == 1) {
                const int lines = *rc::gen::inRange(1, 40);
                for (int i = 0; i < lines; ++i)
                    push(13.5, 0, i + 1 < lines && (i == 0 || i + 2 == lines));
            } else {
                table();
            }
        }
    }

    void table()
    {
        const int head = static_cast<int>(m_blocks.size());
        push(20, *rc::gen::inRange(0, 25), true);
        const int rows = *rc::gen::inRange(1, 30);
        for (int r = 0; r < rows; ++r) {
            if (*rc::gen::inRange(0, 6) == 0)
                push(24, 0, true, head); // a subheading
            push(*rc::gen::inRange(10, m_tallestRow), 0, false, head);
        }
    }

    int m_tallestRow;
    Orientation m_orientation = Orientation::Portrait;
    std::vector<Block> m_blocks;
};

std::vector<Block> randomPlan(int tallestRow = tallRow)
{
    return PlanMaker(tallestRow).made();
}

bool isRow(const Block &block)
{
    return block.head && !block.isKeptWithNext;
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

TEST_CASE("no row of a table stands alone on a page unless the table has no other", "[report][pages][issue-7]")
{
    CHECK(rc::check("random plans", [] {
        for (int plan = 0; plan < plansPerCase; ++plan) {
            const auto blocks = randomPlan(ordinaryRow);
            std::map<int, int> rows;
            for (const Block &block : blocks)
                if (isRow(block))
                    ++rows[*block.head];
            for (const PagePlan &page : breakPages(blocks, bodies)) {
                std::map<int, int> here;
                for (const auto &placed : page.blocks)
                    if (const Block &block = blocks[static_cast<size_t>(placed.block)]; isRow(block))
                        ++here[*block.head];
                for (const auto &[table, count] : here)
                    RC_ASSERT(count >= std::min(2, rows[table]));
            }
        }
    }));
}

TEST_CASE("a figure and its caption share a page", "[report][pages]")
{
    CHECK(rc::check("random plans", [] {
        for (int plan = 0; plan < plansPerCase; ++plan) {
            const auto blocks = randomPlan();
            std::vector<int> pageOf(blocks.size());
            int number = 0;
            for (const PagePlan &page : breakPages(blocks, bodies)) {
                for (const auto &placed : page.blocks)
                    if (!placed.isRepeated)
                        pageOf[static_cast<size_t>(placed.block)] = number;
                ++number;
            }
            for (size_t i = 1; i < blocks.size(); ++i)
                if (blocks[i - 1].isKeptWithNext && !blocks[i].startsPage && blocks[i].orientation == blocks[i - 1].orientation)
                    RC_ASSERT(pageOf[i] == pageOf[i - 1]);
        }
    }));
}

TEST_CASE("the last rows of a table are not left on a page of their own", "[report][pages]")
{
    const auto tableOf = [](int rows) {
        std::vector<Block> blocks{{30, 0, true, true, Orientation::Portrait, {}}, {20, 6, true, false, Orientation::Portrait, {}}};
        for (int i = 0; i < rows; ++i)
            blocks.push_back({40, 0, false, false, Orientation::Portrait, 1});
        return blocks;
    };
    const int rowsOfPage = 16; // 56 + 16 × 40 = 696 of 700
    CHECK(breakPages(tableOf(rowsOfPage), bodies).size() == 1);
    for (int rest = 1; rest <= 3; ++rest) {
        const auto pages = breakPages(tableOf(rowsOfPage + rest), bodies);
        REQUIRE(pages.size() == 2);
        CHECK(pages[1].blocks.size() >= 4); // the head again and three rows
        const double height = bottomOf(tableOf(rowsOfPage + rest), pages[1]);
        CHECK(height >= 0.15 * bodies.portrait);
    }
}

TEST_CASE("spaces are tightened a little rather than putting a last line on a page of its own", "[report][pages]")
{
    std::vector<Block> blocks(10, {60, 10, false, false, Orientation::Portrait, {}});
    blocks.push_back({20, 10, false, false, Orientation::Portrait, {}}); // 720 of 700, with 100 of space
    const auto pages = breakPages(blocks, bodies);
    REQUIRE(pages.size() == 1);
    CHECK(bottomOf(blocks, pages[0]) <= bodies.portrait + 0.02);
}
