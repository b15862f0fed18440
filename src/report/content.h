// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paper.h"
#include "report/pictures.h"
#include "report/text.h"

#include "core/scoreboard.h"

#include <QStringList>

namespace report {

// The document as meaning, without a size, a font or a page: what the PDF, the HTML and the Markdown are all made from.

enum class Align { Left, Right };
enum class ParagraphStyle { Body, Lead, Muted, Caption };

struct Heading {
    int level = 2; // 1: of the document, 2: of a section, 3 and 4 below it
    QString text = {};
    QString anchor = {}; // what links and the outline lead to; empty: not listed
    QString eyebrow = {}; // a small line above
    Text aside = {}; // at the right end
    std::optional<core::KpiStatus> status = {}; // at the right end, as shape and word
    QString statusWord = {};
    bool isQuiet = false; // set like the level below its own
    QString listed = {}; // what the outline says, where the text alone would not tell it from others
    int look() const { return level + (isQuiet ? 1 : 0); }
};

struct Paragraph {
    Text text = {};
    ParagraphStyle style = ParagraphStyle::Body;
    int maxLines = 0; // 0: all of it; page one alone shortens, and says where the whole stands
    bool isKeptWithNext = false;
};

struct BulletList {
    std::vector<Text> items;
};

// The one thing that a reader must not miss, on a tinted ground.
struct Callout {
    QString title;
    Text text = {};
    int maxLines = 0;
};

struct Column {
    QString title;
    Align align = Align::Left;
    double width = 0; // in pt; 0: by its content
    bool isRowHead = false; // names the row
};

struct Cell {
    Text text = {};
    Text second = {}; // a smaller line below
    std::optional<core::KpiStatus> status = {}; // shape before the text
    std::optional<BulletFigure> bullet = {};
    std::optional<int> pillar = {}; // mark before the text
    std::optional<int> strength = {}; // 0 … 5 as blocks, before the text
    bool hasTick = false; // a box to tick by hand, before the text; pages alone have it
    QString alternative = {}; // what a drawn cell says to those who can't see it
};

struct Row {
    std::vector<Cell> cells;
    bool isTinted = false; // our own row
    bool isGroup = false; // one cell across the whole width: a subheading in the table
};

struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
    QString summary; // what the table tells, for those who can't see it
    bool isTight = false;
    int maxLines = 0; // per cell
};

struct Fact {
    QString label;
    QString value;
    QString note = {}; // beside the value
    QString detail = {}; // below
    bool isWords = false; // the value is words, which are set smaller than figures
};

// A row of the few figures that matter.
struct Facts {
    std::vector<Fact> facts;
    bool isRuled = true; // hairlines above and below
};

struct Note {
    QString title;
    QString text = {};
};

// A headed list of findings, each a title and one line.
struct NoteList {
    QString title;
    std::vector<Note> notes;
};

struct CardField {
    QString label;
    Text text = {};
    QString evidence = {};
    bool isAssumption = false;
    QString link = {};
};

// One persona, half a page.
struct Card {
    QString title;
    QString headline;
    QString quote;
    QString anchor = {};
    std::vector<CardField> fields;
};

// Labelled lines: formula, files, method.
struct KeyValues {
    struct Line {
        QString key;
        Text value;
    };
    std::vector<Line> lines;
};

struct Figure {
    QString alternative = {}; // its opening sentence
    QString caption = {};
    Picture picture;
};

// A month's calendar, which takes the rest of its page. Only pages have it: the posts stand in full in a list.
struct MonthSheet {
    MonthPicture month;
};

// The same for days of any number of months, for a wall, on pages alone: every post in full, on as many sheets as that takes.
struct WallSheet {
    MonthPicture days;
};

// The list of sections with their pages; layout fills it in.
struct ContentsList { };

// Room to write by hand: boxes to tick, and ruled lines.
struct AnswerRoom {
    QStringList options;
    int lines = 1;
};

// The same in letters, for forms that draw nothing.
QString answerOptions(const AnswerRoom &room);
QString answerLine();

struct Element;

// Elements side by side; they stay on one page.
struct Columns {
    std::vector<std::vector<Element>> columns;
};

struct Element : std::variant<Heading, Paragraph, BulletList, Callout, Table, Facts, NoteList, Card, KeyValues, Figure, MonthSheet,
                     WallSheet, ContentsList, AnswerRoom, Columns> {
    using variant::variant;
};

struct Section {
    QString title;
    QString anchor = {};
    bool isLandscape = false;
    bool isListed = true; // in the contents
    bool isForPages = false; // says again, for a page, what another section says in full
    bool startsPage = true;
    bool mayJoin = false; // goes below the section before where all of it fits on that page
    // The same section said at decreasing length: the first that fits on one page is used. A section that may run over pages has one.
    std::vector<std::vector<Element>> versions;
};

struct Document {
    QString title;
    QString subject;
    QString author;
    QString footerLeft;
    QString footerMiddle;
    QDate day;
    core::Language language = core::Language::english();
    Paper paper = {};
    std::vector<Section> sections;
};

} // namespace report
