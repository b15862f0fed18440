// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "core/rowname.h"
#include "core/searchwords.h"
#include "storage/stored.h"

#include <algorithm>

namespace storage {

namespace {

namespace schema = core::schema;
using core::Edit;

// The row that this one is a part of. A quarter only says when: what belongs to it stands for itself.
template <class Entity>
std::optional<Edit::RowId> ownerOf(const Entity &row)
{
    std::optional<Edit::RowId> owner;
    const auto take = [&]<class Owner>(core::Id<Owner> id, schema::OnDelete onDelete) {
        if (!std::is_same_v<Owner, core::Quarter> && onDelete == schema::OnDelete::Owned && id && !owner)
            owner = id;
    };
    schema::forEachColumn<Entity>([&](const auto &column) {
        using Type = typename std::decay_t<decltype(column)>::Type;
        if constexpr (requires(Type id) { take(id, column.onDelete); })
            take(row.*column.member, column.onDelete);
        else if constexpr (requires(Type id) { take(*id, column.onDelete); })
            take((row.*column.member).value_or(typename Type::value_type()), column.onDelete);
    });
    return owner;
}

template <class Entity>
QStringList textsOf(const Entity &row)
{
    QStringList texts;
    schema::forEachColumn<Entity>([&](const auto &column) {
        using Type = typename std::decay_t<decltype(column)>::Type;
        if constexpr (std::is_same_v<Type, QString>)
            if (core::isWrittenByPeople(column.name))
                texts += row.*column.member;
    });
    texts.removeAll(QString());
    return texts;
}

// Words that stand in the plan's own language of signs (“how_to_reach”, an address) make no good excerpt.
bool isSentence(const QString &line)
{
    return line.contains(u' ');
}

} // namespace

SearchIndex::SearchIndex()
{
    // Contentless: the texts are held once, in m_documents. Of single letters there are too many to be gathered while somebody types.
    m_memory.execute("CREATE VIRTUAL TABLE words USING fts5(title, body, content = '', prefix = '1', "
                     "tokenize = 'unicode61 remove_diacritics 2');"
                     "INSERT INTO words (words, rank) VALUES ('rank', 'bm25(10.0, 1.0)');"
                     "INSERT INTO words (words, rank) VALUES ('hashsize', 33554432)");
}

SearchIndex::Documents SearchIndex::documentsOf(const core::Strategy &plan)
{
    Documents documents;
    std::unordered_map<Edit::RowId, Edit::RowId> wholes; // the row that a part is found in
    schema::forEachEntity([&]<class Entity>() { // parents come before children
        for (const Entity &row : plan.all<Entity>()) {
            QStringList texts = textsOf(row);
            if (const auto owner = ownerOf(row)) {
                const auto further = wholes.find(*owner);
                const Edit::RowId whole = further == wholes.end() ? *owner : further->second;
                wholes.emplace(row.id, whole);
                documents[whole].lines += texts;
                continue;
            }
            const QString title = core::rowName(row);
            texts.removeOne(title);
            documents.emplace(row.id, Document{title, texts});
        }
    });
    return documents;
}

void SearchIndex::number(const core::Strategy &plan)
{
    schema::forEachEntity([&]<class Entity>() {
        for (const Entity &row : plan.all<Entity>())
            if (m_numbers.try_emplace(row.id, static_cast<qint64>(m_rows.size())).second)
                m_rows.emplace_back(row.id);
    });
}

void SearchIndex::follow(const core::Strategy &plan)
{
    Documents documents = documentsOf(plan);
    number(plan);
    m_memory.guarded([&] {
        SQLite::Transaction transaction(m_memory.db());
        SQLite::Statement putting(m_memory.db(), "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)");
        // What has no content of its own wants to hear what it held.
        SQLite::Statement removing(m_memory.db(), "INSERT INTO words (words, rowid, title, body) VALUES ('delete', ?, ?, ?)");
        const auto write = [this](SQLite::Statement &statement, const Edit::RowId &row, const Document &document) {
            statement.reset();
            bindInteger(statement, 1, m_numbers.at(row));
            bindText(statement, 2, core::plainLetters(document.title));
            bindText(statement, 3, core::plainLetters(document.lines.join(u'\n')));
            statement.exec();
        };
        for (const auto &[row, document] : m_documents)
            if (const auto now = documents.find(row); now == documents.end() || now->second != document)
                write(removing, row, document);
        for (const auto &[row, document] : documents)
            if (const auto before = m_documents.find(row); before == m_documents.end() || before->second != document)
                write(putting, row, document);
        transaction.commit();
    });
    m_documents = std::move(documents);
}

std::vector<Edit::RowId> SearchIndex::matching(const std::string &match, int limit) const
{
    return m_memory.guarded([&] {
        SQLite::Statement query(m_memory.db(), "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?");
        query.bind(1, match);
        query.bind(2, limit);
        std::vector<Edit::RowId> rows;
        while (query.executeStep())
            rows.push_back(m_rows.at(static_cast<size_t>(query.getColumn(0).getInt64())));
        return rows;
    });
}

std::vector<Found> SearchIndex::search(const QString &typed, int limit) const
{
    const QStringList words = core::searchWords(typed);
    if (words.isEmpty() || limit <= 0)
        return {};
    QStringList quoted; // a quoted string is a phrase of words, whatever signs it holds; the star lets its last one go on
    for (const QString &word : words)
        quoted += u'"' + QString(word).replace(u'"', u' ') + QStringLiteral("\"*");
    const std::string match = quoted.join(QStringLiteral(" AND ")).toStdString();
    std::vector<Edit::RowId> rows = matching("{title} : (" + match + ')', limit);
    if (const size_t wanted = static_cast<size_t>(limit); rows.size() < wanted)
        for (const Edit::RowId &row : matching(match, limit + static_cast<int>(rows.size())))
            if (rows.size() < wanted && std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
    std::vector<Found> found;
    for (const Edit::RowId &row : rows)
        found.push_back(foundIn(row, words));
    return found;
}

Found SearchIndex::foundIn(const Edit::RowId &row, const QStringList &words) const
{
    constexpr qsizetype longest = 90;
    const Document &document = m_documents.at(row);
    Found found{row, document.title, {}};
    if (core::holdsWords(document.title, words))
        return found;
    int most = 0;
    for (const QString &line : document.lines)
        if (const int held = 2 * core::wordsHeld(line, words) + isSentence(line); held > most && held > 1) {
            most = held;
            found.excerpt = core::excerptOf(line, words, longest);
        }
    return found;
}

} // namespace storage
