// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/capacity.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace report {

namespace {

// How much of itself page one says: it is one page, however full the plan is.
struct Brevity {
    size_t notes = 3; // per list
    bool isTight = false;
    int leadLines = 6;
    int decisionLines = 8;
    int titleLines = 2;
    bool hasRoad = true;
    bool hasNotes = true;
    size_t goals = 1000;
    qsizetype letters = 0; // of a name or title; 0: all
};

// What a line of each holds, on the safe side.
constexpr qsizetype lettersOfALead = 62;
constexpr qsizetype lettersOfADecision = 78;
constexpr qsizetype lettersOfATitle = 26; // wider, it would cut the numbers beside it

// A document that is nothing but its short pages: what is shortened there stands in another document.
bool isShort(const Groundwork &ground)
{
    return ground.input().profile == Profile::OnePage || ground.input().profile == Profile::TwoPages;
}

// A section of page one, which is no place for large type.
Heading quietHeading(const QString &text)
{
    Heading heading{2, text};
    heading.isQuiet = true;
    return heading;
}

const std::vector<Brevity> &brevities()
{
    static const std::vector<Brevity> all{{}, {3, true, 6, 8, 2, true, true, 1000, 200}, {2, true, 6, 8, 2, true, true, 1000, 120},
        {1, true, 6, 8, 2, true, true, 1000, 90}, {1, true, 6, 7, 2, false, true, 1000, 90}, {1, true, 5, 6, 1, false, true, 1000, 90},
        {0, true, 5, 6, 1, false, false, 1000, 90}, {0, true, 3, 4, 1, false, false, 1000, 90}, {0, true, 2, 2, 1, false, false, 20, 60},
        {0, true, 2, 2, 1, false, false, 12, 60}};
    return all;
}

Text toneText(const QString &text, core::KpiStatus status)
{
    switch (status) {
    case core::KpiStatus::OnTrack:
        return {{text, true, Tone::OnTrack}};
    case core::KpiStatus::Behind:
        return {{text, true, Tone::Behind}};
    case core::KpiStatus::AtRisk:
        return {{text, true, Tone::AtRisk}};
    case core::KpiStatus::NotEnoughData:
        break;
    }
    return {{text, true, Tone::NoData}};
}

Row goalRow(const Groundwork &ground, const core::KpiReading &reading)
{
    const core::Language &language = ground.language();
    Row row;
    row.cells.push_back({{{ground.titleOf(reading), false, Tone::Normal, u'#' + kpiAnchor(reading.kpi)}}});
    row.cells.push_back({strong(ground.value(reading, reading.actual))});
    row.cells.push_back({muted(ground.value(reading, reading.target))});
    Cell bullet;
    bullet.bullet = BulletFigure{reading.progress, reading.expectedProgress};
    bullet.alternative =
        reading.progress && reading.expectedProgress ? language.filled(
            language.translate("report", "%1 of the way to the target; %2 expected by now."),
            {core::formatPercent(*reading.progress * 100, language, 0), core::formatPercent(*reading.expectedProgress * 100, language, 0)})
                                                     : language.translate("report", "Progress is not known yet.");
    row.cells.push_back(bullet);
    Cell status;
    status.text = toneText(core::label(reading.status, language), reading.status);
    status.status = reading.status;
    row.cells.push_back(status);
    row.cells.push_back({plain(ground.wordsOf(reading).chance())});
    return row;
}

// Of a quarter to come: from where, to where, until when.
Table aimsTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.columns = {{language.translate("report", "Goal"), Align::Left, 0, true}, {language.translate("report", "Before"), Align::Right},
        {language.translate("report", "Target"), Align::Right}, {language.translate("report", "Deadline"), Align::Left, 90}};
    table.summary = language.translate("report", "Each goal with where it starts, its target and its deadline.");
    const auto dayOf = [&](const std::optional<QDate> &day) { return cellOf(day ? core::formatDay(*day, language) : QString()); };
    for (const core::Goal &goal : ground.goals()) {
        const core::Kpi *kpi = ground.kpiOf(goal.id);
        const core::KpiReading *reading = kpi ? ground.readingOf(kpi->id) : nullptr;
        Row row;
        row.cells.push_back(
            {{{ground.goalName(goal), false, Tone::Normal, u'#' + (reading ? kpiAnchor(reading->kpi) : goalAnchor(goal.id))}}});
        row.cells.push_back(cellOf(reading ? ground.value(*reading, reading->baseline) : QString()));
        row.cells.push_back({strong(reading ? ground.value(*reading, reading->target) : unknownValue())});
        row.cells.push_back(dayOf(reading && reading->deadline ? reading->deadline : goal.exploreUntil));
        table.rows.push_back(row);
    }
    return table;
}

