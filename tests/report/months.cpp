// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"
#include "report/layout/month.h"
#include "report/paper.h"
#include "report/pdffile.h"
#include "report/plan.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace {

constexpr double sheetHeight = 440;

std::vector<report::MonthPicture> monthsOf(const report::Document &document)
{
    std::vector<report::MonthPicture> months;
    for (const report::Section &section : document.sections)
        for (const report::Element &element : section.versions.front())
            if (const auto *sheet = std::get_if<report::MonthSheet>(&element))
                months.push_back(sheet->month);
    return months;
}

report::MonthLayout laidOut(const report::MonthPicture &month, double height = sheetHeight)
{
    static const report::Typesetter typesetter(core::Language::english());
    static const charts::Theme theme = charts::Theme::forPaper(report::style::body.size, QStringLiteral("Noto Sans"));
    const report::PageNumbers pages{{month.listAnchor, 17}};
    const report::Measure measure{
        typesetter, theme, pages, {}, report::bodyWidthOf(report::Orientation::Landscape), height, report::Orientation::Landscape};
    return report::layOut(month, measure, height);
}

// Every post stands in its day's cell, or in that cell's count; no text leaves its cell.
bool holdsEveryPost(const report::MonthLayout &layout, const report::MonthPicture &month)
{
    std::map<QDate, int> wanted;
    for (const auto &post : month.posts)
        ++wanted[post.day];
    for (const auto &week : layout.weeks)
        for (const auto &day : week.days) {
            if (!day.day.isValid())
                continue;
            if (static_cast<int>(day.posts.size()) + day.moreCount != wanted[day.day])
                return false;
            wanted.erase(day.day);
            const bool isCounted = QString::fromUtf8(day.texts.back().text.bytes()).startsWith(QStringLiteral("+ %1 ").arg(day.moreCount));
            if (isCounted != (day.moreCount > 0))
                return false;
            for (const auto &post : day.posts)
                if (post.text.at.y() + post.text.text.height() > day.cell.bottom() + 0.01
                    || post.text.at.x() + post.text.text.width() > day.cell.right() + 0.01)
                    return false;
        }
    return wanted.empty();
}

} // namespace

TEST_CASE("each post of the quarter stands once in the months' calendars, or in a count that names its list", "[report][calendar]")
{
    const QString id = GENERATE(QStringLiteral("cafe"), QStringLiteral("shop"), QStringLiteral("saas"));
    const Plan plan = Plan::ofSample(id);
    const report::Document document = report::compose(plan.input());
    size_t dated = 0, shown = 0;
    for (const core::Post &post : plan.strategy.all<core::Post>())
        dated += post.day && *post.day >= plan.quarter.firstDay && *post.day <= plan.quarter.lastDay;
    for (const report::MonthPicture &month : monthsOf(document)) {
        CHECK(holdsEveryPost(laidOut(month), month));
        shown += month.posts.size();
        const bool hasList = std::any_of(document.sections.begin(), document.sections.end(), [&](const report::Section &section) {
            return std::any_of(section.versions.front().begin(), section.versions.front().end(), [&](const report::Element &element) {
                const auto *heading = std::get_if<report::Heading>(&element);
                return heading && heading->anchor == month.listAnchor;
            });
        });
        CHECK(hasList);
    }
    CHECK(shown == dated);
}

TEST_CASE("a silence of weeks says in each week what it is", "[report][calendar]")
{
    report::MonthPicture month;
    month.firstDay = QDate(2027, 2, 1);
    month.lastDay = QDate(2027, 2, 28);
    month.gaps.push_back({QStringLiteral("Facebook: no post for 11 days"), QDate(2027, 2, 17), QDate(2027, 2, 27),
        QStringLiteral("Facebook: still no post, until 27 Feb")});
    QStringList told;
    for (const auto &week : laidOut(month).weeks)
        for (const auto &bar : week.bars)
            told << QString::fromUtf8(bar.label.text.bytes());
    CHECK(told == QStringList{month.gaps.front().title, month.gaps.front().continued});
}

TEST_CASE("the months of the calendar stand in the contents of the paper", "[report][pages]")
{
    const auto bytes = report::pdf(Plan::ofSample().input());
    REQUIRE(bytes);
    static const QRegularExpression line(QStringLiteral("^ *January 2027\\b.*\\d+ *$"), QRegularExpression::MultilineOption);
    const QStringList pages = PdfFile(*bytes).text({QStringLiteral("-layout")}).split(u'\f');
    bool isListed = false;
    for (const QString &page : pages.mid(0, 3))
        isListed = isListed || (page.contains(QStringLiteral("Contents")) && line.match(page).hasMatch());
    CHECK(isListed);
}

