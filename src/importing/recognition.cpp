// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/recognition.h"

#include "importing/number.h"

#include <algorithm>
#include <map>

namespace importing {

namespace {

constexpr int mostBeside = 64; // tables side by side, for each is read over all rows

int weightOf(Provenance provenance)
{
    return provenance == Provenance::Seen ? 3 : provenance == Provenance::Documented ? 2 : 1;
}

// How much the names of each language speak for it.
class LanguageVotes {
public:
    // Counts the names of one column; the weight of the best of them.
    int add(const std::vector<KnownName> &names)
    {
        int best = 0;
        for (const KnownName &name : names) {
            m_votes[name.language] += weightOf(name.provenance);
            best = std::max(best, weightOf(name.provenance));
        }
        return best;
    }

    QString winner() const
    {
        QString best = QStringLiteral("en"); // wins a tie
        for (const auto &[language, votes] : m_votes) {
            const auto found = m_votes.find(best);
            if (!language.isEmpty() && votes > (found == m_votes.end() ? 0 : found->second))
                best = language;
        }
        return best;
    }

private:
    std::map<QString, int> m_votes;
};

bool isLikelier(const Profile &profile, const FoundTable &found, const FoundTable &best)
{
    return std::pair(profile.precedence, found.score) > std::pair(best.profile->precedence, best.score);
}

} // namespace

const FoundColumn *FoundTable::withKey(const QString &key) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const FoundColumn &column) { return column.rule && column.rule->key == key; });
    return found == columns.end() ? nullptr : &*found;
}

const FoundColumn *FoundTable::withRole(Role role) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const FoundColumn &column) { return column.rule && column.rule->role == role; });
    return found == columns.end() ? nullptr : &*found;
}

bool Preamble::holds(const QString &folded) const
{
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return foldedName(line).text.contains(folded); });
}

Recognition::Recognition(const std::vector<Profile> &profiles, const tables::Sheet &sheet)
    : m_profiles(profiles)
    , m_sheet(sheet)
    , m_sheetName(foldedName(sheet.name()).text)
{
}

std::optional<FoundTable> Recognition::tableAt(int row, const Preamble &preamble) const
{
    std::optional<FoundTable> best;
    for (const Profile &profile : m_profiles)
        for (const TableRule &rule : profile.tables) {
            std::optional<FoundTable> found = match(rule, row, preamble);
            if (!found || (best && !isLikelier(profile, *found, *best)))
                continue;
            found->profile = &profile;
            best = std::move(found);
        }
    return best;
}

Recognition::Header Recognition::headerOf(int row) const
{
    if (row == m_headerRow)
        return m_header;
    Header header;
    const tables::Row record = m_sheet.row(row);
    for (int index = 0; index < record.width(); ++index) {
        const tables::Cell cell = record.cell(index);
        if (cell.isBlank() || cell.size > 512)
            continue;
        HeaderCell named{index, cell.string().simplified(), foldedName(cell.string()), {}};
        if (const QString repaired = withoutMojibake(named.name); !repaired.isEmpty())
            named.repaired = foldedName(repaired).text;
        header.push_back(std::move(named));
    }
    m_headerRow = row;
    m_header = header;
    return header;
}

int Recognition::nextFilledRow(int row) const
{
    // One blank record may stand between a title and what it names.
    for (int next = row; next < m_sheet.rowCount() && next <= row + 1; ++next)
        if (!m_sheet.row(next).isBlank())
            return next;
    return -1;
}

std::optional<FoundTable> Recognition::match(const TableRule &rule, int row, const Preamble &preamble) const
{
    if (!rule.sheets.isEmpty() && !rule.sheets.contains(m_sheetName))
        return std::nullopt;
    if (!rule.preamble.isEmpty() && !preamble.holds(rule.preamble))
        return std::nullopt;
    FoundTable found;
    found.rule = &rule;
    found.firstRow = row;
    const bool hasTitle = rule.layout != Layout::Table && rule.layout != Layout::Beside;
    if (hasTitle && !matchTitle(found))
        return std::nullopt;
    const bool isMatch = rule.layout == Layout::Horizontal || rule.layout == Layout::Matrix || rule.layout == Layout::Single
                           ? matchBlock(found)
                           : matchHeader(found, hasTitle ? nextFilledRow(row + 1) : row);
    if (!isMatch)
        return std::nullopt;
    found.score += rule.sheets.isEmpty() ? 0 : 20;
    found.score += rule.preamble.isEmpty() ? 0 : 20;
    found.score += rule.likesComments && preamble.hasComments ? 15 : 0;
    return found;
}

