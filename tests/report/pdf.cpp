// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffile.h"
#include "report/plan.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace {

QByteArray documentOf(
    const Plan &plan, const core::Language &language = core::Language::english(), report::Profile profile = report::Profile::Manager)
{
    const auto bytes = report::pdf(plan.input(language, profile));
    REQUIRE(bytes);
    return *bytes;
}

QString squeezed(QString text)
{
    return text.simplified();
}

} // namespace

TEST_CASE("the document is a tagged, sound PDF with a title, a language and an outline", "[report][pdf][issue-2.8]")
{
    const auto language = GENERATE(core::Language::english(), core::Language::french());
    const PdfFile file(documentOf(Plan::ofSample(), language));
    const QString info = file.info();
    CHECK(info.contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Le Petit Fournil"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Page size:\\s+595.276 x 841.89 pts \\(A4\\)"))));
    int exitCode = -1;
    const QString check = file.check(&exitCode);
    INFO(check.toStdString());
    CHECK(exitCode == 0);
    const QString objects = file.objects();
    CHECK(objects.contains(QStringLiteral("/Lang (%1)").arg(language.code())));
    CHECK(objects.contains(QStringLiteral("/DisplayDocTitle true")));
    CHECK(objects.contains(QStringLiteral("/Type /Outlines")));
}

TEST_CASE("figures have alternative text and table heads a scope", "[report][pdf][issue-2.8]")
{
    const PdfFile file(documentOf(Plan::ofSample()));
    const QString objects = file.objects();
    CHECK(objects.count(QStringLiteral("/S /Figure")) == objects.count(QStringLiteral("/Alt (")) + objects.count(QStringLiteral("/Alt <")));
    CHECK(objects.count(QStringLiteral("/S /Figure")) > 6);
    CHECK(objects.count(QStringLiteral("/S /TH")) == objects.count(QStringLiteral("/Scope /")));
    for (const char *tag : {"/S /H1", "/S /H2", "/S /H3", "/S /P", "/S /L", "/S /LI", "/S /Table", "/S /TR", "/S /TD", "/S /Link"})
        CHECK(objects.contains(QLatin1String(tag)));
}

TEST_CASE("all fonts are embedded with their letters, and nothing is a bitmap", "[report][pdf][issue-2.8]")
{
    const PdfFile file(documentOf(Plan::ofSample()));
    const QStringList lines = file.fonts().split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(!lines.isEmpty());
    for (const QString &line : lines) {
        INFO(line.toStdString());
        CHECK(line.contains(QRegularExpression(QStringLiteral("yes yes yes\\s+\\d+")))); // embedded, subset, Unicode
    }
    CHECK(file.images().split(u'\n', Qt::SkipEmptyParts).size() == 2); // the head alone
}

TEST_CASE("accents and emoji can be searched", "[report][pdf][emoji]")
{
    Plan plan = Plan::ofSample();
    plan.strategy.all<core::Persona>().front().quote = QStringLiteral("Œuf à la coque 🥐 élève 👩‍🍳 pâté ≥ 3 → ✓");
    const PdfFile file(documentOf(plan, core::Language::french()));
    const QString text = squeezed(file.text());
    CHECK(text.contains(QStringLiteral("Œuf à la coque")));
    CHECK(text.contains(QStringLiteral("🥐")));
    CHECK(text.contains(QStringLiteral("👩‍🍳")));
    CHECK(text.contains(QStringLiteral("pâté ≥ 3 → ✓")));
    CHECK(file.images().contains(QStringLiteral("160   160")));
}

TEST_CASE("the same plan gives the same bytes", "[report][pdf][Q24]")
{
    const Plan plan = Plan::ofSample();
    const QByteArray first = documentOf(plan);
    CHECK(first == documentOf(plan));
    Plan other = plan;
    other.strategy.all<core::Goal>().front().title += u'!';
    CHECK(first != documentOf(other));
    qputenv("SOURCE_DATE_EPOCH", "86400");
    const QString info = PdfFile(documentOf(plan)).info();
    qunsetenv("SOURCE_DATE_EPOCH");
    CHECK(info.contains(QStringLiteral("1970")));
}

TEST_CASE("page one holds three to twelve goals in both languages", "[report][pdf][D11]")
{
    const int goals = GENERATE(3, 4, 6, 9, 12);
    const auto language = GENERATE(core::Language::english(), core::Language::french());
    const Plan plan = Plan::ofSample(QStringLiteral("cafe"), language.code()).withGoals(goals);
    const PdfFile file(documentOf(plan, language, report::Profile::OnePage));
    CHECK(file.pageCount() == 1);
    const QString text = squeezed(file.text({QStringLiteral("-layout")}));
    INFO(text.toStdString());
    CHECK(text.endsWith(QStringLiteral("1/1")));
}

TEST_CASE("an empty plan still gives a document", "[report][pdf]")
{
    const PdfFile file(documentOf(Plan::empty()));
    CHECK(file.pageCount() >= 1);
    CHECK(squeezed(file.text()).contains(QStringLiteral("This plan has no goals yet.")));
}

TEST_CASE("hostile text prints as its letters", "[report][pdf][Q9]")
{
    const QString hostile = QStringLiteral("<img src=/etc/passwd> %1 %n 'dest=x' \\ (a) <b>&amp;");
    const PdfFile file(documentOf(Plan::ofSample().withEveryText(hostile)));
    const QString text = squeezed(file.text());
    CHECK(text.contains(QStringLiteral("<img src=/etc/passwd> %1 %n 'dest=x'")));
    CHECK(text.contains(QStringLiteral("<b>&amp;")));
    CHECK(!text.contains(QStringLiteral("root:")));
    int exitCode = -1;
    file.check(&exitCode);
    CHECK(exitCode == 0);
}

TEST_CASE("names without a space are broken, never clipped", "[report][pdf][issue-7]")
{
    const QString name = QStringLiteral("x%1y").arg(QString(298, u'm'));
    const PdfFile file(documentOf(Plan::ofSample().withEveryText(name)));
    const QString boxes = file.text({QStringLiteral("-bbox")});
    static const QRegularExpression page(QStringLiteral("<page width=\"([\\d.]+)\""));
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.]+)\""));
    double width = 0;
    for (const QString &line : boxes.split(u'\n')) {
        if (const auto match = page.match(line); match.hasMatch())
            width = match.captured(1).toDouble();
        if (const auto match = word.match(line); match.hasMatch()) {
            INFO(line.toStdString());
            REQUIRE(match.captured(3).toDouble() <= width - 30);
            REQUIRE(match.captured(1).toDouble() >= 30);
        }
    }
}

TEST_CASE("control characters and lone surrogates do not break the document", "[report][pdf][Q8]")
{
    const QString odd = QStringLiteral("a\x01 b\x1b c") + QChar(0xd800) + QStringLiteral(" d\r\ne\u2028f\u202eright\u202c مرحبا");
    const PdfFile file(documentOf(Plan::ofSample().withEveryText(odd)));
    int exitCode = -1;
    file.check(&exitCode);
    CHECK(exitCode == 0);
}

TEST_CASE("the client's document holds no costs", "[report][profiles][S1-03]")
{
    const Plan plan = Plan::ofSample();
    CHECK(squeezed(PdfFile(documentOf(plan)).text()).contains(QStringLiteral("Budget line")));
    CHECK(!squeezed(PdfFile(documentOf(plan, core::Language::english(), report::Profile::Client)).text())
               .contains(QStringLiteral("Budget line")));
}
