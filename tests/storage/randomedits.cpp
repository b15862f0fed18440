// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <random>

using namespace core;

namespace {

// Draws rows of any kind whose references point at rows that are there.
class RowDrawer {
public:
    explicit RowDrawer(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

    // Nothing when the row would need an owner that is not there yet.
    template <class Entity>
    std::optional<Entity> draw(const Strategy &strategy)
    {
        Entity row;
        row.id = newId<Entity>();
        bool isComplete = true;
        schema::forEachColumn<Entity>([&](const auto &column) { isComplete = fill(row.*column.member, strategy) && isComplete; });
        return isComplete ? std::optional(row) : std::nullopt;
    }

private:
    bool fill(QString &text, const Strategy &)
    {
        static const QStringList texts = {
            {}, QStringLiteral("Été"), QStringLiteral("a\nb"), QStringLiteral("👩‍🍳 ✓"), QString(300, u'z')};
        text = texts[below(static_cast<int>(texts.size()))];
        return true;
    }
    bool fill(QStringList &list, const Strategy &)
    {
        list = below(2) ? QStringList{QStringLiteral("photo"), QStringLiteral("bio")} : QStringList();
        return true;
    }
    bool fill(QByteArray &bytes, const Strategy &)
    {
        bytes = QByteArray(below(2000), static_cast<char>(below(256)));
        return true;
    }
    bool fill(bool &value, const Strategy &) { return value = below(2) == 1, true; }
    bool fill(int &value, const Strategy &) { return value = below(1000) - 500, true; }
    bool fill(double &value, const Strategy &) { return value = below(100000) / 7.0, true; }
    bool fill(QDate &day, const Strategy &) { return day = QDate(2027, 1, 1).addDays(below(400)), true; }
    bool fill(QTime &time, const Strategy &) { return time = QTime(below(24), below(60)), true; }
    template <class Enum>
    requires std::is_enum_v<Enum>
    bool fill(Enum &value, const Strategy &)
    {
        value = Tokens<Enum>::all[static_cast<size_t>(below(static_cast<int>(Tokens<Enum>::all.size())))].first;
        return true;
    }
    template <class Target>
    bool fill(Id<Target> &id, const Strategy &strategy)
    {
        const auto &rows = strategy.all<Target>();
        if (rows.empty())
            return false;
        id = rows[static_cast<size_t>(below(static_cast<int>(rows.size())))].id;
        return true;
    }
    template <class Type>
    bool fill(std::optional<Type> &value, const Strategy &strategy)
    {
        Type inner{};
        value = below(3) > 0 && fill(inner, strategy) ? std::optional(inner) : std::nullopt;
        return true;
    }

    std::mt19937 m_random;
};

// The plan as the tests think it is, and the edits that change it.
class RandomEditor {
public:
    RandomEditor(unsigned seed, Strategy strategy)
        : m_draw(seed)
        , m_strategy(std::move(strategy))
    {
    }

    void step(storage::WorkspaceFile &file)
    {
        if (m_draw.below(20) == 0)
            return import(file);
        const int kind = m_draw.below(std::tuple_size_v<schema::ForEachEntity<std::tuple>>);
        int index = 0;
        schema::forEachEntity([&]<class Entity>() {
            if (index++ == kind)
                edit<Entity>(file);
        });
    }

private:
    template <class Entity>
    void edit(storage::WorkspaceFile &file)
    {
        auto &rows = m_strategy.all<Entity>();
        const int way = m_draw.below(10);
        if (way < 3 && !rows.empty()) {
            file.apply(Edit::deleting(someRow<Entity>().id, QStringLiteral("x")));
            m_strategy = file.load();
            return;
        }
        std::optional<Entity> row = m_draw.draw<Entity>(m_strategy);
        if (!row)
            return;
        if (way < 6 && !rows.empty()) {
            Entity &old = someRow<Entity>();
            row->id = old.id;
            file.apply(Edit::changing(*row, QStringLiteral("x")));
            old = *row;
        } else {
            file.apply(Edit::adding(*row, QStringLiteral("x")));
            rows.push_back(*row);
        }
    }