bool Recognition::matchTitle(FoundTable &found) const
{
    const Header header = headerOf(found.firstRow);
    if (header.size() != 1)
        return false;
    found.titleText = header.front().name;
    LanguageVotes votes;
    for (const TitleRule &title : found.rule->titles) {
        std::vector<KnownName> names = title.names.find(header.front().folded.text);
        if (names.empty() && !header.front().repaired.isEmpty())
            names = title.names.find(header.front().repaired);
        if (names.empty())
            continue;
        found.title = &title;
        found.score += 10 + votes.add(names);
        found.language = votes.winner();
        return true;
    }
    // A table whose header says enough is recognised even under a title that nobody knows yet.
    if (found.rule->needsTitle)
        return false;
    return found.rule->layout == Layout::Titled || found.rule->layout == Layout::Matrix || found.rule->layout == Layout::List;
}

bool Recognition::matchHeader(FoundTable &found, int row) const
{
    if (row < 0)
        return false;
    const TableRule &rule = *found.rule;
    LanguageVotes votes;
    int unknown = 0;
    for (const HeaderCell &cell : headerOf(row)) {
        FoundColumn column{cell.index, cell.name, cell.folded.text, cell.folded.currency, nullptr};
        for (const ColumnRule &candidate : rule.columns) {
            std::vector<KnownName> names = candidate.names.find(cell.folded.text);
            if (names.empty() && !cell.repaired.isEmpty())
                names = candidate.names.find(cell.repaired);
            if (names.empty())
                continue;
            const bool isTaken = rule.layout != Layout::Beside && found.withKey(candidate.key) != nullptr;
            if (!isTaken) {
                column.rule = &candidate;
                found.score += votes.add(names);
            }
            break;
        }
        unknown += column.rule == nullptr ? 1 : 0;
        found.columns.push_back(std::move(column));
    }
    for (const QStringList &group : rule.signature) {
        if (std::none_of(group.begin(), group.end(), [&](const QString &key) { return found.withKey(key) != nullptr; }))
            return false;
        found.score += 10;
    }
    const bool isFirst = rule.first.isEmpty()
                      || (!found.columns.empty() && found.columns.front().rule && rule.first.contains(found.columns.front().rule->key));
    const bool isWidth = rule.width == 0 || (static_cast<int>(found.columns.size()) == rule.width && unknown == 0);
    const auto beside = std::count_if(found.columns.begin(), found.columns.end(), [](const FoundColumn &column) {
        return column.rule != nullptr && (column.rule->role == Role::Id || column.rule->role == Role::Link);
    });
    if (!isFirst || !isWidth || found.columns.empty() || beside > mostBeside)
        return false;
    found.score += (rule.first.isEmpty() ? 0 : 5) + (rule.width == 0 ? 0 : 5) - std::min(unknown, 9);
    found.headerRow = row;
    found.firstRecord = row + 1;
    if (found.title == nullptr)
        found.language = votes.winner();
    return true;
}

bool Recognition::isNumbers(int row, int count) const
{
    const tables::Row record = m_sheet.row(row);
    int numbers = 0;
    for (const tables::Cell &cell : record.cells) {
        if (isMissing(cell.text()))
            continue;
        if (!numberFrom(cell.text(), DecimalSign::Point, false) && !numberFrom(cell.text(), DecimalSign::Comma, false))
            return false;
        ++numbers;
    }
    return numbers > 0 && numbers <= count;
}

bool Recognition::matchBlock(FoundTable &found) const
{
    const TableRule &rule = *found.rule;
    found.headerRow = nextFilledRow(found.firstRow + 1);
    if (found.headerRow < 0 || found.headerRow + 1 >= m_sheet.rowCount())
        return false;
    found.firstRecord = found.headerRow + 1;
    const Header header = headerOf(found.headerRow);
    const int names = static_cast<int>(header.size());
    if (rule.layout == Layout::Horizontal)
        return names > 0 && isNumbers(found.firstRecord, names) && !isNumbers(found.headerRow, names);
    if (rule.layout == Layout::Single) {
        QStringList words;
        for (const HeaderCell &cell : header)
            words.append(cell.folded.text);
        const QString word = words.join(u',');
        return isNumbers(found.firstRecord, 1) && std::any_of(rule.columns.begin(), rule.columns.end(), [&](const ColumnRule &column) {
            return !column.names.find(word).empty();
        });
    }
    LanguageVotes votes;
    int groups = 0;
    for (const HeaderCell &cell : header) {
        const std::vector<KnownName> known = rule.groups.find(cell.folded.text);
        groups += cell.index > 0 && !known.empty() ? 1 : 0;
        found.columns.push_back({cell.index, known.empty() ? cell.name : known.front().language, cell.folded.text, {}, nullptr});
    }
    found.score += groups * 5;
    return groups > 0 && m_sheet.row(found.firstRecord).filledCells() > 1;
}

} // namespace importing
