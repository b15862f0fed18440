// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/style.h"
#include "report/text.h"

#include "core/language.h"

#include <pango/pango.h>

#include <QHash>

#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace report {

// A shaped line: its glyph runs in the order of the page, and where its parts come from.
struct SetLine {
    PangoLayoutLine *line = nullptr; // owned by the layout of its SetText
    double x = 0;
    double width = 0;
};

// A text that is shaped for a width, ready to be drawn line by line.
class SetText {
public:
    const std::vector<SetLine> &lines() const { return m_lines; }
    double height() const { return static_cast<double>(m_lines.size()) * m_type.leading; }
    double width() const; // of the longest line
    const style::Type &type() const { return m_type; }
    double baseline() const { return m_baseline; } // from the top of a line
    const QByteArray &bytes() const { return m_bytes; } // UTF-8
    // The run that the byte at `index` belongs to.
    const Run &runAt(int index) const;
    Tone tone() const { return m_tone; }

private:
    friend class Typesetter;
    std::shared_ptr<PangoLayout> m_layout;
    std::vector<SetLine> m_lines;
    QByteArray m_bytes;
    Text m_runs;
    std::vector<int> m_ends; // of each run, in bytes
    style::Type m_type = style::body;
    double m_baseline = 0;
    Tone m_tone = Tone::Normal;
};

struct Setting {
    style::Type type = style::body;
    bool isStrong = false;
    bool isRight = false;
    Tone tone = Tone::Normal; // of runs that don't say
    int maxLines = 0; // 0: all; else the last line ends in …
};

// Shapes text with pango, the same on every surface: no hinting, ligatures off (readers of the structure stop at the first one).
// Keep one per document and thread.
class Typesetter {
public:
    explicit Typesetter(const core::Language &language);

    SetText set(const Text &text, const Setting &setting, double width) const;
    // The width of the text on one line, and of its longest word.
    double natural(const Text &text, const Setting &setting) const;
    double longestWord(const Text &text, const Setting &setting) const;
    // Letters that no installed font has; filled while setting.
    const std::set<QString> &missingLetters() const { return m_missing; }
    const core::Language &language() const { return m_language; }
    PangoContext *context() const { return m_context.get(); }

    // Whether the document's font is installed.
    static bool hasFont();

private:
    SetText shaped(const Text &text, const Setting &setting, double width) const;

    core::Language m_language;
    std::shared_ptr<PangoContext> m_context;
    double wordWidth(const QString &word, const Setting &setting, bool isStrong) const;
    double baselineOf(const Setting &setting) const;

    mutable std::set<QString> m_missing;
    mutable std::map<std::pair<double, bool>, QHash<QString, double>> m_wordWidths; // by size and weight
    mutable std::map<std::tuple<double, double, bool>, double> m_baselines; // by size, leading and weight
};

} // namespace report
