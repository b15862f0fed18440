// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/calendarplan.h"
#include "report/compose/compose.h"
#include "report/fitting.h"
#include "report/pages.h"
#include "report/pdffile.h"

#include "core/format.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <utility>

namespace {

const QDate february(2027, 2, 1);
const QDate endOfFebruary(2027, 2, 28);

PdfFile printed(const report::CalendarInput &input)
{
    const auto bytes = report::calendarPdf(input);
    REQUIRE(bytes);
    return PdfFile(*bytes);
}

QString wordsOf(const PdfFile &file)
{
    return file.text().simplified();
}

// The words as if no line had ended within one.
QString lettersOfFile(const PdfFile &file)
{
    return file.text({QStringLiteral("-raw")}).remove(QRegularExpression(QStringLiteral("\\s")));
}

QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

core::Post postOn(QDate day, const QString &title, const QString &owner = {})
{
    core::Post post;
    post.id = core::newId<core::Post>();
    post.day = day;
    post.title = title;
    post.owner = owner;
    post.status = core::PostStatus::Draft;
    return post;
}

// No word ends beyond the sheet's margins.
void checkNothingIsClipped(const PdfFile &file)
{
    static const QRegularExpression page(QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\""));
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""));
    double width = 0, height = 0;
    int words = 0;
    for (const QString &line : file.text({QStringLiteral("-bbox")}).split(u'\n')) {
        if (const auto match = page.match(line); match.hasMatch()) {
            width = match.captured(1).toDouble();
            height = match.captured(2).toDouble();
        }
        if (const auto match = word.match(line); match.hasMatch()) {
            INFO(line.toStdString());
            ++words;
            REQUIRE(match.captured(1).toDouble() >= 20);
            REQUIRE(match.captured(3).toDouble() <= width - 20);
            REQUIRE(match.captured(2).toDouble() >= 10);
            REQUIRE(match.captured(4).toDouble() <= height - 10);
        }
    }
    CHECK(words > 0);
}

} // namespace

