// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"
#include "report/layout/drawings.h"
#include "report/pages.h"
#include "report/paper.h"
#include "report/plan.h"

#include <catch2/catch.hpp>

namespace {

// The café on as many accounts as that, each with the posts of one of its own.
Plan withChannels(size_t count)
{
    Plan plan = Plan::ofSample();
    const auto channels = plan.strategy.all<core::Channel>();
    const auto posts = plan.strategy.all<core::Post>();
    for (size_t i = channels.size(); i < count; ++i) {
        core::Channel channel = channels[i % channels.size()];
        const auto source = channel.id;
        channel.id = core::newId<core::Channel>();
        channel.decision = core::AuditDecision::Keep;
        plan.strategy.all<core::Channel>().push_back(channel);
        for (core::Post post : posts)
            if (post.channel == source) {
                post.id = core::newId<core::Post>();
                post.channel = channel.id;
                plan.strategy.all<core::Post>().push_back(post);
            }
    }
    return plan;
}

std::vector<report::QuarterPicture> quartersOf(const report::Document &document)
{
    std::vector<report::QuarterPicture> pictures;
    for (const report::Section &section : document.sections)
        for (const report::Element &element : section.versions.front())
            if (const auto *figure = std::get_if<report::Figure>(&element))
                if (const auto *picture = std::get_if<report::QuarterPicture>(&figure->picture))
                    pictures.push_back(*picture);
    return pictures;
}

double heightOf(const report::QuarterPicture &picture)
{
    static const report::Typesetter typesetter(core::Language::english());
    static const charts::Theme theme = charts::Theme::forPaper(report::style::body.size, QStringLiteral("Noto Sans"));
    const auto landscape = report::Orientation::Landscape;
    const report::Measure measure{typesetter, theme, {}, {}, report::bodyWidthOf(landscape), report::bodyHeightOf(landscape), landscape};
    return report::drawingOf(picture, measure).height;
}

} // namespace

TEST_CASE("the quarter of many accounts is parted so that each picture fits on its page", "[report][calendar]")
{
    for (const size_t count : {4U, 8U, 11U, 19U}) {
        INFO(count);
        const Plan plan = withChannels(count);
        const auto pictures = quartersOf(report::compose(plan.input()));
        REQUIRE(pictures.size() == (count - 1 + 7) / 8); // of the lanes that are shown, see below
        size_t lanes = 0, least = count, most = 0;
        for (const auto &picture : pictures) {
            lanes += picture.lanes.size();
            least = std::min(least, picture.lanes.size());
            most = std::max(most, picture.lanes.size());
            CHECK(heightOf(picture) < report::bodyHeightOf(report::Orientation::Landscape) - 60);
        }
        CHECK(lanes == count - 1); // Pinterest was closed, and nothing is posted there
        CHECK(most - least <= 1);
    }
}

namespace {

// Two sections, the second of so many paragraphs.
report::Document twoSections(bool mayJoin, int paragraphs)
{
    report::Document document;
    for (const char *anchor : {"first", "second"}) {
        report::Section section;
        section.title = section.anchor = QLatin1String(anchor);
        std::vector<report::Element> page{report::Heading{2, section.title, section.anchor}};
        for (int i = 0; i < (section.anchor == u"first" ? 3 : paragraphs); ++i)
            page.push_back(report::Paragraph{report::plain(QStringLiteral("A line of text."))});
        section.versions.push_back(std::move(page));
        section.mayJoin = mayJoin;
        document.sections.push_back(std::move(section));
    }
    return document;
}

} // namespace

TEST_CASE("a short section goes below the one before where all of it fits, else it begins a page", "[report][pages]")
{
    const report::Pages together(twoSections(true, 5));
    CHECK(together.count() == 1);
    CHECK(together.pageOf(QStringLiteral("second")) == 1);
    const report::Pages apart(twoSections(false, 5));
    CHECK(apart.count() == 2);
    const report::Pages tooLong(twoSections(true, 45));
    CHECK(tooLong.pageOf(QStringLiteral("second")) == 2); // never cut for the sake of the room
}