Row unmeasuredRow(const Groundwork &ground, const core::Goal &goal)
{
    const core::Language &language = ground.language();
    Cell status;
    status.status = core::KpiStatus::NotEnoughData;
    status.text =
        toneText(goal.isExploration ? language.translate("report", "A question to explore") : language.translate("report", "No target yet"),
            core::KpiStatus::NotEnoughData);
    const Text nothing = muted(unknownValue());
    Cell bullet;
    bullet.bullet = BulletFigure{};
    bullet.alternative = language.translate("report", "Progress is not known yet.");
    return {{{{{ground.goalName(goal), false, Tone::Normal, u'#' + goalAnchor(goal.id)}}}, {nothing}, {nothing}, bullet, status, {nothing}},
        false, false};
}

// What the business gained, in its own numbers: against where it started.
Text businessLine(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Text line;
    int count = 0;
    for (const core::KpiReading &reading : ground.readings()) {
        if (reading.tier != core::Tier::Leads || !reading.actual || !reading.baseline || count == 2)
            continue;
        const bool isFlow = reading.behaviour == core::Behaviour::Flow && reading.getsPerWeek && reading.startDay && reading.deadline;
        const QString name = ground.metricName(reading.metric);
        const double weeks = isFlow ? static_cast<double>(reading.startDay->daysTo(*reading.deadline) + 1) / 7 : 1;
        const core::KpiWords words = ground.wordsOf(reading);
        const QString now = isFlow ? words.rate(reading.getsPerWeek) : words.value(reading.actual);
        const QString before = isFlow ? words.rate(*reading.baseline / weeks) : words.value(reading.baseline);
        line.push_back({isFlow ? language.filled(language.translate("report", "%1: %2 a week"), {name, now})
                               : language.filled(language.translate("report", "%1: %2"), {name, now}),
            true});
        line.push_back({language.filled(language.translate("report", ", against %1 before. "), {before})});
        ++count;
    }
    return line;
}

// A text that may take so many letters; only the whole document says all of it, and leaves the rest to its layout.
QString withinLetters(const Groundwork &ground, Shortening &brief, const QString &text, qsizetype letters)
{
    return isShort(ground) ? brief.to(letters, text) : onOneLine(text);
}

QString decisionTitle(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const std::optional<QDate> before = ground.quarter().decideBefore;
    if (!before)
        return language.translate("report", "Decision asked");
    const QString day = core::formatDay(*before, language);
    return language.filled(*before < ground.asOf() ? language.translate("report", "Decision asked; it was due on %1")
                                                   : language.translate("report", "Decision asked before %1"),
        {day});
}

void addDecision(std::vector<Element> &page, const Groundwork &ground, const Brevity &brevity, Shortening &brief)
{
    const core::Quarter &quarter = ground.quarter();
    if (quarter.decisionAsked.trimmed().isEmpty())
        return;
    page.push_back(Callout{decisionTitle(ground),
        plain(withinLetters(ground, brief, quarter.decisionAsked, brevity.decisionLines * lettersOfADecision)), brevity.decisionLines});
}

// The day that the diamonds stand for: that of the data, where it is one.
QString expectedLegend(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    std::set<QDate> days;
    for (const core::KpiReading &reading : ground.readings())
        if (reading.expected)
            days.insert(*reading.dataTo);
    if (days.size() > 1)
        return language.translate("report", "expected: where to be on the day of the last figures to finish in time");
    return language.filled(language.translate("report", "expected: where to be on %1 to finish in time"),
        {core::formatShortDay(days.empty() ? ground.asOf() : *days.begin(), language)});
}

void addGoals(std::vector<Element> &page, const Groundwork &ground, const Brevity &brevity, Shortening &brief)
{
    const core::Language &language = ground.language();
    Table table = goalsTable(ground);
    if (table.rows.empty())
        return;
    table.isTight = brevity.isTight;
    table.maxLines = brevity.titleLines;
    const size_t left = table.rows.size() > brevity.goals ? table.rows.size() - brevity.goals : 0;
    table.rows.resize(table.rows.size() - left);
    const qsizetype letters = brevity.letters > 0 ? brevity.titleLines * lettersOfATitle : 0;
    for (Row &row : table.rows)
        row.cells.front().text.front().text = brief.to(letters, row.cells.front().text.front().text);
    page.push_back(quietHeading(ground.isStillToCome() ? language.translate("report", "What the goals are to reach")
                                                       : language.translate("report", "Where the goals stand")));
    page.push_back(std::move(table));
    if (left > 0)
        page.push_back(Paragraph{
            plain(isShort(ground) ? language.translate("report", "%n more are in the whole document.", nullptr, int(left))
                                  : language.translate("report", "%n more goals stand on the pages that follow.", nullptr, int(left))),
            ParagraphStyle::Caption});
    if (ground.isStillToCome())
        return; // no bars to read
    Figure legend;
    legend.picture = BulletLegend{language.translate("report", "actual"), expectedLegend(ground), language.translate("report", "target")};
    legend.alternative = language.translate("report", "Key: bar, actual; diamond, expected; line, target.");
    page.push_back(std::move(legend));
}

