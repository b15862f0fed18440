// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/month.h"

namespace report {

// What a week of a calendar holds before it is known how high its row gets.
struct WeekDraft {
    struct LanedBar {
        MonthLayout::Bar bar;
        int lane = 0;
    };
    QDate begin;
    std::vector<std::vector<SetText>> keyDates; // below the number, of each day
    std::vector<std::vector<std::pair<SetText, int>>> posts; // and the pillar, of each day
    std::vector<LanedBar> above;
    std::vector<LanedBar> below;
    int aboveCount = 0;
    int belowCount = 0;
    double headHeight = 0; // number and key dates
    double need = 0;
    bool isCut = false; // a title is longer than a sheet of this size has room for
};

// Heights that add up to `room`: all the same, but a row that needs more takes it from those that need less. Where there is too
// little, what the small ones leave is shared out.
std::vector<double> sharedHeights(const std::vector<double> &needs, double room);

// Sets the weeks of a calendar in two steps: first what each holds and needs, then each in the height that it is given.
class WeekSetter {
public:
    WeekSetter(const MonthPicture &month, const Measure &measure);

    // The legend and the names of the weekdays, from the top; `headRule` is where the weeks begin.
    void head(MonthLayout &layout) const;
    std::vector<QDate> weekBegins() const;
    WeekDraft draft(QDate begin) const;
    // As rows of at most `height`: all of it in one, or its posts over several, each telling its days again.
    std::vector<WeekDraft> parted(const WeekDraft &week, double height) const;
    MonthLayout::Week placed(const WeekDraft &draft, double y, double height) const;

private:
    SetText set(const QString &text, const style::Type &type, Tone tone, double width, bool isStrong = false) const;
    double xOf(int column) const;
    int columnOf(QDate day) const;
    bool isShown(QDate day) const { return day >= m_month.firstDay && day <= m_month.lastDay; }
    bool isOfMonths() const;
    double textWidth() const;
    double legend(MonthLayout &layout) const;
    void weekdays(MonthLayout &layout, double y) const;
    SetText textOf(const MonthPicture::Entry &post, bool &isCut) const;
    SetText numberOf(QDate day) const;
    void measure(WeekDraft &week) const;
    void bars(WeekDraft &week, const std::vector<Span> &spans, MonthLayout::Bar::Kind kind, std::vector<WeekDraft::LanedBar> &lanes,
        int &count) const;
    double labelLeftOf(double left, double right, double width) const;
    MonthLayout::Day placedDay(const WeekDraft &draft, int column, const QRectF &row, double top, double bottom) const;
    SetText more(int count) const;

    const MonthPicture &m_month;
    const Measure &m_measure;
    const core::Language &m_language;
    double m_dayWidth;
    std::vector<std::vector<const MonthPicture::Entry *>> m_postsOfDay; // from the first day on
};

} // namespace report