TEST_CASE("however many posts a month has, its calendar fits its page", "[report][calendar]")
{
    CHECK(rc::check("random months", [] {
        report::MonthPicture month;
        month.firstDay = QDate(2027, *rc::gen::inRange(1, 13), 1);
        month.lastDay = month.firstDay.addMonths(1).addDays(-1);
        month.listAnchor = QStringLiteral("month-1");
        const int posts = *rc::gen::inRange(0, 150);
        for (int i = 0; i < posts; ++i)
            month.posts.push_back({month.firstDay.addDays(*rc::gen::inRange(0, month.lastDay.day())), QStringLiteral("IG"),
                QString(*rc::gen::inRange(1, 90), u'm').replace(7, 1, u' '), *rc::gen::inRange(-1, 7)});
        const int campaigns = *rc::gen::inRange(0, 4);
        for (int i = 0; i < campaigns; ++i) {
            const QDate first = month.firstDay.addDays(*rc::gen::inRange(-20, 30));
            month.campaigns.push_back(
                {QStringLiteral("A campaign with quite a long name"), first, first.addDays(*rc::gen::inRange(0, 40))});
        }
        const report::MonthLayout layout = laidOut(month);
        RC_ASSERT(layout.height <= sheetHeight + 0.01);
        RC_ASSERT(holdsEveryPost(layout, month));
        for (const auto &week : layout.weeks)
            for (const auto &bar : week.bars)
                RC_ASSERT(bar.label.at.x() + bar.label.text.width() <= report::bodyWidthOf(report::Orientation::Landscape) + 0.01);
    }));
}

TEST_CASE("calendar pages lie on their side among upright ones, with their numbers", "[report][pdf][calendar]")
{
    const Plan plan = Plan::ofSample();
    const auto bytes = report::pdf(plan.input());
    REQUIRE(bytes);
    const PdfFile file(*bytes);
    const int count = file.pageCount();
    const QStringList pages = file.text({QStringLiteral("-layout")}).split(u'\f');
    REQUIRE(pages.size() == count + 1);
    static const QRegularExpression size(QStringLiteral("Page\\s+(\\d+) size:\\s+([\\d.]+) x ([\\d.]+)"));
    int wide = 0, sheets = 0;
    auto found = size.globalMatch(file.info({QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QString::number(count)}));
    for (int page = 0; page < count; ++page) {
        REQUIRE(found.hasNext());
        const auto match = found.next();
        const QString text = pages[page].simplified();
        const bool isWide = match.captured(2).toDouble() > match.captured(3).toDouble();
        const bool isSheet = text.contains(QStringLiteral("Monday Tuesday Wednesday"));
        CHECK(text.endsWith(QStringLiteral("%1 / %2").arg(page + 1).arg(count)));
        CHECK((isWide || !isSheet));
        wide += isWide;
        sheets += isSheet;
    }
    CHECK(sheets == 3);
    CHECK(wide > sheets);
    CHECK(wide < count);
    int exitCode = -1;
    file.check(&exitCode);
    CHECK(exitCode == 0);
}

TEST_CASE("a month's calendar is read as a table of days", "[report][pdf][calendar]")
{
    const auto bytes = report::pdf(Plan::ofSample().input());
    REQUIRE(bytes);
    const QString structure = PdfFile(*bytes).structure();
    const qsizetype month = structure.indexOf(QStringLiteral("\"February 2027\""));
    REQUIRE(month > 0);
    const qsizetype table = structure.indexOf(QStringLiteral("Table"), month);
    REQUIRE(table > 0);
    CHECK(structure.indexOf(QStringLiteral("\"Monday\""), table) > table);
    CHECK(structure.indexOf(QStringLiteral("\"W5\""), table) > table);
}

TEST_CASE("the month's page has the country's holidays, feasts and commercial dates beside the business's own, and no others",
    "[report][calendar][J-07]")
{
    Plan plan = Plan::ofSample();
    core::KeyDate holidays{core::newId<core::KeyDate>(), {2027, 2, 20}, QStringLiteral("School holidays"), QDate(2027, 3, 7), {}};
    plan.strategy.all<core::KeyDate>().push_back(holidays);
    const auto months = monthsOf(report::compose(plan.input()));
    REQUIRE(months.size() == 3);
    QStringList march;
    for (const report::Moment &moment : months[2].keyDates)
        march << moment.day.toString(Qt::ISODate) + u' ' + moment.title;
    CHECK(march.contains(QStringLiteral("2027-03-26 Good Friday")));
    CHECK(march.contains(QStringLiteral("2027-03-07 Mothering Sunday")));
    CHECK(march.contains(QStringLiteral("2027-03-01 School holidays (until 7 Mar)")));
    CHECK(march.contains(QStringLiteral("2027-03-01 St David’s Day")));
    CHECK(march.filter(QStringLiteral("St Patrick")).isEmpty()); // of one of the country's parts
    for (const report::MonthPicture &month : months)
        CHECK(holdsEveryPost(laidOut(month), month));

    core::Business business = plan.strategy.business();
    business.keyDates = {QLatin1String(core::noKeyDateSets)};
    plan.strategy.all<core::Business>() = {business};
    for (const report::Moment &moment : monthsOf(report::compose(plan.input()))[2].keyDates)
        CHECK(moment.title != u"Good Friday");
}
