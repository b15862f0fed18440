// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace importing {

enum class DecimalSign { Unknown, Point, Comma };

// Whether a cell says that there is no value: empty, "-", "--", "N/A", "NAN", "—". A zero is a value.
bool isMissing(std::string_view text);

// Learns the decimal sign of a column or a file from the cells that leave no doubt.
class DecimalEvidence {
public:
    void add(std::string_view text);
    void add(const DecimalEvidence &other);
    DecimalSign sign() const;

private:
    int m_points = 0;
    int m_commas = 0;
};

// The number that a text writes, with spaces or the other sign as thousands, a currency sign or a percent sign. Nothing where it is
// no number, contradicts `sign`, or may mean two things ("1,234"). Whole quantities have no decimals, which decides such a cell.
std::optional<double> numberFrom(std::string_view text, DecimalSign sign, bool isWhole);

// "0:04:04" or "12:30" as seconds.
std::optional<double> secondsFrom(std::string_view text);

} // namespace importing