void addNotes(std::vector<Element> &page, const Groundwork &ground, const Brevity &brevity, Shortening &brief)
{
    const core::Language &language = ground.language();
    const auto list = [&](const QString &title, std::vector<Note> notes) {
        notes.resize(std::min(notes.size(), brevity.notes));
        for (Note &note : notes)
            note.title = brief(note.title);
        return NoteList{title, std::move(notes)};
    };
    const NoteList works = list(language.translate("report", "What works"), whatWorks(ground));
    const NoteList slows = list(language.translate("report", "What slows"), whatSlows(ground));
    NoteList watch = list(language.translate("report", "To watch"), whatToWatch(ground));
    if (watch.notes.size() > 1 && slows.notes.size() >= brevity.notes)
        watch.notes.resize(std::max<size_t>(1, brevity.notes - 1));
    if (brevity.notes == 1) { // three short lists beside each other take the least room
        Columns all;
        for (const NoteList &one : {works, slows, watch})
            if (!one.notes.empty())
                all.columns.push_back({one});
        if (!all.columns.empty())
            page.push_back(std::move(all));
        return;
    }
    std::vector<Element> left, right;
    if (!works.notes.empty())
        left.push_back(works);
    if (!slows.notes.empty())
        (left.empty() ? left : right).push_back(slows);
    if (!watch.notes.empty())
        (works.notes.size() + watch.notes.size() <= slows.notes.size() || right.empty() ? (left.empty()             ? left
                                                                                           : works.notes.size() < 2 ? left
                                                                                                                    : right)
                                                                                        : right)
            .push_back(watch);
    if (!left.empty() || !right.empty())
        page.push_back(Columns{{left, right}});
}

void addRoad(std::vector<Element> &page, const Groundwork &ground, Shortening &brief)
{
    const core::Language &language = ground.language();
    RoadPicture road{std::max(ground.asOf(), ground.quarter().firstDay), ground.quarter().lastDay, {}, {}, language};
    if (road.firstDay.daysTo(road.lastDay) < 7)
        return;
    QStringList spoken;
    for (const core::Campaign &campaign : ground.campaigns()) {
        if (campaign.lastDay < road.firstDay)
            continue;
        road.campaigns.push_back(
            {brief(campaign.name), std::max(campaign.firstDay, road.firstDay), std::min(campaign.lastDay, road.lastDay)});
        spoken += language.filled(language.translate("report", "%1, from %2 to %3"),
            {brief(campaign.name), core::formatShortDay(campaign.firstDay, language), core::formatShortDay(campaign.lastDay, language)});
    }
    for (const core::Review &review : ground.reviews()) {
        if (review.day < road.firstDay)
            continue;
        const QString day = core::formatShortDay(review.day, language);
        const QString title = review.title.isEmpty()
                                ? language.filled(language.translate("report", "Review of %1"), {day})
                                : language.filled(language.translate("report", "%1, %2", "day, review"), {day, brief(review.title)});
        road.reviews.push_back({title, review.day});
        spoken += title;
    }
    if (spoken.isEmpty())
        return;
    page.push_back(quietHeading(language.translate("report", "Until the quarter ends")));
    page.push_back(Figure{spoken.join(language.translate("report", "; ", "between the things of a week")), {}, road});
}