TEST_CASE("every printed calendar is a tagged, sound PDF with a title, a language, bookmarks and its fonts", "[report][pdf][J-11]")
{
    const auto language = GENERATE(core::Language::english(), core::Language::french());
    const auto [kind, name] = GENERATE(from_range(calendarKinds));
    INFO(name);
    const Plan plan = Plan::ofSample(QStringLiteral("cafe"), language.code());
    const PdfFile file = printed(calendarOf(plan, kind, february, endOfFebruary, language));
    CHECK(file.info().contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes"))));
    CHECK(file.info().contains(QRegularExpression(QStringLiteral("Title:\\s+Le Petit Fournil"))));
    int exitCode = -1;
    INFO(file.check(&exitCode).toStdString());
    CHECK(exitCode == 0);
    const QString objects = file.objects();
    CHECK(objects.contains(QStringLiteral("/Lang (%1)").arg(language.code())));
    CHECK(objects.contains(QStringLiteral("/Type /Outlines")));
    CHECK(objects.count(QStringLiteral("/S /TH")) == objects.count(QStringLiteral("/Scope /")));
    const QStringList fonts = file.fonts().split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(!fonts.isEmpty());
    for (const QString &font : fonts)
        CHECK(font.contains(QRegularExpression(QStringLiteral("yes yes yes\\s+\\d+"))));
    checkNothingIsClipped(file);
}

TEST_CASE("the sheets have the size of the paper that was chosen", "[report][pdf][J-11]")
{
    const Plan plan = Plan::ofSample();
    const std::pair<report::PaperSize, const char *> sizes[] = {{report::PaperSize::A4, "841.89 x 595.276 pts \\(A4\\)"},
        {report::PaperSize::A3, "1190.55 x 841.89 pts \\(A3\\)"}, {report::PaperSize::Letter, "792 x 612 pts \\(letter\\)"}};
    for (const auto &[paper, words] : sizes) {
        const PdfFile file =
            printed(calendarOf(plan, report::CalendarKind::MonthPoster, february, endOfFebruary, core::Language::english(), paper));
        CHECK(file.pageCount() == 1);
        INFO(file.info().toStdString());
        CHECK(file.info().contains(QRegularExpression(QStringLiteral("Page size:\\s+") + QLatin1String(words))));
    }
}

TEST_CASE("the sheets of a month and a quarter have every title in full, and count none away", "[report][pdf][J-11]")
{
    const Plan plan = Plan::ofSample();
    for (const auto kind : {report::CalendarKind::Month, report::CalendarKind::MonthPoster, report::CalendarKind::QuarterPoster}) {
        const report::CalendarInput input = calendarOf(plan, kind, plan.quarter.firstDay, plan.quarter.lastDay);
        const PdfFile file = printed(input);
        const QString letters = lettersOfFile(file);
        int dated = 0;
        for (const core::Post &post : input.posts)
            if (*post.day >= input.firstDay && *post.day <= input.lastDay) {
                ++dated;
                INFO(post.title.toStdString());
                CHECK(letters.contains(withoutSpaces(post.title)));
            }
        CHECK(dated == 56);
        CHECK_FALSE(wordsOf(file).contains(QRegularExpression(QStringLiteral("\\+ ?\\d+ on page"))));
        CHECK(file.pageCount() <= (kind == report::CalendarKind::QuarterPoster ? 2 : 3));
    }
}

TEST_CASE("two hundred posts on one day stay legible: the sheet goes on instead of cutting", "[report][pdf][J-11]")
{
    const auto paper = GENERATE(report::PaperSize::A4, report::PaperSize::A3);
    Plan plan = Plan::ofSample();
    for (int i = 0; i < 200; ++i)
        plan.strategy.all<core::Post>().push_back(postOn(QDate(2027, 2, 17), QStringLiteral("Number%1 of the great day").arg(i)));
    for (const auto kind : {report::CalendarKind::MonthPoster, report::CalendarKind::QuarterPoster, report::CalendarKind::Month}) {
        const auto input = calendarOf(plan, kind, february, endOfFebruary, core::Language::english(), paper);
        const PdfFile file = printed(input);
        const QString letters = lettersOfFile(file);
        for (const core::Post &post : input.posts)
            if (*post.day >= february && *post.day <= endOfFebruary) {
                INFO(post.title.toStdString());
                REQUIRE(letters.contains(withoutSpaces(post.title)));
            }
        CHECK(file.pageCount() > 1);
        CHECK(file.pageCount() <= 12);
        CHECK(wordsOf(file).contains(QStringLiteral("continued")));
        CHECK(file.text().count(QStringLiteral("Wednesday")) == file.pageCount()); // the head stands on each sheet
        CHECK(report::fitted(report::compose(input), report::boundsOf(input)).paper.zoom >= 0.75); // of 8.2 pt
        checkNothingIsClipped(file);
    }
}

TEST_CASE("few posts are set larger than many, within bounds", "[report][J-11]")
{
    const Plan plan = Plan::ofSample();
    auto few = calendarOf(plan, report::CalendarKind::MonthPoster, february, endOfFebruary), many = few;
    few.posts = {postOn(QDate(2027, 2, 3), QStringLiteral("One post"))};
    for (int i = 0; i < 60; ++i)
        many.posts.push_back(postOn(february.addDays(i % 28), QStringLiteral("One of the many posts of this month")));
    const auto zoomOf = [](const report::CalendarInput &input) {
        return report::fitted(report::compose(input), report::boundsOf(input)).paper.zoom;
    };
    CHECK(zoomOf(few) > zoomOf(many));
    CHECK(zoomOf(few) <= 1.5);
    CHECK(zoomOf(many) >= 0.75);
    CHECK(report::Pages(report::fitted(report::compose(many), report::boundsOf(many))).count() == 1);
}

TEST_CASE("the poster writes networks and hours in full, the sheet by their letters", "[report][J-11]")
{
    const Plan plan = Plan::ofSample();
    const auto daysOf = [&](report::CalendarKind kind) {
        const auto document = report::compose(calendarOf(plan, kind, february, endOfFebruary));
        return std::get<report::WallSheet>(document.sections.at(0).versions.front().back()).days;
    };
    const report::MonthPicture sheet = daysOf(report::CalendarKind::Month), poster = daysOf(report::CalendarKind::MonthPoster);
    CHECK(sheet.posts.front().network == u"TT");
    CHECK(sheet.networks.contains(QStringLiteral("TT TikTok")));
    CHECK(poster.posts.front().network.isEmpty());
    CHECK(poster.posts.front().note == u"TikTok, 20:30");
    CHECK(poster.posts.size() == sheet.posts.size());
}

TEST_CASE("a week begins on the day that the business says", "[report][J-11]")
{
    Plan plan = Plan::ofSample();
    core::Business business = plan.strategy.business();
    business.weekStart = 7;
    plan.strategy.all<core::Business>() = {business};
    const PdfFile file = printed(calendarOf(plan, report::CalendarKind::Month, february, endOfFebruary));
    CHECK(file.text({QStringLiteral("-layout")})
              .simplified()
              .contains(QStringLiteral("Sunday Monday Tuesday Wednesday Thursday Friday Saturday")));
    const auto lists = report::compose(calendarOf(plan, report::CalendarKind::WeekLists, QDate(2027, 2, 7), QDate(2027, 2, 13)));
    for (const report::Section &section : lists.sections)
        CHECK(std::get<report::Heading>(section.versions.front().front()).eyebrow == u"Week 6, 7\u201313\u00a0Feb\u00a02027");
}

TEST_CASE("each person's week is a list of its own, and who has nothing to do has none", "[report][J-11]")
{
    Plan plan = Plan::ofSample();
    auto input = calendarOf(plan, report::CalendarKind::WeekLists, QDate(2027, 2, 8), QDate(2027, 2, 14));
    input.posts = {postOn(QDate(2027, 2, 9), QStringLiteral("Bread"), QStringLiteral("Zoé")),
        postOn(QDate(2027, 2, 10), QStringLiteral("Butter"), QStringLiteral(" zoé ")),
        postOn(QDate(2027, 2, 11), QStringLiteral("Salt"), QStringLiteral("Élodie")), postOn(QDate(2027, 2, 12), QStringLiteral("Sugar")),
        postOn(QDate(2027, 2, 22), QStringLiteral("Later"), QStringLiteral("Hugo"))};
    input.posts.back().productionDay = QDate(2027, 2, 12);
    input.posts.push_back(postOn(QDate(2027, 3, 22), QStringLiteral("Not this week"), QStringLiteral("Léa")));
    plan.strategy.all<core::TimeBlock>().clear();
    const auto document = report::compose(input);
    QStringList names;
    for (const report::Section &section : document.sections)
        names << section.title;
    CHECK(names == QStringList{QStringLiteral("Élodie"), QStringLiteral("Hugo"), QStringLiteral("Zoé"), QStringLiteral("Nobody yet")});
    const PdfFile file = printed(input);
    CHECK(file.pageCount() == 4);
    const QStringList pages = file.text({QStringLiteral("-raw")}).split(u'\f');
    CHECK(pages[1].contains(QStringLiteral("To be ready this week")));
    CHECK(pages[1].contains(QStringLiteral("Later")));
    CHECK(pages[2].contains(QStringLiteral("Bread")));
    CHECK(pages[2].contains(QStringLiteral("Butter")));
    CHECK(pages[2].simplified().contains(QStringLiteral("Still missing: a channel, a time, a text, a picture, a goal.")));
    CHECK_FALSE(file.text().contains(QStringLiteral("Not this week")));

    input.owners = {QStringLiteral("ZOÉ"), QString()};
    names.clear();
    for (const report::Section &section : report::compose(input).sections)
        names << section.title;
    CHECK(names == QStringList{QStringLiteral("Zoé"), QStringLiteral("Nobody yet")});
}

TEST_CASE("weeks in which times are kept free and nothing goes out take no sheet, and are named once", "[report][pdf][J-11]")
{
    Plan plan = Plan::ofSample();
    core::TimeBlock block;
    block.id = core::newId<core::TimeBlock>();
    block.title = QStringLiteral("Answer the comments");
    block.firstDay = QDate(2027, 2, 1);
    block.rule = QStringLiteral("FREQ=DAILY");
    block.owner = QStringLiteral("Hugo");
    plan.strategy.all<core::TimeBlock>() = {block};
    auto input = calendarOf(plan, report::CalendarKind::WeekLists, QDate(2027, 2, 1), QDate(2027, 2, 28));
    input.posts = {postOn(QDate(2027, 2, 9), QStringLiteral("Bread"), QStringLiteral("Zoé")),
        postOn(QDate(2027, 3, 5), QStringLiteral("Salt"), QStringLiteral("Zoé"))};
    input.posts.back().productionDay = QDate(2027, 2, 24);
    const auto document = report::compose(input);
    QStringList lists;
    for (const report::Section &section : document.sections)
        lists << section.title.section(u',', 0, 0);
    CHECK(lists
          == QStringList{QStringLiteral("Hugo: Week 6"), QStringLiteral("Hugo: Week 8"), QStringLiteral("Zoé: Week 6"),
              QStringLiteral("Zoé: Week 8")});
    const PdfFile file = printed(input);
    CHECK(wordsOf(file).count(QStringLiteral("Without a post: ")) == 1);
    CHECK(wordsOf(file).contains(QStringLiteral("Without a post: Week 5, ")));

    input.posts.clear();
    const PdfFile none = printed(input);
    CHECK(none.pageCount() == 1);
    CHECK(wordsOf(none).contains(QStringLiteral("No post is planned on these days.")));
}

TEST_CASE("what waits for a new day is on no week's list", "[report][J-09][J-11]")
{
    Plan plan = Plan::ofSample();
    plan.strategy.all<core::TimeBlock>().clear();
    auto input = calendarOf(plan, report::CalendarKind::WeekLists, QDate(2027, 2, 8), QDate(2027, 2, 14));
    core::Post waiting = postOn(QDate(2027, 2, 22), QStringLiteral("Later"), QStringLiteral("Hugo"));
    waiting.productionDay = QDate(2027, 2, 12);
    waiting.suspendedDay = std::exchange(waiting.day, std::nullopt);
    input.posts = {waiting, postOn(QDate(2027, 2, 9), QStringLiteral("Bread"), QStringLiteral("Zoé"))};
    const auto document = report::compose(input);
    REQUIRE(document.sections.size() == 1);
    CHECK(document.sections.front().title == QStringLiteral("Zoé"));
}

TEST_CASE("a week's list has a box for each post, its hours and what is kept free", "[report][J-11]")
{
    Plan plan = Plan::ofSample();
    plan.strategy.all<core::TimeBlock>().clear();
    core::TimeBlock block;
    block.id = core::newId<core::TimeBlock>();
    block.title = QStringLiteral("Answer the comments");
    block.firstDay = QDate(2027, 2, 10);
    block.time = QTime(7, 30);
    block.minutes = 45;
    block.owner = QStringLiteral("Zoé");
    plan.strategy.all<core::TimeBlock>().push_back(block);
    auto input = calendarOf(plan, report::CalendarKind::WeekLists, QDate(2027, 2, 8), QDate(2027, 2, 14));
    input.posts = {postOn(QDate(2027, 2, 10), QStringLiteral("Bread"), QStringLiteral("Zoé"))};
    input.posts.front().time = QTime(18, 0);
    const auto table = [&] {
        const auto document = report::compose(input);
        for (const report::Element &element : document.sections.at(0).versions.front())
            if (const auto *found = std::get_if<report::Table>(&element))
                return *found;
        return report::Table();
    };
    const report::Table week = table();
    REQUIRE(week.rows.size() == 3);
    CHECK(week.rows[0].isGroup);
    CHECK(report::lettersOf(week.rows[0].cells[0].text) == u"Wednesday 10 February 2027");
    CHECK(report::lettersOf(week.rows[1].cells[2].text) == u"Answer the comments");
    CHECK(report::lettersOf(week.rows[1].cells[4].text) == core::formatHours(0.75, core::Language::english()));
    CHECK(report::lettersOf(week.rows[2].cells[2].text) == u"Bread");
    for (size_t i = 1; i < week.rows.size(); ++i)
        CHECK(week.rows[i].cells[0].hasTick);
    input.isPart = true; // posts were chosen, times were not
    CHECK(table().rows.size() == 2);
}

TEST_CASE("days without a post are told in a sentence, and months without one take no sheet", "[report][J-11]")
{
    const Plan plan = Plan::ofSample();
    const auto [kind, name] = GENERATE(from_range(calendarKinds));
    auto input = calendarOf(plan, kind, QDate(2031, 5, 1), QDate(2031, 5, 31));
    const bool isList = kind == report::CalendarKind::WeekLists;
    input.isPart = isList; // else the times kept free count
    const PdfFile file = printed(input);
    CHECK(file.pageCount() == 1);
    CHECK(wordsOf(file).contains(isList ? QStringLiteral("Nobody has anything to do for the calendar on these days.")
                                        : QStringLiteral("No post is planned on these days.")));
    if (kind != report::CalendarKind::Month)
        return;
    auto months = calendarOf(plan, kind, QDate(2026, 12, 1), QDate(2027, 1, 31));
    months.posts = {postOn(QDate(2027, 1, 12), QStringLiteral("The only one"))};
    const PdfFile two = printed(months);
    CHECK(two.pageCount() == 1);
    CHECK(wordsOf(two).contains(QStringLiteral("Without a post: December 2026.")));
}

TEST_CASE("long names, other scripts and hostile words print in full", "[report][pdf][Q9][J-11]")
{
    Plan plan = Plan::ofSample();
    const QString longName = QStringLiteral("x%1y").arg(QString(298, u'm'));
    const QStringList titles{longName, QStringLiteral("مرحبا بالعالم"), QStringLiteral("<b>&amp; %1 'dest=x' \\ (a)"),
        QStringLiteral("Œuf à la coque 🥐 ≥ 3")};
    const auto [kind, name] = GENERATE(from_range(calendarKinds));
    INFO(name);
    auto input = calendarOf(plan, kind, february, endOfFebruary);
    input.posts.clear();
    for (const QString &title : titles)
        input.posts.push_back(postOn(QDate(2027, 2, 10), title, longName));
    const PdfFile file = printed(input);
    checkNothingIsClipped(file);
    int exitCode = -1;
    file.check(&exitCode);
    CHECK(exitCode == 0);
    if (kind == report::CalendarKind::Quarter)
        return; // marks alone
    const QString letters = lettersOfFile(file);
    CHECK(letters.contains(longName));
    CHECK(letters.contains(withoutSpaces(titles[2])));
    CHECK(letters.contains(QStringLiteral("Œufàlacoque🥐≥3")));
}

TEST_CASE("the same calendar gives the same bytes, and its preview as many pages", "[report][pdf][Q24][J-11]")
{
    const Plan plan = Plan::ofSample();
    const auto [kind, name] = GENERATE(from_range(calendarKinds));
    const auto input = calendarOf(plan, kind, plan.quarter.firstDay, plan.quarter.lastDay);
    const auto first = report::calendarPdf(input), second = report::calendarPdf(input);
    REQUIRE(first);
    CHECK(*first == *second);
    const auto preview = report::calendarPreview(input);
    REQUIRE(preview);
    CHECK(preview->pageCount() == PdfFile(*first).pageCount());
    CHECK(preview->page(0, 300).width() == 300);
}

TEST_CASE("what was chosen is said at the foot of the page, and silences of other channels are not told", "[report][J-11]")
{
    const Plan plan = Plan::ofSample();
    auto input = calendarOf(plan, report::CalendarKind::Month, february, endOfFebruary);
    const auto gapsOf = [](const report::CalendarInput &calendar) {
        return std::get<report::WallSheet>(report::compose(calendar).sections.at(0).versions.front().back()).days.gaps.size();
    };
    CHECK(gapsOf(input) == 1); // Facebook’s
    std::erase_if(input.posts, [&](const core::Post &post) {
        const core::Channel *channel = plan.strategy.find(post.channel);
        return !channel || channel->network != u"tiktok";
    });
    input.isPart = true;
    input.filter = QStringLiteral("Filter: TikTok");
    CHECK(gapsOf(input) == 0);
    CHECK(wordsOf(printed(input)).contains(QStringLiteral("Filter: TikTok")));
}