    template <class Entity>
    Entity &someRow()
    {
        auto &rows = m_strategy.all<Entity>();
        return rows[static_cast<size_t>(m_draw.below(static_cast<int>(rows.size())))];
    }

    void import(storage::WorkspaceFile &file)
    {
        std::vector<MetricRecord> records;
        for (int i = m_draw.below(8); i >= 0; --i)
            records.push_back(aValue(QStringLiteral("clicks"), QDate(2027, 1, 1).addDays(m_draw.below(60)), m_draw.below(5)));
        auto batch = aBatch(QStringLiteral("x.csv"), records);
        if (!m_strategy.all<Channel>().empty() && m_draw.below(2) == 0)
            batch.channel = someRow<Channel>().id;
        file.import({batch});
    }

    RowDrawer m_draw;
    Strategy m_strategy;
};

// Every cell of the plan's tables, and every number that counts.
QStringList contentOf(const storage::WorkspaceFile &file)
{
    QStringList lines;
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open_v2(file.path().toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    schema::forEachEntity([&]<class Entity>() {
        const std::string sql = std::string("SELECT * FROM \"") + schema::Table<Entity>::table + "\" ORDER BY id";
        sqlite3_exec(
            handle, sql.c_str(),
            [](void *to, int count, char **cells, char **) {
                QByteArray line;
                for (int i = 0; i < count; ++i)
                    line += QByteArray(cells[i] ? cells[i] : "NULL") + '|';
                static_cast<QStringList *>(to)->append(QString::fromUtf8(line));
                return 0;
            },
            &lines, nullptr);
    });
    sqlite3_close(handle);
    for (const Series &series : file.allSeries())
        for (const MetricValue &value : series.values)
            lines += QStringLiteral("%1 %2 %3 %4")
                         .arg(series.key.channel.value_or(Id<Channel>()).toString(), series.key.metric, value.day.toString(Qt::ISODate),
                             QString::number(value.value));
    for (const ImportBatch &batch : file.imports())
        if (batch.isLive)
            lines += batch.id.toString();
    return lines;
}

} // namespace

TEST_CASE("10,000 random edits, all undone, leave what was there, and all done again what came of them", "[storage][history]")
{
    constexpr int edits = 10'000;
    constexpr int reopenEvery = 1'000;
    const Place place;
    Strategy start;
    start.all<Persona>().push_back(aPersona(QStringLiteral("Élodie")));
    auto file = place.create(start);
    const QDateTime now({2027, 1, 4}, {9, 0}, Qt::UTC);
    const auto reopen = [&](int step) {
        if (step % reopenEvery != 0)
            return;
        file.reset();
        file = place.open();
        file->setClock([now] { return now; });
    };
    file->setClock([now] { return now; });
    const QStringList atStart = contentOf(*file);
    RandomEditor editor(2027, start);
    for (int step = 1; step <= edits; ++step) {
        editor.step(*file);
        reopen(step);
    }
    const QStringList atEnd = contentOf(*file);
    CHECK(atEnd.size() > 100);
    CHECK(file->integrity() == u"ok");
    int undone = 0;
    for (; file->undo(); reopen(undone))
        ++undone;
    CHECK(undone > edits / 2);
    CHECK(contentOf(*file) == atStart);
    int redone = 0;
    for (; file->redo(); reopen(redone))
        ++redone;
    CHECK(redone == undone);
    CHECK(contentOf(*file) == atEnd);
    CHECK(file->integrity() == u"ok");
}

TEST_CASE("a plan that reads again only what changed is the one that the file holds", "[storage][history]")
{
    constexpr int edits = 2'000;
    const Place place;
    auto file = place.create({});
    Strategy plan = file->load();
    RandomEditor editor(2028, plan);
    for (int step = 1; step <= edits; ++step) {
        editor.step(*file);
        file->reload(plan);
        if (step % 10 == 0)
            REQUIRE(plan == file->load());
    }
    int undone = 0;
    for (; file->undo(); ++undone) {
        file->reload(plan);
        if (undone % 10 == 0)
            REQUIRE(plan == file->load());
    }
    CHECK(undone > edits / 4);
    while (undone-- > 0)
        REQUIRE(file->redo());
    file->reload(plan); // several steps at once
    CHECK(plan == file->load());
}
