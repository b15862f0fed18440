// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content.h"
#include "report/report.h"

#include "core/cadence.h"
#include "core/kpiwords.h"

namespace report {

// What several sections need, read and computed once.
class Groundwork {
public:
    explicit Groundwork(const Input &input);
    // For a calendar: these posts, which may be a part of the plan's, and no figures.
    Groundwork(const Input &input, std::vector<core::Post> posts, bool isPart);

    const Input &input() const { return m_input; }
    const core::Strategy &strategy() const { return m_input.strategy; }
    const core::Quarter &quarter() const { return m_input.quarter; }
    const core::Language &language() const { return m_input.language; }
    const core::Business &business() const { return m_business; }
    QDate asOf() const { return m_input.asOf; }
    // The quarter is still to come, and no goal can be judged yet: there is a plan to tell, and no standing.
    bool isStillToCome() const;

    // The scoreboard, worst first.
    const std::vector<core::KpiReading> &readings() const { return m_readings; }
    const core::KpiReading *readingOf(core::Id<core::Kpi> kpi) const;
    // The goals of the quarter, in the plan's order.
    const std::vector<core::Goal> &goals() const { return m_goals; }
    // Its first KPI, or nullptr.
    const core::Kpi *kpiOf(core::Id<core::Goal> goal) const;
    // The posts with a day in the quarter, by day, time and channel. One that lies ahead is not published yet.
    const std::vector<core::Post> &posts() const { return m_posts; }
    // Only some of the plan's posts are to be shown.
    bool isPart() const { return m_isPart; }
    // Runs of days that are too long for the cadence aimed at; of a part, those of the channels it is about.
    std::vector<core::Gap> gaps() const;
    // Campaigns that touch the quarter; one that nobody named was added and left.
    std::vector<core::Campaign> campaigns() const;
    // The dates of the business, public holidays and commercial dates that touch a span, by day.
    std::vector<core::KeyDay> keyDays(QDate first, QDate last) const;
    // Of a review that lies ahead nothing is decided yet.
    std::vector<core::Review> reviews() const;
    // The span that a KPI counts: its own, or the quarter.
    QDate startOf(const core::KpiReading &reading) const;
    QDate deadlineOf(const core::KpiReading &reading) const;

    bool hasCosts() const { return m_input.profile != Profile::Client; }
    bool isInternal() const { return m_input.profile != Profile::Client; }

    QString networkName(const QString &id) const;
    QString networkCode(const QString &id) const;
    // "Instagram @lepetitfournil" where a network has several accounts, else "Instagram".
    QString channelName(const core::Channel &channel) const;
    QString channelName(const std::optional<core::Id<core::Channel>> &id) const;
    QString metricName(const QString &id) const;
    // The pillar's place in the plan; -1: none.
    int pillarPlace(const std::optional<core::Id<core::Pillar>> &id) const;
    // "Followers, Instagram"
    QString kpiName(const core::KpiReading &reading) const;
    QString value(const core::KpiReading &reading, const std::optional<double> &value) const;
    // The reading's words; the reading must outlive them.
    core::KpiWords wordsOf(const core::KpiReading &reading) const;
    // The goal's title, or the KPI's name while it has none.
    // The goal as lists call it: its title, else one made from its number.
    QString goalName(const core::Goal &goal) const;
    QString titleOf(const core::KpiReading &reading) const;

private:
    void orderPosts();

    Input m_input;
    core::Business m_business;
    std::vector<core::Goal> m_goals;
    std::vector<core::Kpi> m_kpis; // of these goals
    std::vector<core::KpiReading> m_readings;
    std::vector<core::Post> m_posts;
    bool m_isPart = false;
};

// Shortens texts to a number of letters, 0 for none, and knows whether it had to.
class Shortening {
public:
    explicit Shortening(qsizetype letters)
        : m_letters(letters)
    {
    }
    QString operator()(const QString &text) { return to(m_letters, text); }
    QString to(qsizetype letters, const QString &text);
    // Says where the whole stands; nothing where all of it stands here.
    void addNote(std::vector<Element> &page, const Groundwork &ground) const;

private:
    qsizetype m_letters;
    bool m_hasCut = false;
};

// A value in the table's cell; a dash where it is not known.
Cell cellOf(const QString &text);
// The anchor of a goal's heading, of a KPI's page.
QString goalAnchor(core::Id<core::Goal> goal);
QString kpiAnchor(core::Id<core::Kpi> kpi);
// A key date of the span by its title; one of several days says its last one.
QString keyDayTitle(const core::KeyDay &day, const core::Language &language);
// "February 2027", and the anchor of the list of its posts.
QString monthTitle(QDate month, const core::Language &language);
QString monthAnchor(QDate month);
// What stands for a value that is not known.
QString unknownValue();

} // namespace report