void addMoneyAndTime(std::vector<Element> &page, const Groundwork &ground, Shortening &brief)
{
    const core::Language &language = ground.language();
    Facts facts;
    double planned = 0, spent = 0;
    for (const core::BudgetLine &line : ground.strategy().all<core::BudgetLine>())
        if (line.quarter == ground.quarter().id) {
            planned += line.planned;
            spent += line.spent;
        }
    const QString currency = ground.business().currency;
    if (ground.hasCosts() && (planned > 0 || spent > 0))
        facts.facts.push_back({language.translate("report", "Spent"), core::formatMoney(spent, currency, language),
            language.filled(language.translate("report", "of %1"), {core::formatMoney(planned, currency, language)}), {}});
    const QDate to = std::min(ground.asOf(), ground.quarter().lastDay);
    const double weeks = core::workingWeeks(ground.strategy(), ground.quarter().firstDay, to);
    const double hours = weeks > 0 ? core::neededHours(ground.strategy(), ground.input().networks, ground.quarter().firstDay, to) : 0;
    if (hours > 0 && ground.hasCosts()) {
        const double available = std::round(ground.business().hoursPerWeek * weeks);
        facts.facts.push_back({language.translate("report", "Time planned so far"),
            language.filled(language.translate("report", "%1 h", "hours"), {core::formatCount(std::round(hours), language)}),
            available > 0 ? language.filled(language.translate("report", "of %1 h available"), {core::formatCount(available, language)})
                          : QString(),
            {}});
    }
    for (const core::Review &review : ground.reviews())
        if (review.day >= ground.asOf() && !review.isDone) {
            facts.facts.push_back(
                {language.translate("report", "Next review"), core::formatShortDay(review.day, language), brief(review.title), {}});
            break;
        }
    if (!facts.facts.empty())
        page.push_back(std::move(facts));
}

Text lead(const Groundwork &ground, const Brevity &brevity, Shortening &brief)
{
    Text text = strong(statusSentence(ground));
    const QString words = withinLetters(ground, brief, ground.quarter().summary, (brevity.leadLines - 1) * lettersOfALead);
    if (!words.isEmpty())
        text.push_back({u' ' + words});
    return text;
}

std::vector<Element> summaryPage(const Groundwork &ground, const Brevity &brevity)
{
    const core::Language &language = ground.language();
    std::vector<Element> page;
    Shortening brief(brevity.letters);
    Heading title{1, brief(ground.business().name), QStringLiteral("summary"), {}, {}, {}, {}};
    if (title.text.isEmpty())
        title.text = language.translate("report", "Our plan");
    title.eyebrow =
        language.filled(language.translate("report", "Social media strategy, %1"), {core::quarterLabel(ground.quarter(), language)});
    QStringList aside{language.filled(language.translate("report", "As of %1"), {core::formatDay(ground.asOf(), language)})};
    if (!ground.business().manager.isEmpty())
        aside += language.filled(language.translate("report", "For %1"), {brief(ground.business().manager)});
    title.aside = muted(aside.join(u'\n'));
    page.push_back(std::move(title));
    page.push_back(Paragraph{lead(ground, brevity, brief), ParagraphStyle::Lead, brevity.leadLines});
    if (const Text line = businessLine(ground); !line.empty())
        page.push_back(Paragraph{line, ParagraphStyle::Body, 2});
    addDecision(page, ground, brevity, brief);
    addGoals(page, ground, brevity, brief);
    if (brevity.hasNotes)
        addNotes(page, ground, brevity, brief);
    if (brevity.hasRoad)
        addRoad(page, ground, brief);
    addMoneyAndTime(page, ground, brief);
    if (isShort(ground))
        brief.addNote(page, ground);
    return page;
}

} // namespace

Table goalsTable(const Groundwork &ground)
{
    if (ground.isStillToCome())
        return aimsTable(ground);
    const core::Language &language = ground.language();
    Table table;
    table.columns = {{language.translate("report", "Goal"), Align::Left, 0, true},
        {language.translate("report", "Actual"), Align::Right, 0, false}, {language.translate("report", "Target"), Align::Right, 0, false},
        {language.translate("report", "Progress"), Align::Left, 56, false}, {language.translate("report", "Status"), Align::Left, 0, false},
        {language.translate("report", "Chance"), Align::Left, 0, false}};
    table.summary = language.translate("report", "Each goal with its actual value, target, status and chance, worst first.");
    for (const core::KpiReading &reading : ground.readings())
        table.rows.push_back(goalRow(ground, reading));
    for (const core::Goal &goal : ground.goals())
        if (!ground.kpiOf(goal.id))
            table.rows.push_back(unmeasuredRow(ground, goal));
    return table;
}

Section summarySection(const Groundwork &ground)
{
    Section section;
    section.title = ground.language().translate("report", "Summary");
    section.anchor = QStringLiteral("summary");
    for (const Brevity &brevity : brevities())
        section.versions.push_back(summaryPage(ground, brevity));
    return section;
}

Section contentsSection(const Groundwork &ground)
{
    Section section;
    section.title = ground.language().translate("report", "Contents");
    section.anchor = QStringLiteral("contents");
    section.isListed = false;
    section.versions = {{Heading{2, section.title, section.anchor, {}, {}, {}, {}}, ContentsList{}}};
    return section;
}

} // namespace report
